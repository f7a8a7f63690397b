package org.daysheet.billing.submission;

import org.daysheet.billing.problem.BillingException;
import org.daysheet.edi.claim837.ClaimNotWritable;

/// Why no file can be written by a profile, whatever claims it holds: something on its wrapper does not fit.
final class UnwritableFile {
    private UnwritableFile() {}

    /// The refusal, which names the profile where that is mended.
    static BillingException of(Destination destination, ClaimNotWritable.Problem problem) {
        String profile = destination.profile().facts().name();
        return new BillingException(
                switch (problem.element()) {
                    case "ISA05", "ISA06", "GS02" -> "submission.export.submitter";
                    case "ISA07", "ISA08", "GS03" -> "submission.export.receiver";
                    default -> "submission.export.settings";
                },
                problem.element(),
                problem.message(),
                profile);
    }
}
