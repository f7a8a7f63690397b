package org.daysheet.billing.submission;

import java.time.LocalDate;
import org.daysheet.billing.claims.Claim;
import org.daysheet.billing.followups.TaskDraft;
import org.daysheet.billing.followups.TaskKind;
import org.daysheet.billing.problem.Texts;

/// The task a rejection makes: somebody corrects the claim and sends it again, at once.
final class Rejections {
    private Rejections() {}

    /// Key of the task about a sending.
    static String key(String controlNumber) {
        return "rejected:" + controlNumber;
    }

    static TaskDraft task(Claim claim, String reason, LocalDate today) {
        return new TaskDraft(
                key(claim.controlNumber()),
                TaskKind.REJECTED,
                today,
                claim.total(),
                Texts.of("submission.task.claim-rejected", claim.controlNumber(), reason),
                new TaskDraft.About(
                        claim.id(), claim.subject().patient(), claim.subject().payer(), null, null, null));
    }
}
