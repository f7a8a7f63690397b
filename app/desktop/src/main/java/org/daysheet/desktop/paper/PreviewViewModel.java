package org.daysheet.desktop.paper;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Failure;
import org.daysheet.desktop.background.Job;
import org.daysheet.desktop.background.Work;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.ExportTable;
import org.daysheet.desktop.parts.Exporter;
import org.daysheet.desktop.parts.PrintPreview;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.parts.WholeFile;
import org.jspecify.annotations.Nullable;

/// A list as it is printed: its paper is made beside the screen, looked at page by page, then printed or saved.
public final class PreviewViewModel implements PrintPreview {
    private final Background background;
    private final Exporter exporter;
    private final Paper printer;
    private final PdfViewModel pages;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Job> job = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Badge> notice = new ReadOnlyObjectWrapper<>();
    private Optional<byte[]> pdf = Optional.empty();
    private Runnable back = () -> {};
    private int asked;

    public PreviewViewModel(Background background, Exporter exporter, Paper printer) {
        this.background = background;
        this.exporter = exporter;
        this.printer = printer;
        this.pages = new PdfViewModel(background);
    }

    /// Whether the preview is shown.
    public ReadOnlyBooleanProperty isOpen() {
        return open.getReadOnlyProperty();
    }

    /// What the list is called.
    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /// What runs for the preview, making the paper or printing it; null when nothing does.
    public ReadOnlyObjectProperty<@Nullable Job> job() {
        return job.getReadOnlyProperty();
    }

    /// What came of printing or saving, null before.
    public ReadOnlyObjectProperty<@Nullable Badge> notice() {
        return notice.getReadOnlyProperty();
    }

    /// The pages.
    public PdfViewModel pages() {
        return pages;
    }

    /// Whether there are pages and nothing else is done with them.
    public BooleanExpression canPrint() {
        return BooleanExpression.booleanExpression(
                Bindings.and(Bindings.isNotNull(pages.image()), Bindings.isNull(job)));
    }

    /// Name to begin with for a file of it.
    public String fileName() {
        return title.get().toLowerCase(Locale.ROOT).replace(' ', '-') + ".pdf";
    }

    @Override
    public void open(String list, Work<ExportTable> table, Runnable whenClosed) {
        if (pdf.isEmpty()) {
            cancel();
        }
        job.set(null);
        int number = ++asked;
        pages.clear();
        pdf = Optional.empty();
        notice.set(null);
        title.set(list);
        back = whenClosed;
        open.set(true);
        run(
                number,
                Texts.of("paper.preview.job", list),
                progress -> exporter.paper(table.run(progress), progress),
                made -> {
                    pdf = Optional.of(made);
                    pages.show("", () -> made);
                });
    }

    /// Prints all pages.
    public void print() {
        if (!canPrint().get()) {
            return;
        }
        int number = asked;
        printer.findPrinter(isThere -> {
            if (number == asked && isThere) {
                choose();
            } else if (number == asked) {
                notice.set(new Badge(Texts.of("paper.print.no-printer"), Badge.Tone.CAUTION));
            }
        });
    }

    private void choose() {
        if (!canPrint().get()) {
            return;
        }
        String name = Texts.of("paper.print.job", title.get());
        pdf.ifPresent(made -> printer.choose(name, pages.isWide())
                .ifPresent(
                        sheets -> run(asked, name, progress -> PdfPages.print(made, sheets, progress), this::printed)));
    }

    /// Saves the pages.
    public void save(Path file) {
        pdf.ifPresent(made -> run(
                asked,
                Texts.of("paper.save.job", title.get()),
                progress -> {
                    WholeFile.write(file, progress, out -> out.write(made));
                    return file;
                },
                saved -> notice.set(new Badge(Texts.of("paper.saved", saved.getFileName()), Badge.Tone.GOOD))));
    }

    /// Stops what runs; without a paper there is nothing left to show.
    public void stop() {
        if (pdf.isEmpty()) {
            close();
        } else {
            cancel();
        }
    }

    private void cancel() {
        Job running = job.get();
        if (running != null) {
            running.cancel();
        }
    }

    /// Closes the preview; a paper that is still being made is given up, printing goes on.
    public void close() {
        if (!open.get()) {
            return;
        }
        if (pdf.isEmpty()) {
            cancel();
        }
        job.set(null);
        asked++;
        open.set(false);
        pages.clear();
        pdf = Optional.empty();
        back.run();
    }

    /// Work whose end is told here as long as the same list is shown.
    private <T> void run(int number, String name, Work<T> work, Consumer<T> done) {
        Job[] mine = new Job[1];
        boolean[] isOver = new boolean[1];
        mine[0] = background.run(
                name,
                () -> number == asked,
                work,
                result -> {
                    isOver[0] = true;
                    if (number == asked) {
                        job.set(null);
                        done.accept(result);
                    }
                },
                failure -> {
                    isOver[0] = true;
                    if (number == asked) {
                        job.set(null);
                        fail(failure);
                    }
                });
        if (!isOver[0]) {
            job.set(mine[0]);
        }
    }

    private void printed(int count) {
        notice.set(
                count > 0
                        ? new Badge(Texts.of("paper.printed", count), Badge.Tone.GOOD)
                        : new Badge(Texts.of("paper.print.refused"), Badge.Tone.CAUTION));
    }

    private void fail(Failure failure) {
        if (pdf.isEmpty()) {
            pages.refuse(failure.message());
            return;
        }
        notice.set(new Badge(failure.message(), Badge.Tone.CAUTION));
    }
}
