package org.daysheet.billing.scrubber;

import org.daysheet.edi.claim837.ClaimFileWriter;
import org.daysheet.edi.claim837.ClaimNotWritable.Problem;
import org.daysheet.edi.claim837.ProfessionalClaim;

/// Whether the claim can be written at all. The other rules say it in plainer words, so this one speaks only when
/// they found nothing that keeps the claim back.
final class WritingRules {
    private WritingRules() {}

    static void check(ProfessionalClaim claim, ScrubReport report) {
        if (report.isStopping()) {
            return;
        }
        for (Problem problem : ClaimFileWriter.problems(claim)) {
            report.when(
                    true,
                    ScrubRule.NOT_WRITABLE,
                    WritingPlaces.of(problem.element()),
                    problem.element(),
                    problem.message());
        }
    }
}
