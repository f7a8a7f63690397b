package org.daysheet.desktop.work;

import java.util.Comparator;
import java.util.function.Function;
import javafx.scene.control.TableColumn;
import org.daysheet.desktop.parts.CellValue;
import org.daysheet.desktop.parts.ExportTable;
import org.daysheet.desktop.parts.Heading;
import org.jspecify.annotations.Nullable;

/// A column of a plain table: how it looks, and what it copies, writes out and is ordered by.
///
/// @param face what stands on the screen
/// @param kind what its values are
/// @param value what stands behind what is shown
record PlainColumn<R>(TableColumn<R, ?> face, Kind kind, Function<R, ? extends @Nullable Object> value) {
    enum Kind {
        WORDS,
        BADGE,
        FIGURE,
        AMOUNT,
        DRAWING
    }

    String key() {
        return Heading.above(face).key();
    }

    String text(R row) {
        return CellValue.text(value.apply(row));
    }

    ExportTable.Cell cell(R row) {
        return kind == Kind.FIGURE ? CellValue.figure(text(row)) : CellValue.cell(value.apply(row));
    }

    /// By what stands in the column.
    Comparator<R> order() {
        return CellValue.order(value, kind == Kind.FIGURE);
    }
}
