package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daysheet.desktop.actions.Action;
import org.daysheet.desktop.actions.Actions;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.settings.SettingsView;
import org.daysheet.desktop.settings.SettingsViewModel;
import org.daysheet.desktop.settings.Workplace;
import org.daysheet.desktop.shell.PracticeBand;
import org.daysheet.desktop.shell.ShellView;
import org.daysheet.desktop.shell.ShellViewModel;
import org.daysheet.types.paper.PaperShift;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The settings by keyboard.
@ExtendWith(ApplicationExtension.class)
class SettingsScreenTest {
    private final PretendSettings desk = new PretendSettings();
    private final Workplace workplace = new Workplace();
    private final Background background = Pretend.sameThread();
    private ShellView shell;

    @Start
    void start(Stage stage) {
        Theme.apply(false);
        SettingsView view = new SettingsView(
                new SettingsViewModel(
                        desk, background, () -> PretendSettings.TODAY, workplace, new PretendPaper(), _ -> {}),
                Pretend.tools(background));
        ShellViewModel model = new ShellViewModel(new PracticeBand("Juniper Street", "owner", true), background, 1);
        model.roomy().bindBidirectional(workplace.roomy());
        shell = new ShellView(model, List.of(view));
        Scene scene = new Scene(shell, 1000, 760);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aMistypedNumberIsMarkedAndUndone(FxRobot robot) {
        robot.clickOn("#practice-npi");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("1234567890");
        robot.push(KeyCode.CONTROL, KeyCode.S);
        waitForFxEvents();
        assertThat(robot.lookup("#practice-npi-problem").queryAs(Label.class).getText())
                .startsWith("Ten digits whose last one is a check digit.");
        robot.clickOn("#practice-undo");
        waitForFxEvents();
        assertThat(robot.lookup("#practice-npi").queryAs(TextField.class).getText())
                .isEqualTo(desk.practice.npi().value());
    }

    @Test
    void aNewPriceIsTypedBesideTheList(FxRobot robot) {
        robot.clickOn("#settings-section-prices");
        robot.clickOn("#price-from");
        robot.write("1104");
        robot.push(KeyCode.TAB);
        robot.write("120*.8");
        robot.push(KeyCode.CONTROL, KeyCode.S);
        waitForFxEvents();
        assertThat(desk.acts).containsExactly("fee null Standard G0402 2026-11-04 96.00 Service G0402");
        assertThat(robot.lookup("#price-history").queryTableView().getItems()).hasSize(3);
    }

    @Test
    void controlNBeginsANewProviderWithTheCursorInItsName(FxRobot robot) {
        robot.clickOn("#settings-section-providers");
        waitForFxEvents();
        assertThat(robot.lookup("#provider-last").queryAs(TextField.class).getText())
                .isNotEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.N);
        waitForFxEvents();
        TextField last = robot.lookup("#provider-last").queryAs(TextField.class);
        assertThat(last.getText()).isEmpty();
        assertThat(last.isFocused()).isTrue();
    }

    @Test
    void controlNBeginsANewPriceWithTheCursorInItsCode(FxRobot robot) {
        robot.clickOn("#settings-section-prices");
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.write("G0439");
        waitForFxEvents();
        assertThat(robot.lookup("#price-code").queryAs(TextField.class).getText())
                .isEqualTo("G0439");
        assertThat(robot.lookup("#price-from").queryAs(TextField.class).getText())
                .isEmpty();
    }

    @Test
    void everyGroupOfAPayerSaysWhoseItIsAlsoWhileTheListShowsOthers(FxRobot robot) {
        robot.clickOn("#settings-section-payers");
        waitForFxEvents();
        String name = robot.lookup("#payer-name").queryAs(TextField.class).getText();
        for (String part : List.of("claims", "ways", "book", "payer")) {
            robot.clickOn("#payer-part-" + part);
            waitForFxEvents();
            assertThat(robot.lookup("#payer-in-form").queryAs(Label.class).getText())
                    .isEqualTo(name);
        }
        robot.clickOn("#payers-table-search").write("nobody");
        waitForFxEvents();
        assertThat(robot.lookup("#payer-in-form").queryAs(Label.class).getText())
                .isEqualTo(name);
        robot.push(KeyCode.CONTROL, KeyCode.N);
        waitForFxEvents();
        assertThat(robot.lookup("#payer-in-form").queryAs(Label.class).getText())
                .isEqualTo("New payer");
    }

    @Test
    void aFaultInAGroupOfAPayerThatIsNotSeenComesToTheFront(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DIGIT3);
        waitForFxEvents();
        assertThat(robot.lookup("#payer-usual").query().isFocused()).isTrue();
        robot.push(KeyCode.ALT, KeyCode.W);
        robot.write("Called.");
        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DIGIT1);
        waitForFxEvents();
        assertThat(robot.lookup("#payer-name").query().isFocused()).isTrue();
        assertThat(robot.lookup("#payer-enrol-note").tryQuery()).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.S);
        waitForFxEvents();
        assertThat(robot.lookup("#payer-enrol-note").query().isFocused()).isTrue();
        assertThat(robot.lookup("#payer-enrol-note-problem")
                        .queryAs(Label.class)
                        .getText())
                .isEqualTo("Change how something stands, too; a note belongs to a change.");
    }

    @Test
    void saveCanBeDoneOnlyWhenSomethingWasChanged(FxRobot robot) {
        Action save = shell.actions().all().stream()
                .map(Actions.Entry::action)
                .filter(action -> action.id().equals("settings-save"))
                .findFirst()
                .orElseThrow();
        assertThat(save.enabled().get()).isFalse();
        robot.clickOn("#practice-name");
        robot.write("x");
        assertThat(save.enabled().get()).isTrue();
        robot.clickOn("#settings-section-looks");
        assertThat(save.enabled().get()).isFalse();
    }

    @Test
    void theWindowTurnsDarkFromHere(FxRobot robot) {
        robot.clickOn("#settings-section-looks");
        robot.clickOn("#settings-dark");
        waitForFxEvents();
        assertThat(workplace.dark().get()).isTrue();
    }

    @Test
    void listsGetMoreRoomAndThePrintIsMovedByKeyboard(FxRobot robot) {
        robot.clickOn("#settings-section-looks");
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.SPACE);
        waitForFxEvents();
        assertThat(workplace.roomy().get()).isTrue();
        assertThat(shell.getStyleClass()).contains("roomy");
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("-3");
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("4");
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.SPACE);
        waitForFxEvents();
        assertThat(workplace.shift()).isEqualTo(new PaperShift(-30, 40));
        assertThat(robot.lookup("#settings-print-notice").queryAs(Label.class).getText())
                .isEqualTo("\u2713 The test page was printed. Measure where the cross stands.");
        assertThat(background.news()).isEmpty();
        Pictures.shoot(
                "settings-print", robot.lookup("#settings-print-form").query().getScene());
    }

    @Test
    void theChosenProviderIsInTheFormAndIsSwitchedOff(FxRobot robot) {
        robot.clickOn("#settings-section-providers");
        waitForFxEvents();
        robot.interact(() -> robot.lookup("#providers-table")
                .queryTableView()
                .getSelectionModel()
                .select(1));
        waitForFxEvents();
        assertThat(robot.lookup("#provider-last").queryAs(TextField.class).getText())
                .isEqualTo("Okafor");
        robot.clickOn("#providers-switch");
        waitForFxEvents();
        assertThat(desk.providers.get(1).isActive()).isFalse();
        assertThat(robot.lookup("#provider-last").queryAs(TextField.class).getText())
                .isEqualTo("Okafor");
    }

    @Test
    void aPayerIsSwitchedOffAndOnAgain(FxRobot robot) {
        robot.clickOn("#settings-section-payers");
        robot.clickOn("#payers-switch");
        waitForFxEvents();
        assertThat(desk.payers.getFirst().isActive()).isFalse();
        assertThat(robot.lookup("#payers-switch").queryButton().getText()).isEqualTo("Use again");
        robot.clickOn("#payers-switch");
        waitForFxEvents();
        assertThat(desk.payers.getFirst().isActive()).isTrue();
    }

    @Test
    void aUserIsSwitchedOffByASecondPress(FxRobot robot) {
        robot.clickOn("#settings-section-users");
        waitForFxEvents();
        robot.interact(() -> robot.lookup("#users-table")
                .queryTableView()
                .getSelectionModel()
                .select(1));
        robot.clickOn("#users-off");
        waitForFxEvents();
        assertThat(desk.users.get(2).isActive()).isTrue();
        robot.clickOn("#users-off");
        waitForFxEvents();
        assertThat(desk.users.get(2).isActive()).isFalse();
    }
}
