package org.daysheet.billing.scrubber;

import org.daysheet.billing.problem.Texts;

/// Words that stand inside the words of findings.
final class ScrubTexts {
    private ScrubTexts() {}

    /// Where something else was charged: the number of its claim, or that it is on none yet.
    static String where(String claim) {
        return claim.isEmpty() ? Texts.of("scrubber.where.no-claim") : Texts.of("scrubber.where.claim", claim);
    }
}
