package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.paging.Slot;
import org.daysheet.types.id.RemittanceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Following links and going back by keyboard.
@ExtendWith(ApplicationExtension.class)
class GoingBackTest {
    private LinkScenes scenes;

    @Start
    void start(Stage stage) {
        Theme.apply(false);
        scenes = new LinkScenes();
        Scene scene = new Scene(scenes.shell, 1000, 780);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void fromAnAccountToAClaimAndBackToTheAccountItsSectionAndItsRow(FxRobot robot) {
        openAccount(robot);
        push(robot, KeyCode.ALT, KeyCode.DIGIT4);
        push(robot, KeyCode.ENTER);
        assertThat(front()).isEqualTo("claims");
        assertThat(chosen(robot, "#claims-table")).isEqualTo(Pretend.claim(0));

        push(robot, KeyCode.ALT, KeyCode.LEFT);
        assertThat(front()).isEqualTo("patients");
        assertThat(text(robot, "#account-name")).isEqualTo("Sample0, Pat");
        TableView<?> claims = robot.lookup("#account-claims").queryTableView();
        assertThat(claims.isFocused()).isTrue();
        assertThat(claims.getSelectionModel().getSelectedIndex()).isZero();

        push(robot, KeyCode.ALT, KeyCode.RIGHT);
        assertThat(front()).isEqualTo("claims");
        assertThat(robot.lookup("#claims-search").queryAs(TextField.class).getText())
                .isEqualTo("DS1-1");
        assertThat(chosen(robot, "#claims-table")).isEqualTo(Pretend.claim(0));
    }

    @Test
    void fromAClaimToACheckAndBackToTheClaimAsItStood(FxRobot robot) {
        openThirdClaim(robot);
        follow(robot, new Link.OfCheck(new RemittanceId(9)));
        assertThat(front()).isEqualTo("checks");
        assertThat(chosen(robot, "#checks-table")).isEqualTo(Pretend.check(2));

        push(robot, KeyCode.ALT, KeyCode.LEFT);
        assertThat(front()).isEqualTo("claims");
        assertThat(chosen(robot, "#claims-table")).isEqualTo(Pretend.claim(2));
        assertThat(robot.lookup("#claims-search").queryAs(TextField.class).getText())
                .isEmpty();
        assertThat(robot.lookup("#claims-table").query().isFocused()).isTrue();
        assertThat(robot.lookup("#claims-findings").tryQuery()).isPresent();
    }

    @Test
    void fromOneClaimToAnotherOnTheSameScreenAndBack(FxRobot robot) {
        openThirdClaim(robot);
        follow(robot, new Link.OfClaim(new org.daysheet.types.id.ClaimId(8)));
        assertThat(chosen(robot, "#claims-table")).isEqualTo(Pretend.claim(7));
        push(robot, KeyCode.ALT, KeyCode.LEFT);
        assertThat(chosen(robot, "#claims-table")).isEqualTo(Pretend.claim(2));
        assertThat(scenes.shell.model().trail().canGoBack().get()).isTrue(); // by Ctrl+3, from the patients
        push(robot, KeyCode.ALT, KeyCode.LEFT);
        assertThat(front()).isEqualTo("patients");
        assertThat(scenes.shell.model().trail().canGoBack().get()).isFalse();
    }

    @Test
    void aVisitIsBegunFromTheAccountWithThePatientFilledIn(FxRobot robot) {
        openAccount(robot);
        push(robot, KeyCode.CONTROL, KeyCode.N);
        assertThat(front()).isEqualTo("encounters");
        assertThat(scenes.visits.entering().get()).isTrue();
        assertThat(scenes.visits.entry().patient().get()).isEqualTo(PretendEncounters.ANA);
        assertThat(scenes.visits.entry().isUnsaved()).isFalse();
        push(robot, KeyCode.ALT, KeyCode.LEFT);
        assertThat(front()).isEqualTo("patients");
        assertThat(text(robot, "#account-name")).isEqualTo("Sample0, Pat");
    }

    @Test
    void aFindingAboutAChargedVisitGoesToItsFieldToBeCorrected(FxRobot robot) {
        openThirdClaim(robot);
        robot.clickOn("#claims-goto-2");
        waitForFxEvents();
        assertThat(front()).isEqualTo("encounters");
        assertThat(text(robot, "#encounter-summary")).isEqualTo("Charged visit, to be corrected");
        assertThat(robot.lookup("#encounter-diagnosis-a").query().isFocused()).isTrue();
        push(robot, KeyCode.ALT, KeyCode.LEFT);
        assertThat(chosen(robot, "#claims-table")).isEqualTo(Pretend.claim(2));
    }

    private void openThirdClaim(FxRobot robot) {
        push(robot, KeyCode.CONTROL, KeyCode.DIGIT3);
        push(robot, KeyCode.DOWN);
        push(robot, KeyCode.DOWN);
        push(robot, KeyCode.DOWN);
        push(robot, KeyCode.ENTER);
        assertThat(chosen(robot, "#claims-table")).isEqualTo(Pretend.claim(2));
    }

    private static void openAccount(FxRobot robot) {
        robot.clickOn("#patients-search");
        push(robot, KeyCode.DOWN);
        push(robot, KeyCode.ENTER);
    }

    private void follow(FxRobot robot, Link link) {
        robot.interact(() -> scenes.opener.open(link));
        waitForFxEvents();
    }

    private String front() {
        return scenes.shell.front().get();
    }

    private static Object chosen(FxRobot robot, String table) {
        TableView<Slot<?>> list = robot.lookup(table).queryTableView();
        return list.getSelectionModel().getSelectedItem().value();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private static void push(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        waitForFxEvents();
    }
}
