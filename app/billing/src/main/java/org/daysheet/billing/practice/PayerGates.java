package org.daysheet.billing.practice;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a payer wants to be known before a claim goes, and whether a claim without it stays.
///
/// @param number what becomes of a claim without the number it needs: pointed out, or stopped
/// @param eligibility whether the coverage has to be checked for the day of service
/// @param eligibilityDays how many days before the day of service it may have been checked, null for any
public record PayerGates(
        Wish number, Wish eligibility, @Nullable Integer eligibilityDays) {
    /// A missing number stops; nobody asks about eligibility.
    public static final PayerGates USUAL = new PayerGates(Wish.NEEDED, Wish.NOT_ASKED, null);

    /// The most days that can be meant.
    public static final int MOST_DAYS = 3_650;

    public PayerGates {
        if (number == Wish.NOT_ASKED) {
            throw new IllegalArgumentException("whether a number is asked for is said by which one");
        }
        if (eligibilityDays != null && (eligibilityDays < 0 || eligibilityDays > MOST_DAYS)) {
            throw new IllegalArgumentException("days are counted from 0 to " + MOST_DAYS);
        }
    }

    /// What becomes of a claim without something.
    public enum Wish {
        /// It goes.
        NOT_ASKED("no"),
        /// It goes, and that is pointed out.
        ASKED("warn"),
        /// It does not go.
        NEEDED("stop");

        private final String word;

        Wish(String word) {
            this.word = word;
        }

        /// What tables and commands call it.
        public String word() {
            return word;
        }

        /// The wish of a word, in any case.
        public static Optional<Wish> of(String word) {
            return Stream.of(values())
                    .filter(one -> one.word.equalsIgnoreCase(word))
                    .findFirst();
        }
    }
}
