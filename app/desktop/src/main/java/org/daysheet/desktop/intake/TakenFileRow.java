package org.daysheet.desktop.intake;

import java.nio.file.Path;
import java.util.List;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.parts.Badge;
import org.jspecify.annotations.Nullable;

/// What became of one file.
///
/// @param name its name
/// @param kind what it is, in words
/// @param outcome whether it was taken
/// @param facts what was taken of it and what was matched, in words
/// @param findings what is to be looked at, each with its place in the file
/// @param advice what to do next
/// @param link where to do it, null when nowhere in particular
/// @param inside the file whose claims can be looked at without taking them in, null for others
public record TakenFileRow(
        String name,
        String kind,
        Badge outcome,
        String facts,
        List<String> findings,
        String advice,
        @Nullable Link link,
        @Nullable Path inside) {
    public TakenFileRow {
        findings = List.copyOf(findings);
    }

    /// A file into which nobody looks without taking it in.
    public TakenFileRow(
            String name,
            String kind,
            Badge outcome,
            String facts,
            List<String> findings,
            String advice,
            @Nullable Link link) {
        this(name, kind, outcome, facts, findings, advice, link, null);
    }
}
