package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.daysheet.desktop.actions.Action;
import org.daysheet.desktop.actions.Actions;
import org.daysheet.desktop.actions.Shortcut;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The one list of everything that can be done.
class ActionsTest {
    private final List<String> done = new ArrayList<>();
    private final Actions actions = new Actions(screen -> done.add("show " + screen));

    @Test
    void anActOfAScreenBringsItsScreenForwardFirst() {
        actions.add("Window", act("help", "F1"));
        actions.addOf("Checks", "checks", List.of(act("post", "Shortcut+P")));
        actions.all().forEach(actions::perform);
        assertThat(done).containsExactly("help", "show checks", "post");
    }

    @Test
    void aLetterAloneIsShownAsAKeyAndStartsNothingByItself() {
        Action take = act("take", "T");
        assertThat(take.hint()).endsWith("(T)");
        assertThat(take.shortcut()
                        .matches(new KeyEvent(KeyEvent.KEY_PRESSED, "", "t", KeyCode.T, false, false, false, false)))
                .isFalse();
    }

    @Test
    void whatCannotBeDoneNowIsNotDone() {
        SimpleBooleanProperty isPossible = new SimpleBooleanProperty(false);
        Action post = act("post", "Shortcut+P").when(isPossible);
        post.run();
        isPossible.set(true);
        post.run();
        assertThat(done).containsExactly("post");
    }

    @Test
    void actsAreKeptByGroupInTheirOrder() {
        actions.add("Window", act("help", "F1"));
        actions.addOf("Checks", "checks", List.of(act("post", "Shortcut+P")));
        actions.add("Window", act("dark", ""));
        assertThat(actions.byGroup().keySet()).containsExactly("Window", "Checks");
        assertThat(actions.byGroup().get("Window"))
                .extracting(entry -> entry.action().id())
                .containsExactly("help", "dark");
    }

    @Test
    void twoActsThatWorkInTheSamePlaceCannotShareKeysOrAName() {
        actions.add("Window", act("help", "F1"));
        actions.addOf("Checks", "checks", List.of(act("post", "Shortcut+P")));
        assertThatThrownBy(() -> actions.addOf("Claims", "claims", List.of(act("other", "F1"))))
                .hasMessage("other and help cannot be told apart");
        assertThatThrownBy(() -> actions.addOf("Checks", "checks", List.of(act("again", "Shortcut+P"))))
                .hasMessage("again and post cannot be told apart");
        assertThatThrownBy(() -> actions.addOf("Claims", "claims", List.of(act("post", ""))))
                .hasMessage("post and post cannot be told apart");
        actions.addOf("Claims", "claims", List.of(act("send", "Shortcut+P")));
        assertThat(actions.all()).hasSize(3);
    }

    @Test
    void actsOfTwoPartsOfAScreenMayShareKeysAndTheOneThatCanBeDoneIsDone() {
        SimpleBooleanProperty isOpen = new SimpleBooleanProperty(false);
        Action all = act("all", "Alt+1").within("in the list").when(isOpen.not());
        Action charges = act("charges", "Alt+1").within("in an account").when(isOpen);
        actions.addOf("Patients", "patients", List.of(all, charges));
        KeyEvent keys = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DIGIT1, false, false, true, false);
        assertThat(actions.press(keys, "patients")).isTrue();
        isOpen.set(true);
        assertThat(actions.press(keys, "patients")).isTrue();
        assertThat(actions.press(keys, "claims")).isFalse();
        assertThat(done).containsExactly("all", "charges");
        assertThatThrownBy(() -> actions.addOf(
                        "Patients", "patients", List.of(act("owe", "Alt+1").within("in the list"))))
                .hasMessage("owe and all cannot be told apart");
    }

    @Test
    void aHintNamesTheKeysAsTheyStandOnTheKeyboard() {
        assertThat(act("Post check", "Shortcut+Shift+P").hint()).isEqualTo("Post check (Ctrl+Shift+P)");
        assertThat(act("Post check", "").hint()).isEqualTo("Post check");
        assertThat(new Shortcut("F5").display()).isEqualTo("F5");
    }

    private Action act(String id, String keys) {
        return Action.of(id, id, MaterialDesignC.CHECK, () -> done.add(id)).on(keys);
    }
}
