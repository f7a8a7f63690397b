package org.daysheet.billing.eligibility;

import java.util.Optional;
import java.util.stream.Stream;

/// What a payer said about a coverage.
public enum EligibilityResult {
    /// It holds.
    ACTIVE("active"),
    /// It does not hold.
    INACTIVE("inactive"),
    /// The payer does not know the member.
    NOT_FOUND("not-found"),
    /// Nobody answered; this counts for nothing.
    NO_ANSWER("no-answer");

    private final String word;

    EligibilityResult(String word) {
        this.word = word;
    }

    /// What commands call it.
    public String word() {
        return word;
    }

    /// The one of a word, in any case.
    public static Optional<EligibilityResult> of(String word) {
        return Stream.of(values())
                .filter(one -> one.word.equalsIgnoreCase(word.strip()))
                .findFirst();
    }
}
