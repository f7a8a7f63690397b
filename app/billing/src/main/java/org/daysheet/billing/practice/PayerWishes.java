package org.daysheet.billing.practice;

import java.util.Optional;
import java.util.stream.Stream;

/// What a payer asks of every claim beyond the guides.
///
/// @param followsPairEdits whether it refuses pairs of procedures and units that the public lists refuse (NCCI)
/// @param drugCodes whether it wants the NDC of drugs
/// @param authorization whether it wants a number for whatever is done
/// @param gates what it wants to be known before
public record PayerWishes(
        boolean followsPairEdits, DrugCodes drugCodes, Authorization authorization, PayerGates gates) {
    /// With the usual gates.
    public PayerWishes(boolean followsPairEdits, DrugCodes drugCodes, Authorization authorization) {
        this(followsPairEdits, drugCodes, authorization, PayerGates.USUAL);
    }

    /// The same with other gates.
    public PayerWishes withGates(PayerGates others) {
        return new PayerWishes(followsPairEdits, drugCodes, authorization, others);
    }

    /// Whether the NDC belongs to the line of a drug (loop 2410).
    public enum DrugCodes {
        /// A line without goes.
        NOT_ASKED("no"),
        /// A line without is pointed out.
        ASKED("warn"),
        /// A line without does not go.
        NEEDED("stop");

        private final String word;

        DrugCodes(String word) {
            this.word = word;
        }

        /// What tables and commands call it.
        public String word() {
            return word;
        }

        /// The wish of a word, in any case.
        public static Optional<DrugCodes> of(String word) {
            return Stream.of(values())
                    .filter(one -> one.word.equalsIgnoreCase(word))
                    .findFirst();
        }
    }

    /// Which number belongs to every claim.
    public enum Authorization {
        NOT_ASKED("no"),
        /// Of a prior authorization (REF*G1).
        AUTHORIZATION("authorization"),
        /// Of a referral (REF*9F).
        REFERRAL("referral"),
        /// Of one or the other.
        EITHER("either");

        private final String word;

        Authorization(String word) {
            this.word = word;
        }

        /// What tables and commands call it.
        public String word() {
            return word;
        }

        /// The wish of a word, in any case.
        public static Optional<Authorization> of(String word) {
            return Stream.of(values())
                    .filter(one -> one.word.equalsIgnoreCase(word))
                    .findFirst();
        }
    }

    /// What is assumed of a payer until the practice knows better: Medicaid programs ask for the NDC.
    public static PayerWishes usual(String filingIndicator) {
        return new PayerWishes(
                true, filingIndicator.equals("MC") ? DrugCodes.ASKED : DrugCodes.NOT_ASKED, Authorization.NOT_ASKED);
    }
}
