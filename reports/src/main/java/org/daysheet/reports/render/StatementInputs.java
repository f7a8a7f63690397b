package org.daysheet.reports.render;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import net.sf.jasperreports.export.ExporterInputItem;
import net.sf.jasperreports.export.SimpleExporterInputItem;
import org.daysheet.reports.data.StatementQuery;
import org.daysheet.reports.data.StatementSheet;
import org.daysheet.store.Transactions;
import org.daysheet.types.work.Progress;
import org.jspecify.annotations.Nullable;

/// The statements of a run as the PDF library asks for them: read in portions, laid out one at a time and let go, so
/// memory does not grow with the run.
final class StatementInputs extends AbstractList<ExporterInputItem> {
    private static final int PORTION = 200;

    private final Transactions transactions;
    private final List<Long> ids;
    private final Progress progress;
    private final StatementPages pages = new StatementPages();
    private int portionStart = -1;
    private List<StatementSheet> portion = List.of();
    private int lastIndex = -1;
    private @Nullable ExporterInputItem last;

    StatementInputs(Transactions transactions, List<Long> ids, Progress progress) {
        this.transactions = transactions;
        this.ids = List.copyOf(ids);
        this.progress = progress;
    }

    @Override
    public ExporterInputItem get(int index) {
        if (index != lastIndex) {
            progress.stopIfCancelled();
            last = new SimpleExporterInputItem(pages.of(sheet(index)));
            lastIndex = index;
            progress.report("statements laid out", index + 1L, ids.size());
        }
        return Objects.requireNonNull(last);
    }

    private StatementSheet sheet(int index) {
        int start = index / PORTION * PORTION;
        if (start != portionStart) {
            portion = StatementQuery.sheets(transactions, ids.subList(start, Math.min(ids.size(), start + PORTION)));
            portionStart = start;
        }
        return portion.get(index - start);
    }

    @Override
    public int size() {
        return ids.size();
    }
}
