package org.daysheet.billing.scrubber;

import java.time.LocalDate;
import org.daysheet.billing.enrolments.EnrolmentFacts;

/// Whether the payer has agreed to files by the way the claim goes. Nothing is asked where nothing was recorded.
final class EnrolmentRules {
    private static final String PATH = "payer.enrolment";

    private EnrolmentRules() {}

    static void check(ScrubContext context, ScrubReport report) {
        EnrolmentFacts enrolment = context.gates().enrolment();
        if (enrolment == null || enrolment.holdsOn(context.today())) {
            return;
        }
        LocalDate from = enrolment.effectiveOn();
        switch (enrolment.status()) {
            case REFUSED -> report.when(true, ScrubRule.ENROLMENT_REFUSED, PATH, enrolment.on());
            case ENDED ->
                report.when(
                        from == null || !from.isAfter(context.today()),
                        ScrubRule.ENROLMENT_ENDED,
                        PATH,
                        enrolment.on());
            case APPLIED -> report.when(true, ScrubRule.ENROLMENT_WAITS, PATH, enrolment.on());
            case NOT_STARTED -> report.when(true, ScrubRule.ENROLMENT_MISSING, PATH);
            case APPROVED ->
                report.when(from != null, ScrubRule.ENROLMENT_NOT_YET, PATH, from == null ? enrolment.on() : from);
            case NOT_NEEDED -> {}
        }
    }
}
