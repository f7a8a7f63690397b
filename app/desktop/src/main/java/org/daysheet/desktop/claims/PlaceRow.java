package org.daysheet.desktop.claims;

import java.time.LocalDate;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// The claims that wait at one place.
///
/// @param place where
/// @param claims how many
/// @param total what they charge together
/// @param oldestOn first day of service of the oldest of them, null when there is none
/// @param days since then
public record PlaceRow(
        ClaimPlace place, int claims, Money total, @Nullable LocalDate oldestOn, long days) {}
