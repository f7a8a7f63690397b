package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.claims.ClaimFilter;
import org.daysheet.desktop.claims.ClaimQuestion;
import org.daysheet.desktop.claims.ClaimRow;
import org.daysheet.desktop.claims.ClaimState;
import org.daysheet.desktop.claims.ClaimsView;
import org.daysheet.desktop.claims.ClaimsViewModel;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.parts.FilterMemory;
import org.daysheet.desktop.shell.PracticeBand;
import org.daysheet.desktop.shell.ShellView;
import org.daysheet.desktop.shell.ShellViewModel;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.RemittanceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The claims by keyboard alone.
@ExtendWith(ApplicationExtension.class)
class ClaimsScreenTest {
    private final PretendClaims desk = new PretendClaims(40);
    private final List<Link> opened = new ArrayList<>();
    private ClaimsView view;
    private ClaimsViewModel model;

    @Start
    void start(Stage stage) {
        Theme.apply(false);
        Background background = Pretend.sameThread();
        model = new ClaimsViewModel(desk, background, opened::add, FilterMemory.NONE);
        view = new ClaimsView(model, Pretend.tools(background));
        ShellView shell = new ShellView(
                new ShellViewModel(new PracticeBand("Juniper Street Family Medicine", "owner", false), background, 1),
                List.of(view));
        Scene scene = new Scene(shell, 1100, 780);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void enterOpensAClaimAndItsFindingGoesToTheVisit(FxRobot robot) {
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(text(robot, "#claims-panel-title")).isEqualTo("DS1-1");
        robot.interact(() -> robot.lookup("#claims-goto-2").query().requestFocus());
        robot.push(KeyCode.SPACE);
        waitForFxEvents();

        assertThat(opened).containsExactly(new Link.OfVisitField(new EncounterId(9), "diagnoses[1]"));
    }

    @Test
    void whatTheProgramCanMendIsMendedByOneKeyAndEarlierChecksAreKept(FxRobot robot) {
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(robot.lookup("#claims-fix-1").tryQuery()).isEmpty();
        assertThat(robot.lookup("#claims-fix-2").tryQuery()).isPresent();
        assertThat(robot.lookup("#claims-earlier-checks").tryQuery()).isPresent();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.X);
        waitForFxEvents();

        assertThat(desk.acts).contains("fix 1 diagnosis-twice");
        assertThat(text(robot, "#claims-outcome-headline")).isEqualTo("1 claim was checked: 1 is ready to send.");
    }

    @Test
    void theListGoesByTheDaysThatAreLeft() {
        assertThat(Pretend.claim(0).daysLeft()).isEqualTo("-82");
        assertThat(Pretend.claim(1).daysLeft()).isEmpty();
        assertThat(new ClaimRow.FileBy(LocalDate.of(2026, 7, 1), 5).words())
                .isEqualTo("file by 07/01/2026, 5 days left");
        assertThat(new ClaimRow.FileBy(LocalDate.of(2026, 6, 26), 0).words()).isEqualTo("file by 06/26/2026, today");
        assertThat(new ClaimRow.FileBy(LocalDate.of(2026, 6, 25), -1).words())
                .isEqualTo("was to be filed by 06/25/2026, 1 day ago");
    }

    @Test
    void theListIsOpenedAsAFilterShowsItAndAClaimByItsNumber(FxRobot robot) {
        robot.interact(() -> view.open("TO_SEND"));
        waitForFxEvents();
        assertThat(desk.acts).endsWith("list TO_SEND ''");
        robot.interact(() -> view.open("DS3-1"));
        waitForFxEvents();
        assertThat(desk.acts).contains("list ALL 'DS3-1'");
        assertThat(text(robot, "#claims-panel-title")).isEqualTo("DS3-1");
        robot.interact(() -> view.open("TO_FIX"));
        waitForFxEvents();
        assertThat(desk.acts).endsWith("list TO_FIX ''");
        assertThat(robot.lookup("#claims-panel-title").tryQuery()).isEmpty();
    }

    @Test
    void rejectedClaimsAreAQueueOfTheirOwnWithTheirCount(FxRobot robot) {
        ToggleButton rejected = robot.lookup("#claims-rejected").query();
        assertThat(rejected.getText()).isEqualTo("Rejected: 3");
        robot.push(KeyCode.ALT, KeyCode.DIGIT7);
        waitForFxEvents();
        assertThat(desk.acts).endsWith("list REJECTED ''");
        assertThat(rejected.isSelected()).isTrue();
        assertThat(text(robot, "#claims-summary")).isEqualTo("40 claims \u00b7 Rejected");
        robot.interact(rejected::requestFocus);
        robot.push(KeyCode.SPACE);
        waitForFxEvents();
        assertThat(desk.acts).endsWith("list ALL ''");
        assertThat(rejected.isSelected()).isFalse();
    }

    @Test
    void theBoxesBelowTheSearchNarrowTheListAndOneButtonLetsEverythingThrough(FxRobot robot) {
        robot.interact(() -> robot.lookup("#claims-payer").query().requestFocus());
        robot.push(KeyCode.DOWN, KeyCode.DOWN);
        robot.push(KeyCode.ENTER).push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.TAB);
        robot.push(KeyCode.DOWN);
        waitForFxEvents();
        assertThat(text(robot, "#claims-summary"))
                .isEqualTo(
                        "40 claims \u00b7 All \u00b7 Harbor Health Plan \u00b7 Service 05/27/2026 \u2013 06/26/2026");
        robot.interact(() -> robot.lookup("#claims-everything").query().requestFocus());
        robot.push(KeyCode.SPACE);
        waitForFxEvents();
        assertThat(text(robot, "#claims-summary")).isEqualTo("40 claims \u00b7 All");
        assertThat(robot.lookup("#claims-payer").<Node>query().isFocused()).isTrue();
    }

    @Test
    void aClaimThatIsOpenedIsFoundAlsoWhereTheListWasNarrowed(FxRobot robot) {
        robot.interact(() -> model.narrowing().payer().choose("Prairie Mutual"));
        robot.interact(() -> view.open("DS3-1"));
        waitForFxEvents();

        assertThat(desk.asked).isEqualTo(ClaimQuestion.of(ClaimFilter.ALL, "DS3-1"));
        assertThat(text(robot, "#claims-panel-title")).isEqualTo("DS3-1");
    }

    @Test
    void theSidesAreChosenByKeysAndEscapeGivesTheHandsBack(FxRobot robot) {
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        waitForFxEvents();
        robot.interact(() -> robot.lookup("#claims-side-money").query().requestFocus());
        robot.push(KeyCode.SPACE);
        waitForFxEvents();
        assertThat(robot.lookup("#claims-answers").query().isVisible()).isTrue();
        robot.interact(() -> robot.lookup("#claims-answers").query().requestFocus());
        robot.push(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(opened).containsExactly(new Link.OfCheck(new RemittanceId(9)));
        robot.push(KeyCode.ESCAPE);
        waitForFxEvents();

        assertThat(robot.lookup("#claims-panel").tryQuery()).isEmpty();
        assertThat(robot.lookup("#claims-table").<Node>query().isFocused()).isTrue();
    }

    @Test
    void theHistoryIsReadAsATimelineWhoseLinesAreChosenOpenedAndCopied(FxRobot robot) {
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        robot.interact(() -> robot.lookup("#claims-side-history").query().requestFocus());
        robot.push(KeyCode.SPACE);
        waitForFxEvents();
        TableView<?> history = robot.lookup("#claims-history").queryTableView();
        robot.interact(history::requestFocus);
        robot.push(KeyCode.DOWN).push(KeyCode.UP).push(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(opened).containsExactly(new Link.OfCheck(new RemittanceId(9)));
        assertThat(spoken(history))
                .containsExactly(
                        "02/03/2026, Decided, CLP02 1, paid 70.00, era-0203.835 \u00b7 Enter opens the check",
                        "01/09/2026, 277CA: accepted, DS1-1. Taken into adjudication. [A2:20:PR] The payer\u2019s number is "
                                + "ICN77., answer.277, segment 18 \u00b7 Enter opens what was answered",
                        "01/06/2026, Sent, ISA13 000000003, daysheet-000000003.837 \u00b7 Enter opens the file sent",
                        "01/05/2026, Printed, DS1-1, owner \u00b7 Enter opens the forms",
                        "01/05/2026, Made");

        robot.clickOn(rows(history).get(2));
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(history.getSelectionModel().getSelectedIndices()).containsExactly(2, 3);
        robot.push(KeyCode.CONTROL, KeyCode.C);
        waitForFxEvents();
        List<String> copied = new ArrayList<>();
        robot.interact(() -> copied.add(Clipboard.getSystemClipboard().getString()));
        assertThat(copied)
                .containsExactly("On\tWhat\tMore\tFile\tEnter opens\n"
                        + "01/06/2026\tSent\tISA13 000000003\tdaysheet-000000003.837\tthe file sent\n"
                        + "01/05/2026\tPrinted\tDS1-1\towner\tthe forms\n");
    }

    private static List<String> spoken(TableView<?> table) {
        return rows(table).stream().map(Node::getAccessibleText).toList();
    }

    private static List<TableRow<?>> rows(TableView<?> table) {
        List<TableRow<?>> rows = new ArrayList<>();
        for (Node node : table.lookupAll(".table-row-cell")) {
            if (node instanceof TableRow<?> row && !row.isEmpty()) {
                rows.add(row);
            }
        }
        rows.sort(Comparator.comparingInt(TableRow::getIndex));
        return rows;
    }

    @Test
    void theHandsStayInTheListUntilTheyAreAskedInAndEscapeClosesTheClaim(FxRobot robot) {
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER).push(KeyCode.DOWN);
        waitForFxEvents();
        assertThat(text(robot, "#claims-panel-title")).isEqualTo("DS2-1");
        robot.push(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(robot.lookup("#claims-side-findings").<Node>query().isFocused())
                .isTrue();
        robot.push(KeyCode.ESCAPE).push(KeyCode.ENTER).push(KeyCode.ESCAPE);
        waitForFxEvents();
        assertThat(robot.lookup("#claims-panel").tryQuery()).isEmpty();
    }

    @Test
    void severalClaimsAreChosenCheckedAndShownBeforeTheyGo(FxRobot robot) {
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        waitForFxEvents();
        assertThat(text(robot, "#claims-chosen-words")).isEqualTo("3 claims are chosen");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        waitForFxEvents();
        assertThat(desk.acts).contains("check [1, 2, 3]");
        assertThat(text(robot, "#claims-outcome-headline")).isEqualTo("3 claims were checked.");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        waitForFxEvents();
        assertThat(desk.acts).contains("plan [1, 2, 3]");
        assertThat(text(robot, "#claims-send-going-words")).isEqualTo("1 claim goes: 120.00");
        assertThat(text(robot, "#claims-send-staying-words")).isEqualTo("2 claims stay");
        robot.interact(() -> robot.lookup("#claims-send-staying").query().requestFocus());
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(opened).containsExactly(new Link.OfClaim(new ClaimId(2)));
    }

    @Test
    void aClaimThatChangesByAnActStaysChosenAndItsNewsGoesWithTheNextRow(FxRobot robot) {
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        waitForFxEvents();
        TableView<?> table = robot.lookup("#claims-table").queryTableView();
        assertThat(table.getSelectionModel().getSelectedIndices()).containsExactly(1);
        assertThat(table.isFocused()).isTrue();
        assertThat(text(robot, "#claims-outcome-headline")).isEqualTo("1 claims were checked.");
        assertThat(model.chosen().get().one().map(ClaimRow::status)).contains(ClaimState.READY);

        robot.push(KeyCode.DOWN);
        waitForFxEvents();
        assertThat(table.getSelectionModel().getSelectedIndices()).containsExactly(2);
        assertThat(robot.lookup("#claims-outcome").query().isVisible()).isFalse();
    }

    @Test
    void theReadyClaimsGoWithTwoKeysAndTheirFileIsNamed(FxRobot robot) {
        robot.interact(model::check);
        waitForFxEvents();
        assertThat(robot.lookup("#claims-outcome").query().isVisible()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.S);
        waitForFxEvents();
        assertThat(robot.lookup("#claims-send-now").query().isFocused()).isTrue();
        robot.push(KeyCode.SPACE);
        waitForFxEvents();

        assertThat(desk.acts).contains("send [1, 2] to outbox");
        assertThat(text(robot, "#claims-sent-told")).isEqualTo("2 claims were sent, 247.31. 1 claim stayed:");
        assertThat(robot.lookup("#claims-outcome").query().isVisible()).isFalse();
        robot.push(KeyCode.ESCAPE);
        waitForFxEvents();
        assertThat(robot.lookup("#claims-sending").tryQuery()).isEmpty();
    }

    @Test
    void everyClaimOfTheListCanBeChosenAtOnce(FxRobot robot) {
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        waitForFxEvents();

        TableView<?> table = robot.lookup("#claims-table").queryTableView();
        assertThat(table.getSelectionModel().getSelectedIndices()).hasSize(40);
        assertThat(text(robot, "#claims-chosen-words")).isEqualTo("40 claims are chosen");
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }
}
