package org.daysheet.billing.accounts;

import java.util.List;

/// The part of a kept file that proves a step of an account.
///
/// @param file name of the file, empty when no file proves it
/// @param lines the segments of the payer's decision as they stand in the file
public record Evidence(String file, List<Line> lines) {
    /// No file proves it.
    public static final Evidence NONE = new Evidence("", List.of());

    public Evidence {
        lines = List.copyOf(lines);
    }

    /// One segment.
    ///
    /// @param number 1-based number in the file
    /// @param text as it stands there
    /// @param isCited whether it is the very one the amount comes from
    public record Line(long number, String text, boolean isCited) {}
}
