package org.daysheet.desktop;

import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;

/// Somebody at the keyboard, without a mouse.
///
/// @param robot whose keys are pressed
/// @param scene the window
record Typist(FxRobot robot, Scene scene) {
    void push(KeyCode... keys) {
        robot.push(keys);
        waitForFxEvents();
    }

    void control(KeyCode key) {
        push(KeyCode.CONTROL, key);
    }

    void shifted(KeyCode key) {
        push(KeyCode.CONTROL, KeyCode.SHIFT, key);
    }

    void alt(KeyCode key) {
        push(KeyCode.ALT, key);
    }

    void type(String text) {
        robot.write(text);
        waitForFxEvents();
    }

    /// Goes to the field of a letter, and fills it in.
    void fill(KeyCode letter, String text) {
        alt(letter);
        type(text);
    }

    void tab(int times) {
        for (int i = 0; i < times; i++) {
            push(KeyCode.TAB);
        }
    }

    /// The cursor goes on until it is there.
    void tabTo(String id) {
        for (int i = 0; i < 60 && !focused().equals(id); i++) {
            push(KeyCode.TAB);
        }
        if (!focused().equals(id)) {
            throw new AssertionError("the cursor never came to " + id + ", it stands at " + focused());
        }
    }

    /// Id of what has the cursor.
    String focused() {
        Node owner = scene.getFocusOwner();
        return owner == null || owner.getId() == null ? "" : owner.getId();
    }

    String typed(String id) {
        return robot.lookup("#" + id).queryAs(TextField.class).getText();
    }
}
