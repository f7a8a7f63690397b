package org.daysheet.billing.codelists;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.daysheet.billing.problem.Texts;
import org.daysheet.types.work.Progress;

/// Reads a text twice: first to its end to see whether every line holds, then again to take what it says. Nothing of a
/// list is written before all of it was read.
final class ListReading {
    private static final int HEAD_LINES = 200;
    private static final int MOST_FAULTS = 20;
    private static final int STEP = 10_000;

    private ListReading() {}

    /// What a first reading found.
    ///
    /// @param sha256 of the bytes
    /// @param lines in all
    /// @param entries lines that say something
    /// @param faults what cannot be read, the first twenty
    record Seen(String sha256, long lines, int entries, List<LineFault> faults) {}

    /// The shape of a text; empty when it is no list.
    static Optional<ListLayout> layout(ListText text) throws IOException {
        List<String> head = new ArrayList<>();
        try (ListLines lines = new ListLines(text.open())) {
            for (String line = lines.next(); line != null && head.size() < HEAD_LINES; line = lines.next()) {
                head.add(line);
            }
        } catch (ListLines.NotText _) {
            return Optional.empty();
        }
        return ListLayout.of(head);
    }

    /// Reads all of it.
    static Seen look(ListText text, ListLayout layout, Progress progress) throws IOException {
        var faults = new Faults();
        try (ListLines lines = new ListLines(text.open())) {
            ListLayout.LineReader reader = layout.reader();
            for (String line = lines.next(); line != null; line = lines.next()) {
                faults.see(lines.number(), line, reader.read(line));
                report(progress, "lines looked at", lines.number(), -1);
            }
            return new Seen(lines.sha256(), lines.number(), faults.entries, faults.found());
        }
    }

    /// Hands on every line that says something.
    static void take(ListText text, ListLayout layout, long total, Progress progress, Consumer<ListLine> taker)
            throws IOException {
        try (ListLines lines = new ListLines(text.open())) {
            ListLayout.LineReader reader = layout.reader();
            for (String line = lines.next(); line != null; line = lines.next()) {
                ListLine said = reader.read(line);
                if (!(said instanceof ListLine.Other)) {
                    taker.accept(said);
                }
                report(progress, "lines taken", lines.number(), total);
            }
        }
    }

    private static void report(Progress progress, String step, long line, long total) {
        if (line % STEP == 0) {
            progress.stopIfCancelled();
            progress.report(step, line, total);
        }
    }

    /// Notices stand before the first row, and may be repeated later; any other line that is no row is damaged.
    private static final class Faults {
        private final Set<String> notices = new HashSet<>();
        private final Set<String> codes = new HashSet<>();
        private final List<LineFault> faults = new ArrayList<>();
        private int entries;

        void see(long number, String line, ListLine said) {
            switch (said) {
                case ListLine.Fault fault -> add(number, line, fault.message());
                case ListLine.Other.NOTICE -> notice(number, line);
                case ListLine.Other.SKIPPED -> {}
                case ListLine.Code code -> once(number, line, code.code());
                case ListLine.Limit limit -> once(number, line, limit.limit().procedure());
                case ListLine.Pair _ -> entries++;
            }
        }

        private void once(long number, String line, String code) {
            entries++;
            if (!codes.add(code)) {
                add(number, line, Texts.of("codelists.fault.twice", code));
            }
        }

        private void notice(long number, String line) {
            if (entries == 0) {
                notices.add(line);
            } else if (!notices.contains(line)) {
                add(number, line, Texts.of("codelists.fault.no-row"));
            }
        }

        private void add(long number, String line, String message) {
            if (faults.size() < MOST_FAULTS) {
                String read = line.substring(0, Math.min(line.length(), 60));
                faults.add(new LineFault(number, read.strip(), message));
            }
        }

        List<LineFault> found() {
            return List.copyOf(faults);
        }
    }
}
