package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daysheet.billing.scrubber.ScrubFinding;
import org.daysheet.billing.scrubber.ScrubSeverity;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.encounters.EncountersView;
import org.daysheet.desktop.encounters.EncountersViewModel;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.shell.PracticeBand;
import org.daysheet.desktop.shell.ShellView;
import org.daysheet.desktop.shell.ShellViewModel;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A visit entered by keyboard alone.
@ExtendWith(ApplicationExtension.class)
class EncountersScreenTest {
    /// Twenty seconds at three keys a second.
    private static final int MOST_KEYS = 60;

    private final PretendEncounters desk = new PretendEncounters();
    private final List<Link> opened = new ArrayList<>();
    private EncountersView view;
    private Scene scene;
    private int keys;

    @Start
    void start(Stage stage) {
        Theme.apply(false);
        Background background = Pretend.sameThread();
        view = new EncountersView(
                new EncountersViewModel(desk, background, opened::add, () -> PretendEncounters.TODAY),
                Pretend.tools(background));
        ShellViewModel model = new ShellViewModel(new PracticeBand("Juniper Street", "owner", true), background, 1);
        scene = new Scene(new ShellView(model, List.of(view)), 1000, 760);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void theListIsOpenedAsAFilterShowsIt(FxRobot robot) {
        robot.interact(() -> view.open("P20005 06/26/2026"));
        robot.interact(() -> view.open("UNCLAIMED"));
        waitForFxEvents();
        assertThat(desk.acts).endsWith("list UNCLAIMED null null ''");
    }

    @Test
    void whatAPayerWouldNotLikeShowsWhileTypingAndAKeyGoesToItsField(FxRobot robot) {
        desk.findings = List.of(new ScrubFinding(
                "units-wrong", ScrubSeverity.STOPS, "lines[1].units", "The units are wrong.", "Correct them."));
        chord(robot, KeyCode.CONTROL, KeyCode.N);
        type(robot, "rivera");
        push(robot, KeyCode.TAB);
        push(robot, KeyCode.TAB);
        type(robot, "mar");
        push(robot, KeyCode.ENTER);
        type(robot, "E119");
        push(robot, KeyCode.ENTER);
        type(robot, "G0402");
        Node before = scene.getFocusOwner();
        robot.sleep(700);
        waitForFxEvents();

        assertThat(robot.lookup("#encounters-findings").query().isVisible()).isTrue();
        assertThat(scene.getFocusOwner()).isSameAs(before);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.X);
        waitForFxEvents();
        assertThat(scene.getFocusOwner().getId()).isEqualTo("line-1-units");
    }

    @Test
    void aUsualVisitOfThreeLinesTakesFewKeys(FxRobot robot) {
        chord(robot, KeyCode.CONTROL, KeyCode.N);
        type(robot, "rivera");
        push(robot, KeyCode.TAB);
        push(robot, KeyCode.TAB);
        type(robot, "mar");
        push(robot, KeyCode.ENTER);
        type(robot, "e11");
        push(robot, KeyCode.TAB);
        type(robot, "i1");
        push(robot, KeyCode.ENTER);
        type(robot, "g0402");
        push(robot, KeyCode.ENTER);
        type(robot, "dep");
        push(robot, KeyCode.ENTER);
        type(robot, "j3");
        push(robot, KeyCode.TAB);
        push(robot, KeyCode.TAB);
        push(robot, KeyCode.TAB);
        type(robot, "2");
        shoot("encounter-entered");
        assertThat(text(robot, "#encounters-total")).isEqualTo("207.91");
        chord(robot, KeyCode.CONTROL, KeyCode.ENTER);
        waitForFxEvents();

        // 168.50 + 18.75 + 2 x 10.33
        assertThat(text(robot, "#encounters-charged")).isEqualTo("207.91 were charged for Rivera, Ana (3 lines).");
        assertThat(desk.charged).hasSize(1);
        assertThat(desk.charged.getFirst().lines())
                .extracting(line -> line.procedure().value())
                .containsExactly("G0402", "G0444", "J3420");
        assertThat(keys).isLessThan(MOST_KEYS);
        shoot("encounter-charged");
        chord(robot, KeyCode.CONTROL, KeyCode.M);
        waitForFxEvents();
        robot.clickOn("#encounters-open-claim");
        assertThat(opened).containsExactly(new Link.OfClaim(new ClaimId(9)));
    }

    @Test
    void theLastVisitAgainTakesAHandfulOfKeys(FxRobot robot) {
        chord(robot, KeyCode.CONTROL, KeyCode.N);
        type(robot, "riv");
        push(robot, KeyCode.ENTER);
        chord(robot, KeyCode.CONTROL, KeyCode.L);
        chord(robot, KeyCode.CONTROL, KeyCode.ENTER);
        waitForFxEvents();

        // 132.40 at the fee of the day + 41.00 as the last time
        assertThat(desk.charged.getFirst().lines()).hasSize(2);
        assertThat(desk.charged.getFirst().lines().get(1).amount()).isEqualTo(Money.ofCents(4_100));
        assertThat(keys).isLessThanOrEqualTo(10);
    }

    @Test
    void aFaultTakesTheCursorToItsField(FxRobot robot) {
        chord(robot, KeyCode.CONTROL, KeyCode.N);
        type(robot, "riv");
        push(robot, KeyCode.ENTER);
        type(robot, "e11");
        push(robot, KeyCode.ENTER);
        type(robot, "g0402");
        push(robot, KeyCode.ENTER);
        type(robot, "zz");
        chord(robot, KeyCode.CONTROL, KeyCode.ENTER);
        waitForFxEvents();
        assertThat(focused()).isEqualTo("encounter-provider");
        assertThat(text(robot, "#encounter-provider-problem")).isEqualTo("Choose who treated.");
        shoot("encounter-faulty");
        type(robot, "oka");
        chord(robot, KeyCode.CONTROL, KeyCode.ENTER);
        waitForFxEvents();
        assertThat(focused()).isEqualTo("line-2-code");
        assertThat(text(robot, "#line-2-problem")).isEqualTo("Code: Five letters or digits, such as G0402.");

        robot.clickOn("#line-2-units");
        type(robot, "x");
        chord(robot, KeyCode.CONTROL, KeyCode.ENTER);
        waitForFxEvents();
        assertThat(text(robot, "#line-2-problem"))
                .isEqualTo("Code: Five letters or digits, such as G0402. Units: A number such as 1 or 2.5, or"
                        + " minutes such as 45m.");

        chord(robot, KeyCode.CONTROL, KeyCode.D);
        chord(robot, KeyCode.CONTROL, KeyCode.ENTER);
        waitForFxEvents();
        assertThat(desk.charged).hasSize(1);
    }

    @Test
    void escapeAsksInPlaceAndTheArrowsChooseAnOffer(FxRobot robot) {
        chord(robot, KeyCode.CONTROL, KeyCode.N);
        type(robot, "riv");
        waitForFxEvents();
        assertThat(scene.lookup("#encounters-offers").isVisible()).isTrue();
        shoot("encounter-offers");
        push(robot, KeyCode.DOWN);
        push(robot, KeyCode.ENTER);
        waitForFxEvents();
        assertThat(robot.lookup("#encounter-patient").queryAs(TextField.class).getText())
                .isEqualTo("Rivers, Ben");

        push(robot, KeyCode.ESCAPE);
        waitForFxEvents();
        assertThat(text(robot, "#encounters-asking")).isEqualTo("This visit is not saved.");
        shoot("encounter-asking");
        push(robot, KeyCode.ESCAPE);
        waitForFxEvents();
        assertThat(robot.lookup("#encounters-table").tryQuery()).isEmpty();
        push(robot, KeyCode.ESCAPE);
        waitForFxEvents();
        robot.clickOn("#encounters-discard");
        waitForFxEvents();
        assertThat(robot.lookup("#encounters-table").tryQuery()).isPresent();
    }

    @Test
    void daysAndAmountsAreWrittenOutWhenTheyAreLeft(FxRobot robot) {
        chord(robot, KeyCode.CONTROL, KeyCode.N);
        push(robot, KeyCode.TAB);
        type(robot, "-3");
        push(robot, KeyCode.ENTER);
        push(robot, KeyCode.ENTER);
        type(robot, "g0402");
        push(robot, KeyCode.TAB);
        push(robot, KeyCode.TAB);
        push(robot, KeyCode.TAB);
        push(robot, KeyCode.TAB);
        type(robot, "120*.8");
        push(robot, KeyCode.ENTER);
        waitForFxEvents();

        assertThat(robot.lookup("#encounter-day").queryAs(TextField.class).getText())
                .isEqualTo("06/23/2026");
        assertThat(robot.lookup("#line-1-amount").queryAs(TextField.class).getText())
                .isEqualTo("96.00");
        assertThat(focused()).isEqualTo("line-2-code");
        push(robot, KeyCode.UP);
        waitForFxEvents();
        assertThat(focused()).isEqualTo("line-1-code");
    }

    @Test
    void templatesAreFilledInByName(FxRobot robot) {
        chord(robot, KeyCode.CONTROL, KeyCode.N);
        chord(robot, KeyCode.CONTROL, KeyCode.T);
        type(robot, "well");
        waitForFxEvents();
        shoot("encounter-template");
        push(robot, KeyCode.ENTER);
        waitForFxEvents();
        assertThat(text(robot, "#encounters-total")).isEqualTo("147.40");
        chord(robot, KeyCode.CONTROL, KeyCode.E);
        waitForFxEvents();
        shoot("encounter-more");
        assertThat(robot.lookup("#encounter-referring").tryQuery()).isPresent();
    }

    private void type(FxRobot robot, String text) {
        keys += text.length();
        robot.write(text);
    }

    private void push(FxRobot robot, KeyCode... codes) {
        keys++;
        robot.push(codes);
    }

    private void chord(FxRobot robot, KeyCode... codes) {
        keys++;
        robot.push(codes);
    }

    private String focused() {
        Node owner = scene.getFocusOwner();
        return owner == null ? "" : owner.getId();
    }

    private void shoot(String name) {
        assertThat(Pictures.shoot(name, scene)).hasSize(2);
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }
}
