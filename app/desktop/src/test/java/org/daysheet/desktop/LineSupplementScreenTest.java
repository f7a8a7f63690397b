package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daysheet.billing.encounters.AmbulanceTrip;
import org.daysheet.billing.encounters.EquipmentForms;
import org.daysheet.billing.encounters.LinePapers;
import org.daysheet.billing.encounters.LineParticulars;
import org.daysheet.billing.encounters.LineRemarks;
import org.daysheet.billing.encounters.LineSupplement;
import org.daysheet.billing.encounters.MedicalForm;
import org.daysheet.billing.encounters.Papers;
import org.daysheet.billing.encounters.TripFact;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.encounters.EncountersView;
import org.daysheet.desktop.encounters.EncountersViewModel;
import org.daysheet.desktop.shell.PracticeBand;
import org.daysheet.desktop.shell.ShellView;
import org.daysheet.desktop.shell.ShellViewModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Rides, words, papers and forms of a single line, by keyboard alone, in a small window.
@ExtendWith(ApplicationExtension.class)
class LineSupplementScreenTest {
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
    void oneKeyLeadsThroughTheGroupsOfALine(FxRobot robot) {
        enter(robot);
        further(robot);
        assertThat(focused()).isEqualTo("line-more-equipment-days");
        further(robot);
        assertThat(focused()).isEqualTo("line-more-ride-reason");
        further(robot);
        assertThat(focused()).isEqualTo("line-more-note-kind");
        further(robot);
        assertThat(focused()).isEqualTo("line-more-papers");
        Pictures.shoot("encounter-line-papers-empty", scene);
        assertThat(scene.lookup(".line-more").getBoundsInLocal().getWidth()).isLessThan(830);
        further(robot);
        assertThat(focused()).isEqualTo("line-more-equipment-days");
    }

    @Test
    void aLineGetsARideByKeys(FxRobot robot) {
        enter(robot);
        ride(robot);
        Pictures.shoot("encounter-line-ride-empty", scene);
        robot.push(KeyCode.TAB);
        robot.write("7.5").push(KeyCode.TAB).push(KeyCode.TAB);
        assertThat(focused()).isEqualTo("line-more-ride-needed");
        robot.write("04 ").push(KeyCode.TAB);
        robot.write("9 Oak Lane").push(KeyCode.TAB);
        waitForFxEvents();
        Pictures.shoot("encounter-line-ride", scene);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        waitForFxEvents();

        assertThat(supplements())
                .containsExactly(
                        LineSupplement.NONE,
                        new LineSupplement(
                                AmbulanceTrip.of(Map.of(
                                        TripFact.RIDE_MILES, "7.5",
                                        TripFact.RIDE_NEEDED, "04",
                                        TripFact.PICK_UP, "9 Oak Lane")),
                                LineRemarks.NONE,
                                LinePapers.NONE,
                                EquipmentForms.NONE));
    }

    @Test
    void aLineGetsPapersAndFormsByKeys(FxRobot robot) {
        enter(robot);
        ride(robot);
        further(robot);
        further(robot);
        robot.write("oz-fx ").push(KeyCode.TAB);
        assertThat(focused()).isEqualTo("line-more-certificate");
        robot.write("in").push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.TAB);
        assertThat(focused()).isEqualTo("line-more-forms");
        robot.interact(() ->
                ((javafx.scene.control.TextField) scene.getFocusOwner()).setText("UT 484.03: 1A=88; 1B=97%; 4=Y"));
        waitForFxEvents();
        Pictures.shoot("encounter-line-forms", scene);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        waitForFxEvents();

        assertThat(supplements().getLast())
                .isEqualTo(new LineSupplement(
                        AmbulanceTrip.NONE,
                        LineRemarks.NONE,
                        new LinePapers(List.of(new Papers("OZ", Papers.By.FX)), "AD"),
                        new EquipmentForms(
                                "",
                                "",
                                MedicalForm.parse("UT 484.03: 1A=88; 1B=97%; 4=Y")
                                        .orElseThrow())));
    }

    @Test
    void goingOnPutsAwayWhatWasNotUsed(FxRobot robot) {
        enter(robot);
        further(robot);
        robot.write("30");
        further(robot);
        assertThat(robot.lookup("#line-more-equipment-days").tryQuery()).isPresent();
        assertThat(robot.lookup("#line-more-ride-reason").tryQuery()).isPresent();
        further(robot);
        assertThat(robot.lookup("#line-more-equipment-days").tryQuery()).isPresent();
        assertThat(robot.lookup("#line-more-ride-reason").tryQuery()).isEmpty();
        assertThat(focused()).isEqualTo("line-more-note-kind");
    }

    @Test
    void whatIsNoFormIsMarkedAtTheLine(FxRobot robot) {
        enter(robot);
        ride(robot);
        further(robot);
        further(robot);
        robot.interact(() -> scene.lookup("#line-more-forms").requestFocus());
        robot.write("484").push(KeyCode.CONTROL, KeyCode.ENTER);
        waitForFxEvents();

        assertThat(desk.charged).isEmpty();
        assertThat(focused()).isEqualTo("line-more-forms");
        Pictures.shoot("encounter-line-forms-wrong", scene);
    }

    @Test
    void anotherLineBeginsWithoutTheGroupsOfTheFirst(FxRobot robot) {
        enter(robot);
        ride(robot);
        robot.interact(() -> scene.lookup("#line-1-code").requestFocus());
        waitForFxEvents();

        assertThat(robot.lookup("#line-more-note").tryQuery()).isPresent();
        assertThat(robot.lookup("#line-more-ride-reason").tryQuery()).isEmpty();
        assertThat(robot.lookup("#line-more-equipment-days").tryQuery()).isEmpty();
    }

    private static void ride(FxRobot robot) {
        further(robot);
        further(robot);
    }

    private static void further(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Q);
        waitForFxEvents();
    }

    private List<LineSupplement> supplements() {
        return desk.charged.getFirst().lines().stream()
                .map(line -> line.more().particulars())
                .map(LineParticulars::supplement)
                .toList();
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
