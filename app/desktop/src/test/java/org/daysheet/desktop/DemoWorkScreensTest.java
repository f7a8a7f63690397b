package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daysheet.billing.Office;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.billing.followups.WorklistFilter;
import org.daysheet.desktop.days.BusinessDay;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.reports.FigureRow;
import org.daysheet.desktop.reports.OfficeReports;
import org.daysheet.desktop.today.TodayRow;
import org.daysheet.reports.kpi.Kpi;
import org.daysheet.types.id.ClaimId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The work screens over a practice that has lived for some months. Leaves pictures of them.
@ExtendWith(ApplicationExtension.class)
class DemoWorkScreensTest {
    private static final int PATIENTS = 40;
    private static final int MONTHS = 4;
    private static final int PATIENCE_SECONDS = 60;

    /// Where what a part of a screen shows stands.
    private static final Map<String, String> LISTS = Map.of(
            "TO_SEND", "#claims-table",
            "UNCLAIMED", "#encounters-table",
            "OPEN", "#encounters-table",
            "RUN", "#statements-asked");

    @TempDir
    private static Path folder;

    private static Office office;

    private final ThreadPoolExecutor workers =
            new ThreadPoolExecutor(2, 2, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
    private Scene scene;

    @BeforeAll
    static void liveSomeMonths() {
        office = LivedPractice.of(folder, PATIENTS, MONTHS);
    }

    @AfterAll
    static void closeUp() {
        office.close();
    }

    @Start
    void start(Stage stage) {
        scene = LivedPractice.show(office, workers, stage);
    }

    @AfterEach
    void endWork() {
        workers.shutdown();
    }

    @Test
    void theFirstScreenSaysWhatToDoNextAndOpensIt(FxRobot robot) {
        until(() -> !robot.lookup("#today-table").queryTableView().getItems().isEmpty());
        until(() -> robot.lookup("#today-tile-days-in-ar").tryQuery().isPresent());
        shoot("demo-today");
        TodayRow first = robot.lookup("#today-table")
                .<TodayRow>queryTableView()
                .getItems()
                .getFirst();
        robot.push(KeyCode.ENTER);
        until(() -> robot.lookup("#today-table").tryQuery().isEmpty());
        assertThat(robot.lookup("#" + first.link().screen()).tryQuery()).isPresent();
        shoot("demo-today-opened");
    }

    @Test
    void everyLineOfTheMorningThatSpeaksOfManyLeadsToAListOfExactlyThose(FxRobot robot) {
        EncounterDraft visit = insuredVisit();
        var _ = office.chargeEntry().enter(visit);
        var _ = office.chargeEntry().charge(null, visit);
        var _ = office.claims().create(office.chargeEntry().charge(null, visit).encounter());
        for (String other :
                List.of("claims", "#claims-filter-denied", "encounters", "#encounters-filter-closed", "statements")) {
            robot.clickOn(other.startsWith("#") ? other : "#go-" + other);
        }
        robot.clickOn("#statements-side-sent");
        List<String> seen = new ArrayList<>();
        int lines = 0;
        do {
            robot.clickOn("#go-today");
            TableView<TodayRow> table = robot.lookup("#today-table").queryTableView();
            until(() -> table.getItems().stream().anyMatch(row -> row.link() instanceof Link.OfPart));
            List<TodayRow> many = table.getItems().stream()
                    .filter(row -> row.link() instanceof Link.OfPart)
                    .toList();
            TodayRow row = many.get(seen.size());
            robot.interact(() -> {
                table.getSelectionModel().clearAndSelect(table.getItems().indexOf(row));
                table.requestFocus();
            });
            robot.push(KeyCode.ENTER);
            seen.add(((Link.OfPart) row.link()).part());
            lines = many.size();
            String list = LISTS.get(seen.getLast());
            int wanted = Integer.parseInt(row.title().replaceAll("\\D", ""));
            until(() -> robot.lookup(list).tryQuery().isPresent()
                    && robot.lookup(list).queryTableView().getItems().size() == wanted);
        } while (seen.size() < lines);
        assertThat(seen).contains("TO_SEND", "UNCLAIMED", "OPEN");
    }

    /// A visit such as one a payer was asked for before.
    private static EncounterDraft insuredVisit() {
        ClaimId claim = office.claims().list(null, 0, 1).getFirst().id();
        EncounterDraft facts = office.chargeEntry()
                .show(office.claims().show(claim).claim().subject().encounter())
                .facts();
        return new EncounterDraft(
                "",
                facts.patient(),
                facts.providers(),
                facts.serviceOn(),
                facts.place(),
                false,
                facts.circumstances(),
                facts.diagnoses(),
                facts.lines());
    }

    @Test
    void aTaskIsClosedOnTheScreenAndInTheBooks(FxRobot robot) {
        int before = open();
        robot.clickOn("#go-tasks");
        until(() -> robot.lookup("#tasks-table").queryTableView().getItems().size() == before);
        shoot("demo-tasks");
        robot.push(KeyCode.D);
        robot.write("paid on the phone");
        robot.push(KeyCode.ENTER);
        until(() -> open() == before - 1);
        until(() -> robot.lookup("#tasks-table").queryTableView().getItems().size() == before - 1);
    }

    @Test
    void statementsAreMadeAndSeenAsTheyArePrinted(FxRobot robot) {
        int runs = office.statements().list().size();
        robot.clickOn("#go-statements");
        until(() ->
                !robot.lookup("#statements-asked").queryTableView().getItems().isEmpty());
        shoot("demo-statements");
        robot.clickOn("#statements-make");
        robot.push(KeyCode.ENTER);
        until(() -> office.statements().list().size() == runs + 1);
        until(() ->
                !robot.lookup("#statements-table").queryTableView().getItems().isEmpty());
        robot.interact(() -> robot.lookup("#statements-table")
                .queryTableView()
                .getSelectionModel()
                .select(0));
        until(() -> text(robot, "#statements-pdf-page").startsWith("1 of "));
        shoot("demo-statements-sent");
    }

    @Test
    void everyFigureThatIsNotNothingLeadsToThings() {
        OfficeReports reports =
                new OfficeReports(office, new BusinessDay(office.session().clock(), ZoneOffset.UTC));
        List<String> closed = reports.sheet(LivedPractice.LAST_DAY).figures().stream()
                .filter(figure ->
                        reports.behind(figure, LivedPractice.LAST_DAY).rows().page(0, Integer.MAX_VALUE).stream()
                                .allMatch(row -> row.link() == null))
                .map(FigureRow::reading)
                .toList();
        assertThat(closed).isSubsetOf("0.0%", "0", "$0.00", "100.0%");
    }

    @Test
    void theReportsShowTheFiguresOfTheDay(FxRobot robot) {
        robot.clickOn("#go-reports");
        until(() ->
                !robot.lookup("#reports-figures").queryTableView().getItems().isEmpty());
        until(() -> text(robot, "#reports-figure-title").equals("Days in A/R"));
        shoot("demo-reports");
        TableView<FigureRow> figures = robot.lookup("#reports-figures").queryTableView();
        robot.interact(() -> figures.getItems().stream()
                .filter(figure -> figure.kpi() == Kpi.DENIAL_RATE)
                .findFirst()
                .ifPresent(figures.getSelectionModel()::select));
        until(() -> text(robot, "#reports-figure-title").startsWith("Denial rate"));
        shoot("demo-reports-denial-rate");
        robot.clickOn("#reports-side-aging");
        until(() -> !robot.lookup("#reports-aging").queryTableView().getItems().isEmpty());
        shoot("demo-reports-aging");
        robot.clickOn("#reports-side-denials");
        until(() ->
                !robot.lookup("#reports-reasons").queryTableView().getItems().isEmpty());
        shoot("demo-reports-denials");
        robot.clickOn("#reports-side-day");
        until(() -> robot.lookup("#reports-day-table").tryQuery().isPresent());
        shoot("demo-reports-day");
    }

    private static int open() {
        return office.worklist()
                .totals(WorklistFilter.of(WorklistFilter.Scope.OPEN))
                .count();
    }

    private void shoot(String name) {
        until(() -> workers.getActiveCount() == 0 && workers.getQueue().isEmpty());
        assertThat(Pictures.shoot(name, scene)).hasSize(2);
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class) instanceof Label label ? label.getText() : "";
    }

    /// Waits for work in the background to show on the screen.
    private static void until(Callable<Boolean> shown) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE_SECONDS, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(10_000, shown));
        } catch (TimeoutException e) {
            throw new AssertionError("the screen did not come to show it", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
