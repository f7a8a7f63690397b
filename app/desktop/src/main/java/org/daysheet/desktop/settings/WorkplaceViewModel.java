package org.daysheet.desktop.settings;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Told;
import org.daysheet.desktop.paper.Paper;
import org.daysheet.desktop.paper.PrintShift;
import org.daysheet.desktop.paper.TestPage;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;

/// What is set up for this computer: each choice holds at once; a move of the print that cannot be read is said and
/// left out. A test page shows what came of it.
public final class WorkplaceViewModel {
    private final Workplace workplace;
    private final Paper paper;
    private final Background background;
    private final BooleanSupplier isInFront;
    private final StringProperty right = new SimpleStringProperty();
    private final StringProperty down = new SimpleStringProperty();
    private final ReadOnlyObjectWrapper<@Nullable Badge> notice = new ReadOnlyObjectWrapper<>();

    /// @param isInFront whether a person sees what came of an act
    WorkplaceViewModel(Workplace workplace, Paper paper, Background background, BooleanSupplier isInFront) {
        this.isInFront = isInFront;
        this.workplace = workplace;
        this.paper = paper;
        this.background = background;
        right.set(String.valueOf(workplace.right().get()));
        down.set(String.valueOf(workplace.down().get()));
        right.addListener((_, _, typed) -> move(typed, workplace.right()::set));
        down.addListener((_, _, typed) -> move(typed, workplace.down()::set));
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
        paper.findPrinter(isThere -> {
            if (isThere) {
                chooseForTest();
            } else {
                tell("settings.print.no-printer", Badge.Tone.CAUTION);
            }
        });
    }

    private void chooseForTest() {
        Optional<Paper.Sheets> chosen = paper.choose(Texts.of("settings.print.job"), false);
        chosen.ifPresent(sheets -> background.run(
                Texts.of("settings.print.job"),
                isInFront,
                _ -> print(sheets),
                told -> notice.set(new Badge(told.told(), told.isGood() ? Badge.Tone.GOOD : Badge.Tone.CAUTION)),
                failure -> notice.set(new Badge(failure.message(), Badge.Tone.CAUTION))));
    }

    private static Told print(Paper.Sheets sheets) {
        if (sheets.print(TestPage.draw()) && sheets.end()) {
            return Told.good(Texts.of("settings.print.done"));
        }
        sheets.stop();
        return new Told.Words(Texts.of("settings.print.refused"), false);
    }

    private void move(String typed, java.util.function.IntConsumer set) {
        OptionalInt millimeters = read(typed.strip());
        if (millimeters.isPresent()) {
            set.accept(millimeters.getAsInt());
            notice.set(null);
        } else {
            tell("settings.print.wrong", Badge.Tone.CAUTION);
        }
    }

    private static OptionalInt read(String typed) {
        if (!typed.matches("[+-]?[0-9]{1,2}")) {
            return OptionalInt.empty();
        }
        int millimeters = Integer.parseInt(typed);
        return Math.abs(millimeters) > PrintShift.MOST ? OptionalInt.empty() : OptionalInt.of(millimeters);
    }

    private void tell(String key, Badge.Tone tone) {
        notice.set(new Badge(Texts.of(key, PrintShift.MOST), tone));
    }
}
