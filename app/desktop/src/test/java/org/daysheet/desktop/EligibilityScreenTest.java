package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daysheet.billing.eligibility.EligibilityChannel;
import org.daysheet.billing.eligibility.EligibilityFacts;
import org.daysheet.billing.eligibility.EligibilityResult;
import org.daysheet.billing.eligibility.ToldBenefits;
import org.daysheet.desktop.account.AccountViewModel;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.encounters.EncounterDesk;
import org.daysheet.desktop.encounters.EncountersView;
import org.daysheet.desktop.encounters.EncountersViewModel;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.patients.PatientsView;
import org.daysheet.desktop.patients.PatientsViewModel;
import org.daysheet.desktop.people.PeopleViewModel;
import org.daysheet.desktop.shell.PracticeBand;
import org.daysheet.desktop.shell.ShellView;
import org.daysheet.desktop.shell.ShellViewModel;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What a payer says about a coverage is recorded and corrected by keyboard, and asked for where a visit is entered.
@ExtendWith(ApplicationExtension.class)
class EligibilityScreenTest {
    private final PretendPeople desk = new PretendPeople();
    private final PretendEncounters visits = new PretendEncounters();
    private final Background background = Pretend.sameThread();
    private final List<Link> opened = new ArrayList<>();
    private PatientsView view;
    private Scene scene;

    @Start
    void start(Stage stage) {
        Theme.apply(false);
        AccountViewModel account =
                new AccountViewModel(new PretendAccount(), background, link -> PretendPeople.follow(view, link));
        view = new PatientsView(
                new PatientsViewModel(new Scenes.People(), background),
                Pretend.tools(background),
                account,
                new PeopleViewModel(desk, background, () -> PretendPeople.TODAY));
        EncountersViewModel entering =
                new EncountersViewModel(visits, background, opened::add, () -> PretendEncounters.TODAY);
        entering.entry().circle().openBy(opened::add);
        ShellViewModel model = new ShellViewModel(new PracticeBand("Juniper Street", "owner", true), background, 2);
        scene = new Scene(
                new ShellView(model, List.of(view, new EncountersView(entering, Pretend.tools(background)))),
                1000,
                700);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aCallIsWrittenDownFromFieldToFieldAndStandsInTheAccount(FxRobot robot) {
        openAccount(robot);
        push(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y);
        assertThat(focused()).isEqualTo("eligibility-channel");
        assertThat(words(robot, "#eligibility-at-hand"))
                .isEqualTo("No telephone number of the payer is known · Member W12345670 · Group GRP7 · Subscriber"
                        + " Rivera, Maria · Patient born 04/17/1980 · Practice NPI 1234567893");
        assertThat(words(robot, "#eligibility-last")).isEqualTo("Last asked on 06/14/2026, 12 days ago: Active.");
        push(robot, KeyCode.ALT, KeyCode.W);
        robot.write("a");
        tab(robot, 1, "Gold");
        tab(robot, 1, "010126");
        tab(robot, 1, "123126");
        tab(robot, 1, "20");
        tab(robot, 1, "350");
        tab(robot, 1, "20%");
        tab(robot, 1, "12");
        tab(robot, 1, "Kim L.");
        tab(robot, 1, "7781");
        tab(robot, 1, "long wait");
        push(robot, KeyCode.CONTROL, KeyCode.S);

        assertThat(desk.acts)
                .last()
                .isEqualTo("record "
                        + new EligibilityFacts(
                                PretendPeople.FIRST,
                                PretendPeople.TODAY,
                                PretendPeople.TODAY,
                                EligibilityChannel.PHONE,
                                EligibilityResult.ACTIVE,
                                new ToldBenefits(
                                        "Gold",
                                        LocalDate.of(2026, 1, 1),
                                        LocalDate.of(2026, 12, 31),
                                        Money.ofCents(2_000),
                                        Money.ofCents(35_000),
                                        20,
                                        12),
                                "Kim L.",
                                "7781",
                                "long wait"));
        assertThat(robot.lookup("#account-eligibility").query().isVisible()).isTrue();
    }

    @Test
    void whatIsMissingIsSaidAtItsField(FxRobot robot) {
        openAccount(robot);
        push(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y);
        push(robot, KeyCode.ALT, KeyCode.I);
        robot.write("120");
        push(robot, KeyCode.CONTROL, KeyCode.S);
        assertThat(focused()).isEqualTo("eligibility-result");
        assertThat(words(robot, "#eligibility-result-problem")).isEqualTo("Choose what the payer says.");
        assertThat(words(robot, "#eligibility-coinsurance-problem")).isEqualTo("From 0 to 100, or nothing.");
        assertThat(desk.acts).noneMatch(act -> act.startsWith("record"));
    }

    @Test
    void enterCorrectsACheckAndWhatWasCorrectedStays(FxRobot robot) {
        openAccount(robot);
        push(robot, KeyCode.ALT, KeyCode.DIGIT8);
        assertThat(words(robot, "#account-words"))
                .isEqualTo("Harbor Health Plan, asked on 06/14/2026 by owner (Portal) about 06/14/2026: Active.");
        push(robot, KeyCode.ENTER);
        assertThat(focused()).isEqualTo("eligibility-result");
        robot.write("i");
        push(robot, KeyCode.CONTROL, KeyCode.S);
        assertThat(desk.acts).last().asString().startsWith("correct 4 ").contains("result=INACTIVE", "reference=R-77");
        push(robot, KeyCode.DOWN);
        push(robot, KeyCode.ENTER);
        assertThat(robot.lookup("#account-eligibility").query().isVisible()).isTrue();
    }

    @Test
    void whereAVisitIsEnteredThePayersWishIsOneKeyAway(FxRobot robot) {
        visits.eligible = new EncounterDesk.Eligible("Nobody checked the coverage for this day.", true);
        push(robot, KeyCode.CONTROL, KeyCode.DIGIT2);
        push(robot, KeyCode.CONTROL, KeyCode.N);
        robot.write("riv");
        push(robot, KeyCode.ENTER);
        assertThat(words(robot, "#encounter-eligibility")).isEqualTo("Nobody checked the coverage for this day.");
        assertThat(robot.lookup("#encounter-ask").query().isVisible()).isTrue();
        push(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y);
        assertThat(opened)
                .containsExactly(new Link.OfNewEligibility(PretendEncounters.ANA.id(), null, PretendEncounters.TODAY));

        visits.eligible = new EncounterDesk.Eligible("Coverage checked: active", false);
        push(robot, KeyCode.CONTROL, KeyCode.DIGIT1);
        push(robot, KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(words(robot, "#encounter-eligibility")).isEqualTo("Coverage checked: active");
        assertThat(robot.lookup("#encounter-ask").query().isVisible()).isFalse();
    }

    private static void openAccount(FxRobot robot) {
        robot.clickOn("#patients-search");
        push(robot, KeyCode.DOWN);
        push(robot, KeyCode.ENTER);
    }

    private static void tab(FxRobot robot, int times, String typed) {
        for (int i = 0; i < times; i++) {
            push(robot, KeyCode.TAB);
        }
        robot.write(typed);
    }

    private static void push(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        waitForFxEvents();
    }

    private static String words(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private String focused() {
        Node owner = scene.getFocusOwner();
        return owner == null ? "" : String.valueOf(owner.getId());
    }
}
