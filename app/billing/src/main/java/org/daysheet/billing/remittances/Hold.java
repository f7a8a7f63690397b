package org.daysheet.billing.remittances;

import java.util.List;
import org.daysheet.billing.problem.Texts;
import org.jspecify.annotations.Nullable;

/// A claim that is not posted by itself. Its money goes to unapplied when the check is posted, so that cash ties.
///
/// @param reason why
/// @param details what the reason's text names: numbers, codes, amounts
/// @param proposal what a person may agree to instead, when there is something sensible
public record Hold(
        HoldReason reason, List<String> details, @Nullable PostingPlan proposal) implements ClaimPlan {
    public Hold {
        details = List.copyOf(details);
    }

    static Hold of(HoldReason reason, Object... details) {
        return new Hold(
                reason, java.util.Arrays.stream(details).map(String::valueOf).toList(), null);
    }

    /// The reason as a sentence that says what to do.
    public String words() {
        return Texts.of(reason.textKey(), details.toArray());
    }
}
