package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.parts.ColumnMemory;
import org.daysheet.desktop.parts.FilterMemory;
import org.daysheet.desktop.parts.PrintPreview;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.reports.ReportsView;
import org.daysheet.desktop.reports.ReportsViewModel;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.PatientId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The sides of the reports beside the key figures, in their window, by keyboard.
@ExtendWith(ApplicationExtension.class)
class ReportSidesTest {
    private static final int MOST_STOPS = 40;

    @TempDir
    static Path folder;

    private final PretendReports desk = new PretendReports();
    private final List<Link> opened = new ArrayList<>();

    @Start
    void start(Stage stage) {
        Theme.apply(false);
        TableTools tools = new TableTools(
                Pretend.sameThread(),
                new Pretend.Paper(),
                new Pretend.Folder(folder.resolve("report")),
                ColumnMemory.NONE,
                FilterMemory.NONE,
                PrintPreview.NONE);
        ReportsView view = new ReportsView(
                new ReportsViewModel(desk, Pretend.sameThread(), opened::add, () -> PretendReports.TODAY), tools);
        Scene scene = new Scene(WorkScenes.window(view), 1000, 780);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    /// Goes on by Tab until something has the keyboard.
    private static void tabTo(FxRobot robot, String id) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            if (robot.lookup(id).query().isFocused()) {
                return;
            }
            robot.push(KeyCode.TAB);
            waitForFxEvents();
        }
        Node focused = robot.lookup("#reports").query().getScene().getFocusOwner();
        assertThat(focused.getId()).as("reached by Tab").isEqualTo(id.substring(1));
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private static boolean isChosen(FxRobot robot, String bar) {
        return robot.lookup(bar).query().getPseudoClassStates().contains(PseudoClass.getPseudoClass("chosen"));
    }

    @Test
    void fromABarAndALineOfTheAgingToAnAccount(FxRobot robot) {
        robot.clickOn("#reports-side-aging");
        tabTo(robot, "#reports-aging-bars-0");
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(isChosen(robot, "#reports-aging-bars-2")).isTrue();
        assertThat(text(robot, "#reports-open-heading")).isEqualTo("Open charges \u00b7 all parties \u00b7 61-90 days");

        tabTo(robot, "#reports-aging");
        robot.push(KeyCode.HOME);
        waitForFxEvents();
        assertThat(text(robot, "#reports-open-heading"))
                .isEqualTo("Open charges \u00b7 Harbor Health Plan \u00b7 61-90 days");
        robot.push(KeyCode.ENTER);
        waitForFxEvents();
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(opened).containsExactly(new Link.OfPatient(new PatientId(2)));
    }

    @Test
    void aBarIsChosenByMouseAndTheSameBarGivesAllAgesBack(FxRobot robot) {
        robot.clickOn("#reports-side-aging");
        robot.clickOn("#reports-aging-bars-4");
        waitForFxEvents();
        assertThat(desk.acts).last().isEqualTo("open RESPONSIBILITY null 4 2026-06-26");
        robot.clickOn("#reports-aging-bars-4");
        waitForFxEvents();
        assertThat(isChosen(robot, "#reports-aging-bars-4")).isFalse();
        assertThat(text(robot, "#reports-open-heading")).isEqualTo("Open charges \u00b7 all parties \u00b7 all ages");
    }

    @Test
    void theShareThatIsOldIsSaidInWords(FxRobot robot) {
        robot.clickOn("#reports-side-aging");
        waitForFxEvents();
        // 8,100.00 of 70,100.00
        assertThat(text(robot, "#reports-old")).isEqualTo("\u2713 Good: 11.6% is older than 120 days, under 18%");
    }

    @Test
    void fromAReasonOfDenialsToAClaim(FxRobot robot) {
        robot.clickOn("#reports-side-denials");
        tabTo(robot, "#reports-denial-bars-0");
        robot.push(KeyCode.DOWN).push(KeyCode.SPACE);
        waitForFxEvents();
        assertThat(desk.acts).last().isEqualTo("behind CO-16");
        assertThat(isChosen(robot, "#reports-denial-bars-1")).isTrue();
        tabTo(robot, "#reports-denied");
        robot.push(KeyCode.HOME).push(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(opened).containsExactly(new Link.OfClaim(new ClaimId(1)));
    }

    @Test
    void theEntriesOfADayAreReachedByTab(FxRobot robot) {
        robot.clickOn("#reports-side-day");
        tabTo(robot, "#reports-day-table");
        robot.push(KeyCode.HOME).push(KeyCode.DOWN);
        waitForFxEvents();
        TableView<?> table = robot.lookup("#reports-day-table").queryTableView();
        assertThat(table.getItems()).hasSize(3);
        assertThat(table.getSelectionModel().getSelectedIndex()).isEqualTo(1);
    }

    @Test
    void everySideIsWrittenByItsKeys(FxRobot robot) {
        for (String side : List.of("aging", "denials", "day")) {
            robot.clickOn("#reports-side-" + side);
            robot.push(KeyCode.CONTROL, KeyCode.S);
            waitForFxEvents();
            robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
            waitForFxEvents();
        }
        assertThat(desk.acts)
                .filteredOn(act -> act.startsWith("write"))
                .containsExactly(
                        "write AGING 2026-06-26 PDF",
                        "write AGING 2026-06-26 XLSX",
                        "write DENIALS 2026-06-26 PDF",
                        "write DENIALS 2026-06-26 XLSX",
                        "write DAY_SHEET 2026-06-26 PDF",
                        "write DAY_SHEET 2026-06-26 XLSX");
    }
}
