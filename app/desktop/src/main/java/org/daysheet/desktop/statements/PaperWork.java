package org.daysheet.desktop.statements;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Failure;
import org.daysheet.desktop.background.Told;
import org.daysheet.desktop.paper.Paper;
import org.daysheet.desktop.paper.PdfPages;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.parts.WholeFile;
import org.daysheet.types.id.StatementId;
import org.daysheet.types.id.StatementRunId;
import org.daysheet.types.work.Progress;
import org.jspecify.annotations.Nullable;

/// Printing and saving statements. What goes out is kept as it went out.
public final class PaperWork {
    private final StatementDesk desk;
    private final Background background;
    private final Paper paper;
    private final Consumer<Badge> notice;
    private final Runnable kept;
    private final BooleanSupplier isInFront;
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();

    /// @param place where what came of it is told
    /// @param kept is told that something went out
    PaperWork(StatementDesk desk, Background background, Paper paper, Place place, Runnable kept) {
        this.desk = desk;
        this.background = background;
        this.paper = paper;
        this.notice = place.notice();
        this.isInFront = place.isInFront();
        this.kept = kept;
    }

    /// Where what came of an act is told.
    ///
    /// @param notice shows it on the screen
    /// @param isInFront whether a person sees the screen now, so that it need not be told elsewhere
    record Place(Consumer<Badge> notice, BooleanSupplier isInFront) {}

    /// What a paper holds.
    ///
    /// @param alone the only statement on it, null for all of the run
    private record Of(StatementRunId run, @Nullable StatementId alone) {
        static Of all(RunRow run) {
            return new Of(run.id(), null);
        }

        static Of one(LetterRow letter) {
            return new Of(letter.run(), letter.id());
        }

        static Of same(PaperRow sent) {
            return new Of(sent.held().run(), sent.held().alone());
        }
    }

    /// How a paper is made, beside the screen.
    private interface Making {
        byte[] make(Progress progress);
    }

    /// A paper that goes out, by itself or with others.
    private record Sheet(Of of, Making making) {}

    /// Several papers that go out as one.
    ///
    /// @param count how many they are
    /// @param sheets finds them, beside the screen; none when the list is no longer what it was
    record Bundle(int count, Supplier<List<Sheet>> sheets) {}

    /// Every statement of several runs.
    Bundle ofRuns(List<RunRow> runs) {
        return new Bundle(
                runs.size(),
                () -> runs.stream()
                        .map(run -> new Sheet(Of.all(run), progress -> desk.letters(run.id(), progress)))
                        .toList());
    }

    /// Several statements of a run.
    ///
    /// @param rows reads them; empty when the list is no longer what it was
    Bundle ofLetters(int count, Supplier<Optional<List<LetterRow>>> rows) {
        return new Bundle(
                count,
                () -> rows.get().orElse(List.of()).stream()
                        .map(letter -> new Sheet(Of.one(letter), _ -> desk.letter(letter.id())))
                        .toList());
    }

    /// Several papers as they went out.
    Bundle ofPapers(List<PaperRow> papers) {
        return new Bundle(
                papers.size(),
                () -> papers.stream()
                        .map(sent -> new Sheet(Of.same(sent), _ -> desk.paper(sent.file())))
                        .toList());
    }

    /// Prints several papers one after the other.
    void print(Bundle several) {
        print(Texts.of("statements.print.several", several.count()), several.sheets());
    }

    /// Saves several papers in one file.
    void save(Bundle several, Path file) {
        save(Texts.of("statements.save.several", several.count()), file, several.sheets());
    }

    /// Whether a paper is being made, so that no second one is begun.
    public BooleanExpression working() {
        return working.getReadOnlyProperty();
    }

    /// Prints all statements of a run.
    public void print(RunRow run) {
        print(Texts.of("statements.print.run", run.id()), Of.all(run), progress -> desk.letters(run.id(), progress));
    }

    /// Prints one statement.
    public void print(LetterRow letter) {
        print(Texts.of("statements.print.letter", letter.number()), Of.one(letter), _ -> desk.letter(letter.id()));
    }

    /// Prints a paper again as it went out, and says so in its history.
    public void reprint(PaperRow sent) {
        print(Texts.of("statements.print.again", sent.at()), Of.same(sent), _ -> desk.paper(sent.file()));
    }

    /// Saves all statements of a run in one file.
    public void save(RunRow run, Path file) {
        save(
                Texts.of("statements.save.run", run.id()),
                Of.all(run),
                file,
                progress -> desk.letters(run.id(), progress));
    }

    /// Saves one statement.
    public void save(LetterRow letter, Path file) {
        save(Texts.of("statements.save.letter", letter.number()), Of.one(letter), file, _ -> desk.letter(letter.id()));
    }

    /// Saves a paper once more as it went out, and says so in its history.
    public void save(PaperRow sent, Path file) {
        save(Texts.of("statements.save.again", sent.at()), Of.same(sent), file, _ -> desk.paper(sent.file()));
    }

    private void save(String title, Of of, Path file, Making making) {
        save(title, file, () -> List.of(new Sheet(of, making)));
    }

    private void save(String title, Path file, Supplier<List<Sheet>> sheets) {
        working.set(true);
        background.run(
                title,
                isInFront,
                progress -> {
                    Made made = Made.of(sheets.get(), progress);
                    if (made.pdfs().isEmpty()) {
                        return changed();
                    }
                    byte[] whole = PdfPages.joined(made.pdfs());
                    WholeFile.write(file, progress, out -> out.write(whole));
                    keep(made, file.getFileName().toString());
                    return Told.good(Texts.of("statements.saved", file.getFileName()));
                },
                this::finish,
                this::fail);
    }

    /// Each paper is kept as it went out.
    private void keep(Made made, String fileName) {
        for (int i = 0; i < made.sheets().size(); i++) {
            Of of = made.sheets().get(i).of();
            desk.keep(of.run(), of.alone(), fileName, made.pdfs().get(i));
        }
    }

    /// Papers and what they look like.
    private record Made(List<Sheet> sheets, List<byte[]> pdfs) {
        static Made of(List<Sheet> sheets, Progress progress) {
            List<byte[]> pdfs = new ArrayList<>();
            for (Sheet sheet : sheets) {
                progress.stopIfCancelled();
                pdfs.add(sheet.making().make(progress));
            }
            return new Made(sheets, pdfs);
        }
    }

    private void print(String title, Of of, Making making) {
        print(title, () -> List.of(new Sheet(of, making)));
    }

    private void print(String title, Supplier<List<Sheet>> sheets) {
        working.set(true);
        paper.findPrinter(isThere -> {
            working.set(false);
            if (isThere) {
                choose(title, sheets);
            } else {
                notice.accept(new Badge(Texts.of("paper.print.no-printer"), Badge.Tone.CAUTION));
            }
        });
    }

    private void choose(String title, Supplier<List<Sheet>> wanted) {
        Optional<Paper.Sheets> sheets = paper.choose(title, false);
        if (sheets.isEmpty()) {
            return;
        }
        working.set(true);
        background.run(
                title,
                isInFront,
                progress -> {
                    Made made = Made.of(wanted.get(), progress);
                    if (made.pdfs().isEmpty()) {
                        sheets.get().stop();
                        return changed();
                    }
                    int pages = PdfPages.print(PdfPages.joined(made.pdfs()), sheets.get(), progress);
                    if (pages > 0) {
                        keep(made, "");
                    }
                    return printed(pages);
                },
                this::finish,
                this::fail);
    }

    private static Told changed() {
        return new Told.Words(Texts.of("statements.changed"), false);
    }

    private static Told printed(int pages) {
        return pages > 0
                ? Told.good(Texts.of("statements.printed", pages))
                : new Told.Words(Texts.of("statements.printer.refused"), false);
    }

    private void finish(Told news) {
        working.set(false);
        notice.accept(new Badge(news.told(), news.isGood() ? Badge.Tone.GOOD : Badge.Tone.CAUTION));
        if (news.isGood()) {
            kept.run();
        }
    }

    private void fail(Failure failure) {
        working.set(false);
        notice.accept(new Badge(failure.message(), Badge.Tone.CAUTION));
    }
}
