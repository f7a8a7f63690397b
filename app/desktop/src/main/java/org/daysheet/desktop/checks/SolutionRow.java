package org.daysheet.desktop.checks;

import java.util.List;
import org.daysheet.billing.remittances.ClaimSolution;

/// What becomes of a held claim once it is matched, or its proposal agreed to.
///
/// @param words whether it is posted, and when, or why it is held even so
/// @param isPosting whether it is posted
/// @param moves the transfers that are recorded
/// @param seen the same, so that nothing else is recorded
public record SolutionRow(String words, boolean isPosting, List<MoveRow> moves, ClaimSolution seen) {
    public SolutionRow {
        moves = List.copyOf(moves);
    }
}
