package org.daysheet.desktop.parts;

import java.util.ArrayList;
import java.util.List;
import org.daysheet.desktop.paging.PageSource;
import org.daysheet.types.work.Progress;

/// Reads rows of a list that nobody has looked at yet, beside the screen, and makes text and tables of them.
final class RowReader<R> {
    private static final int AT_ONCE = 1000;

    private final PageSource<R> source;
    private final List<Column<R>> columns;

    RowReader(PageSource<R> source, List<Column<R>> columns) {
        this.source = source;
        this.columns = List.copyOf(columns);
    }

    /// Some rows as text that spreadsheets take: headings first, tabs between the columns.
    ///
    /// @param places of the rows in the list, ascending
    String text(List<Integer> places, Progress progress) {
        StringBuilder text = new StringBuilder();
        text.append(String.join("\t", titles())).append('\n');
        int at = 0;
        while (at < places.size()) {
            progress.stopIfCancelled();
            int first = places.get(at);
            List<R> page = source.page(first, AT_ONCE);
            while (at < places.size() && places.get(at) - first < page.size()) {
                line(text, page.get(places.get(at) - first));
                at++;
            }
            progress.report(Texts.of("parts.copy.step"), at, places.size());
            if (page.isEmpty()) {
                break;
            }
        }
        return text.toString();
    }

    private void line(StringBuilder text, R row) {
        List<String> cells = columns.stream()
                .map(column -> CellValue.inLine(column.text(row)))
                .toList();
        text.append(String.join("\t", cells)).append('\n');
    }

    /// The rows as a table, with sums of the amounts below.
    ///
    /// @param most how many rows at most; the notes say when there are more
    ExportTable table(String title, List<String> notes, int most, Progress progress) {
        long count = source.count();
        long wanted = Math.min(count, most);
        List<List<ExportTable.Cell>> rows = new ArrayList<>();
        while (rows.size() < wanted) {
            progress.stopIfCancelled();
            List<R> page = source.page(rows.size(), Math.toIntExact(Math.min(AT_ONCE, wanted - rows.size())));
            page.forEach(row ->
                    rows.add(columns.stream().map(column -> column.cell(row)).toList()));
            progress.report(Texts.of("parts.export.step"), rows.size(), wanted);
            if (page.isEmpty()) {
                break;
            }
        }
        List<Boolean> sums = columns.stream().map(Column::isSum).toList();
        ExportTable all = new ExportTable(title, notes, titles(), rows, ExportTable.sums(rows, sums));
        return count > most ? all.cut(count) : all;
    }

    private List<String> titles() {
        return columns.stream().map(Column::title).toList();
    }
}
