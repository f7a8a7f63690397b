package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daysheet.desktop.links.Link;
import org.daysheet.types.id.EncounterId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A finding of a claim leads into the very field in which it is mended.
@ExtendWith(ApplicationExtension.class)
class FindingJumpTest {
    private LinkScenes scenes;
    private Scene scene;

    @Start
    void start(Stage stage) {
        Theme.apply(false);
        scenes = new LinkScenes();
        scene = new Scene(scenes.shell, 1000, 780);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void theCoverageOpensWithTheCursorInTheMemberNumber(FxRobot robot) {
        follow(robot, new Link.OfCoverageForm(PretendPeople.FIRST, "MEMBER"));
        assertThat(scenes.shell.front().get()).isEqualTo("patients");
        assertThat(focused()).isEqualTo("coverage-member");
        follow(robot, new Link.OfCoverageForm(PretendPeople.FIRST, "ZIP"));
        assertThat(focused()).isEqualTo("coverage-zip");
    }

    @Test
    void thePatientOpensWithTheCursorInTheBirthDate(FxRobot robot) {
        follow(robot, new Link.OfPatientForm(PretendPeople.ANA, "BIRTH"));
        assertThat(focused()).isEqualTo("patient-birth");
    }

    @ParameterizedTest
    @CsvSource({
        "PRACTICE,0,PAY_ZIP,practice-pay-zip,''",
        "PROVIDERS,2,NPI,provider-npi,19995502",
        "PAYERS,2,CODE,payer-code,PRAI2",
        "PAYERS,2,SPARE_CODE,payer-spare-code,''",
    })
    void theSettingsOpenAtTheRightRecordWithTheCursorInTheField(
            String part, long key, String field, String id, String text, FxRobot robot) {
        follow(robot, new Link.OfSetting(part, key, field));
        assertThat(scenes.shell.front().get()).isEqualTo("settings");
        assertThat(focused()).isEqualTo(id);
        assertThat(robot.lookup("#" + id).queryAs(TextField.class).getText()).startsWith(text);
    }

    @Test
    void whatIsThereNoMoreIsToldWhereItWouldBe(FxRobot robot) {
        follow(robot, new Link.OfSetting("PROVIDERS", 99, "NPI"));
        assertThat(scenes.shell.front().get()).isEqualTo("settings");
        assertThat(robot.lookup("#providers-notice").queryAs(Label.class).getText())
                .isEqualTo("! What was looked for is not there any more. It may have been changed or removed "
                        + "meanwhile.");
    }

    @ParameterizedTest
    @CsvSource({
        "diagnoses[2],encounter-diagnosis-b",
        "terms.placeOfService,encounter-place",
        "dates[435],encounter-admitted",
        "dates[454],encounter-initial-treatment",
        "references[X4],encounter-clia",
        "references[Y4],encounter-case",
        "terms.delayReason,encounter-delay-reason",
        "providers.ordering,encounter-ordering",
        "lines[1].note.text,line-more-note",
        "note.text,encounter-note",
        "lines[2].drug,line-more-ndc"
    })
    void anOpenVisitIsOpenedAtTheField(String path, String id, FxRobot robot) {
        follow(robot, new Link.OfVisitField(new EncounterId(77), path));
        assertThat(scenes.visits.entering().get()).isTrue();
        assertThat(focused()).isEqualTo(id);
    }

    @Test
    void aChargedVisitIsOpenedAtTheFieldToBeCorrected(FxRobot robot) {
        follow(robot, new Link.OfVisitField(PretendEncounters.CHARGED, "diagnoses[2]"));
        assertThat(scenes.visits.entering().get()).isTrue();
        assertThat(scenes.visits.entry().revision().on().get()).isTrue();
        assertThat(focused()).isEqualTo("encounter-diagnosis-b");
    }

    @Test
    void theLettersOfAFormStillWorkAfterAnotherScreenWasInFront(FxRobot robot) {
        follow(robot, new Link.OfPatientForm(PretendPeople.ANA, "LAST"));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3).push(KeyCode.CONTROL, KeyCode.DIGIT1);
        waitForFxEvents();
        assertThat(focused()).isEqualTo("patient-last");
        robot.push(KeyCode.ALT, KeyCode.B);
        waitForFxEvents();
        assertThat(focused()).isEqualTo("patient-birth");
    }

    private void follow(FxRobot robot, Link link) {
        robot.interact(() -> scenes.opener.open(link));
        waitForFxEvents();
    }

    private String focused() {
        Node owner = scene.getFocusOwner();
        return owner == null ? "" : String.valueOf(owner.getId());
    }
}
