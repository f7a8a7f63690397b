package org.daysheet.billing.remittances;

import java.util.Locale;
import java.util.Optional;
import org.daysheet.store.Tx;
import org.daysheet.types.id.PayerId;

/// To whom a payer says it sent a claim on (835 TR3 2100 NM1*TT). Texts are empty where it does not say.
///
/// @param name NM103
/// @param code NM109, mostly a number of a register of carriers and none of ours
record Carrier(String name, String code) {
    /// The payer names nobody.
    static final Carrier NONE = new Carrier("", "");

    boolean isNamed() {
        return !name.isEmpty() || !code.isEmpty();
    }

    /// As people call it.
    String words() {
        return name.isEmpty() ? code : name;
    }

    /// The payer of ours that is meant, by any of its numbers or its exact name.
    Optional<PayerId> known(Tx tx) {
        return isNamed() ? PayerQuery.find(tx, code, name) : Optional.empty();
    }

    /// Whether a payer goes by nearly the same name: one name holds the other.
    boolean isLike(String payerName) {
        String own = letters(name);
        String other = letters(payerName);
        return !own.isEmpty() && !other.isEmpty() && (own.contains(other) || other.contains(own));
    }

    private static String letters(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}
