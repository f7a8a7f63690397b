package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.checks.ChecksView;
import org.daysheet.desktop.checks.ChecksViewModel;
import org.daysheet.desktop.intake.IntakeView;
import org.daysheet.desktop.intake.IntakeViewModel;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.shell.PracticeBand;
import org.daysheet.desktop.shell.ShellView;
import org.daysheet.desktop.shell.ShellViewModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The panel that says what became of files gives the hands back where they were.
@ExtendWith(ApplicationExtension.class)
class IntakeScreenTest {
    private final Background background = Pretend.sameThread();
    private final PretendIntake desk = new PretendIntake();
    private final List<Link> opened = new ArrayList<>();
    private final IntakeViewModel taking = new IntakeViewModel(desk, background, opened::add);

    @Start
    void start(Stage stage) {
        Theme.apply(false);
        IntakeView intake = new IntakeView(taking, Pretend.tools(background));
        ShellView shell = new ShellView(
                new ShellViewModel(new PracticeBand("Juniper Street", "owner", true), background, 1),
                List.of(new ChecksView(
                        new ChecksViewModel(new Pretend.Desk(), background, _ -> {}),
                        Pretend.tools(background),
                        intake.action())));
        intake.over(shell);
        shell.actions().add("Practice", intake.action());
        Scene scene = new Scene(shell, 1000, 700);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void escapeClosesThePanelAndTheListHasTheHandsAgain(FxRobot robot) {
        TableView<?> table = robot.lookup("#checks-table").queryTableView();
        robot.interact(table::requestFocus);
        robot.interact(() -> taking.take(List.of(Path.of("era.835"))));
        assertThat(robot.lookup("#intake-close").query().isFocused()).isTrue();
        robot.push(KeyCode.ESCAPE);
        waitForFxEvents();
        assertThat(robot.lookup("#intake").query().isVisible()).isFalse();
        assertThat(table.isFocused()).isTrue();
    }

    @Test
    void controlOTakesFilesAndSpaceOpensWhatOneBrought(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.O);
        waitForFxEvents();
        assertThat(desk.acts).containsExactly("take [export.csv]");
        robot.interact(() -> robot.lookup("#intake-open-1").query().requestFocus());
        robot.push(KeyCode.SPACE);
        waitForFxEvents();
        assertThat(opened).containsExactly(PretendIntake.CHECK);
        assertThat(robot.lookup("#intake").query().isVisible()).isFalse();
    }
}
