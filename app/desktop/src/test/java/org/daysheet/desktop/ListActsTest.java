package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daysheet.desktop.account.AccountViewModel;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.parts.ColumnMemory;
import org.daysheet.desktop.parts.ExportTable;
import org.daysheet.desktop.patients.PatientsView;
import org.daysheet.desktop.patients.PatientsViewModel;
import org.daysheet.desktop.shell.PracticeBand;
import org.daysheet.desktop.shell.ShellView;
import org.daysheet.desktop.shell.ShellViewModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What can be done with a list is found by its words, and done with the list in front.
@ExtendWith(ApplicationExtension.class)
class ListActsTest {
    private final Pretend.Paper paper = new Pretend.Paper();

    @Start
    void start(Stage stage) {
        Theme.apply(false);
        Background background = Pretend.sameThread();
        ShellViewModel model = new ShellViewModel(new PracticeBand("Juniper Street", "owner", true), background, 1);
        ShellView shell = new ShellView(
                model,
                List.of(new PatientsView(
                        new PatientsViewModel((_, _) -> Pretend.source(3, Pretend::patient), background),
                        Pretend.tools(background, paper, ColumnMemory.NONE),
                        new AccountViewModel(new PretendAccount(), background, _ -> {}),
                        PretendPeople.model(background))));
        Scene scene = new Scene(shell, 1000, 700);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void exportIsFoundAndWritesTheListInFront(FxRobot robot) {
        ask(robot, "export excel");
        assertThat(paper.written).extracting(ExportTable::title).containsExactly("Patients");
    }

    @Test
    void theColumnsAreChosenWithoutTheMouse(FxRobot robot) {
        ask(robot, "columns of the list");
        assertThat(robot.lookup("#patients-table-columns")
                        .queryAs(MenuButton.class)
                        .isShowing())
                .isTrue();
    }

    @Test
    void inAFieldCopyStaysWhatItIsThere(FxRobot robot) {
        robot.clickOn("#patients-search").write("riv").push(KeyCode.CONTROL, KeyCode.A);
        robot.push(KeyCode.CONTROL, KeyCode.C);
        waitForFxEvents();
        String[] copied = new String[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat(copied[0]).isEqualTo("riv");
    }

    private static void ask(FxRobot robot, String words) {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        waitForFxEvents();
        robot.interact(
                () -> robot.lookup("#palette-query").queryAs(TextField.class).setText(words));
        robot.push(KeyCode.ENTER);
        waitForFxEvents();
    }
}
