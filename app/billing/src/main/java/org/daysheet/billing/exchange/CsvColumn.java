package org.daysheet.billing.exchange;

/// A column a file may have.
///
/// @param name as the header names it
/// @param isRequired whether every row fills it
record CsvColumn(String name, boolean isRequired) {
    /// A column every row fills.
    static CsvColumn needed(String name) {
        return new CsvColumn(name, true);
    }

    /// A column that may be empty or absent.
    static CsvColumn optional(String name) {
        return new CsvColumn(name, false);
    }
}
