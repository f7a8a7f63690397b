package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daysheet.desktop.account.AccountViewModel;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.patients.PatientsView;
import org.daysheet.desktop.patients.PatientsViewModel;
import org.daysheet.desktop.people.PeopleViewModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A payment is taken on the account by keyboard alone.
@ExtendWith(ApplicationExtension.class)
class PaymentScreenTest {
    private final PretendPeople desk = new PretendPeople();
    private final PretendAccount books = new PretendAccount();
    private final Background background = Pretend.sameThread();
    private PatientsView view;
    private Scene scene;

    @Start
    void start(Stage stage) {
        Theme.apply(false);
        AccountViewModel account = new AccountViewModel(books, background, link -> PretendPeople.follow(view, link));
        view = new PatientsView(
                new PatientsViewModel(new Scenes.People(), background),
                Pretend.tools(background),
                account,
                new PeopleViewModel(desk, background, () -> PretendPeople.TODAY));
        scene = new Scene(WorkScenes.window(view), 1000, 760);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void fromTheAccountToTheReceiptAndBackWithoutTheMouse(FxRobot robot) {
        openAccount(robot);
        push(robot, KeyCode.CONTROL, KeyCode.T);
        assertThat(focused()).isEqualTo("payment-amount");
        assertThat(text(robot, "#payment-owed")).isEqualTo("35.50");
        robot.write("3x10");
        waitForFxEvents();
        assertThat(text(robot, "#payment-pays")).isEqualTo("30.00");
        assertThat(text(robot, "#payment-left")).isEqualTo("5.50");
        push(robot, KeyCode.ALT, KeyCode.H);
        push(robot, KeyCode.DOWN);
        push(robot, KeyCode.DOWN);
        push(robot, KeyCode.ALT, KeyCode.N);
        robot.write("1201");
        books.acts.clear();
        push(robot, KeyCode.ENTER);

        assertThat(desk.acts.getLast())
                .contains("method=CHECK, amount=30.00, receivedOn=2026-06-26, reference=1201")
                .endsWith(" of 35.50");
        assertThat(focused()).isEqualTo("account-payments");
        assertThat(books.acts).contains("head P10005", "payments");
    }

    @Test
    void enterGoesToTheFirstFaultAndEscapeAsksOnce(FxRobot robot) {
        openAccount(robot);
        push(robot, KeyCode.CONTROL, KeyCode.T);
        push(robot, KeyCode.ALT, KeyCode.N);
        robot.write("7");
        push(robot, KeyCode.ENTER);
        assertThat(focused()).isEqualTo("payment-amount");
        assertThat(text(robot, "#payment-amount-problem")).isEqualTo("An amount above zero, such as 25 or 3x15.");
        assertThat(text(robot, "#payment-method-problem")).isEqualTo("Choose how.");

        push(robot, KeyCode.ESCAPE);
        assertThat(focused()).isEqualTo("payment-page-stay");
        push(robot, KeyCode.ESCAPE);
        assertThat(focused()).isEqualTo("payment-amount");
        push(robot, KeyCode.CONTROL, KeyCode.U);
        assertThat(robot.lookup("#payment-reference").queryAs(TextField.class).getText())
                .isEmpty();
        push(robot, KeyCode.ESCAPE);
        assertThat(focused()).isEqualTo("account-charges");
        assertThat(desk.acts).noneMatch(act -> act.startsWith("take"));
    }

    private void openAccount(FxRobot robot) {
        robot.clickOn("#patients-search");
        robot.write("P10005");
        push(robot, KeyCode.DOWN);
        push(robot, KeyCode.ENTER);
    }

    private static void push(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        waitForFxEvents();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private String focused() {
        Node owner = scene.getFocusOwner();
        return owner == null ? "" : String.valueOf(owner.getId());
    }
}
