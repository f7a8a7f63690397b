package org.daysheet.desktop.checks;

import java.util.List;

/// A claim of a check as the payer's file says it.
///
/// @param lines what was decided, line by line
/// @param segments the same as it stands in the file
public record EobRows(List<EobRow> lines, List<FileRow> segments) {
    /// Nothing was said.
    public static final EobRows NONE = new EobRows(List.of(), List.of());

    public EobRows {
        lines = List.copyOf(lines);
        segments = List.copyOf(segments);
    }
}
