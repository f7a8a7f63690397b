package org.daysheet.billing.submission;

import java.util.List;
import org.daysheet.types.id.ClaimId;

/// What an export did. Nothing ready, no file.
///
/// @param files what was written now
/// @param heldBack claims that were asked for but are not ready
public record Exported(List<SentFile> files, List<ClaimId> heldBack) {
    public Exported {
        files = List.copyOf(files);
        heldBack = List.copyOf(heldBack);
    }

    /// How many claims were sent.
    public int claims() {
        return files.stream().mapToInt(SentFile::claims).sum();
    }
}
