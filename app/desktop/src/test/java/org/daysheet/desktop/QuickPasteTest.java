package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.daysheet.billing.practice.QuickNote;
import org.daysheet.desktop.notes.QuickPaste;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// `?x` in a note becomes what x stands for.
@ExtendWith(ApplicationExtension.class)
class QuickPasteTest {
    private final QuickPaste paste = new QuickPaste();
    private TextField line;
    private TextArea note;
    private TextField other;
    private int submitted;

    @Start
    void start(Stage stage) {
        line = QuickPaste.note(new TextField());
        line.setOnAction(_ -> submitted++);
        note = QuickPaste.note(new TextArea());
        other = new TextField();
        VBox root = new VBox(line, note, other);
        paste.over(root);
        paste.use(List.of(new QuickNote("lm", "Left a message."), new QuickNote("two", "One\nTwo")));
        stage.setScene(new Scene(root, 400, 300));
        stage.show();
    }

    @Test
    void aBlankTabOrEnterWritesTheWordsAndNothingElse(FxRobot robot) {
        go(robot, line);
        robot.write("?LM he said ?lm");
        push(robot, KeyCode.TAB);
        assertThat(line.getText()).isEqualTo("Left a message. he said Left a message.");
        assertThat(line.isFocused()).isTrue();
        robot.write(" ?two");
        push(robot, KeyCode.ENTER);
        assertThat(line.getText()).isEqualTo("Left a message. he said Left a message. One Two");
        assertThat(submitted).isZero();
        push(robot, KeyCode.ENTER);
        assertThat(submitted).isEqualTo(1);

        go(robot, note);
        robot.write("so ?two");
        push(robot, KeyCode.ENTER);
        assertThat(note.getText()).isEqualTo("so One\nTwo");
        push(robot, KeyCode.ENTER);
        assertThat(note.getText()).isEqualTo("so One\nTwo\n");
    }

    @Test
    void undoGivesBackWhatWasTypedAndItStays(FxRobot robot) {
        go(robot, line);
        robot.write("a ?lm ");
        push(robot, KeyCode.CONTROL, KeyCode.Z);
        assertThat(line.getText()).isEqualTo("a ?lm");
        robot.write(" ");
        waitForFxEvents();
        assertThat(line.getText()).isEqualTo("a ?lm ");

        robot.interact(line::clear);
        robot.write("a ?lm ");
        waitForFxEvents();
        assertThat(line.getText()).isEqualTo("a Left a message. ");
    }

    @Test
    void whatIsNoCodeAndFieldsThatAreNoNotesStayAsTyped(FxRobot robot) {
        go(robot, line);
        robot.write("?xx what?lm ?lm");
        push(robot, KeyCode.SHIFT, KeyCode.TAB);
        assertThat(line.getText()).isEqualTo("?xx what?lm ?lm");

        go(robot, other);
        robot.write("?lm ");
        waitForFxEvents();
        assertThat(other.getText()).isEqualTo("?lm ");
    }

    private static void go(FxRobot robot, TextInputControl field) {
        robot.interact(field::requestFocus);
    }

    private static void push(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        waitForFxEvents();
    }
}
