package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daysheet.desktop.actions.Action;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.money.PaidSide;
import org.daysheet.desktop.money.PaidViewModel;
import org.daysheet.desktop.parts.ScreenName;
import org.daysheet.desktop.parts.ScreenSide;
import org.daysheet.desktop.parts.SidedView;
import org.daysheet.types.id.PatientId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What patients paid, by keyboard alone, on a screen of two sides.
@ExtendWith(ApplicationExtension.class)
class MoneyScreenTest {
    private final PretendPaid desk = new PretendPaid();
    private final List<Link> opened = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private SidedView view;

    /// Says what is asked of it.
    private record Other(List<String> told, Button button) implements ScreenSide {
        @Override
        public String id() {
            return "other";
        }

        @Override
        public String words() {
            return "Other";
        }

        @Override
        public ObservableValue<String> summary() {
            return new ReadOnlyStringWrapper("of the other side");
        }

        @Override
        public Parent root() {
            return button;
        }

        @Override
        public void focus() {
            button.requestFocus();
        }

        @Override
        public void shown() {
            told.add("shown");
        }

        @Override
        public void hidden() {
            told.add("hidden");
        }

        @Override
        public void reload() {
            told.add("reload");
        }

        @Override
        public void open(String key) {
            told.add("open " + key);
        }

        @Override
        public boolean mayEnd() {
            told.add("may end");
            return false;
        }

        @Override
        public List<Action> actions() {
            return List.of(Action.of("other-act", "Act", MaterialDesignC.CHECK, () -> told.add("act"))
                    .on("Shortcut+Enter"));
        }
    }

    @Start
    void start(Stage stage) {
        Theme.apply(false);
        view = new SidedView(
                ScreenName.MONEY,
                List.of(
                        new PaidSide(
                                new PaidViewModel(desk, Pretend.sameThread(), opened::add),
                                Pretend.tools(Pretend.sameThread())),
                        new Other(told, new Button("other"))));
        Scene scene = new Scene(view.root(), 980, 780);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
        view.shown();
    }

    @Test
    void enterOpensTheAccountOfWhoPaid(FxRobot robot) {
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(opened).containsExactly(new Link.OfPatient(new PatientId(2)));
        assertThat(summary(robot)).isEqualTo("60 payments \u00b7 Last 90 days");
    }

    @Test
    void whatIsLeftOfPaymentsIsOneFilterAndAReceiptOneSearchAway(FxRobot robot) {
        robot.interact(() -> robot.lookup("#money-paid-filter-left").query().requestFocus());
        robot.push(KeyCode.SPACE);
        waitForFxEvents();
        assertThat(robot.lookup("#money-paid").queryTableView().getItems()).hasSize(9);

        robot.interact(() -> view.open("payments R000908"));
        waitForFxEvents();
        assertThat(robot.lookup("#money-paid").queryTableView().getItems()).hasSize(1);
        assertThat(summary(robot)).isEqualTo("1 payment \u00b7 All \u00b7 found for \u201cR000908\u201d");
    }

    @Test
    void aListThatCannotBeReadSaysSo(FxRobot robot) {
        desk.isBroken = true;
        robot.interact(view::reload);
        waitForFxEvents();
        assertThat(robot.lookup("#money-paid-failure").queryAs(Label.class).getText())
                .isNotBlank();
    }

    @Test
    void aSideIsReachedByItsNumberAndActsAreOfferedOnlyInFrontOfIt(FxRobot robot) {
        List<Action> acts = view.actions();
        Action show = acts.get(1);
        Action act = acts.getLast();
        assertThat(acts).extracting(Action::id).containsExactly("money-show-payments", "money-show-other", "other-act");
        assertThat(show.shortcut().keys()).isEqualTo("Alt+2");
        robot.interact(act::run);
        assertThat(told).isEmpty();

        robot.interact(show::run);
        robot.interact(act::run);
        robot.interact(view::reload);
        robot.interact(() -> view.open("7"));
        waitForFxEvents();
        assertThat(summary(robot)).isEqualTo("of the other side");
        assertThat(view.helpPlace().getValue()).isEqualTo("money-other");
        assertThat(told).containsExactly("shown", "act", "reload", "open 7");
        assertThat(view.root().lookupAll(".table-view").stream().filter(TableView.class::isInstance))
                .isEmpty();
    }

    @Test
    void theScreenComesBackAsItWasLeftAndAsksForTheSideThatHoldsSomething(FxRobot robot) {
        robot.interact(() -> view.open("other"));
        Runnable here = view.here();
        robot.interact(() -> view.open("payments"));
        robot.interact(here);
        assertThat(view.front().id()).isEqualTo("other");

        robot.interact(() -> view.open("payments"));
        robot.interact(() -> assertThat(view.mayEnd()).isFalse());
        assertThat(view.front().id()).isEqualTo("other");
        robot.interact(view::hidden);
        assertThat(told).containsExactly("shown", "hidden", "shown", "hidden", "may end", "shown", "hidden");
    }

    private static String summary(FxRobot robot) {
        return robot.lookup("#money-summary").queryAs(Label.class).getText();
    }
}
