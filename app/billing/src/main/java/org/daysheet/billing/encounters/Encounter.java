package org.daysheet.billing.encounters;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.daysheet.store.FileVault;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.money.Money;

/// A visit.
///
/// @param id key
/// @param facts as entered, every line with its price
/// @param isClosed whether it was charged
/// @param charges what was charged, empty while it is open
public record Encounter(EncounterId id, EncounterDraft facts, boolean isClosed, List<Charge> charges) {
    public Encounter {
        charges = List.copyOf(charges);
    }

    /// Whether it was charged and everything of it was taken back since.
    public boolean isWithdrawn() {
        return isClosed && charges.isEmpty();
    }

    /// Price of everything charged.
    public Money total() {
        return Money.sum(charges.stream().map(Charge::amount));
    }

    /// Tells the visit as it is from the same visit after a change, so that nobody replaces what they never saw.
    public String version() {
        return FileVault.nameOf(facts.toString().getBytes(StandardCharsets.UTF_8));
    }
}
