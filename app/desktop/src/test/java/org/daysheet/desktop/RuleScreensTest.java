package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.settings.RuleCaseRow;
import org.daysheet.desktop.settings.Section;
import org.daysheet.desktop.settings.SettingsView;
import org.daysheet.desktop.settings.SettingsViewModel;
import org.daysheet.desktop.settings.Workplace;
import org.daysheet.desktop.shell.PracticeBand;
import org.daysheet.desktop.shell.ShellView;
import org.daysheet.desktop.shell.ShellViewModel;
import org.daysheet.types.id.ClaimId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Rules and code lists by keyboard.
@ExtendWith(ApplicationExtension.class)
class RuleScreensTest {
    private final PretendSettings desk = new PretendSettings();
    private final List<Link> opened = new ArrayList<>();
    private SettingsViewModel model;

    @Start
    void start(Stage stage) {
        Theme.apply(false);
        Background background = Pretend.sameThread();
        model = new SettingsViewModel(
                desk, background, () -> PretendSettings.TODAY, new Workplace(), new PretendPaper(), opened::add);
        SettingsView view = new SettingsView(model, Pretend.tools(background));
        ShellViewModel frame = new ShellViewModel(new PracticeBand("Juniper Street", "owner", true), background, 1);
        Scene scene = new Scene(new ShellView(frame, List.of(view)), 1280, 800);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aRuleIsWrittenAndSavedWithoutTheMouse(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.DIGIT7);
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.write("Prairie, referrals");
        robot.push(KeyCode.ALT, KeyCode.P);
        robot.write("PRAI2");
        robot.push(KeyCode.CONTROL, KeyCode.S);
        waitForFxEvents();
        assertThat(robot.lookup("#rule-message-problem").queryAs(Label.class).getText())
                .isEqualTo("This must not be empty.");
        robot.write("Prairie asks for a referral.");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        waitForFxEvents();
        assertThat(desk.ruleActs).containsExactly("keep null Prairie, referrals");
        assertThat(robot.lookup("#rules-table").queryTableView().getItems()).hasSize(3);
    }

    @Test
    void aTriedRuleOpensAPastClaim(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.DIGIT7);
        robot.interact(() -> robot.lookup("#rules-try").query().requestFocus());
        robot.push(KeyCode.SPACE);
        waitForFxEvents();
        assertThat(robot.lookup("#rules-tried").queryAs(Label.class).getText())
                .endsWith("It speaks about 2 of 340 claims. All its own cases come out right.");
        robot.interact(() -> robot.lookup("#rules-hits").query().requestFocus());
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(opened)
                .hasSize(1)
                .first()
                .isIn(new Link.OfClaim(new ClaimId(88)), new Link.OfClaim(new ClaimId(91)));
    }

    @Test
    void altAndALetterGoesToTheClaimsARuleSpokeAboutAndEnterOpensOne(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.DIGIT7);
        waitForFxEvents();
        robot.push(KeyCode.ALT, KeyCode.Q);
        waitForFxEvents();
        assertThat(robot.lookup("#rules-spoken").query().isFocused()).isTrue();
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(opened)
                .hasSize(1)
                .first()
                .isIn(new Link.OfClaim(new ClaimId(97)), new Link.OfClaim(new ClaimId(93)));
    }

    @Test
    void aCaseIsInventedKeptAndRunWithoutTheMouse(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.DIGIT7);
        press(robot, "#rule-part-cases");
        press(robot, "#case-new");
        waitForFxEvents();
        assertThat(robot.lookup("#case-title").query().isFocused()).isTrue();
        robot.write("a drug").push(KeyCode.TAB).push(KeyCode.SPACE);
        press(robot, "#case-keep");
        waitForFxEvents();
        TableView<RuleCaseRow> cases = robot.lookup("#rule-cases").queryTableView();
        assertThat(cases.isFocused()).isTrue();
        assertThat(cases.getItems()).extracting(RuleCaseRow::expected).containsExactly("speaks");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        waitForFxEvents();
        assertThat(robot.lookup("#case-told").queryAs(Label.class).getText())
                .endsWith("2 cases were run: 1 came out wrong.");
        robot.interact(() -> cases.getSelectionModel().clearAndSelect(0));
        robot.interact(cases::requestFocus);
        robot.push(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(robot.lookup("#case-title").query().isFocused()).isTrue();
        press(robot, "#case-remove");
        waitForFxEvents();
        assertThat(cases.getItems()).isEmpty();
    }

    @Test
    void enterOnADenialBeginsARule(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.DIGIT7);
        robot.interact(() -> {
            robot.lookup("#rules-suggestions").queryTableView().requestFocus();
            robot.lookup("#rules-suggestions")
                    .queryTableView()
                    .getSelectionModel()
                    .select(0);
        });
        robot.push(KeyCode.ENTER);
        waitForFxEvents();
        TextField name = robot.lookup("#rule-name").queryAs(TextField.class);
        assertThat(name.getText()).isEqualTo("Prairie Mutual: CO-197");
        assertThat(name.isFocused()).isTrue();
    }

    @Test
    void aVersionIsRemovedAfterAQuestionInItsPlace(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.DIGIT9);
        assertThat(model.section().get()).isEqualTo(Section.LISTS);
        robot.interact(() -> robot.lookup("#lists-table")
                .queryTableView()
                .getSelectionModel()
                .select(1));
        press(robot, "#lists-remove");
        waitForFxEvents();
        assertThat(robot.lookup("#lists-ask-words").queryAs(Label.class).getText())
                .isEqualTo(
                        "Remove Diagnoses (ICD-10-CM), version 2025? Claims of its days are then checked without it.");
        robot.push(KeyCode.ESCAPE);
        waitForFxEvents();
        assertThat(desk.ruleActs).isEmpty();
        press(robot, "#lists-remove");
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.SPACE);
        waitForFxEvents();
        assertThat(desk.ruleActs).containsExactly("remove ICD10CM 2025");
    }

    @Test
    void whatBecameOfAFileStandsBelowTheLists(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.DIGIT9);
        robot.interact(() -> model.lists().take(List.of(Path.of("cut.csv"))));
        waitForFxEvents();
        assertThat(robot.lookup("#lists-answers .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .containsExactly(
                        "cut.csv",
                        "Some lines cannot be read, so nothing of the list was taken.",
                        "Line 1,204, \"J342\": It may be cut off: download the file again.");
        assertThat(robot.lookup("#lists-words").queryAs(Label.class).getText())
                .contains("only with a CPT license of your own");
    }

    private static void press(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).query().requestFocus());
        robot.push(KeyCode.SPACE);
        waitForFxEvents();
    }
}
