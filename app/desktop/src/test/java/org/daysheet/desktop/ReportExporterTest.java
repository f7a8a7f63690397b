package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.desktop.parts.ExportTable;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Cancelled;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A long list on its way to a file says how far it is, and can be stopped.
class ReportExporterTest {
    private final ReportExporter exporter =
            new ReportExporter("Juniper Street Family Medicine", () -> LocalDate.of(2026, 6, 26));

    @TempDir
    private Path folder;

    /// Listens, and asks to stop once so many rows were written.
    private static final class Stopping implements Progress {
        private final List<String> said = new ArrayList<>();
        private final long stopAt;
        private boolean isStopped;

        Stopping(long stopAt) {
            this.stopAt = stopAt;
        }

        @Override
        public void report(String step, long done, long total) {
            said.add(step + " " + done + " of " + total);
            isStopped |= done >= stopAt;
        }

        @Override
        public boolean isCancelled() {
            return isStopped;
        }
    }

    private static ExportTable list(int count) {
        List<List<ExportTable.Cell>> rows = new ArrayList<>();
        for (int row = 0; row < count; row++) {
            rows.add(List.of(new ExportTable.Cell.Words("P" + row), new ExportTable.Cell.Amount(Money.ofCents(row))));
        }
        return new ExportTable("Patients", List.of("All"), List.of("Account", "Open"), rows, List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"list.csv", "list.xlsx"})
    void stoppingLeavesNoFile(String name) {
        Stopping stopping = new Stopping(1_000);

        assertThatThrownBy(() -> exporter.write(list(5_000), folder.resolve(name), stopping))
                .isInstanceOf(Cancelled.class);

        assertThat(stopping.said).containsExactly("rows written 500 of 5000", "rows written 1000 of 5000");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"list.csv", "list.xlsx"})
    void nobodyStoppingGivesTheWholeFile(String name) {
        Stopping silent = new Stopping(Long.MAX_VALUE);

        exporter.write(list(700), folder.resolve(name), silent);

        assertThat(silent.said).containsExactly("rows written 500 of 700", "rows written 700 of 700");
        assertThat(folder.resolve(name)).isNotEmptyFile();
    }
}
