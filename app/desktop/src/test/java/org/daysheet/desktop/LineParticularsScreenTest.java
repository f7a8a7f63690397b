package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daysheet.billing.encounters.EquipmentPrices;
import org.daysheet.billing.encounters.LineDate;
import org.daysheet.billing.encounters.LineParticulars;
import org.daysheet.billing.encounters.Measure;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.encounters.EncountersView;
import org.daysheet.desktop.encounters.EncountersViewModel;
import org.daysheet.desktop.shell.PracticeBand;
import org.daysheet.desktop.shell.ShellView;
import org.daysheet.desktop.shell.ShellViewModel;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Equipment, results and taxes of a single line, by keyboard alone, in a small window.
@ExtendWith(ApplicationExtension.class)
class LineParticularsScreenTest {
    private final PretendEncounters desk = new PretendEncounters();
    private Scene scene;

    @Start
    void start(Stage stage) {
        Theme.apply(false);
        Background background = Pretend.sameThread();
        EncountersView view = new EncountersView(
                new EncountersViewModel(desk, background, _ -> {}, () -> PretendEncounters.TODAY),
                Pretend.tools(background));
        ShellViewModel model = new ShellViewModel(new PracticeBand("Juniper Street", "owner", true), background, 1);
        scene = new Scene(new ShellView(model, List.of(view)), 1000, 700);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aLineGetsItsEquipmentAndResultsByKeys(FxRobot robot) {
        enter(robot);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Q);
        waitForFxEvents();
        assertThat(focused()).isEqualTo("line-more-equipment-days");
        Pictures.shoot("encounter-line-particulars-empty", scene);

        robot.write("30").push(KeyCode.TAB);
        robot.write("25.5").push(KeyCode.TAB);
        robot.write("m").push(KeyCode.TAB);
        assertThat(focused()).isEqualTo("line-more-buy-price");
        robot.interact(() -> scene.lookup("#line-more-hematocrit").requestFocus());
        robot.write("31.2").push(KeyCode.TAB);
        robot.write("-2").push(KeyCode.TAB);
        waitForFxEvents();
        Pictures.shoot("encounter-line-particulars", scene);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        waitForFxEvents();

        assertThat(desk.charged.getFirst().lines())
                .extracting(line -> line.more().particulars())
                .containsExactly(
                        LineParticulars.NONE,
                        new LineParticulars(
                                new EquipmentPrices("30", Money.ofCents(2_550), Money.ZERO, "4"),
                                null,
                                Map.of(LineDate.BLOOD_TESTED, PretendEncounters.TODAY.minusDays(2)),
                                Map.of(),
                                Map.of(Measure.HEMATOCRIT, "31.2"),
                                null,
                                null));
    }

    @Test
    void theFieldsAreOutOfTheWayUntilTheyAreUsed(FxRobot robot) {
        enter(robot);
        robot.push(KeyCode.CONTROL, KeyCode.E);
        waitForFxEvents();
        assertThat(robot.lookup("#line-more-note").tryQuery()).isPresent();
        assertThat(robot.lookup("#line-more-equipment-days").tryQuery()).isEmpty();
        assertThat(robot.lookup("#encounters-line-particulars").tryQuery()).isPresent();
        Pictures.shoot("encounter-line-more", scene);
    }

    @Test
    void whatCannotBeReadIsMarkedAtTheLine(FxRobot robot) {
        enter(robot);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Q);
        robot.write("long").push(KeyCode.CONTROL, KeyCode.ENTER);
        waitForFxEvents();

        assertThat(desk.charged).isEmpty();
        assertThat(focused()).isEqualTo("line-more-equipment-days");
        Pictures.shoot("encounter-line-particulars-wrong", scene);
    }

    /// Two lines; the cursor is in the second one.
    private static void enter(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.write("rivera").push(KeyCode.TAB).push(KeyCode.TAB);
        robot.write("mar").push(KeyCode.ENTER);
        robot.write("e11").push(KeyCode.ENTER);
        robot.write("g0402").push(KeyCode.ENTER);
        robot.write("j3").push(KeyCode.TAB);
        waitForFxEvents();
    }

    private String focused() {
        Node owner = scene.getFocusOwner();
        return owner == null ? "" : owner.getId();
    }
}
