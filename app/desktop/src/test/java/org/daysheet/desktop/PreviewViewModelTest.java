package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Job;
import org.daysheet.desktop.paper.PreviewViewModel;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.ExportTable;
import org.daysheet.desktop.parts.ExportTable.Cell;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The print preview of a list: made beside the screen, looked at, printed, saved, given up.
class PreviewViewModelTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final List<Runnable> waiting = new ArrayList<>();
    private final PretendPaper printer = new PretendPaper();
    private final Background background = new Background(waiting::add, Runnable::run, Pretend::words);
    private final PreviewViewModel model =
            new PreviewViewModel(background, new ReportExporter("Lakeside Family Medicine", () -> DAY), printer);
    private int back;

    static ExportTable table(int count) {
        List<List<Cell>> rows = IntStream.rangeClosed(1, count)
                .mapToObj(number -> List.<Cell>of(
                        new Cell.Words("Sample" + number + ", Pat"),
                        new Cell.Day(DAY.plusDays(number)),
                        new Cell.Count(number),
                        new Cell.Amount(Money.ofCents(number * 1_337L))))
                .toList();
        return new ExportTable(
                "Patients",
                List.of(count + " patients"),
                List.of("Name", "Born", "Visits", "Owes"),
                rows,
                ExportTable.sums(rows, List.of(false, false, false, true)));
    }

    private void open(int count) {
        model.open("Patients", _ -> table(count), () -> back++);
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
    }

    @Test
    void thePagesAreMadeBesideTheScreenAndShown() {
        open(100);
        assertThat(model.isOpen().get()).isTrue();
        assertThat(model.title().get()).isEqualTo("Patients");
        Job making = model.job().get();
        assertThat(making).isNotNull();
        assertThat(making.title()).isEqualTo("Laying out Patients");
        assertThat(model.canPrint().get()).isFalse();
        work();
        assertThat(model.job().get()).isNull();
        assertThat(model.canPrint().get()).isTrue();
        assertThat(model.pages().pageWords()).isEqualTo("1 of 3");
        assertThat(model.pages().isWide()).isFalse();
        assertThat(model.fileName()).isEqualTo("patients.pdf");
    }

    @Test
    void thePagesArePrintedOneAfterTheOther() {
        open(100);
        work();
        model.print();
        work();
        assertThat(printer.printed)
                .containsExactly("Printing Patients", "page 2550 wide", "page 2550 wide", "page 2550 wide", "end");
        assertThat(model.notice().get()).isEqualTo(new Badge("3 pages were printed", Badge.Tone.GOOD));
    }

    @Test
    void aPrinterThatIsMissingOrRefusesIsSaid() {
        open(1);
        work();
        printer.takesPages = false;
        model.print();
        work();
        assertThat(model.notice().get())
                .isEqualTo(new Badge(
                        "The printer refused a page. Look at the printer and print again.", Badge.Tone.CAUTION));
        printer.hasPrinter = false;
        model.print();
        assertThat(model.notice().get())
                .isEqualTo(new Badge("This computer has no printer. Save the PDF instead.", Badge.Tone.CAUTION));
    }

    @Test
    void thePagesAreSaved(@TempDir Path folder) throws IOException {
        open(1);
        work();
        Path file = folder.resolve("patients.pdf");
        model.save(file);
        work();
        assertThat(Files.readAllBytes(file)).startsWith('%', 'P', 'D', 'F');
        assertThat(model.notice().get()).isEqualTo(new Badge("Saved as patients.pdf", Badge.Tone.GOOD));
    }

    @Test
    void whoeverClosesBeforeThePagesAreThereGivesThemUp() {
        open(100);
        Job making = model.job().get();
        model.close();
        assertThat(making).isNotNull();
        assertThat(making.isCancelled()).isTrue();
        assertThat(model.isOpen().get()).isFalse();
        assertThat(back).isEqualTo(1);
        work();
        assertThat(model.pages().count().get()).isZero();
        model.close();
        assertThat(back).isEqualTo(1);
    }

    @Test
    void aListThatCannotBeReadIsSaidInItsPlace() {
        model.open(
                "Patients",
                _ -> {
                    throw new IllegalStateException("The list cannot be read.");
                },
                () -> {});
        work();
        assertThat(model.pages().failure().get()).isEqualTo("The list cannot be read.");
        assertThat(model.canPrint().get()).isFalse();
    }
}
