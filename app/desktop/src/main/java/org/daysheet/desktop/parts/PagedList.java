package org.daysheet.desktop.parts;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.daysheet.desktop.background.Work;
import org.daysheet.desktop.paging.PagedRows;
import org.daysheet.desktop.paging.Slot;

/// A paged table as its tools see it: rows nobody looked at yet are read when they are needed.
///
/// @param words how it is filtered now
record PagedList<R>(
        TableView<Slot<R>> table,
        List<Column<R>> columns,
        PagedRows<R> rows,
        TableOrder<R> sorting,
        String title,
        Supplier<String> words)
        implements ListedTable<Slot<R>> {
    @Override
    public String filter() {
        return words.get();
    }

    @Override
    public boolean isOrdered(TableColumn<Slot<R>, ?> face) {
        return column(face).filter(column -> !column.order().isEmpty()).isPresent();
    }

    @Override
    public void order(TableColumn<Slot<R>, ?> face, boolean isDescending) {
        column(face).ifPresent(column -> sorting.by(column, isDescending));
    }

    @Override
    public Optional<Work<Copied>> copied() {
        List<Integer> places = table.getSelectionModel().getSelectedIndices().stream()
                .filter(place -> place >= 0)
                .sorted()
                .toList();
        return places.isEmpty()
                ? Optional.empty()
                : reader().map(reader -> progress ->
                        new Copied(reader.text(places, progress), Texts.of("parts.copy.done", places.size())));
    }

    @Override
    public Optional<Work<ExportTable>> written(int most) {
        List<String> notes = List.of(filter());
        return reader().map(reader -> progress -> reader.table(title, notes, most, progress));
    }

    private Optional<RowReader<R>> reader() {
        List<Column<R>> onScreen = ColumnRoom.shown(table).stream()
                .flatMap(face -> column(face).stream())
                .toList();
        return rows.everything().map(source -> new RowReader<>(source, onScreen));
    }

    private Optional<Column<R>> column(TableColumn<Slot<R>, ?> face) {
        return columns.stream().filter(column -> column.face().equals(face)).findFirst();
    }
}
