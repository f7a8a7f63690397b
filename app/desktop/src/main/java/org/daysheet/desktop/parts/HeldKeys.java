package org.daysheet.desktop.parts;

import java.util.EnumSet;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/// Which of the keys that answer a question are held down in a window. A key that is held down goes on being pressed by
/// itself, so one that was down when a question appeared would answer it before anybody read it: such a key does
/// nothing there until it was let go. Nor does one that acts: it would act on what was not looked at yet.
public final class HeldKeys {
    private static final Set<KeyCode> ANSWERING = EnumSet.of(KeyCode.ENTER, KeyCode.SPACE);

    private final Set<KeyCode> down = EnumSet.noneOf(KeyCode.class);

    private HeldKeys(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> down.remove(event.getCode()));
        scene.windowProperty()
                .flatMap(Window::focusedProperty)
                .subscribe(_ -> down.clear()); // a key that is let go in another window is not heard of
    }

    /// Knows of keys that are down from now on, in the window a part is in.
    public static void watch(Node part) {
        part.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                var _ = scene.getProperties().computeIfAbsent(HeldKeys.class, _ -> new HeldKeys(scene));
            }
        });
    }

    /// Marks a part as a question: no key that is held down answers it.
    public static void asks(Node question) {
        question.getProperties().put(HeldKeys.class, true);
        watch(question);
    }

    private void pressed(KeyEvent event) {
        boolean isHeld = ANSWERING.contains(event.getCode()) && !down.add(event.getCode());
        boolean isAct = event.getCode() == KeyCode.ENTER && event.isShortcutDown();
        boolean isAnswer = event.getTarget() instanceof Node target && isWithinQuestion(target);
        if (isHeld && (isAct || isAnswer)) {
            event.consume();
        }
    }

    private static boolean isWithinQuestion(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.hasProperties() && at.getProperties().containsKey(HeldKeys.class)) {
                return true;
            }
        }
        return false;
    }
}
