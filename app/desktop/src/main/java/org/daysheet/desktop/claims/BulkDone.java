package org.daysheet.desktop.claims;

import java.util.List;
import org.daysheet.desktop.parts.Outcome;

/// What came of an act with many claims.
///
/// @param outcome in words
/// @param undo what undoes it, in this order; empty when nothing does
public record BulkDone(Outcome outcome, List<BulkOrder> undo) {
    public BulkDone {
        undo = List.copyOf(undo);
    }
}
