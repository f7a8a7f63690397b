package org.daysheet.desktop.claims;

import java.util.List;
import java.util.Optional;
import org.daysheet.types.id.ClaimId;

/// The rows that are chosen in the list.
///
/// @param count how many
/// @param rows the claims; none while it is being read which they are
public record Chosen(int count, List<ClaimRow> rows) {
    /// None.
    public static final Chosen NONE = new Chosen(0, List.of());

    public Chosen {
        rows = List.copyOf(rows);
    }

    /// The claim, when one alone is chosen.
    public Optional<ClaimRow> one() {
        return count == 1 ? rows.stream().findFirst() : Optional.empty();
    }

    List<ClaimId> ids() {
        return rows.stream().map(ClaimRow::id).toList();
    }
}
