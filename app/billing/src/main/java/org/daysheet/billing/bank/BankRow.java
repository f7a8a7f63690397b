package org.daysheet.billing.bank;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A line of a statement with what it is.
///
/// @param line the line
/// @param match what it was found to be, null when nothing was said
/// @param proposals what it may be, likeliest first; none once it was said
public record BankRow(BankLine line, @Nullable Match match, List<Proposal> proposals) {
    /// What somebody said a line is.
    ///
    /// @param expected the deposit or EFT, null when it is something else
    /// @param reason what else it is, or why; empty when nothing was said
    public record Match(@Nullable Expected expected, String reason) {}

    /// What a line may be.
    ///
    /// @param expected the deposit or EFT
    /// @param days how far apart the two days are
    /// @param hasNumber whether the bank names its number
    public record Proposal(Expected expected, long days, boolean hasNumber) {}

    public BankRow {
        proposals = List.copyOf(proposals);
    }

    /// Whether one thing alone fits so well that it needs no person: the only one of its amount within five days, or
    /// the
    /// only one whose number the bank names.
    public boolean isPlain() {
        long named = proposals.stream().filter(Proposal::hasNumber).count();
        return named == 1
                || (named == 0 && proposals.size() == 1 && proposals.getFirst().days() <= 5);
    }
}
