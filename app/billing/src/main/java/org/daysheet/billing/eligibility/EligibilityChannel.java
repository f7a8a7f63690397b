package org.daysheet.billing.eligibility;

import java.util.Optional;
import java.util.stream.Stream;

/// How a payer was asked.
public enum EligibilityChannel {
    /// Somebody called.
    PHONE("phone"),
    /// Somebody looked on the payer's web site.
    PORTAL("portal"),
    /// By an answer (271) of the clearinghouse.
    CLEARINGHOUSE("271"),
    /// Nobody was asked: it stands on the card.
    CARD("card"),
    OTHER("other");

    private final String word;

    EligibilityChannel(String word) {
        this.word = word;
    }

    /// What commands call it.
    public String word() {
        return word;
    }

    /// The one of a word, in any case.
    public static Optional<EligibilityChannel> of(String word) {
        return Stream.of(values())
                .filter(one -> one.word.equalsIgnoreCase(word.strip()))
                .findFirst();
    }
}
