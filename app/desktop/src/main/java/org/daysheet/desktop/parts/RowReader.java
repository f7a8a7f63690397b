package org.daysheet.desktop.parts;

import java.util.ArrayList;
import java.util.List;
import org.daysheet.desktop.paging.PageSource;
import org.daysheet.types.money.Money;
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
                .map(column -> column.text(row).replace('\t', ' ').replace('\n', ' '))
                .toList();
        text.append(String.join("\t", cells)).append('\n');
    }

    /// Every row as a table, with sums of the amounts below.
    ExportTable table(String title, List<String> notes, Progress progress) {
        long count = source.count();
        List<List<ExportTable.Cell>> rows = new ArrayList<>();
        while (rows.size() < count) {
            progress.stopIfCancelled();
            List<R> page = source.page(rows.size(), AT_ONCE);
            page.forEach(row ->
                    rows.add(columns.stream().map(column -> column.cell(row)).toList()));
            progress.report(Texts.of("parts.export.step"), rows.size(), count);
            if (page.isEmpty()) {
                break;
            }
        }
        return new ExportTable(title, notes, titles(), rows, totals(rows));
    }

    private List<String> titles() {
        return columns.stream().map(Column::title).toList();
    }

    private List<ExportTable.Cell> totals(List<List<ExportTable.Cell>> rows) {
        List<ExportTable.Cell> totals = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            totals.add(total(rows, i));
        }
        boolean hasSums = totals.stream().anyMatch(ExportTable.Cell.Amount.class::isInstance);
        if (hasSums && !(totals.getFirst() instanceof ExportTable.Cell.Amount)) {
            totals.set(0, new ExportTable.Cell.Words(Texts.of("parts.export.total")));
        }
        return hasSums ? totals : List.of();
    }

    private static ExportTable.Cell total(List<List<ExportTable.Cell>> rows, int column) {
        Money sum = Money.ZERO;
        boolean isAmount = false;
        for (List<ExportTable.Cell> row : rows) {
            if (row.get(column) instanceof ExportTable.Cell.Amount amount) {
                sum = sum.plus(amount.money());
                isAmount = true;
            }
        }
        return isAmount ? new ExportTable.Cell.Amount(sum) : ExportTable.Cell.NOTHING;
    }
}
