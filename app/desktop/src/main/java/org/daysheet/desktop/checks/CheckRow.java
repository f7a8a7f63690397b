package org.daysheet.desktop.checks;

import java.time.LocalDate;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// A payer's check in the list.
///
/// @param id the check
/// @param payer who pays
/// @param trace check or EFT number
/// @param paidOn date of the payment, null when the file gives none
/// @param takenOn day the file was taken in
/// @param amount what was paid
/// @param claims how many claims it answers
/// @param matched how many of them are found in the practice
/// @param state what is left to do with it
/// @param why why a person has to look at it, empty when nobody has to
/// @param stand what can be done with it beside posting it
public record CheckRow(
        RemittanceId id,
        String payer,
        String trace,
        @Nullable LocalDate paidOn,
        LocalDate takenOn,
        Money amount,
        int claims,
        int matched,
        Badge state,
        String why,
        CheckStand stand) {}
