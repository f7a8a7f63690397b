package org.daysheet.billing.scrubber;

import java.util.List;
import org.daysheet.billing.claims.TextLoss;
import org.daysheet.edi.claim837.ProfessionalClaim;

/// The rules a claim has to pass before it is sent: what payers and clearinghouses send back again and again. Pure:
/// the same document on the same day always gives the same findings.
public final class Scrubber {
    /// Takes a claim back: what was wrong with its codes is no reason to keep it back.
    private static final String VOID = "8";

    private Scrubber() {}

    /// Every finding, in the order of the document; none for a claim that is fit.
    public static List<ScrubFinding> check(ProfessionalClaim claim, ScrubContext context) {
        var report = new ScrubReport();
        PartyRules.check(claim, report);
        MspRules.check(claim, context, report);
        ClaimRules.check(claim, report);
        ProviderRules.check(claim, report);
        SituationRules.check(claim, report);
        CareRules.check(claim, report);
        ParticularRules.check(claim, report);
        EquipmentRules.check(claim, report);
        LineSupplementRules.check(claim, context.today(), report);
        LineRules.check(claim, context.today(), report);
        TableRules.check(claim, Situations.ALL, report);
        AssignmentRules.check(claim, report);
        LineProviderRules.check(claim, report);
        OtherPartyRules.check(claim, report);
        CobRules.check(claim, report);
        if (!claim.terms().frequency().equals(VOID)) {
            CodeRules.check(claim, context.codes(), report);
            PairRules.check(claim, context, report);
            UnitRules.check(claim, context, report);
            ChargeRules.check(claim, context, report);
        }
        for (TextLoss loss : context.losses()) {
            ScrubRule rule = loss.path().equals(TextLoss.DIAGNOSES) ? ScrubRule.DIAGNOSES_UNTOLD : ScrubRule.TEXT_CUT;
            report.when(true, rule, loss.path(), loss.entered(), loss.sent());
        }
        FilingRules.check(claim, context, report);
        WishRules.check(claim, context.wishes(), report);
        AuthorizationRules.check(claim, context, report);
        EligibilityRules.check(claim, context, report);
        EnrolmentRules.check(context, report);
        OwnRules.check(claim, context, report);
        WritingRules.check(claim, report);
        return report.findings();
    }
}
