package org.daysheet.desktop.foreign;

import org.daysheet.desktop.parts.Badge;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// A claim of a file that another program wrote.
///
/// @param number its place among the claims of the file, from 1
/// @param control the patient control number
/// @param patient last and first name
/// @param payer name of the payer and its id
/// @param charge what it asks for, null when that cannot be read
/// @param lines how many service lines it has
/// @param kind original, replacement or void, in words
/// @param findings how many there are, as a badge
/// @param notKept how many segments and elements have no room
public record ForeignClaimRow(
        int number,
        String control,
        String patient,
        String payer,
        @Nullable Money charge,
        int lines,
        String kind,
        Badge findings,
        int notKept) {}
