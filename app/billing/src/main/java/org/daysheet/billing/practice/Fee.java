package org.daysheet.billing.practice;

import java.time.LocalDate;
import java.util.Optional;
import org.daysheet.types.code.Modifier;
import org.daysheet.types.code.ProcedureCode;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// The price of one unit of a procedure from a date on, until a later fee takes over.
///
/// @param schedule name of the fee schedule
/// @param procedure what is done
/// @param modifier the modifier this price is for, null for the plain price
/// @param effectiveOn first date of service with this price
/// @param amount price of one unit
/// @param shortName what statements call it, empty when not given
public record Fee(
        String schedule,
        ProcedureCode procedure,
        @Nullable Modifier modifier,
        LocalDate effectiveOn,
        Money amount,
        String shortName) {
    public Fee {
        schedule = schedule.strip();
        shortName = shortName.strip();
        if (schedule.isEmpty() || amount.isNegative()) {
            throw new IllegalArgumentException("a fee stands in a schedule and is not negative");
        }
    }

    /// The same price under another short name.
    public Fee named(String name) {
        return new Fee(schedule, procedure, modifier, effectiveOn, amount, name);
    }

    /// The modifier this price is for, when it is for one.
    public Optional<Modifier> forModifier() {
        return Optional.ofNullable(modifier);
    }
}
