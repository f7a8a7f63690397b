package org.daysheet.billing.scrubber;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.billing.eligibility.EligibilityCheck;
import org.daysheet.billing.eligibility.EligibilityStanding;
import org.daysheet.billing.eligibility.EligibilityStanding.State;
import org.daysheet.billing.practice.PayerGates;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.ServiceLine;

/// Whether somebody looked, not too long before, that the coverage holds on the days of service, as far as the payer
/// asks for it. That it does not hold is always pointed out.
final class EligibilityRules {
    private static final String VOID = "8";
    private static final String PATH = "subscriber.eligibility";

    private EligibilityRules() {}

    static void check(ProfessionalClaim claim, ScrubContext context, ScrubReport report) {
        if (claim.terms().frequency().equals(VOID)) {
            return;
        }
        PayerGates gates = context.wishes().gates();
        List<LocalDate> days = claim.lines().stream()
                .map(ServiceLine::from)
                .distinct()
                .sorted()
                .toList();
        for (LocalDate day : days) {
            EligibilityStanding standing =
                    EligibilityStanding.of(context.gates().eligibility(), day, gates);
            if (standing.isUnmet()) {
                tell(standing, day, gates, report);
                return; // one call asks about all days
            }
        }
    }

    private static void tell(EligibilityStanding standing, LocalDate day, PayerGates gates, ScrubReport report) {
        ScrubSeverity severity = standing.stops() ? ScrubSeverity.STOPS : ScrubSeverity.WARNS;
        EligibilityCheck check = standing.check();
        if (check == null) {
            report.when(true, ScrubRule.ELIGIBILITY_MISSING, severity, PATH, day);
            return;
        }
        LocalDate asked = check.facts().askedOn();
        Integer most = gates.eligibilityDays();
        report.when(
                standing.state() == State.OLD,
                ScrubRule.ELIGIBILITY_OLD,
                severity,
                PATH,
                day,
                asked,
                check.ageOn(day),
                most == null ? 0 : most);
        report.when(standing.state() == State.INACTIVE, ScrubRule.ELIGIBILITY_INACTIVE, severity, PATH, day, asked);
        report.when(standing.state() == State.NOT_FOUND, ScrubRule.ELIGIBILITY_NOT_FOUND, severity, PATH, day, asked);
    }
}
