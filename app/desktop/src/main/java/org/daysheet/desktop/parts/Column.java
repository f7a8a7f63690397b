package org.daysheet.desktop.parts;

import java.time.LocalDate;
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
    }

    static <R> Column<R> words(String title, int width, Function<R, String> value) {
        return new Column<>(face(title, width, value), Kind.PLAIN, value);
    }

    static <R> Column<R> day(String title, int width, Function<R, @Nullable LocalDate> value) {
        return new Column<>(face(title, width, row -> Formats.date(value.apply(row))), Kind.PLAIN, value);
    }

    static <R> Column<R> amount(String title, int width, Function<R, @Nullable Money> value) {
        return new Column<>(
                figures(face(title, width, row -> Formats.amountOrBlank(value.apply(row)))), Kind.AMOUNT, value);
    }

    static <R> Column<R> figure(String title, int width, Function<R, String> value) {
        return new Column<>(figures(face(title, width, value)), Kind.FIGURE, value);
    }

    static <R> Column<R> badge(String title, int width, Function<R, Badge> value) {
        TableColumn<Slot<R>, Badge> face = face(title, width, value);
        face.setCellFactory(_ -> new Cells.BadgeCell<>());
        face.setMinWidth(width);
        return new Column<>(face, Kind.PLAIN, value);
    }

    TableColumn<Slot<R>, ?> face() {
        return face;
    }

    String title() {
        return face.getText();
    }

    /// Name by which the source orders by this column, empty when it cannot.
    String order() {
        return order;
    }

    void orderedAs(String name) {
        order = name;
        face.setSortable(true);
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

    private static <R> TableColumn<Slot<R>, String> figures(TableColumn<Slot<R>, String> face) {
        face.getStyleClass().add("figure");
        face.setCellFactory(_ -> new Cells.FigureCell<>());
        return face;
    }

    private static <R, V> TableColumn<Slot<R>, V> face(String title, int width, Function<R, V> value) {
        TableColumn<Slot<R>, V> face = new TableColumn<>(title);
        face.setPrefWidth(width);
        face.setMinWidth(Math.min(width, NARROW));
        face.setSortable(false);
        face.setCellValueFactory(features -> {
            ObservableValue<V> cell = features.getValue().row().map(value);
            return cell;
        });
        return face;
    }
}
