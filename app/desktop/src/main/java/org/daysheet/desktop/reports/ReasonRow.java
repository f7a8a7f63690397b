package org.daysheet.desktop.reports;

import org.daysheet.types.money.Money;

/// A reason of denials.
///
/// @param group group code
/// @param carc adjustment reason code
/// @param category what such denials are about, in words
/// @param count how many denials
/// @param amount what was refused
public record ReasonRow(String group, String carc, String category, int count, Money amount) {
    /// Both codes, as they are spoken of: CO-197.
    public String code() {
        return group + "-" + carc;
    }
}
