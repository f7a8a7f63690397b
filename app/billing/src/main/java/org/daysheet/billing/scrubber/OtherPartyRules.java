package org.daysheet.billing.scrubber;

import java.util.HashSet;
import java.util.Set;
import org.daysheet.edi.claim837.OtherPayer;
import org.daysheet.edi.claim837.OtherSubscriber;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.x12.Address;

/// Who else insures the patient, and who holds those policies (837P TR3 loops 2320, 2330A and 2330B).
final class OtherPartyRules {
    private OtherPartyRules() {}

    static void check(ProfessionalClaim claim, ScrubReport report) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < claim.otherPayers().size(); i++) {
            OtherPayer other = claim.otherPayers().get(i);
            String path = "otherPayers[" + (i + 1) + "]";
            String id = other.payer().id();
            String name = other.payer().name();
            report.when(id.isEmpty() || name.isEmpty(), ScrubRule.OTHER_PAYER_CODE_MISSING, path + ".payer.id", name);
            report.when(!id.isEmpty() && !ids.add(id), ScrubRule.OTHER_PAYERS_ALIKE, path + ".payer.id", name);
            String indicator = other.coverage().filingIndicator();
            report.when(
                    !CodeLists.FILING_INDICATORS.contains(indicator),
                    ScrubRule.OTHER_FILING_INDICATOR_UNKNOWN,
                    path + ".payer.filingIndicator",
                    indicator,
                    name);
            subscriber(other.subscriber(), path + ".subscriber", name, report);
        }
    }

    private static void subscriber(OtherSubscriber holder, String path, String payer, ScrubReport report) {
        report.when(
                PartyRules.isMemberNumberWrong(holder.memberId()),
                ScrubRule.OTHER_MEMBER_NUMBER_WRONG,
                path + ".memberId",
                payer);
        report.when(
                PartyRules.isNameMissing(holder.name(), !holder.organization()),
                ScrubRule.OTHER_SUBSCRIBER_NAME_MISSING,
                path + ".name",
                payer);
        Address address = holder.address();
        report.when(
                !address.isNone() && PartyRules.isIncomplete(address),
                ScrubRule.OTHER_SUBSCRIBER_ADDRESS_INCOMPLETE,
                path + ".address",
                payer);
        PartyRules.place(address, path + ".address", report);
    }
}
