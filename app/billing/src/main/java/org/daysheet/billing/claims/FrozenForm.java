package org.daysheet.billing.claims;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import org.daysheet.edi.claim837.BillingProvider;
import org.daysheet.edi.claim837.ClaimExtras;
import org.daysheet.edi.claim837.Dependent;
import org.daysheet.edi.claim837.Facility;
import org.daysheet.edi.claim837.LineExtras;
import org.daysheet.edi.claim837.OtherPayer;
import org.daysheet.edi.claim837.PatientExtras;
import org.daysheet.edi.claim837.PayToPlan;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.ServiceLine;
import org.daysheet.edi.claim837.Subscriber;
import org.daysheet.edi.x12.Address;
import org.daysheet.edi.x12.Contact;
import org.daysheet.edi.x12.Reference;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// How a claim document is spelled as JSON. What documents could not say when the first ones were frozen is left out
/// where there is nothing to say, so that a claim of then has the very text and hash it had.
final class FrozenForm {
    private FrozenForm() {}

    static JsonMapper mapper() {
        return JsonMapper.builder()
                .changeDefaultVisibility(visible -> visible.withIsGetterVisibility(Visibility.NONE))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .addMixIn(ProfessionalClaim.class, OfClaim.class)
                .addMixIn(ServiceLine.class, OfLine.class)
                .addMixIn(Subscriber.class, OfPerson.class)
                .addMixIn(Dependent.class, OfPerson.class)
                .addMixIn(BillingProvider.class, OfBillingProvider.class)
                .addMixIn(Facility.class, OfFacility.class)
                .addMixIn(Reference.class, OfReference.class)
                .addMixIn(Address.class, OfAddress.class)
                .addMixIn(ClaimExtras.class, OnlyWhatIsSaid.class)
                .addMixIn(LineExtras.class, OnlyWhatIsSaid.class)
                .build();
    }

    interface OfClaim {
        @JsonInclude(Include.NON_EMPTY)
        List<OtherPayer> otherPayers();

        @JsonInclude(value = Include.CUSTOM, valueFilter = Unsaid.class)
        ClaimExtras extras();
    }

    interface OfLine {
        @JsonInclude(value = Include.CUSTOM, valueFilter = Unsaid.class)
        LineExtras extras();
    }

    interface OfPerson {
        @JsonInclude(value = Include.CUSTOM, valueFilter = Unsaid.class)
        PatientExtras extras();
    }

    interface OfBillingProvider {
        @JsonInclude(Include.NON_NULL)
        @Nullable
        PayToPlan payToPlan();
    }

    interface OfFacility {
        @JsonInclude(value = Include.CUSTOM, valueFilter = Unsaid.class)
        Contact contact();
    }

    interface OfReference {
        @JsonInclude(Include.NON_EMPTY)
        String payer();
    }

    interface OfAddress {
        @JsonInclude(Include.NON_EMPTY)
        String subdivision();
    }

    @JsonInclude(Include.NON_EMPTY)
    interface OnlyWhatIsSaid {}

    /// Equal to what says nothing; Jackson leaves out a value that its filter equals.
    static final class Unsaid {
        @Override
        @SuppressWarnings("EqualsHashCode")
        public boolean equals(@Nullable Object value) {
            return ClaimExtras.NONE.equals(value)
                    || LineExtras.NONE.equals(value)
                    || PatientExtras.NONE.equals(value)
                    || Contact.NONE.equals(value);
        }

        @Override
        public int hashCode() {
            return Unsaid.class.hashCode();
        }
    }
}
