package org.daysheet.desktop.reports;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.daysheet.desktop.paging.PageSource;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.reports.kpi.Parts;

/// Rows of which a long list shows only the worst.
///
/// @param rows those that are listed
/// @param bound how many of how many they are, blank when none is left out; asked after the rows were read
public record Bounded<R>(PageSource<R> rows, Supplier<String> bound) {
    /// Rows none of which is left out.
    public static <R> Bounded<R> whole(PageSource<R> rows) {
        return new Bounded<>(rows, () -> "");
    }

    /// Rows made of parts that are read once, beside the screen.
    ///
    /// @param rows makes the rows of what reads the parts
    static <R> Bounded<R> of(Supplier<Parts> parts, Function<Supplier<Parts>, PageSource<R>> rows) {
        AtomicReference<String> bound = new AtomicReference<>("");
        Supplier<Parts> telling = () -> {
            Parts read = parts.get();
            bound.set(words(read));
            return read;
        };
        return new Bounded<>(rows.apply(telling), bound::get);
    }

    private static String words(Parts parts) {
        int listed = parts.items().size();
        return listed == parts.count()
                ? ""
                : Texts.of("reports.behind.bound", Formats.count(listed), Formats.count(parts.count()));
    }
}
