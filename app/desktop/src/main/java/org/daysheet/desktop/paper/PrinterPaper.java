package org.daysheet.desktop.paper;

import java.util.Optional;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.ImageView;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The printers of this computer, with the system's own dialog.
public final class PrinterPaper implements Paper {
    @Override
    public boolean hasPrinter() {
        return Printer.getDefaultPrinter() != null;
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
        return Optional.of(new Pages(job));
    }

    private static @Nullable Window window() {
        return Window.getWindows().stream()
                .filter(Window::isFocused)
                .findFirst()
                .orElse(null);
    }

    /// Pages on their way to a printer, as large as the printable part of a sheet.
    private record Pages(PrinterJob job) implements Sheets {
        @Override
        public boolean print(PageImage page) {
            PageLayout layout = job.getJobSettings().getPageLayout();
            ImageView view = new ImageView(Pictured.of(page));
            view.setPreserveRatio(true);
            view.setFitWidth(layout.getPrintableWidth());
            view.setFitHeight(layout.getPrintableHeight());
            return job.printPage(view);
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
