package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.checks.ChecksView;
import org.daysheet.desktop.checks.ChecksViewModel;
import org.daysheet.desktop.paper.PreviewView;
import org.daysheet.desktop.paper.PreviewViewModel;
import org.daysheet.desktop.parts.ColumnMemory;
import org.daysheet.desktop.parts.FilterMemory;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.shell.PracticeBand;
import org.daysheet.desktop.shell.ShellView;
import org.daysheet.desktop.shell.ShellViewModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The print preview over a screen of the window, by keyboard.
@ExtendWith(ApplicationExtension.class)
class PreviewScreenTest {
    private final Background background = Pretend.sameThread();
    private final PretendPaper printer = new PretendPaper();
    private final Pretend.Desk desk = new Pretend.Desk();
    private Scene scene;

    @Start
    void start(Stage stage) {
        ReportExporter exporter = new ReportExporter("Juniper Street Family Medicine", () -> LocalDate.of(2026, 6, 26));
        PreviewViewModel preview = new PreviewViewModel(background, exporter, printer);
        TableTools tools = new TableTools(
                background,
                exporter,
                new Pretend.Folder(Path.of("target", "preview.pdf")),
                ColumnMemory.NONE,
                FilterMemory.NONE,
                preview);
        ChecksView checks = new ChecksView(
                new ChecksViewModel(desk, background, _ -> {}),
                tools,
                Pretend.intake(background).action());
        PracticeBand band = new PracticeBand("Juniper Street Family Medicine", "owner", false);
        ShellView shell = new ShellView(new ShellViewModel(band, background, 1, Pretend::glance), List.of(checks));
        PreviewView pages = new PreviewView(preview, tools.dialogs());
        shell.cover(pages, PreviewView.title(), pages.actions());
        scene = new Scene(shell, 1000, 700);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aListIsLookedAtAsPaperAndPrinted(FxRobot robot) {
        TableView<?> table = robot.lookup("#checks-table").queryTableView();
        robot.interact(table::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        waitForFxEvents();
        assertThat(Seen.text(robot, "#preview-title")).isEqualTo("Print preview: Checks");
        assertThat(Seen.text(robot, "#preview-pdf-page")).isEqualTo("1 of 1");
        assertThat(focused()).isEqualTo("preview-print");
        Pictures.shoot("print-preview", scene);
        robot.push(KeyCode.CONTROL, KeyCode.P);
        waitForFxEvents();
        assertThat(printer.printed).contains("Printing Checks, landscape", "end");
        assertThat(desk.acts).noneMatch(act -> act.startsWith("post"));
        robot.push(KeyCode.ESCAPE);
        waitForFxEvents();
        assertThat(robot.lookup("#preview").query().isVisible()).isFalse();
        assertThat(focused()).isEqualTo("checks-table");
    }

    @Test
    void theKeysThatSaveTakeThePagesInFront(FxRobot robot) throws IOException {
        Path file = Path.of("target", "preview.pdf");
        Files.deleteIfExists(file);
        robot.interact(() -> robot.lookup("#checks-table").query().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        waitForFxEvents();
        robot.push(KeyCode.CONTROL, KeyCode.S);
        waitForFxEvents();
        assertThat(file).isNotEmptyFile();
        assertThat(Seen.text(robot, "#preview-title")).isEqualTo("Print preview: Checks");
    }

    @Test
    void theSlashGoesToTheSearch(FxRobot robot) {
        TableView<?> table = robot.lookup("#checks-table").queryTableView();
        robot.interact(table::requestFocus);
        robot.write("/");
        waitForFxEvents();
        assertThat(focused()).isEqualTo("checks-search");
        robot.write("eft");
        waitForFxEvents();
        assertThat(desk.acts).anyMatch(act -> act.endsWith("'eft'"));
        robot.push(KeyCode.DOWN);
        waitForFxEvents();
        robot.push(KeyCode.CONTROL, KeyCode.F);
        waitForFxEvents();
        assertThat(focused()).isEqualTo("checks-search");
    }

    private String focused() {
        Node owner = scene.getFocusOwner();
        return owner == null ? "" : owner.getId();
    }
}
