package org.daysheet.desktop.settings;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Told;
import org.daysheet.desktop.paper.Paper;
import org.daysheet.desktop.paper.PdfPages;
import org.daysheet.desktop.paper.TestPage;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.paper.PaperShift;
import org.daysheet.types.work.Progress;
import org.jspecify.annotations.Nullable;

/// What is set up for this computer: each choice holds at once; a move of the print that cannot be read is said and
/// left out. A test page shows what came of it.
public final class WorkplaceViewModel {
    private static final Pattern MILLIMETERS = Pattern.compile("([+-]?)([0-9]{1,2})(?:[.,]([0-9]))?");
    private static final int TENTHS = 10;

    private final Workplace workplace;
    private final Paper paper;
    private final Background background;
    private final BooleanSupplier isInFront;
    private final BiFunction<PaperShift, String, byte[]> formSheet;
    private final ObservableList<String> printers = FXCollections.observableArrayList("");
    private boolean isShowing;
    private final StringProperty right = new SimpleStringProperty();
    private final StringProperty down = new SimpleStringProperty();
    private final ReadOnlyObjectWrapper<@Nullable Badge> notice = new ReadOnlyObjectWrapper<>();

    /// @param isInFront whether a person sees what came of an act
    /// @param formSheet draws the sheet that shows where claim forms are printed, for a printer of a name
    WorkplaceViewModel(
            Workplace workplace,
            Paper paper,
            Background background,
            BooleanSupplier isInFront,
            BiFunction<PaperShift, String, byte[]> formSheet) {
        this.isInFront = isInFront;
        this.formSheet = formSheet;
        this.workplace = workplace;
        this.paper = paper;
        this.background = background;
        list(List.of());
        show();
        workplace.printer().addListener((_, _, now) -> show());
        right.addListener((_, _, typed) -> move(typed, true));
        down.addListener((_, _, typed) -> move(typed, false));
    }

    /// Printers that can be set: first all others, called by an empty name, then by their names.
    public ObservableList<String> printers() {
        return printers;
    }

    /// Asks the system which printers there are.
    public void findPrinters() {
        paper.findNames(this::list);
    }

    private void list(List<String> found) {
        TreeSet<String> names = new TreeSet<>(found);
        names.addAll(printers);
        names.addAll(workplace.own().keySet());
        names.add(workplace.printer().get());
        names.add("");
        int at = 0;
        for (String name : names) {
            if (at >= printers.size() || !printers.get(at).equals(name)) {
                printers.add(at, name);
            }
            at++;
        }
    }

    /// The move of the printer that is chosen.
    private void show() {
        PaperShift set = workplace.of(workplace.printer().get());
        isShowing = true;
        right.set(typed(set.right()));
        down.set(typed(set.down()));
        isShowing = false;
    }

    /// What is chosen.
    public Workplace workplace() {
        return workplace;
    }

    /// How far right to move the print, as it is typed.
    public StringProperty right() {
        return right;
    }

    /// How far down to move the print, as it is typed.
    public StringProperty down() {
        return down;
    }

    /// What came of the last act, null for nothing.
    public ReadOnlyObjectProperty<@Nullable Badge> notice() {
        return notice.getReadOnlyProperty();
    }

    /// Prints a page that shows where the printer prints, moved as it is set now.
    public void printTest() {
        print(Texts.of("settings.print.job"), Texts.of("settings.print.done"), (sheets, _, _) -> testPage(sheets));
    }

    /// Prints a sheet that shows where the boxes of a claim form are printed, moved as it is set now.
    public void printFormSheet() {
        print(
                Texts.of("settings.print.form.job"),
                Texts.of("settings.print.form.done"),
                (sheets, set, progress) ->
                        PdfPages.print(formSheet.apply(set, sheets.printer()), sheets, progress) > 0);
    }

    /// Prints something, moved as the printer needs; answers whether the printer took it.
    private interface Printing {
        boolean print(Paper.Sheets sheets, PaperShift set, Progress progress);
    }

    private void print(String job, String done, Printing printing) {
        paper.findPrinter(isThere -> {
            if (isThere) {
                choose(job, done, printing);
            } else {
                tell("settings.print.no-printer", Badge.Tone.CAUTION);
            }
        });
    }

    private void choose(String job, String done, Printing printing) {
        Optional<Paper.Sheets> chosen = paper.choose(job, false);
        chosen.ifPresent(sheets -> print(job, done, printing, sheets));
    }

    /// The printer that was chosen is the one whose move is set from here on.
    private void print(String job, String done, Printing printing, Paper.Sheets sheets) {
        PaperShift set = workplace.of(sheets.printer());
        list(List.of(sheets.printer()));
        workplace.printer().set(sheets.printer());
        var _ = background.run(
                job,
                isInFront,
                progress -> printing.print(sheets, set, progress)
                        ? Told.good(done)
                        : new Told.Words(Texts.of("settings.print.refused"), false),
                told -> notice.set(new Badge(told.told(), told.isGood() ? Badge.Tone.GOOD : Badge.Tone.CAUTION)),
                failure -> notice.set(new Badge(failure.message(), Badge.Tone.CAUTION)));
    }

    private static boolean testPage(Paper.Sheets sheets) {
        boolean isTaken = sheets.print(TestPage.draw()) && sheets.end();
        if (!isTaken) {
            sheets.stop();
        }
        return isTaken;
    }

    private void move(String typed, boolean isRight) {
        if (isShowing) {
            return;
        }
        OptionalInt tenths = read(typed.strip());
        if (tenths.isPresent()) {
            PaperShift before = workplace.of(workplace.printer().get());
            workplace.move(
                    isRight
                            ? new PaperShift(tenths.getAsInt(), before.down())
                            : new PaperShift(before.right(), tenths.getAsInt()));
            notice.set(null);
        } else {
            tell("settings.print.wrong", Badge.Tone.CAUTION);
        }
    }

    /// Millimeters with at most one decimal, as tenths.
    private static OptionalInt read(String typed) {
        Matcher parts = MILLIMETERS.matcher(typed);
        if (!parts.matches()) {
            return OptionalInt.empty();
        }
        int tenths = Integer.parseInt(parts.group(2)) * TENTHS;
        tenths += parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
        if (tenths > PaperShift.MOST) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(parts.group(1).equals("-") ? -tenths : tenths);
    }

    private static String typed(int tenths) {
        int size = Math.abs(tenths);
        String sign = tenths < 0 ? "-" : "";
        return sign + size / TENTHS + (size % TENTHS == 0 ? "" : "." + size % TENTHS);
    }

    private void tell(String key, Badge.Tone tone) {
        notice.set(new Badge(Texts.of(key, PaperShift.MOST / TENTHS), tone));
    }
}
