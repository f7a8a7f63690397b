package org.daysheet.billing.scrubber;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.billing.claims.TextLoss;
import org.daysheet.edi.claim837.ProfessionalClaim;

/// The rules a claim has to pass before it is sent: what payers and clearinghouses send back again and again. Pure:
/// the same document on the same day always gives the same findings.
public final class Scrubber {
    private static final int NEAR_DAYS = 14;

    /// Takes a claim back: what was wrong with its codes is no reason to keep it back.
    private static final String VOID = "8";

    private Scrubber() {}

    /// Every finding, in the order of the document; none for a claim that is fit.
    public static List<ScrubFinding> check(ProfessionalClaim claim, ScrubContext context) {
        var report = new ScrubReport();
        PartyRules.check(claim, report);
        ClaimRules.check(claim, report);
        ProviderRules.check(claim, report);
        SituationRules.check(claim, report);
        LineRules.check(claim, context.today(), report);
        LineProviderRules.check(claim, report);
        CobRules.check(claim, report);
        if (!claim.terms().frequency().equals(VOID)) {
            CodeRules.check(claim, context.codes(), report);
            PairRules.check(claim, context, report);
            UnitRules.check(claim, context, report);
            ChargeRules.check(claim, context, report);
        }
        for (TextLoss loss : context.losses()) {
            report.when(true, ScrubRule.TEXT_CUT, loss.path(), loss.entered(), loss.sent());
        }
        timelyFiling(claim, context, report);
        WishRules.check(claim, context.wishes(), report);
        AuthorizationRules.check(claim, context, report);
        EnrolmentRules.check(context, report);
        OwnRules.check(claim, context, report);
        WritingRules.check(claim, report);
        return report.findings();
    }

    private static void timelyFiling(ProfessionalClaim claim, ScrubContext context, ScrubReport report) {
        ClaimRules.firstService(claim).ifPresent(first -> {
            LocalDate last = first.plusDays(context.timelyFilingDays());
            long left = DAYS.between(context.today(), last);
            report.when(
                    left < 0 && claim.terms().delayReason().isEmpty(),
                    ScrubRule.TIMELY_FILING_PASSED,
                    "lines[1].from",
                    last);
            report.when(left >= 0 && left <= NEAR_DAYS, ScrubRule.TIMELY_FILING_NEAR, "lines[1].from", left, last);
        });
    }
}
