package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.daysheet.desktop.parts.FilterBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A box of choices is answered by the first letters of a choice.
@ExtendWith(ApplicationExtension.class)
class TypeToChooseTest {
    private static final List<String> PAYERS =
            List.of("All", "Harbor Health", "Medicare", "Medicaid", "Prairie Mutual");

    private final ObjectProperty<String> chosen = new SimpleObjectProperty<>("All");

    @Start
    void show(Stage stage) {
        FilterBox<String> box = FilterBox.ofFew("payers", "Payer", PAYERS, Function.identity(), chosen);
        stage.setScene(new Scene(new StackPane(box), 400, 200));
        stage.show();
        box.requestFocus();
    }

    @Test
    void theFirstLetterChooses(FxRobot robot) {
        assertThat(after(robot, "p")).isEqualTo("Prairie Mutual");
    }

    @Test
    void theSameLetterAgainGoesOnAndRoundToTheFirst(FxRobot robot) {
        assertThat(after(robot, "m")).isEqualTo("Medicare");
        assertThat(after(robot, "m")).isEqualTo("Medicaid");
        assertThat(after(robot, "m")).isEqualTo("Medicare");
    }

    @Test
    void lettersTypedTogetherBelongTogether(FxRobot robot) {
        assertThat(after(robot, "medicai")).isEqualTo("Medicaid");
    }

    @Test
    void whatNoChoiceBeginsWithChangesNothing(FxRobot robot) {
        assertThat(after(robot, "h")).isEqualTo("Harbor Health");
        assertThat(after(robot, "x")).isEqualTo("Harbor Health");
        robot.push(KeyCode.DOWN);
        waitForFxEvents();
        assertThat(chosen.get()).isEqualTo("Medicare");
    }

    private String after(FxRobot robot, String typed) {
        robot.write(typed);
        waitForFxEvents();
        return chosen.get();
    }
}
