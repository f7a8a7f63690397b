package org.daysheet.billing.remittances;

import java.util.stream.Stream;
import org.daysheet.testkit.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Stories with the transfers and balances an accountant expects, written from the rules by hand. Both databases must
/// tell them alike.
final class GoldenStoriesTest {
    static Stream<String> stories() {
        return Stream.of(
                "01-primary-with-deductible-and-coinsurance.txt",
                "02-reversal-correction-and-another-claim.txt",
                "03-forwarding-balance.txt",
                "04-deferred-recovery.txt",
                "05-interest.txt",
                "06a-secondary-repeats-the-write-off.txt",
                "06b-secondary-tells-prior-payment.txt",
                "07-bundled-lines.txt",
                "08-primary-then-secondary-by-line.txt",
                "09-claim-level-and-many-adjustments.txt",
                "10-odd-shapes.txt",
                "11-denial-reduction-and-overturn.txt",
                "12-copay-and-crossover.txt",
                "13-unmatched-then-matched.txt",
                "14-void-and-post-again.txt",
                "15-clearing-and-debit.txt",
                "16-reversal-before-its-original.txt",
                "17-notice-matched-by-hand.txt",
                "18-void-of-what-was-taken-back.txt",
                "19-paid-taken-back-and-corrected-at-once.txt",
                "20-held-when-posted-again.txt",
                "21-payer-known-later.txt",
                "22-which-decision-is-taken-back.txt",
                "23-denied-by-a-contract-code.txt",
                "24-who-pays-next.txt",
                "25-numbers-of-two-payers.txt",
                "26-lines-that-fit-nothing.txt",
                "27-second-payer-pays-what-the-first-denied.txt",
                "28-what-is-held-and-why.txt",
                "29-every-rule-for-adjustments.txt",
                "30-amounts-of-no-claim.txt",
                "31-denials-follow-the-money.txt",
                "32-denials-decided-again.txt",
                "33-what-waits-for-the-next-payer.txt",
                "34-decided-twice-without-taking-back.txt",
                "35-lines-known-by-what-was-billed.txt");
    }

    @ParameterizedTest
    @MethodSource("stories")
    void theBooksShowWhatTheStorySays(String story) {
        try (TestDatabase database = TestDatabase.h2()) {
            new Story(database).play(Story.read(story));
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void theBooksShowTheSameOnPostgres(String story) {
        try (TestDatabase database = TestDatabase.postgres()) {
            new Story(database).play(Story.read(story));
        }
    }
}
