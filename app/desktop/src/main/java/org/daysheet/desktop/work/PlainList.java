package org.daysheet.desktop.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.collections.ObservableList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import org.daysheet.desktop.background.Work;
import org.daysheet.desktop.parts.ColumnRoom;
import org.daysheet.desktop.parts.ExportTable;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.ListedTable;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.work.PlainColumn.Kind;

/// A plain table as its tools see it: everything is there already, so it is taken as it stands. Drawings are left out.
///
/// @param isTotal which rows sum up others
/// @param words how it is filtered now
record PlainList<R>(
        TableView<R> table, List<PlainColumn<R>> columns, Predicate<R> isTotal, String title, Supplier<String> words)
        implements ListedTable<R> {
    @Override
    public String filter() {
        return words.get();
    }

    @Override
    public boolean isOrdered(TableColumn<R, ?> column) {
        return column.isSortable();
    }

    @Override
    public void order(TableColumn<R, ?> column, boolean isDescending) {
        column.setSortType(isDescending ? SortType.DESCENDING : SortType.ASCENDING);
        table.getSortOrder().setAll(List.of(column));
        table.sort();
    }

    /// The chosen rows; all of them when none is chosen.
    @Override
    public Optional<Work<Copied>> copied() {
        List<R> chosen = table.getSelectionModel().getSelectedIndices().stream()
                .filter(place -> place >= 0 && place < table.getItems().size())
                .sorted()
                .map(table.getItems()::get)
                .toList();
        List<R> rows = chosen.isEmpty() ? List.copyOf(table.getItems()) : chosen;
        List<PlainColumn<R>> shown = onScreen();
        StringBuilder text = new StringBuilder();
        line(text, shown.stream().map(column -> column.face().getText()).toList());
        rows.forEach(
                row -> line(text, shown.stream().map(column -> column.text(row)).toList()));
        Copied copied = new Copied(text.toString(), Texts.of("parts.copy.done", rows.size()));
        return Optional.of(_ -> copied);
    }

    private static void line(StringBuilder text, List<String> cells) {
        List<String> plain = cells.stream()
                .map(cell -> cell.replace('\t', ' ').replace('\n', ' '))
                .toList();
        text.append(String.join("\t", plain)).append('\n');
    }

    @Override
    public Optional<Work<ExportTable>> written(int most) {
        List<PlainColumn<R>> shown = onScreen();
        ObservableList<R> all = table.getItems();
        List<List<ExportTable.Cell>> rows = new ArrayList<>();
        List<ExportTable.Cell> totals = List.of();
        for (R row : all) {
            List<ExportTable.Cell> cells =
                    shown.stream().map(column -> column.cell(row)).toList();
            if (isTotal.test(row)) {
                totals = cells;
            } else if (rows.size() < most) {
                rows.add(cells);
            }
        }
        List<Boolean> sums =
                shown.stream().map(column -> column.kind() == Kind.AMOUNT).toList();
        List<String> notes = new ArrayList<>(List.of(filter()));
        int count = all.size() - (totals.isEmpty() ? 0 : 1);
        if (rows.size() < count) {
            notes.add(Texts.of("parts.print.cut", Formats.count(rows.size()), Formats.count(count)));
        }
        ExportTable table = new ExportTable(
                title,
                notes,
                shown.stream().map(column -> column.face().getText()).toList(),
                rows,
                totals.isEmpty() ? ExportTable.sums(rows, sums) : totals);
        return Optional.of(_ -> table);
    }

    private List<PlainColumn<R>> onScreen() {
        return ColumnRoom.shown(table).stream()
                .flatMap(face ->
                        columns.stream().filter(column -> column.face().equals(face) && column.kind() != Kind.DRAWING))
                .toList();
    }
}
