package org.daysheet.billing.claims;

import java.util.List;
import org.daysheet.billing.practice.PayerTimes;
import org.daysheet.billing.practice.UsualDays;

/// After how many calendar days from sending each answer of a payer is missed.
///
/// @param syntax to the 999 of the file
/// @param status to the first 277CA about the claim
/// @param payment to the first decision about the claim
public record AnswerDays(Stage syntax, Stage status, Stage payment) {
    /// What is assumed of a payer nothing is known about.
    public static final AnswerDays USUAL = new AnswerDays(
            Stage.of(PayerTimes.LEARNED, List.of(), UsualDays.SYNTAX),
            Stage.of(PayerTimes.LEARNED, List.of(), UsualDays.STATUS),
            Stage.of(PayerTimes.LEARNED, List.of(), UsualDays.PAYMENT));

    /// One answer. What a person typed goes before what is learned, and that before what is usual.
    ///
    /// @param typed what somebody typed, {@link PayerTimes#LEARNED} when nobody did
    /// @param learned the days within which nine of ten answers of the last year came, 0 when there were too few
    /// @param sample how many answers that was learned from
    /// @param usual what is usual
    public record Stage(int typed, int learned, int sample, int usual) {
        /// Fewer answers teach nothing.
        public static final int LEAST_SAMPLE = 10;

        private static final int PERCENT = 90;

        /// Learns from the days that answers took, in any order: the least number of days within which at least 90
        /// percent of them had come, and no less than one.
        public static Stage of(int typed, List<Integer> days, int usual) {
            int learned = 0;
            if (days.size() >= LEAST_SAMPLE) {
                List<Integer> sorted = days.stream().sorted().toList();
                int rank = Math.ceilDiv(sorted.size() * PERCENT, 100);
                learned = Math.max(1, sorted.get(rank - 1));
            }
            return new Stage(typed, learned, days.size(), usual);
        }

        /// The days that count.
        public int days() {
            if (typed != PayerTimes.LEARNED) {
                return typed;
            }
            return isLearned() ? learned : usual;
        }

        /// Whether the history says anything.
        public boolean isLearned() {
            return learned > 0;
        }
    }
}
