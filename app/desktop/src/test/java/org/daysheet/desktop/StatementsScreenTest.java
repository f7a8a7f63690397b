package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.paper.PdfPages;
import org.daysheet.desktop.parts.ColumnMemory;
import org.daysheet.desktop.parts.FilterMemory;
import org.daysheet.desktop.parts.PrintPreview;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.shell.PracticeBand;
import org.daysheet.desktop.shell.ShellView;
import org.daysheet.desktop.shell.ShellViewModel;
import org.daysheet.desktop.statements.StatementsView;
import org.daysheet.desktop.statements.StatementsViewModel;
import org.daysheet.types.id.PatientId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Statements by keyboard.
@ExtendWith(ApplicationExtension.class)
class StatementsScreenTest {
    private final PretendStatements desk = new PretendStatements();
    private final PretendPaper paper = new PretendPaper();
    private final List<Link> opened = new ArrayList<>();
    private StatementsView view;

    @TempDir
    Path folder;

    @Start
    void start(Stage stage) {
        Theme.apply(false);
        view = new StatementsView(
                new StatementsViewModel(desk, Pretend.sameThread(), paper, opened::add, () -> PretendStatements.TODAY),
                new TableTools(
                        Pretend.sameThread(),
                        new Pretend.Paper(),
                        new Pretend.Folder(folder.resolve("statement.pdf")),
                        ColumnMemory.NONE,
                        FilterMemory.NONE,
                        PrintPreview.NONE));
        ShellView shell = new ShellView(
                new ShellViewModel(new PracticeBand("Juniper Street", "owner", false), Pretend.sameThread(), 1),
                List.of(view));
        Scene scene = new Scene(shell, 1160, 780);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aRunIsAskedForSeenAndMadeByKeyboard(FxRobot robot) {
        robot.clickOn("#statements-cutoff");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("0531");
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("20");
        for (int field = 0; field < 4; field++) {
            robot.push(KeyCode.TAB);
        }
        waitForFxEvents();
        assertThat(desk.acts).contains("preview 2026-05-31 20.00 false");
        robot.push(KeyCode.SPACE);
        waitForFxEvents();
        assertThat(text(robot, "#statements-ask-words"))
                .startsWith("45 statements are made and ask for ")
                .endsWith(" in all. A statement that was made stays as it is.");
        robot.push(KeyCode.ESCAPE);
        waitForFxEvents();
        assertThat(robot.lookup("#statements-ask").query().isVisible()).isFalse();
        assertThat(robot.lookup("#statements-make").query().isFocused()).isTrue();
        assertThat(desk.acts).noneMatch(act -> act.startsWith("prepare"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        robot.push(KeyCode.ENTER);
        waitForFxEvents();

        assertThat(desk.acts).containsOnlyOnce("prepare 2026-05-31 20.00 false");
        assertThat(text(robot, "#statements-notice")).isEqualTo("\u2713 45 statements were made, 8,123.45 asked for");
    }

    @Test
    void theKeysThatAskForARunMakeItWhenTheyAreGivenAgain(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        waitForFxEvents();
        assertThat(robot.lookup("#statements-make-now").query().isFocused()).isTrue();
        assertThat(desk.acts).noneMatch(act -> act.startsWith("prepare"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        waitForFxEvents();
        assertThat(desk.acts).containsOnlyOnce("prepare 2026-06-26 5.00 false");
    }

    @Test
    void theRunToBeMadeIsOpenedAsItUsuallyIs(FxRobot robot) {
        robot.clickOn("#statements-minimum");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("20");
        robot.clickOn("#statements-side-sent");
        robot.interact(() -> view.open("RUN"));
        waitForFxEvents();
        assertThat(desk.acts).endsWith("preview 2026-06-26 5.00 false");
        assertThat(robot.lookup("#statements-asked").query().isVisible()).isTrue();
    }

    @Test
    void enterOpensTheAccountOfAHouseholdThatIsAskedOrLeftOut(FxRobot robot) {
        for (String list : List.of("#statements-asked", "#statements-left")) {
            robot.interact(() -> robot.lookup(list).query().requestFocus());
            robot.push(KeyCode.HOME);
            robot.push(KeyCode.ENTER);
        }
        waitForFxEvents();
        // every fourth of them is left out
        assertThat(opened).containsExactly(new Link.OfPatient(new PatientId(1)), new Link.OfPatient(new PatientId(4)));
    }

    @Test
    void aStatementIsLookedAtBeforeItIsMadeAndEscapeGivesTheHandsBack(FxRobot robot) {
        robot.clickOn("#statements-names-from").write("a");
        robot.clickOn("#statements-names-to").write("f");
        robot.interact(() -> robot.lookup("#statements-asked").query().requestFocus());
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.RIGHT);
        waitForFxEvents();
        assertThat(text(robot, "#statements-look-pdf-title")).isEqualTo("Not sent yet \u00b7 Pat Sample1");
        assertThat(text(robot, "#statements-look-pdf-page")).isEqualTo("2 of 2");
        assertThat(robot.lookup("#statements-left")
                        .query()
                        .getParent()
                        .getParent()
                        .isVisible())
                .isFalse();
        Pictures.shoot("statements-look", view.root().getScene());
        robot.push(KeyCode.ESCAPE);
        waitForFxEvents();
        assertThat(robot.lookup("#statements-asked").<Node>query().isFocused()).isTrue();
        assertThat(robot.lookup("#statements-left")
                        .query()
                        .getParent()
                        .getParent()
                        .isVisible())
                .isTrue();
        assertThat(desk.acts).contains("preview 2026-06-26 5.00 false a-f").noneMatch(act -> act.startsWith("prepare"));
    }

    @Test
    void theArrowKeysGoThroughStatementsAndTheirPages(FxRobot robot) {
        goTo(robot, "#statements-side-sent", "#statements-table");
        robot.push(KeyCode.HOME).push(KeyCode.DOWN);
        waitForFxEvents();
        assertThat(text(robot, "#statements-pdf-title")).isEqualTo("S000414 \u00b7 Pat Sample1");
        robot.push(KeyCode.RIGHT);
        waitForFxEvents();
        assertThat(text(robot, "#statements-pdf-page")).isEqualTo("2 of 2");
        robot.push(KeyCode.LEFT);
        waitForFxEvents();
        assertThat(text(robot, "#statements-pdf-page")).isEqualTo("1 of 2");
    }

    @Test
    void aStatementIsFoundByTypingInTheList(FxRobot robot) {
        goTo(robot, "#statements-side-sent", "#statements-table");
        robot.write("sam");
        waitForFxEvents();
        assertThat(robot.lookup("#statements-search")
                        .queryAs(TextInputControl.class)
                        .getText())
                .isEqualTo("sam");
        assertThat(desk.acts).contains("find sam");
        assertThat(robot.lookup("#statements-table").queryTableView().getItems())
                .hasSize(1);
    }

    @Test
    void aSearchThatFindsNoStatementSaysSoAndIsReachedAgainByItsKeys(FxRobot robot) {
        goTo(robot, "#statements-side-sent", "#statements-table");
        robot.write("nobody");
        waitForFxEvents();
        assertThat(text(robot, "#statements-table-empty")).isEqualTo("Nothing here holds \u201cnobody\u201d.");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        waitForFxEvents();
        robot.push(KeyCode.CONTROL, KeyCode.F);
        waitForFxEvents();
        assertThat(robot.lookup("#statements-search").query().isFocused()).isTrue();
        robot.push(KeyCode.ESCAPE);
        waitForFxEvents();
        assertThat(robot.lookup("#statements-table").queryTableView().getItems())
                .isNotEmpty();
    }

    @Test
    void theStatementInFrontIsPrintedAndSavedByItsKeys(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.P);
        waitForFxEvents();
        assertThat(paper.printed).isEmpty();
        goTo(robot, "#statements-side-sent", "#statements-table");
        robot.push(KeyCode.HOME).push(KeyCode.DOWN);
        robot.push(KeyCode.CONTROL, KeyCode.P);
        waitForFxEvents();
        assertThat(paper.printed).startsWith("Printing statement S000414");
        robot.push(KeyCode.CONTROL, KeyCode.S);
        waitForFxEvents();
        assertThat(text(robot, "#statements-notice")).isEqualTo("\u2713 statement.pdf was saved");
        assertThat(folder.resolve("statement.pdf")).isNotEmptyFile();
    }

    @Test
    void everyStatementThatIsChosenIsSavedAndPrinted(FxRobot robot) throws IOException {
        goTo(robot, "#statements-side-sent", "#statements-table");
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        waitForFxEvents();
        assertThat(text(robot, "#statements-notice")).isEqualTo("\u2713 statement.pdf was saved");
        assertThat(desk.acts).filteredOn(act -> act.startsWith("keep")).hasSize(214);
        try (PdfPages pages = PdfPages.of(Files.readAllBytes(folder.resolve("statement.pdf")))) {
            assertThat(pages.count()).isEqualTo(428);
        }
        desk.acts.clear();
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        robot.push(KeyCode.CONTROL, KeyCode.P);
        waitForFxEvents();
        assertThat(paper.printed).startsWith("Printing 2 papers");
        assertThat(desk.acts)
                .filteredOn(act -> act.startsWith("keep"))
                .containsExactly("keep 2 alone 1", "keep 2 alone 2");
    }

    @Test
    void amongTheRunsTheKeysSaveAndPrintAsTheButtonsDo(FxRobot robot) {
        goTo(robot, "#statements-side-sent", "#statements-list-runs");
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        waitForFxEvents();
        robot.clickOn("#statements-save-run");
        waitForFxEvents();
        assertThat(desk.acts)
                .filteredOn(act -> act.startsWith("keep"))
                .containsExactly("keep 2 statement.pdf", "keep 2 statement.pdf");
        desk.acts.clear();
        robot.interact(() -> robot.lookup("#statements-runs").query().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.push(KeyCode.CONTROL, KeyCode.P);
        waitForFxEvents();
        assertThat(desk.acts).filteredOn(act -> act.startsWith("keep")).containsExactly("keep 2", "keep 1");
    }

    @Test
    void everyPaperThatIsChosenIsPrintedAgain(FxRobot robot) {
        goTo(robot, "#statements-side-sent", "#statements-list-papers");
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.clickOn("#statements-reprint");
        waitForFxEvents();
        assertThat(desk.acts)
                .filteredOn(act -> act.startsWith("keep"))
                .containsExactly("keep 2 alone 5", "keep 2", "keep 1");
    }

    @Test
    void theMinimumIsReckonedAndWhatIsNoDayOrNoAmountIsSaidAtItsField(FxRobot robot) {
        robot.clickOn("#statements-minimum");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("2x10");
        robot.push(KeyCode.TAB);
        waitForFxEvents();
        assertThat(robot.lookup("#statements-minimum").queryAs(TextField.class).getText())
                .isEqualTo("20.00");
        assertThat(desk.acts).endsWith("preview 2026-06-26 20.00 false");

        robot.clickOn("#statements-cutoff");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("later");
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("a lot");
        waitForFxEvents();
        assertThat(text(robot, "#statements-cutoff-problem")).isEqualTo("Give a day, such as 06/30/2026.");
        assertThat(text(robot, "#statements-minimum-problem"))
                .isEqualTo("The minimum is no amount. Write it as 5 or 5.00.");
        assertThat(robot.lookup("#statements-make").query().isDisabled()).isTrue();
    }

    @Test
    void whatWentOutIsListedWithTheStatementsOnItAndOpenedByEnter(FxRobot robot) {
        goTo(robot, "#statements-side-sent", "#statements-list-papers");
        robot.push(KeyCode.HOME).push(KeyCode.DOWN);
        waitForFxEvents();
        assertThat(text(robot, "#statements-pdf-title")).isEqualTo("Went out 06/01/2026 09:15 by owner");
        assertThat(text(robot, "#statements-held-words")).isEqualTo("214 statements \u00b7 21,453.10");
        assertThat(text(robot, "#statements-held-how")).isEqualTo("Printed \u00b7 Run of 05/31/2026");
        assertThat(robot.lookup("#statements-held").queryTableView().getItems()).hasSize(214);
        robot.push(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(robot.lookup("#statements-pdf").query().isFocused()).isTrue();
        assertThat(desk.acts).contains("paper 7");

        robot.interact(() -> robot.lookup("#statements-held").query().requestFocus());
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(text(robot, "#statements-pdf-title")).isEqualTo("S000413 \u00b7 Pat Sample0");
        assertThat(robot.lookup("#statements-table").query().isVisible()).isTrue();
    }

    @Test
    void aPaperOfWhichItWasNotNotedWhatIsOnItSaysSoAndListsNobody(FxRobot robot) {
        goTo(robot, "#statements-side-sent", "#statements-list-papers");
        robot.push(KeyCode.END);
        waitForFxEvents();
        assertThat(text(robot, "#statements-held-words")).isEqualTo("On this paper");
        assertThat(text(robot, "#statements-held-how"))
                .isEqualTo("Printed or saved \u00b7 Not noted, of the run of 04/30/2026");
        assertThat(robot.lookup("#statements-held").queryTableView().getItems()).isEmpty();
        assertThat(text(robot, "#statements-held-empty"))
                .isEqualTo("Which statements are on this paper was not noted when it went out."
                        + " The paper itself shows them.");
        Pictures.shoot("statements-paper-unnoted", view.root().getScene());
    }

    @Test
    void thePaperThatIsMarkedIsPrintedAfterTurningBackToItAndAfterReadingAnew(FxRobot robot) {
        goTo(robot, "#statements-side-sent", "#statements-list-papers");
        robot.push(KeyCode.HOME).push(KeyCode.DOWN);
        goTo(robot, "#statements-list-letters", "#statements-table");
        robot.push(KeyCode.HOME).push(KeyCode.DOWN);
        waitForFxEvents();
        assertThat(text(robot, "#statements-pdf-title")).isEqualTo("S000414 \u00b7 Pat Sample1");

        robot.clickOn("#statements-list-papers");
        robot.push(KeyCode.CONTROL, KeyCode.P);
        waitForFxEvents();
        assertThat(paper.printed).startsWith("Printing again what went out 06/01/2026 09:15");
        robot.push(KeyCode.F5);
        waitForFxEvents();
        assertThat(text(robot, "#statements-pdf-title")).isEqualTo("Went out 06/01/2026 09:15 by owner");
        assertThat(text(robot, "#statements-held-how")).isEqualTo("Printed \u00b7 Run of 05/31/2026");
        robot.push(KeyCode.CONTROL, KeyCode.P);
        waitForFxEvents();
        assertThat(desk.acts).filteredOn(act -> act.startsWith("keep")).containsExactly("keep 2", "keep 2");
        robot.clickOn("#statements-list-letters");
        robot.push(KeyCode.CONTROL, KeyCode.P);
        waitForFxEvents();
        assertThat(desk.acts).endsWith("draw 2", "keep 2 alone 2");
    }

    private static void goTo(FxRobot robot, String side, String list) {
        robot.clickOn(side);
        robot.clickOn(list);
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }
}
