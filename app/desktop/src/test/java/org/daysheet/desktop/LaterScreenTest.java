package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import org.daysheet.desktop.actions.Action;
import org.daysheet.desktop.actions.Actions;
import org.daysheet.desktop.parts.LaterScreen;
import org.daysheet.desktop.parts.MainScreen;
import org.daysheet.desktop.parts.ScreenName;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/// Screens that are made when somebody goes there.
class LaterScreenTest {
    private final List<String> acts = new ArrayList<>();
    private final LaterScreen<Kept> later = new LaterScreen<>(ScreenName.CHECKS, () -> {
        acts.add("made");
        return new Kept(acts);
    });

    /// Says what is asked of it.
    private record Kept(List<String> acts) implements MainScreen {
        @Override
        public ScreenName name() {
            return ScreenName.CHECKS;
        }

        @Override
        public Parent root() {
            return new Pane();
        }

        @Override
        public void shown() {
            acts.add("shown");
        }

        @Override
        public void hidden() {
            acts.add("hidden");
        }

        @Override
        public boolean mayEnd() {
            acts.add("asked");
            return false;
        }

        @Override
        public List<Action> actions() {
            return List.of(act("checks-post"));
        }
    }

    private static Action act(String id) {
        return Action.of(id, id.toUpperCase(Locale.ROOT), MaterialDesignA.ALERT_OUTLINE, () -> {});
    }

    @Test
    void itsNameIsKnownBeforeItIsMadeAndItIsMadeOnce() {
        assertThat(later.id() + " " + later.title()).isEqualTo("checks Checks");
        assertThat(later.isMade()).isFalse();
        later.shown();
        later.hidden();
        assertThat(acts).containsExactly("made", "shown", "hidden");
    }

    @Test
    void aScreenNobodyWentToHoldsNothingBackWhenTheWindowCloses() {
        assertThat(later.mayEnd(() -> {})).isTrue();
        assertThat(acts).isEmpty();
        later.shown();
        assertThat(later.mayEnd(() -> {})).isFalse();
        assertThat(acts).containsExactly("made", "shown", "asked");
    }

    @Test
    void whatCanBeDoneOnItTakesThePlaceThatWasKept() {
        Actions all = new Actions(_ -> {});
        all.add("Go to", act("go-to-checks"));
        all.group("Checks");
        later.whenMade(() -> all.addOf("Checks", later.id(), later.actions()));
        all.add("Window", act("help"));
        assertThat(all.byGroup().keySet()).containsExactly("Go to", "Window");
        later.shown();
        assertThat(all.byGroup().keySet()).containsExactly("Go to", "Checks", "Window");
        assertThat(all.all())
                .extracting(entry -> entry.action().id())
                .containsExactly("go-to-checks", "checks-post", "help");
    }

    @Test
    void everyScreenHasATitle() {
        assertThat(ScreenName.values())
                .extracting(ScreenName::title)
                .containsExactly(
                        "Today",
                        "Patients",
                        "Encounters",
                        "Claims",
                        "Checks",
                        "Money",
                        "Tasks",
                        "Statements",
                        "Reports",
                        "Settings");
    }
}
