package org.daysheet.desktop.claims;

import org.daysheet.types.money.Money;

/// A service as it stands on a claim (CMS-1500 box 24).
///
/// @param number from 1
/// @param dates first day, and the last when it is another
/// @param place place of service
/// @param code procedure with its modifiers
/// @param diagnoses letters of the diagnoses it points to
/// @param units how many of what
/// @param charge the price
/// @param more drug, line number and notes
public record ServiceRow(
        int number,
        String dates,
        String place,
        String code,
        String diagnoses,
        String units,
        Money charge,
        String more) {}
