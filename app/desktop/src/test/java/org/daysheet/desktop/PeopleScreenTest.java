package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.daysheet.desktop.account.AccountViewModel;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.parts.Ending;
import org.daysheet.desktop.patients.PatientsView;
import org.daysheet.desktop.patients.PatientsViewModel;
import org.daysheet.desktop.people.PatientField;
import org.daysheet.desktop.people.PeopleViewModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Patients and coverages are entered and corrected by keyboard.
@ExtendWith(ApplicationExtension.class)
class PeopleScreenTest {
    private final PretendPeople desk = new PretendPeople();
    private final Background background = Pretend.sameThread();
    private final PeopleViewModel people = new PeopleViewModel(desk, background, () -> PretendPeople.TODAY);
    private PatientsView view;
    private Stage window;

    @Start
    void start(Stage stage) {
        Theme.apply(false);
        window = stage;
        AccountViewModel account =
                new AccountViewModel(new PretendAccount(), background, link -> PretendPeople.follow(view, link));
        view = new PatientsView(
                new PatientsViewModel(new Scenes.People(), background), Pretend.tools(background), account, people);
        Scene scene = new Scene(WorkScenes.window(view), 1000, 760);
        Theme.dress(scene);
        stage.setScene(scene);
        Ending.guard(stage, stage::close);
        stage.show();
    }

    @Test
    void aPatientIsTypedFromFieldToFieldAndTheAccountOpensAtTheCoverages(FxRobot robot) {
        push(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        assertThat(focused()).isEqualTo("patient-last");
        robot.write("Rivera");
        push(robot, KeyCode.TAB);
        robot.write("Anna");
        push(robot, KeyCode.ALT, KeyCode.B);
        robot.write("041780");
        push(robot, KeyCode.TAB);
        assertThat(text(robot, "#patient-birth")).isEqualTo("04/17/1980");
        assertThat(robot.lookup("#patient-namesake-words-1")
                        .queryAs(Label.class)
                        .getText())
                .isEqualTo("Rivera, Ana M, born 04/17/1980, is here already: P10005. Save only when this is somebody "
                        + "else.");
        robot.write("f");
        push(robot, KeyCode.DOWN);
        push(robot, KeyCode.CONTROL, KeyCode.S);

        assertThat(desk.acts.getFirst()).startsWith("add PatientFacts[accountNumber=P10007");
        assertThat(robot.lookup("#account-coverages").query().isVisible()).isTrue();
        assertThat(focused()).isEqualTo("account-coverages");
    }

    @Test
    void theCursorGoesToTheFirstFaultAndUndoBringsBackWhatWasThere(FxRobot robot) {
        edit(robot, PatientField.PHONE);
        assertThat(focused()).isEqualTo("patient-phone");
        push(robot, KeyCode.ALT, KeyCode.F);
        push(robot, KeyCode.CONTROL, KeyCode.A);
        push(robot, KeyCode.DELETE);
        push(robot, KeyCode.ALT, KeyCode.Z);
        robot.write("1");
        push(robot, KeyCode.CONTROL, KeyCode.S);
        assertThat(focused()).isEqualTo("patient-first");
        assertThat(robot.lookup("#patient-first-problem").queryAs(Label.class).getText())
                .isEqualTo("This must not be empty.");
        assertThat(robot.lookup("#patient-zip-problem").queryAs(Label.class).getText())
                .isEqualTo("Five or nine digits.");

        push(robot, KeyCode.CONTROL, KeyCode.U);
        assertThat(text(robot, "#patient-first")).isEqualTo("Ana");
        assertThat(robot.lookup("#patient-first-problem").queryAs(Label.class).isVisible())
                .isFalse();
    }

    @Test
    void escapeAsksOnceAndTheAnswerIsOneKeyAway(FxRobot robot) {
        edit(robot, PatientField.PHONE);
        robot.write("9");
        push(robot, KeyCode.ESCAPE);
        assertThat(focused()).isEqualTo("patient-page-stay");
        push(robot, KeyCode.ESCAPE);
        assertThat(focused()).isEqualTo("patient-phone");
        push(robot, KeyCode.ESCAPE);
        push(robot, KeyCode.TAB);
        push(robot, KeyCode.TAB);
        assertThat(focused()).isEqualTo("patient-page-discard");
        push(robot, KeyCode.SPACE);
        assertThat(robot.lookup("#patients-table").query().isVisible()).isTrue();
        assertThat(desk.acts.stream().filter(act -> act.startsWith("change"))).isEmpty();
    }

    @Test
    void theWindowReallyClosesOnceTheAnswerIsSave(FxRobot robot) {
        edit(robot, PatientField.PHONE);
        push(robot, KeyCode.CONTROL, KeyCode.A);
        robot.write("6085550142");
        robot.interact(() -> window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST)));
        waitForFxEvents();
        assertThat(window.isShowing()).isTrue();
        assertThat(focused()).isEqualTo("patient-page-stay");
        push(robot, KeyCode.TAB);
        push(robot, KeyCode.SPACE);
        assertThat(desk.acts.getLast()).startsWith("change 5 v4 ").contains("phone=608-555-0142");
        assertThat(window.isShowing()).isFalse();
    }

    @Test
    void aHouseholdIsCompletedWhileItsNameIsTyped(FxRobot robot) {
        edit(robot, PatientField.PAYS);
        push(robot, KeyCode.DOWN);
        push(robot, KeyCode.ALT, KeyCode.H);
        robot.write("sto");
        push(robot, KeyCode.ENTER);
        assertThat(text(robot, "#patient-household")).isEqualTo("Stone, Rosa \u00b7 G10001");
        assertThat(text(robot, "#patient-pays-city")).isEqualTo("Troy");
    }

    @Test
    void enterOnACoverageOpensItsFormAndSpaceShowsItBeside(FxRobot robot) {
        robot.clickOn("#patients-search");
        push(robot, KeyCode.DOWN);
        push(robot, KeyCode.ENTER);
        push(robot, KeyCode.ALT, KeyCode.DIGIT7);
        assertThat(robot.lookup("#account-words").queryAs(Label.class).getText())
                .isEqualTo(
                        "Primary: Harbor Health Plan, member W12345670, Subscriber. Holds. The copay is 25.00 a visit."
                                + " Eligibility: Active, 12 days ago.");
        push(robot, KeyCode.SPACE);
        assertThat(robot.lookup("#account-coverage-title").queryAs(Label.class).getText())
                .isEqualTo("Harbor Health Plan");
        assertThat(robot.from(robot.lookup("#account-coverage").queryAll())
                        .lookup((Predicate<Node>) Label.class::isInstance)
                        .queryAllAs(Label.class))
                .extracting(Label::getText)
                .containsSequence("Copay", "25.00");
        push(robot, KeyCode.ENTER);
        assertThat(focused()).isEqualTo("coverage-payer");
        push(robot, KeyCode.ALT, KeyCode.U);
        robot.write("t");
        push(robot, KeyCode.CONTROL, KeyCode.S);
        assertThat(desk.acts.getLast()).contains("to=2026-06-26");
        assertThat(focused()).isEqualTo("account-coverages");

        push(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        robot.write("pra");
        push(robot, KeyCode.TAB);
        assertThat(text(robot, "#coverage-payer")).isEqualTo("Prairie Mutual");
        push(robot, KeyCode.ALT, KeyCode.R);
        robot.write("0101");
        push(robot, KeyCode.ALT, KeyCode.M);
        assertThat(text(robot, "#coverage-from")).isEqualTo("01/01/2026");
        robot.write("M7");
        desk.refusal = "patients.coverage.overlap";
        push(robot, KeyCode.CONTROL, KeyCode.S);
        assertThat(focused()).isEqualTo("coverage-from");
        assertThat(robot.lookup("#coverage-from-problem").queryAs(Label.class).getText())
                .startsWith("The patient has another coverage of order");
    }

    private void edit(FxRobot robot, PatientField field) {
        robot.interact(() -> people.edit(PretendPeople.ANA, field));
        waitForFxEvents();
    }

    private static void push(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        waitForFxEvents();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(TextField.class).getText();
    }

    private String focused() {
        Node owner = window.getScene().getFocusOwner();
        return owner == null ? "" : String.valueOf(owner.getId());
    }
}
