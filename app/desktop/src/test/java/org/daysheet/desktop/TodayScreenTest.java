package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.parts.ColumnMemory;
import org.daysheet.desktop.parts.ExportTable;
import org.daysheet.desktop.today.TodayView;
import org.daysheet.desktop.today.TodayViewModel;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.id.TaskId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The first screen by keyboard.
@ExtendWith(ApplicationExtension.class)
class TodayScreenTest {
    private final List<Link> opened = new ArrayList<>();
    private final Pretend.Paper paper = new Pretend.Paper();
    private final PretendToday desk = new PretendToday();
    private TodayViewModel model;

    @Start
    void start(Stage stage) {
        Theme.apply(false);
        model = new TodayViewModel(
                desk, new PretendReports(), Pretend.sameThread(), opened::add, () -> PretendReports.TODAY);
        TodayView view = new TodayView(model, Pretend.tools(Pretend.sameThread(), paper, ColumnMemory.NONE));
        Scene scene = new Scene(view.root(), 990, 780);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
        view.shown();
    }

    @Test
    void enterOpensTheMostPressingThingAndTheArrowKeysTheOthers(FxRobot robot) {
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(opened).containsExactly(new Link.OfClaim(new ClaimId(41)), new Link.OfCheck(new RemittanceId(5)));
    }

    @Test
    void theChosenLineIsTheOneThatOpensAlsoWhenOthersComeBeforeIt(FxRobot robot) {
        robot.push(KeyCode.DOWN);
        robot.interact(() -> {
            desk.isBusier = true;
            model.load();
        });
        robot.push(KeyCode.ENTER);
        waitForFxEvents();
        TableView<?> table = robot.lookup("#today-table").query();
        assertThat(table.getSelectionModel().getSelectedIndices()).containsExactly(2);
        assertThat(opened).containsExactly(new Link.OfCheck(new RemittanceId(5)));
    }

    @Test
    void aKindIsChosenAndItsFirstLineOpened(FxRobot robot) {
        robot.clickOn("#today-kind-tasks");
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.ENTER);
        robot.clickOn("#today-tile-denial-rate");
        waitForFxEvents();
        assertThat(opened).containsExactly(new Link.OfTask(new TaskId(3)), new Link.OfPart("reports", "denial-rate"));
    }

    @Test
    void theListIsCopiedAndWrittenOutWithItsAmounts(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.C);
        String[] copied = new String[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat(copied[0].lines()).hasSize(2);
        MenuButton export = robot.lookup("#today-table-export").queryAs(MenuButton.class);
        robot.interact(() -> export.getItems().getFirst().fire());
        waitForFxEvents();

        ExportTable written = paper.written.getFirst();
        assertThat(written.title()).isEqualTo("Today");
        assertThat(copied[0].lines().findFirst()).contains(String.join("\t", written.columns()));
        assertThat(written.rows().getFirst().getLast()).isInstanceOf(ExportTable.Cell.Amount.class);
    }

    @Test
    void aColumnIsTakenOffTheListAndOneStays(FxRobot robot) {
        TableView<?> table = robot.lookup("#today-table").queryTableView();
        MenuButton columns = robot.lookup("#today-table-columns").queryAs(MenuButton.class);
        robot.interact(() -> columns.getItems().forEach(item -> {
            if (item instanceof CheckMenuItem column) {
                column.setSelected(false);
            }
        }));
        waitForFxEvents();

        assertThat(table.getVisibleLeafColumns()).hasSize(1);
    }
}
