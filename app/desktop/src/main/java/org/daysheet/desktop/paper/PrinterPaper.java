package org.daysheet.desktop.paper;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.scene.image.ImageView;
import javafx.stage.Window;
import org.daysheet.desktop.background.Background;
import org.daysheet.types.paper.PaperShift;
import org.jspecify.annotations.Nullable;

/// The printers of this computer, with the system's own dialog. Pages are printed as large as they are, and moved as
/// the printer needs that was chosen.
public final class PrinterPaper implements Paper {
    private final Background background;
    private final Shifts shifts;
    private boolean isKnown;

    /// @param shifts how far to move what is printed, asked for each job
    public PrinterPaper(Background background, Shifts shifts) {
        this.background = background;
        this.shifts = shifts;
    }

    /// The system takes its time: it is asked beside the screen, and no more once it has named a printer.
    @Override
    public void findPrinter(Consumer<Boolean> told) {
        if (isKnown) {
            told.accept(true);
            return;
        }
        background.read(
                () -> Printer.getDefaultPrinter() != null,
                isThere -> {
                    isKnown = isThere;
                    told.accept(isThere);
                },
                _ -> told.accept(false));
    }

    @Override
    public void findNames(Consumer<List<String>> told) {
        background.read(
                () -> Printer.getAllPrinters().stream()
                        .map(Printer::getName)
                        .sorted()
                        .toList(),
                told,
                _ -> told.accept(List.of()));
    }

    @Override
    public PaperShift savedShift() {
        return shifts.ofSaved();
    }

    @Override
    public Optional<Sheets> choose(String title, boolean isWide) {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            return Optional.empty();
        }
        job.getJobSettings().setJobName(title);
        if (isWide) {
            PageLayout upright = job.getJobSettings().getPageLayout();
            job.getJobSettings()
                    .setPageLayout(job.getPrinter()
                            .createPageLayout(
                                    upright.getPaper(), PageOrientation.LANDSCAPE, Printer.MarginType.DEFAULT));
        }
        if (!job.showPrintDialog(window())) {
            job.cancelJob();
            return Optional.empty();
        }
        return Optional.of(
                new Pages(job, layout(job), shifts.of(job.getPrinter().getName())));
    }

    private static @Nullable Window window() {
        return Window.getWindows().stream()
                .filter(Window::isFocused)
                .findFirst()
                .orElse(null);
    }

    /// The sheet that was chosen, with the smallest edges the printer can do.
    private static PageLayout layout(PrinterJob job) {
        PageLayout chosen = job.getJobSettings().getPageLayout();
        PageLayout widest = job.getPrinter()
                .createPageLayout(chosen.getPaper(), chosen.getPageOrientation(), Printer.MarginType.HARDWARE_MINIMUM);
        job.getJobSettings().setPageLayout(widest);
        return widest;
    }

    /// Pages on their way to a printer.
    private record Pages(PrinterJob job, PageLayout layout, PaperShift shift) implements Sheets {
        @Override
        public String printer() {
            return job.getPrinter().getName();
        }

        @Override
        public boolean print(PageImage page) {
            PrintPlace place = PrintPlace.of(
                    layout.getPrintableWidth() + layout.getLeftMargin() + layout.getRightMargin(),
                    layout.getPrintableHeight() + layout.getTopMargin() + layout.getBottomMargin(),
                    layout.getLeftMargin(),
                    layout.getTopMargin(),
                    shift);
            ImageView view = new ImageView(Pictured.of(page));
            view.setPreserveRatio(true);
            view.setFitWidth(place.width());
            view.setFitHeight(place.height());
            view.setTranslateX(place.x());
            view.setTranslateY(place.y());
            return job.printPage(new Group(view));
        }

        @Override
        public boolean end() {
            return job.endJob();
        }

        @Override
        public void stop() {
            job.cancelJob();
        }
    }
}
