package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.daysheet.desktop.actions.Action;
import org.daysheet.desktop.actions.Actions;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.palette.Finder;
import org.daysheet.desktop.palette.Hit;
import org.daysheet.desktop.palette.PaletteRow;
import org.daysheet.desktop.palette.PaletteViewModel;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// What the palette finds and does, without a screen.
class PaletteTest {
    private static final Hit RIVERA = new Hit(Hit.Kind.PATIENT, "P10001", "Rivera, Ana", "P10001  ·  born 01/31/1950");
    private static final Hit CLAIM = new Hit(Hit.Kind.CLAIM, "DS42-1", "DS42-1", "Rivera, Ana");

    private final List<String> done = new ArrayList<>();
    private final List<Hit> opened = new ArrayList<>();
    private final Actions actions = new Actions(screen -> done.add("show " + screen));

    PaletteTest() {
        actions.add("Window", act("Help"), act("Dark"));
        actions.addOf(
                "Checks",
                "checks",
                List.of(act("Post check").when(new SimpleBooleanProperty(false)), act("Take files…")));
    }

    @Test
    void itOpensWithEveryActThatCanBeDoneAndTheFirstOneChosen() {
        PaletteViewModel model = palette(Finder.NONE, Pretend.sameThread());
        model.show();
        assertThat(model.visible().get()).isTrue();
        assertThat(titles(model)).containsExactly("Help", "Dark", "Take files…");
        assertThat(model.chosen().get()).isZero();
    }

    @Test
    void actsAreFoundByPartsOfTheirNameAndGroupInAnyOrder() {
        PaletteViewModel model = palette(Finder.NONE, Pretend.sameThread());
        model.show();
        model.query().set("fil CHECK");
        assertThat(titles(model)).containsExactly("Take files…");
        model.take();
        assertThat(done).containsExactly("show checks", "Take files…");
        assertThat(model.visible().get()).isFalse();
    }

    @Test
    void anActThatCannotBeDoneNowIsShownAndNotTaken() {
        PaletteViewModel model = palette(Finder.NONE, Pretend.sameThread());
        model.show();
        model.query().set("post");
        model.take();
        assertThat(titles(model)).containsExactly("Post check");
        assertThat(done).isEmpty();
        assertThat(model.visible().get()).isTrue();
    }

    @Test
    void whatIsCalledAsTypedComesFirstAndWhatCannotBeDoneLastWithTheReason() {
        Hit check = new Hit(Hit.Kind.CHECK, "CHECK", "CHECK", "Harbor Health Plan");
        Hit other = new Hit(Hit.Kind.PATIENT, "P7", "Checkers, Ann", "P7");
        actions.addOf("Claims", "claims", List.of(act("Check claim").unless(new ReadOnlyStringWrapper("Choose one."))));
        PaletteViewModel model = palette((text, most) -> List.of(other, check), Pretend.sameThread());
        model.show();
        model.query().set("check");
        assertThat(model.rows())
                .extracting(row -> row.title() + " | " + row.detail())
                .containsExactly(
                        "CHECK | Harbor Health Plan",
                        "Take files… | ",
                        "Checkers, Ann | P7",
                        "Post check | Not possible now",
                        "Check claim | Choose one.");
    }

    @Test
    void amongPlentyWhatCannotBeDoneIsLeftOut() {
        List<Hit> plenty = IntStream.range(0, 8)
                .mapToObj(number -> new Hit(Hit.Kind.CHECK, "POST" + number, "POST" + number, ""))
                .toList();
        PaletteViewModel model = palette((text, most) -> plenty, Pretend.sameThread());
        model.show();
        model.query().set("post");
        assertThat(titles(model)).hasSize(8).doesNotContain("Post check");
    }

    @Test
    void twoActsOfTheSameWordsSayWhereTheyBelong() {
        actions.addOf("Claims", "claims", List.of(Action.of("help-2", "Help", MaterialDesignC.CHECK, () -> {})));
        PaletteViewModel model = palette(Finder.NONE, Pretend.sameThread());
        model.show();
        assertThat(titles(model)).containsExactly("Help  ·  Window", "Dark", "Take files…", "Help  ·  Claims");
    }

    @Test
    void thePracticeIsSearchedFromTheSecondLetterOn() {
        List<String> asked = new ArrayList<>();
        PaletteViewModel model = palette(
                (text, most) -> {
                    asked.add(text + " " + most);
                    return List.of(RIVERA, CLAIM);
                },
                Pretend.sameThread());
        model.show();
        model.query().set("r");
        model.query().set("ri");
        assertThat(asked).containsExactly("ri 6");
        assertThat(titles(model)).containsExactly("Rivera, Ana", "DS42-1");
        model.move(1);
        model.take();
        assertThat(opened).containsExactly(CLAIM);
    }

    @Test
    void anAnswerToAnOlderTextIsDropped() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        PaletteViewModel model = palette(
                (text, most) -> text.equals("ri") ? List.of(RIVERA) : List.of(CLAIM),
                new Background(waiting::add, Runnable::run, Pretend::words));
        model.show();
        model.query().set("ri");
        model.query().set("ds42");
        assertThat(model.searching().get()).isTrue();
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
        assertThat(titles(model)).containsExactly("DS42-1");
        assertThat(model.searching().get()).isFalse();
    }

    @Test
    void theChoiceStopsAtTheEnds() {
        PaletteViewModel model = palette(Finder.NONE, Pretend.sameThread());
        model.show();
        model.move(-1);
        assertThat(model.chosen().get()).isZero();
        model.move(99);
        assertThat(model.chosen().get()).isEqualTo(2);
    }

    @Test
    void whatWasOpenedLatelyStandsFirst() {
        PaletteViewModel model = palette((text, most) -> List.of(RIVERA, CLAIM), Pretend.sameThread());
        model.show();
        model.query().set("rivera");
        model.take();
        model.show();
        assertThat(titles(model)).containsExactly("Rivera, Ana", "Help", "Dark", "Take files…");
    }

    @Test
    void withNothingTypedThePatientsOpenedAndThoseSeenLastStandFirst() {
        Hit seen = new Hit(Hit.Kind.PATIENT, "P10007", "Sample6, Pat", "P10007 · seen 06/25/2026");
        PaletteViewModel model = palette(
                new Finder() {
                    @Override
                    public List<Hit> find(String text, int most) {
                        return List.of();
                    }

                    @Override
                    public List<Hit> lately(int most) {
                        return List.of(seen, RIVERA);
                    }
                },
                Pretend.sameThread());
        model.remember(RIVERA);
        model.show();
        assertThat(titles(model)).containsExactly("Rivera, Ana", "Sample6, Pat", "Help", "Dark", "Take files…");
        model.query().set("h");
        assertThat(titles(model)).containsExactly("Help", "Take files…", "Post check");
    }

    @Test
    void nothingFoundAndAFailedSearchAreSaidInWords() {
        PaletteViewModel nothing = palette(Finder.NONE, Pretend.sameThread());
        nothing.show();
        nothing.query().set("zzz");
        assertThat(nothing.message().get()).startsWith("Nothing found for “zzz”.");
        PaletteViewModel failing = palette(
                (text, most) -> {
                    throw new IllegalStateException("The practice was closed.");
                },
                Pretend.sameThread());
        failing.show();
        failing.query().set("zzz");
        assertThat(failing.message().get()).isEqualTo("The practice was closed.");
    }

    private PaletteViewModel palette(Finder finder, Background background) {
        return new PaletteViewModel(actions, finder, background, opened::add);
    }

    private Action act(String title) {
        return Action.of(title, title, MaterialDesignC.CHECK, () -> done.add(title));
    }

    private static List<String> titles(PaletteViewModel model) {
        return model.rows().stream().map(PaletteRow::title).toList();
    }
}
