package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.encounters.EncountersView;
import org.daysheet.desktop.encounters.EncountersViewModel;
import org.daysheet.desktop.settings.Section;
import org.daysheet.desktop.settings.SettingsView;
import org.daysheet.desktop.settings.SettingsViewModel;
import org.daysheet.desktop.settings.Workplace;
import org.daysheet.desktop.shell.PracticeBand;
import org.daysheet.desktop.shell.ShellView;
import org.daysheet.desktop.shell.ShellViewModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Codes are completed the same way in a visit and in a price.
@ExtendWith(ApplicationExtension.class)
class CodeFieldsTest {
    private final Background background = Pretend.sameThread();
    private final PretendSettings prices = new PretendSettings();
    private ShellView shell;

    @Start
    void start(Stage stage) {
        Theme.apply(false);
        SettingsViewModel settings = new SettingsViewModel(
                prices, background, () -> PretendSettings.TODAY, new Workplace(), new PretendPaper(), _ -> {});
        settings.section().set(Section.PRICES);
        shell = new ShellView(
                new ShellViewModel(new PracticeBand("Juniper Street", "owner", true), background, 2),
                List.of(
                        new EncountersView(
                                new EncountersViewModel(
                                        new PretendEncounters(), background, _ -> {}, () -> PretendEncounters.TODAY),
                                Pretend.tools(background)),
                        new SettingsView(settings, Pretend.tools(background))));
        Scene scene = new Scene(shell, 1000, 760);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aVisitOffersPlacesAndModifiersByWordAndByLetter(FxRobot robot) {
        push(robot, KeyCode.CONTROL, KeyCode.N);
        push(robot, KeyCode.ALT, KeyCode.L);
        robot.write("urg");
        push(robot, KeyCode.TAB);
        assertThat(text("#encounter-place")).isEqualTo("20");
        robot.interact(() -> shell.lookup("#line-1-modifiers").requestFocus());
        robot.write("left");
        waitForFxEvents();
        assertThat(
                        shell.lookup("#encounters-offers") instanceof ListView<?> list
                                ? list.getItems().toString()
                                : "")
                .contains("text=LT, words=Left side");
        push(robot, KeyCode.TAB);
        assertThat(text("#line-1-modifiers")).isEqualTo("LT");
        robot.interact(() -> shell.lookup("#line-1-modifiers").requestFocus());
        push(robot, KeyCode.END);
        robot.write(" g");
        push(robot, KeyCode.TAB);
        assertThat(text("#line-1-modifiers")).isEqualTo("LT GA");
    }

    @Test
    void aPriceOffersTheSameCodesAndAnOldOneStays(FxRobot robot) {
        robot.interact(() -> shell.show("settings"));
        push(robot, KeyCode.CONTROL, KeyCode.N);
        push(robot, KeyCode.ALT, KeyCode.C);
        robot.write("vitamin");
        push(robot, KeyCode.TAB);
        assertThat(text("#price-code")).isEqualTo("J3420");
        robot.write("right");
        push(robot, KeyCode.TAB);
        assertThat(text("#price-modifier")).isEqualTo("RT");
        push(robot, KeyCode.ALT, KeyCode.F);
        robot.write("t");
        push(robot, KeyCode.ALT, KeyCode.P);
        robot.write("11.50");
        push(robot, KeyCode.CONTROL, KeyCode.S);
        assertThat(prices.acts).containsExactly("fee null Standard J3420 2026-06-26 11.50 ");

        robot.interact(() -> shell.lookup("#price-modifier").requestFocus());
        push(robot, KeyCode.DOWN);
        assertThat(shell.lookup("#price-offers").isVisible()).isFalse();
    }

    private static void push(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        waitForFxEvents();
    }

    private String text(String id) {
        Node node = shell.lookup(id);
        return node instanceof TextInputControl field ? field.getText() : "";
    }
}
