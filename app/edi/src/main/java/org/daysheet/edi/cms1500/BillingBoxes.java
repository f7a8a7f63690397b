package org.daysheet.edi.cms1500;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.daysheet.edi.claim837.BillingProvider;
import org.daysheet.edi.claim837.Facility;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.x12.Address;
import org.daysheet.edi.x12.Reference;

/// Boxes 25, 27, 31, 32 and 33. A claim without a facility was served where the billing provider is, and box 32 says
/// so, unless it was served at the patient's home (place 12).
final class BillingBoxes {
    private static final String HOME = "12";
    private static final int AREA = 3;

    private BillingBoxes() {}

    static void fill(PageTexts texts, ProfessionalClaim claim, FormPart part, LocalDate signedOn) {
        BillingProvider billing = claim.billingProvider();
        texts.put(Box.TAX_ID, BoxWords.joined(billing.taxId()));
        texts.mark(Box.TAX_SSN, Box.TAX_EIN, billing.taxIdKind().equals("SY"));
        texts.mark(
                Box.ASSIGNMENT_NO,
                Box.ASSIGNMENT_YES,
                claim.terms().assignment().equals("C"));
        signature(texts, claim, signedOn);
        facility(texts, claim);
        otherPlaces(texts, claim, part);
        billing(texts, claim);
    }

    private static void signature(PageTexts texts, ProfessionalClaim claim, LocalDate signedOn) {
        if (claim.terms().providerSignature().equals("Y")) {
            texts.put(Box.SIGNATURE, "SIGNATURE ON FILE");
            texts.put(Box.SIGNED_ON, BoxWords.date(signedOn));
        }
    }

    private static void facility(PageTexts texts, ProfessionalClaim claim) {
        Facility facility = claim.providers().facility();
        if (facility != null) {
            place(texts, BoxWords.plain(facility.name()), facility.address());
            texts.put(Box.FACILITY_NPI, facility.npi());
            texts.put(
                    Box.FACILITY_OTHER_ID,
                    ReferrerBoxes.otherId(facility.references())
                            .map(BillingBoxes::idText)
                            .orElse(""));
        } else if (!claim.terms().placeOfService().equals(HOME)) {
            place(texts, name(claim.billingProvider()), claim.billingProvider().address());
        }
    }

    /// The form has room for one place, and says nothing of where single services were given.
    private static void otherPlaces(PageTexts texts, ProfessionalClaim claim, FormPart part) {
        Facility facility = claim.providers().facility();
        String printed = facility == null ? name(claim.billingProvider()) : BoxWords.plain(facility.name());
        part.lines().stream()
                .flatMap(line -> Stream.ofNullable(line.extras().providers()))
                .flatMap(own -> Stream.ofNullable(own.facility()))
                .map(place -> BoxWords.plain(place.name()))
                .distinct()
                .forEach(name -> texts.leaveOut(Box.FACILITY_NAME, name, printed));
    }

    private static void place(PageTexts texts, String name, Address address) {
        texts.put(Box.FACILITY_NAME, name);
        texts.put(Box.FACILITY_STREET, BoxWords.street(address));
        texts.put(Box.FACILITY_CITY, BoxWords.cityLine(address));
    }

    private static void billing(PageTexts texts, ProfessionalClaim claim) {
        BillingProvider billing = claim.billingProvider();
        phone(texts, claim);
        texts.put(Box.BILLING_NAME, name(billing));
        texts.put(Box.BILLING_STREET, BoxWords.street(billing.address()));
        texts.put(Box.BILLING_CITY, BoxWords.cityLine(billing.address()));
        texts.put(Box.BILLING_NPI, billing.npi());
        texts.put(Box.BILLING_OTHER_ID, otherId(claim).map(BillingBoxes::idText).orElse(""));
    }

    private static String name(BillingProvider billing) {
        return billing.organization() ? BoxWords.plain(billing.name().last()) : BoxWords.firstLast(billing.name());
    }

    private static void phone(PageTexts texts, ProfessionalClaim claim) {
        String own = claim.billingProvider().contact().phone();
        String digits = BoxWords.joined(
                own.isEmpty() ? claim.partners().submitterContact().phone() : own);
        if (digits.length() > AREA) {
            texts.put(Box.BILLING_AREA, digits.substring(0, AREA));
            texts.put(Box.BILLING_PHONE, digits.substring(AREA));
        }
    }

    /// What this payer calls the provider, else a number of its own, else its taxonomy.
    private static Optional<Reference> otherId(ProfessionalClaim claim) {
        BillingProvider billing = claim.billingProvider();
        return ReferrerBoxes.otherId(claim.payer().references())
                .or(() -> ReferrerBoxes.otherId(billing.references()))
                .or(() -> ServiceBoxes.taxonomy(claim, billing.taxonomy()));
    }

    /// Qualifier and number without a blank between them.
    private static String idText(Reference id) {
        return id.qualifier() + BoxWords.joined(id.value());
    }
}
