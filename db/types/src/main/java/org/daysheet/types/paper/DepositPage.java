package org.daysheet.types.paper;

import java.util.List;

/// A deposit as it goes to the bank on paper: everything as text, amounts as people write them.
///
/// @param title what it is, such as a deposit slip, with its number
/// @param from name and address of the practice, line by line
/// @param facts what the bank or the practice finds it by, in order
/// @param lines what is in it, in order
/// @param sums totals of each form of money, in order, the whole last
public record DepositPage(
        String title, List<String> from, List<CoverPage.Fact> facts, List<Line> lines, List<CoverPage.Fact> sums) {
    /// One check, or one sum of cash.
    ///
    /// @param form cash, check, card
    /// @param number of the check or receipt
    /// @param from who paid
    /// @param amount how much
    public record Line(String form, String number, String from, String amount) {}

    public DepositPage {
        from = List.copyOf(from);
        facts = List.copyOf(facts);
        lines = List.copyOf(lines);
        sums = List.copyOf(sums);
    }
}
