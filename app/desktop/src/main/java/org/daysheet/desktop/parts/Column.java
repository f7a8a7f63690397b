package org.daysheet.desktop.parts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumn;
import org.daysheet.desktop.paging.Slot;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// A column of a paged table: how it looks, what it copies and writes out, and by which name its source orders it.
final class Column<R> {
    /// Columns up to this width are never squeezed; wider ones down to it.
    private static final int NARROW = 108;

    private final TableColumn<Slot<R>, ?> face;
    private final Kind kind;
    private final Function<R, ? extends @Nullable Object> value;
    private String order = "";

    private enum Kind {
        PLAIN,
        FIGURE,
        AMOUNT
    }

    private Column(TableColumn<Slot<R>, ?> face, Kind kind, Function<R, ? extends @Nullable Object> value) {
        this.face = face;
        this.kind = kind;
        this.value = value;
        face.setSortable(false);
    }

    static <R> Column<R> words(Heading heading, int width, Function<R, String> value) {
        return new Column<>(showing(Cells.words(heading, width, NARROW), value), Kind.PLAIN, value);
    }

    static <R> Column<R> day(Heading heading, int width, Function<R, @Nullable LocalDate> value) {
        return new Column<>(
                showing(Cells.words(heading, width, NARROW), row -> Formats.date(value.apply(row))), Kind.PLAIN, value);
    }

    static <R> Column<R> amount(Heading heading, int width, Function<R, @Nullable Money> value) {
        return new Column<>(
                showing(Cells.figures(heading, width, NARROW), row -> Formats.amountOrBlank(value.apply(row))),
                Kind.AMOUNT,
                value);
    }

    static <R> Column<R> figure(Heading heading, int width, Function<R, String> value) {
        return new Column<>(showing(Cells.figures(heading, width, NARROW), value), Kind.FIGURE, value);
    }

    static <R> Column<R> badge(Heading heading, int width, Function<R, Badge> value) {
        return new Column<>(showing(Cells.badges(heading, width), value), Kind.PLAIN, value);
    }

    TableColumn<Slot<R>, ?> face() {
        return face;
    }

    String title() {
        return face.getText();
    }

    String key() {
        return Heading.above(face).key();
    }

    /// Name by which the source orders by this column, empty when it cannot.
    String order() {
        return order;
    }

    void orderedAs(String name) {
        order = name;
        face.setSortable(true);
    }

    /// By what stands in the column, for rows that are held.
    Comparator<R> values() {
        return CellValue.order(value, kind == Kind.FIGURE);
    }

    /// As it is copied.
    String text(R row) {
        return CellValue.text(value.apply(row));
    }

    /// As it is written out.
    ExportTable.Cell cell(R row) {
        return kind == Kind.FIGURE ? CellValue.figure(text(row)) : CellValue.cell(value.apply(row));
    }

    /// Whether its values can be added up.
    boolean isSum() {
        return kind == Kind.AMOUNT;
    }

    private static <R, V> TableColumn<Slot<R>, V> showing(TableColumn<Slot<R>, V> face, Function<R, V> value) {
        face.setCellValueFactory(features -> {
            ObservableValue<V> cell = features.getValue().row().map(value);
            return cell;
        });
        return face;
    }
}
