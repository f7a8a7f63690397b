package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daysheet.desktop.account.AccountViewModel;
import org.daysheet.desktop.actions.Action;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.checks.CheckKey;
import org.daysheet.desktop.checks.ChecksView;
import org.daysheet.desktop.checks.ChecksViewModel;
import org.daysheet.desktop.claims.ClaimsView;
import org.daysheet.desktop.claims.ClaimsViewModel;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.parts.FilterMemory;
import org.daysheet.desktop.patients.PatientsView;
import org.daysheet.desktop.patients.PatientsViewModel;
import org.daysheet.desktop.shell.PracticeBand;
import org.daysheet.desktop.shell.ShellView;
import org.daysheet.desktop.shell.ShellViewModel;
import org.daysheet.types.id.ClaimId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The window under a person's hands: keyboard and mouse, no display.
@ExtendWith(ApplicationExtension.class)
class ScreensTest {
    private final Pretend.Desk desk = new Pretend.Desk();
    private final List<String> searched = new ArrayList<>();
    private final List<Link> opened = new ArrayList<>();
    private ChecksView checks;

    @Start
    void start(Stage stage) {
        Theme.apply(false);
        Background background = Pretend.sameThread();
        checks = new ChecksView(
                new ChecksViewModel(desk, background, opened::add),
                Pretend.tools(background),
                Pretend.intake(background).action());
        ShellView shell = new ShellView(
                new ShellViewModel(new PracticeBand("Juniper Street Family Medicine", "owner", true), background, 3),
                List.of(
                        new PatientsView(
                                new PatientsViewModel(
                                        (_, text) -> {
                                            searched.add(text);
                                            return Pretend.source(
                                                    text.isEmpty() ? 200_000 : text.length() > 3 ? 1 : 3,
                                                    Pretend::patient);
                                        },
                                        background),
                                Pretend.tools(background),
                                new AccountViewModel(new PretendAccount(), background, _ -> {}),
                                PretendPeople.model(background)),
                        new ClaimsView(
                                new ClaimsViewModel(new PretendClaims(40), background, _ -> {}, FilterMemory.NONE),
                                Pretend.tools(background)),
                        checks));
        Scene scene = new Scene(shell, 980, 780);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void typingFiltersThePatients(FxRobot robot) {
        robot.clickOn("#patients-search").write("riv");
        waitForFxEvents();
        assertThat(searched).containsExactly("", "r", "ri", "riv");
        assertThat(text(robot, "#patients-summary")).isEqualTo("3 found for \u201criv\u201d");
        robot.push(KeyCode.ESCAPE);
        waitForFxEvents();
        assertThat(text(robot, "#patients-summary")).isEqualTo("200,000 patients");
    }

    @Test
    void enterGoesFromTheSearchToWhatWasFoundAndOpensWhatWasFoundAlone(FxRobot robot) {
        TableView<?> table = robot.lookup("#patients-table").query();
        robot.clickOn("#patients-search").write("riv").push(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(table.isFocused()).isTrue();
        assertThat(table.getSelectionModel().getSelectedIndices()).containsExactly(0);
        assertThat(robot.lookup("#account-name").tryQuery()).isEmpty();
        robot.clickOn("#patients-search").write("er").push(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(text(robot, "#account-name")).isEqualTo("Sample0, Pat");
    }

    @Test
    void theKeyboardGoesFromScreenToScreen(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        waitForFxEvents();
        assertThat(text(robot, "#claims-summary")).isEqualTo("40 claims \u00b7 All");
        robot.clickOn("#claims-filter-denied");
        waitForFxEvents();
        assertThat(text(robot, "#claims-summary")).isEqualTo("40 claims \u00b7 Denied");
    }

    @Test
    void theArrowKeysChooseAmongFiltersAndWalkAmongTheScreens(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        waitForFxEvents();
        robot.clickOn("#claims-filter-all").push(KeyCode.RIGHT);
        waitForFxEvents();
        ToggleButton chosen = (ToggleButton) robot.window(0).getScene().getFocusOwner();
        assertThat(chosen.getId()).isEqualTo("claims-filter-to_fix");
        assertThat(chosen.isSelected()).isTrue();
        assertThat(text(robot, "#claims-summary")).isEqualTo("40 claims \u00b7 " + chosen.getText());

        robot.interact(() -> robot.lookup("#go-claims").query().requestFocus());
        robot.push(KeyCode.DOWN);
        waitForFxEvents();
        ToggleButton next = robot.lookup("#go-checks").query();
        assertThat(next.isFocused()).isTrue();
        assertThat(next.isSelected()).isFalse();
        robot.push(KeyCode.SPACE);
        waitForFxEvents();
        assertThat(next.isSelected()).isTrue();
        assertThat(robot.lookup("#checks-table").query().isVisible()).isTrue();
    }

    @Test
    void aCheckIsChosenReadAndPosted(FxRobot robot) {
        robot.clickOn("#go-checks");
        waitForFxEvents();
        TableView<?> table = robot.lookup("#checks-table").queryTableView();
        robot.interact(() -> table.getSelectionModel().select(1));
        waitForFxEvents();
        assertThat(text(robot, "#checks-plan-title")).isEqualTo("Prairie Mutual  \u00b7  EFT1000001");
        assertThat(text(robot, "#checks-plan-sums"))
                .isEqualTo("Paid 276.01 \u00b7 claims 176.00 \u00b7 1 to post, 1 held, 0 posted");
        robot.clickOn("#checks-post");
        waitForFxEvents();
        assertThat(desk.acts).contains("post 2");
        assertThat(text(robot, "#checks-outcome-headline")).isEqualTo("Posted 1 claim, 1 held.");
    }

    @Test
    void enterGoesFromACheckIntoItsPlanAndOnToTheClaim(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3).push(KeyCode.CONTROL, KeyCode.F);
        robot.push(KeyCode.DOWN).push(KeyCode.HOME).push(KeyCode.DOWN);
        waitForFxEvents();
        assertThat(text(robot, "#checks-plan-title")).isEqualTo("Prairie Mutual  \u00b7  EFT1000001");
        robot.push(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(robot.lookup("#checks-plan-claims").query().isFocused()).isTrue();
        robot.push(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(opened).containsExactly(new Link.OfClaim(new ClaimId(7)));
    }

    @Test
    void theFirstClaimOfThePlanIsMarkedControlEnterPostsAndEscapeClosesWhatCameOfIt(FxRobot robot) {
        robot.clickOn("#go-checks");
        waitForFxEvents();
        TableView<?> table = robot.lookup("#checks-table").queryTableView();
        robot.interact(() -> {
            table.getSelectionModel().select(1);
            table.requestFocus();
        });
        TableView<?> claims = robot.lookup("#checks-plan-claims").queryTableView();
        assertThat(claims.getSelectionModel().getSelectedIndices()).containsExactly(0);
        robot.push(KeyCode.CONTROL, KeyCode.P);
        assertThat(desk.acts).noneMatch(act -> act.startsWith("post"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        waitForFxEvents();
        assertThat(desk.acts).contains("post 2");
        robot.interact(() -> robot.lookup("#checks-outcome-close").query().requestFocus());
        robot.push(KeyCode.ESCAPE);
        waitForFxEvents();
        assertThat(robot.lookup("#checks-outcome").query().isVisible()).isFalse();
        assertThat(table.isFocused()).isTrue();
    }

    @Test
    void allCleanChecksArePostedAfterAQuestionAndEscapeLeavesIt(FxRobot robot) {
        robot.clickOn("#go-checks");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        waitForFxEvents();
        assertThat(text(robot, "#checks-ask-words"))
                .isEqualTo("2 checks over 452.03 are clean and can be posted as they are. 1 needs a person:");
        robot.push(KeyCode.ESCAPE);
        waitForFxEvents();
        assertThat(robot.lookup("#checks-ask").query().isVisible()).isFalse();
        assertThat(desk.acts).contains("clean").doesNotContain("post clean");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        waitForFxEvents();
        robot.push(KeyCode.SPACE);
        waitForFxEvents();
        assertThat(desk.acts).contains("post clean");
    }

    @Test
    void aPostedCheckIsVoidedWithAReasonByKeys(FxRobot robot) {
        beginToVoid(robot);
        robot.write("wrong practice").push(KeyCode.ENTER);
        waitForFxEvents();

        assertThat(desk.acts).contains("void 5 'wrong practice'");
        assertThat(text(robot, "#checks-outcome-headline")).isEqualTo("Check EFT1000004 is voided.");
        TableView<?> table = robot.lookup("#checks-table").queryTableView();
        assertThat(table.isFocused()).isTrue();
        assertThat(table.getSelectionModel().getSelectedIndices()).containsExactly(4);
        robot.push(KeyCode.DOWN);
        waitForFxEvents();
        assertThat(table.getSelectionModel().getSelectedIndices()).containsExactly(5);
        assertThat(robot.lookup("#checks-outcome").query().isVisible()).isFalse();
    }

    @Test
    void aHeldClaimIsMatchedByKeys(FxRobot robot) {
        choose(robot, 1);
        TableView<?> claims = robot.lookup("#checks-plan-claims").queryTableView();
        assertThat(claims.getSelectionModel().getSelectedIndex()).isZero();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
        waitForFxEvents();
        TableView<?> candidates = robot.lookup("#checks-candidates").queryTableView();
        assertThat(candidates.isFocused()).isTrue();
        assertThat(claims.isVisible()).isFalse();
        assertThat(text(robot, "#checks-plan-reason")).isEqualTo("Posted with the check:");
        robot.push(KeyCode.DOWN);
        waitForFxEvents();
        assertThat(text(robot, "#checks-plan-reason")).startsWith("Held even so.");
        robot.push(KeyCode.ESCAPE);
        waitForFxEvents();
        assertThat(claims.isVisible()).isTrue();
        assertThat(claims.isFocused()).isTrue();
        assertThat(desk.acts).noneMatch(act -> act.startsWith("match"));

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
        waitForFxEvents();
        robot.push(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(desk.acts).contains("match OLD-77 DS41-1 true");
        assertThat(claims.isFocused()).isTrue();
        assertThat(claims.getSelectionModel().getSelectedIndex()).isEqualTo(1);
    }

    @Test
    void matchingByHandSaysWhatItNeeds(FxRobot robot) {
        Action match = checks.actions().stream()
                .filter(act -> act.id().equals("checks-match"))
                .findFirst()
                .orElseThrow();
        assertThat(match.why().get()).isEqualTo("Choose a check first.");
        choose(robot, 1);
        assertThat(match.why().get()).isEmpty();
        assertThat(match.enabled().get()).isTrue();
    }

    @Test
    void aCheckIsOpenedOnTheClaimThatIsMeant(FxRobot robot) {
        robot.clickOn("#go-checks");
        robot.interact(() -> checks.open(new CheckKey("EFT1000003", "4", "2").written()));
        waitForFxEvents();
        assertThat(text(robot, "#checks-plan-title")).isEqualTo("Prairie Mutual  \u00b7  EFT1000003");
        TableView<?> claims = robot.lookup("#checks-plan-claims").queryTableView();
        assertThat(claims.getSelectionModel().getSelectedIndices()).containsExactly(1);
        robot.interact(() -> checks.open(new CheckKey("EFT1000003", "4", "1").written()));
        waitForFxEvents();
        assertThat(claims.getSelectionModel().getSelectedIndices())
                .as("also in the check that is shown")
                .containsExactly(0);
    }

    @Test
    void aCheckIsOpenedByItselfAlsoWhenAnotherHasItsNumber(FxRobot robot) {
        robot.clickOn("#go-checks");
        robot.interact(() -> checks.open(new CheckKey("EFT1000003", "6", "").written()));
        waitForFxEvents();
        assertThat(text(robot, "#checks-plan-title")).isEqualTo("Prairie Mutual  \u00b7  EFT1000005");
        robot.interact(() -> checks.open("EFT1000001"));
        waitForFxEvents();
        assertThat(text(robot, "#checks-plan-title")).isEqualTo("Prairie Mutual  \u00b7  EFT1000001");
    }

    private static TableView<?> choose(FxRobot robot, int check) {
        robot.clickOn("#go-checks");
        waitForFxEvents();
        TableView<?> table = robot.lookup("#checks-table").queryTableView();
        robot.interact(() -> table.getSelectionModel().select(check));
        waitForFxEvents();
        return table;
    }

    private static void beginToVoid(FxRobot robot) {
        choose(robot, 4);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        waitForFxEvents();
    }

    @Test
    void thePayersLinesTurnIntoItsFileByEnterAndBack(FxRobot robot) {
        choose(robot, 1);
        TableView<?> lines = robot.lookup("#checks-eob-table").queryTableView();
        TableView<?> file = robot.lookup("#checks-eob-file").queryTableView();
        assertThat(lines.isVisible()).isFalse();
        robot.clickOn("#checks-eob-lines");
        assertThat(file.isVisible()).isFalse();
        enterFirst(robot, lines);
        assertThat(lines.isVisible()).isFalse();
        assertThat(file.isFocused()).isTrue();
        assertThat(file.getItems()).hasSize(4);
        enterFirst(robot, file);
        assertThat(file.isVisible()).isFalse();
        assertThat(lines.isFocused()).isTrue();
    }

    private static void enterFirst(FxRobot robot, TableView<?> table) {
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(0);
        });
        robot.push(KeyCode.ENTER);
        waitForFxEvents();
    }

    @Test
    void aLetterWithAltGoesToItsFieldAndDoesNothingElse(FxRobot robot) {
        beginToVoid(robot);
        robot.write("wrong practice").push(KeyCode.TAB);
        waitForFxEvents();
        robot.push(KeyCode.ALT, KeyCode.W);
        waitForFxEvents();
        assertThat(desk.acts).noneMatch(act -> act.startsWith("void"));
        assertThat(robot.lookup("#checks-void-reason").query().isFocused()).isTrue();
    }

    @Test
    void aKeyNotesThatNobodyNeedsToLookAtAVoidedCheck(FxRobot robot) {
        robot.clickOn("#go-checks");
        waitForFxEvents();
        TableView<?> checks = robot.lookup("#checks-table").queryTableView();
        robot.interact(() -> checks.getSelectionModel().select(0));
        waitForFxEvents();
        assertThat(robot.lookup("#checks-seen").query().isVisible()).isFalse();
        robot.interact(() -> checks.getSelectionModel().clearAndSelect((int) Pretend.UNDONE));
        waitForFxEvents();
        assertThat(robot.lookup("#checks-seen").query().isVisible()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        waitForFxEvents();
        assertThat(desk.acts).filteredOn(act -> act.startsWith("seen")).containsExactly("seen 7");
        assertThat(text(robot, "#checks-outcome-headline")).isEqualTo("Check EFT1000006 was noted.");
    }

    @Test
    void theDemoBandAndTheStatusBarSayWhereOneIs(FxRobot robot) {
        assertThat(text(robot, "#shell-demo-band")).startsWith("DEMO practice");
        assertThat(text(robot, "#status-practice")).isEqualTo("Juniper Street Family Medicine");
        assertThat(text(robot, "#status-user")).isEqualTo("owner");
    }

    @Test
    void everyControlHasAnIdAndCanBeReadAloud(FxRobot robot) {
        List<String> nameless = new ArrayList<>();
        for (String screen : List.of("#go-patients", "#go-claims", "#go-checks")) {
            robot.clickOn(screen);
            waitForFxEvents();
            for (Node node : robot.lookup(ScreensTest::isControl).queryAll()) {
                if (node.getId() == null || spoken(node).isBlank()) {
                    nameless.add(screen + " " + node);
                }
            }
        }
        assertThat(nameless).isEmpty();
    }

    private static boolean isControl(Node node) {
        return node.isFocusTraversable()
                && node.isVisible()
                && (node instanceof TextInputControl
                        || node instanceof TableView<?>
                        || node instanceof javafx.scene.control.ButtonBase);
    }

    private static String spoken(Node node) {
        String own = node instanceof Labeled labeled ? Objects.toString(labeled.getText(), "") : "";
        return own + Objects.toString(node.getAccessibleText(), "");
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }
}
