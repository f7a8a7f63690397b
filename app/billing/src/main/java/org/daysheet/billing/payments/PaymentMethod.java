package org.daysheet.billing.payments;

import java.util.Locale;
import java.util.Optional;

/// How a patient pays.
public enum PaymentMethod {
    CASH,
    CHECK,
    CARD,
    OTHER;

    /// Reads the word in any case.
    public static Optional<PaymentMethod> parse(String text) {
        for (PaymentMethod method : values()) {
            if (method.name().equals(text.strip().toUpperCase(Locale.ROOT))) {
                return Optional.of(method);
            }
        }
        return Optional.empty();
    }
}
