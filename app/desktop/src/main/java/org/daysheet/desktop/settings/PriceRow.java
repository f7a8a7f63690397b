package org.daysheet.desktop.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daysheet.billing.practice.Fee;

/// The prices of a procedure in a schedule, one after the other.
///
/// @param history oldest first, at least one
public record PriceRow(List<Fee> history) {
    public PriceRow {
        history = List.copyOf(history);
        if (history.isEmpty()) {
            throw new IllegalArgumentException("there is at least one price");
        }
    }

    String schedule() {
        return newest().schedule();
    }

    String code() {
        return newest().procedure().value();
    }

    String modifier() {
        return newest().forModifier().map(modifier -> modifier.value()).orElse("");
    }

    String name() {
        return newest().shortName();
    }

    /// The price that holds on a day, empty when the first one is still to come.
    Optional<Fee> on(LocalDate day) {
        return history.reversed().stream()
                .filter(fee -> !fee.effectiveOn().isAfter(day))
                .findFirst();
    }

    /// The price that comes next, empty when none does.
    Optional<Fee> after(LocalDate day) {
        return history.stream().filter(fee -> fee.effectiveOn().isAfter(day)).findFirst();
    }

    Fee newest() {
        return history.getLast();
    }
}
