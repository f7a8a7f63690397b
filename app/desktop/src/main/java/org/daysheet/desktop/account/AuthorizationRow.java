package org.daysheet.desktop.account;

import java.time.LocalDate;
import org.daysheet.desktop.parts.Badge;
import org.jspecify.annotations.Nullable;

/// What a payer allowed, with how much of it is used.
///
/// @param id key
/// @param number as claims name it
/// @param payer who allowed it
/// @param from first day
/// @param to last day, null when open
/// @param procedures which ones, in words
/// @param visits how many of how many, in words
/// @param units how many of how many, in words
/// @param state whether it holds today, and whether it is used up
/// @param words everything about it
public record AuthorizationRow(
        long id,
        String number,
        String payer,
        LocalDate from,
        @Nullable LocalDate to,
        String procedures,
        String visits,
        String units,
        Badge state,
        String words) {}
