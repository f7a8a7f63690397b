package org.daysheet.desktop.work;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.control.TableColumn;
import org.daysheet.desktop.parts.CellValue;
import org.daysheet.desktop.parts.ExportTable;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// A column of a plain table: how it looks, and what it copies, writes out and is ordered by.
///
/// @param face what stands on the screen
/// @param kind what its values are
/// @param value what stands behind what is shown
record PlainColumn<R>(TableColumn<R, ?> face, Kind kind, Function<R, ? extends @Nullable Object> value) {
    enum Kind {
        WORDS,
        DAY,
        FIGURE,
        AMOUNT,
        DRAWING
    }

    String text(R row) {
        return CellValue.text(value.apply(row));
    }

    ExportTable.Cell cell(R row) {
        return kind == Kind.FIGURE ? CellValue.figure(text(row)) : CellValue.cell(value.apply(row));
    }

    /// Amounts by value, days by the calendar, words as in a dictionary; what is not there comes first.
    Comparator<R> order() {
        return switch (kind) {
            case DAY -> Comparator.comparing(row -> value.apply(row) instanceof LocalDate day ? day : LocalDate.MIN);
            case AMOUNT ->
                Comparator.comparingLong(
                        row -> value.apply(row) instanceof Money money ? money.cents() : Long.MIN_VALUE);
            case FIGURE -> (one, other) -> CellValue.compareFigures(text(one), text(other));
            case WORDS, DRAWING -> words();
        };
    }

    private Comparator<R> words() {
        Collator dictionary = Collator.getInstance(Locale.US);
        return (one, other) -> dictionary.compare(text(one), text(other));
    }
}
