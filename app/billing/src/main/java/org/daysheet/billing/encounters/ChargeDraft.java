package org.daysheet.billing.encounters;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.types.code.Modifier;
import org.daysheet.types.code.PlaceOfService;
import org.daysheet.types.code.ProcedureCode;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// One procedure of a visit.
///
/// @param procedure what was done
/// @param modifiers at most four, in order
/// @param units how much of it
/// @param amount its price in all, null to take it from the fee schedule
/// @param pointers numbers of the diagnoses it was done for, one to four, the most important first
/// @param from first day
/// @param to last day
/// @param place where, null when where the visit was
/// @param description for codes that need one, empty else
/// @param drug what was given, null when none
/// @param more what has nothing to do with the price, {@link LineFacts#NONE} for most lines
public record ChargeDraft(
        ProcedureCode procedure,
        List<Modifier> modifiers,
        Units units,
        @Nullable Money amount,
        List<Integer> pointers,
        LocalDate from,
        LocalDate to,
        @Nullable PlaceOfService place,
        String description,
        @Nullable Drug drug,
        LineFacts more) {
    public ChargeDraft {
        modifiers = List.copyOf(modifiers);
        pointers = List.copyOf(pointers);
        description = description.strip();
        if (modifiers.size() > 4 || pointers.size() > 4 || to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "a charge has at most four modifiers and pointers, and does not end before it begins");
        }
        if (amount != null && amount.isNegative()) {
            throw new IllegalArgumentException("a charge is not negative");
        }
    }

    /// A line of which nothing rare is told.
    public ChargeDraft(
            ProcedureCode procedure,
            List<Modifier> modifiers,
            Units units,
            @Nullable Money amount,
            List<Integer> pointers,
            LocalDate from,
            LocalDate to,
            @Nullable PlaceOfService place,
            String description,
            @Nullable Drug drug) {
        this(procedure, modifiers, units, amount, pointers, from, to, place, description, drug, LineFacts.NONE);
    }

    /// One unit on one day for the first diagnosis, at the price of the fee schedule.
    public static ChargeDraft of(ProcedureCode procedure, LocalDate day) {
        return new ChargeDraft(procedure, List.of(), Units.ONE, null, List.of(1), day, day, null, "", null);
    }

    /// The same at this price.
    public ChargeDraft at(Money price) {
        return new ChargeDraft(procedure, modifiers, units, price, pointers, from, to, place, description, drug, more);
    }

    /// The same, with these facts beside it.
    public ChargeDraft with(LineFacts facts) {
        return new ChargeDraft(
                procedure, modifiers, units, amount, pointers, from, to, place, description, drug, facts);
    }
}
