package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daysheet.billing.Office;
import org.daysheet.billing.followups.WorklistFilter;
import org.daysheet.demo.DemoPractice;
import org.daysheet.demo.DemoSettings;
import org.daysheet.demo.StatementPrinter;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.days.BusinessDay;
import org.daysheet.desktop.reports.FigureRow;
import org.daysheet.desktop.reports.OfficeReports;
import org.daysheet.desktop.today.TodayRow;
import org.daysheet.types.work.Progress;
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
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 26);
    private static final int PATIENTS = 40;
    private static final int MONTHS = 4;
    private static final int PATIENCE_SECONDS = 60;

    @TempDir
    private static Path folder;

    private static Office office;

    private final ThreadPoolExecutor workers =
            new ThreadPoolExecutor(2, 2, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
    private Scene scene;

    @BeforeAll
    static void liveSomeMonths() {
        Path dir = folder.resolve("practice");
        DemoSettings settings = new DemoSettings(PATIENTS, MONTHS, 7, LAST_DAY);
        var _ = DemoPractice.build(
                dir, settings, passphrase(), folder.resolve("out"), StatementPrinter.NONE, Progress.SILENT);
        Clock clock = Clock.fixed(
                LAST_DAY.atTime(LocalTime.of(21, 0)).toInstant(ZoneOffset.UTC), ZoneId.of("America/New_York"));
        office = Office.open(dir, passphrase(), "owner", clock);
    }

    @AfterAll
    static void closeUp() {
        office.close();
    }

    @Start
    void start(Stage stage) {
        Theme.apply(false);
        Background background = new Background(workers, Platform::runLater, Desktop::explain);
        scene = new Scene(Desktop.shell(office, office.practices().practice(), "owner", background), 1320, 820);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
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
        List<String> closed = reports.sheet(LAST_DAY).figures().stream()
                .filter(figure -> reports.behind(figure, LAST_DAY).rows().page(0, Integer.MAX_VALUE).stream()
                        .allMatch(row -> row.link() == null))
                .map(FigureRow::reading)
                .toList();
        assertThat(closed).isSubsetOf("0.0%", "$0.00", "100.0%");
    }

    @Test
    void theReportsShowTheFiguresOfTheDay(FxRobot robot) {
        robot.clickOn("#go-reports");
        until(() ->
                !robot.lookup("#reports-figures").queryTableView().getItems().isEmpty());
        until(() -> text(robot, "#reports-figure-title").equals("Days in A/R"));
        shoot("demo-reports");
        TableView<?> figures = robot.lookup("#reports-figures").queryTableView();
        robot.interact(() -> figures.getSelectionModel().select(8));
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

    private static char[] passphrase() {
        return "a long passphrase 7".toCharArray();
    }
}
