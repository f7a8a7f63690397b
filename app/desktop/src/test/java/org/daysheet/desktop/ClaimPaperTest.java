package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.claims.BulkAct;
import org.daysheet.desktop.claims.ClaimsView;
import org.daysheet.desktop.claims.ClaimsViewModel;
import org.daysheet.desktop.parts.FilterMemory;
import org.daysheet.desktop.shell.PracticeBand;
import org.daysheet.desktop.shell.ShellView;
import org.daysheet.desktop.shell.ShellViewModel;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.paper.PaperShift;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A claim on paper, by keys.
@ExtendWith(ApplicationExtension.class)
class ClaimPaperTest {
    private final PretendClaims desk = new PretendClaims(40);
    private final PretendPaper paper = new PretendPaper();
    private ClaimsViewModel model;
    private Scene scene;

    @Start
    void start(Stage stage) {
        Theme.apply(false);
        Background background = Pretend.sameThread();
        model = new ClaimsViewModel(desk, background, _ -> {}, FilterMemory.NONE, paper);
        ClaimsView view = new ClaimsView(model, Pretend.tools(background));
        ShellView shell = new ShellView(
                new ShellViewModel(new PracticeBand("Juniper Street Family Medicine", "owner", false), background, 1),
                List.of(view));
        scene = new Scene(shell, 1280, 900);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private static void openPaper(FxRobot robot) {
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        waitForFxEvents();
        robot.interact(() -> robot.lookup("#claims-side-paper").query().requestFocus());
        robot.push(KeyCode.SPACE);
        waitForFxEvents();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    @Test
    void theFormsArePreviewedPageByPageWithWhatHasNoRoom(FxRobot robot) {
        openPaper(robot);

        assertThat(text(robot, "#claims-paper-pdf-title")).isEqualTo("Claim DS1-1 on CMS-1500, 2 forms");
        assertThat(text(robot, "#claims-paper-pdf-page")).isEqualTo("1 of 2");
        assertThat(text(robot, "#claims-paper-finding-1")).startsWith("Box 19 on form 1:");
        Pictures.shoot("claims-paper", scene);
        robot.interact(() -> robot.lookup("#claims-paper-red").query().requestFocus());
        robot.push(KeyCode.PAGE_DOWN);
        waitForFxEvents();
        assertThat(text(robot, "#claims-paper-pdf-page")).isEqualTo("2 of 2");
        robot.push(KeyCode.SPACE);
        waitForFxEvents();
        assertThat(desk.acts).endsWith("paper 1 red");
    }

    @Test
    void manyClaimsArePrintedAsOneJob(FxRobot robot) {
        robot.interact(() -> model.choose(List.of(0, 1, 2)));
        robot.interact(() -> model.bulk().ask(BulkAct.PRINT_SENT));
        waitForFxEvents();
        assertThat(robot.lookup("#claims-bulk-now").query().isFocused()).isTrue();
        robot.push(KeyCode.SPACE);
        waitForFxEvents();
        assertThat(paper.printed).containsExactly("3 claims on CMS-1500", "page 2550 wide", "page 2550 wide", "end");
        assertThat(desk.acts).contains("papers [1, 2, 3]", "keep [1, 2, 3] sent");
        assertThat(text(robot, "#claims-outcome-headline"))
                .isEqualTo("2 forms of 3 claims printed; the claims count as sent on paper.");
    }

    @Test
    void printingKeepsTheFormsButIsNotSending(FxRobot robot) {
        openPaper(robot);
        desk.acts.clear();

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        waitForFxEvents();

        assertThat(paper.printed)
                .containsExactly("Claim DS1-1 on CMS-1500, 2 forms", "page 2550 wide", "page 2550 wide", "end");
        assertThat(desk.acts).containsExactly("keep 1 ''", "paper 1");
        assertThat(text(robot, "#claims-paper-notice"))
                .contains("2 forms were printed.")
                .doesNotContain("sent");
    }

    @Test
    void savedFormsAreMovedOnlyAsThisComputerIsSetTo(FxRobot robot, @TempDir Path folder) throws IOException {
        openPaper(robot);
        robot.interact(() -> model.paper().save(folder.resolve("still.pdf")));
        paper.savedShift = new PaperShift(12, -5);
        robot.interact(() -> model.paper().save(folder.resolve("moved.pdf")));
        waitForFxEvents();

        assertThat(folder.resolve("still.pdf"))
                .hasBinaryContent(
                        PretendForms.page(new ClaimId(1), false, false).pdf());
        assertThat(folder.resolve("moved.pdf"))
                .hasBinaryContent(PretendForms.page(new ClaimId(1), false, false, paper.savedShift)
                        .pdf());
        assertThat(desk.acts).contains("keep 1 'still.pdf'", "keep 1 'moved.pdf'");
    }

    @Test
    void formsThatWouldLookOtherwiseNowAreNotSaved(FxRobot robot, @TempDir Path folder) {
        openPaper(robot);
        desk.isMadeAnew = true;
        paper.savedShift = new PaperShift(12, -5);
        robot.interact(() -> model.paper().save(folder.resolve("other.pdf")));
        waitForFxEvents();

        assertThat(folder.resolve("other.pdf")).doesNotExist();
        assertThat(desk.acts).noneMatch(act -> act.startsWith("keep"));
        assertThat(text(robot, "#claims-paper-notice")).contains("The claim was made anew");
    }

    @Test
    void coverSheetsOfWhatFollowsArePrintedAndSaved(FxRobot robot, @TempDir Path folder) {
        openPaper(robot);
        robot.interact(
                () -> robot.lookup("#claims-paper-cover-print").<Node>query().requestFocus());
        robot.push(KeyCode.SPACE);
        waitForFxEvents();
        assertThat(paper.printed).containsExactly("1 cover sheet", "page 2550 wide", "end");
        assertThat(text(robot, "#claims-paper-notice")).contains("1 cover sheet was printed.");
        assertThat(desk.acts).noneMatch(act -> act.startsWith("keep"));

        robot.interact(() -> model.paper().saveCovers(folder.resolve("cover.pdf")));
        waitForFxEvents();

        assertThat(folder.resolve("cover.pdf")).hasBinaryContent(PretendForms.covers(new ClaimId(1)));
        assertThat(text(robot, "#claims-paper-notice")).contains("1 cover sheet saved: cover.pdf");
        paper.hasPrinter = false;
        robot.interact(
                () -> robot.lookup("#claims-paper-cover-print").<Node>query().requestFocus());
        robot.push(KeyCode.SPACE);
        waitForFxEvents();
        assertThat(text(robot, "#claims-paper-notice")).contains("This computer has no printer.");
    }

    @Test
    void aPersonSaysThatTheFormsAreMailedAndThenTheClaimIsSentOnce(FxRobot robot) {
        openPaper(robot);
        CheckBox sent = robot.lookup("#claims-paper-sent").queryAs(CheckBox.class);
        robot.interact(sent::requestFocus);
        robot.push(KeyCode.SPACE);
        desk.acts.clear();

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        waitForFxEvents();

        assertThat(desk.acts).startsWith("keep 1 '' sent", "paper 1").contains("list ALL ''", "page 1");
        assertThat(text(robot, "#claims-paper-notice"))
                .contains("2 forms were printed. The claim counts as sent on paper.");
        assertThat(sent.isSelected()).isFalse();
        assertThat(sent.isDisabled()).isTrue();
        assertThat(text(robot, "#claims-paper-last")).endsWith("and counted as sent.");
    }

    @Test
    void nothingIsKeptWhenThePrinterRefusesOrThereIsNone(FxRobot robot) {
        openPaper(robot);
        desk.acts.clear();
        paper.takesPages = false;
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        waitForFxEvents();
        assertThat(desk.acts).doesNotContain("keep 1 ''");
        paper.hasPrinter = false;
        robot.interact(() -> robot.lookup("#claims-paper-print").<Node>query().requestFocus());
        robot.push(KeyCode.SPACE);
        waitForFxEvents();
        assertThat(text(robot, "#claims-paper-notice")).contains("This computer has no printer.");
        assertThat(desk.acts).noneMatch(act -> act.startsWith("keep"));
    }
}
