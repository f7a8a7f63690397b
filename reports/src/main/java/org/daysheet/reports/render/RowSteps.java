package org.daysheet.reports.render;

import org.daysheet.reports.data.ReportTable;
import org.daysheet.types.work.Progress;

/// Counts the rows of a table as they are written, and stops between them when somebody asks to.
final class RowSteps {
    private static final int ROWS_AT_ONCE = 500;
    private static final String STEP = "rows written";

    private final Progress progress;
    private final int all;
    private int written;

    RowSteps(Progress progress, ReportTable table) {
        this.progress = progress;
        this.all = table.rows().size();
        progress.stopIfCancelled();
    }

    /// One more row was written.
    void next() {
        written++;
        if (written % ROWS_AT_ONCE == 0 || written == all) {
            progress.stopIfCancelled();
            progress.report(STEP, written, all);
        }
    }
}
