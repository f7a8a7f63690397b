package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daysheet.desktop.account.AccountViewModel;
import org.daysheet.desktop.actions.Action;
import org.daysheet.desktop.actions.Actions;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.checks.ChecksView;
import org.daysheet.desktop.checks.ChecksViewModel;
import org.daysheet.desktop.claims.ClaimsView;
import org.daysheet.desktop.claims.ClaimsViewModel;
import org.daysheet.desktop.encounters.EncountersView;
import org.daysheet.desktop.encounters.EncountersViewModel;
import org.daysheet.desktop.palette.PaletteRow;
import org.daysheet.desktop.parts.FilterMemory;
import org.daysheet.desktop.parts.MainScreen;
import org.daysheet.desktop.patients.PatientsView;
import org.daysheet.desktop.patients.PatientsViewModel;
import org.daysheet.desktop.reports.ReportsView;
import org.daysheet.desktop.reports.ReportsViewModel;
import org.daysheet.desktop.settings.SettingsView;
import org.daysheet.desktop.settings.SettingsViewModel;
import org.daysheet.desktop.settings.Workplace;
import org.daysheet.desktop.shell.PracticeBand;
import org.daysheet.desktop.shell.ShellView;
import org.daysheet.desktop.shell.ShellViewModel;
import org.daysheet.desktop.statements.StatementsView;
import org.daysheet.desktop.statements.StatementsViewModel;
import org.daysheet.desktop.tasks.TasksView;
import org.daysheet.desktop.tasks.TasksViewModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The sides of every screen by Alt with their number, and from the palette by what people call them.
@ExtendWith(ApplicationExtension.class)
class SidesTest {
    private final Background background = Pretend.sameThread();
    private ShellView shell;

    @Start
    void start(Stage stage) {
        Theme.apply(false);
        List<MainScreen> screens = List.of(
                patients(),
                new EncountersView(
                        new EncountersViewModel(
                                new PretendEncounters(), background, _ -> {}, () -> PretendEncounters.TODAY),
                        Pretend.tools(background)),
                new ClaimsView(
                        new ClaimsViewModel(new PretendClaims(40), background, _ -> {}, FilterMemory.NONE),
                        Pretend.tools(background)),
                new ChecksView(
                        new ChecksViewModel(new Pretend.Desk(), background, _ -> {}),
                        Pretend.tools(background),
                        Pretend.intake(background).action()),
                new TasksView(new TasksViewModel(new PretendTasks(), background, _ -> {}), Pretend.tools(background)),
                new StatementsView(
                        new StatementsViewModel(
                                new PretendStatements(),
                                background,
                                new PretendPaper(),
                                _ -> {},
                                () -> PretendStatements.TODAY),
                        Pretend.tools(background)),
                new ReportsView(
                        new ReportsViewModel(new PretendReports(), background, _ -> {}, () -> PretendReports.TODAY),
                        Pretend.tools(background)),
                new SettingsView(
                        new SettingsViewModel(
                                new PretendSettings(),
                                background,
                                () -> PretendSettings.TODAY,
                                new Workplace(),
                                new PretendPaper(),
                                _ -> {}),
                        Pretend.tools(background)));
        shell = new ShellView(
                new ShellViewModel(new PracticeBand("Juniper Street", "owner", true), background, screens.size()),
                screens);
        Scene scene = new Scene(shell, 1100, 760);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private PatientsView patients() {
        return new PatientsView(
                new PatientsViewModel((_, _) -> Pretend.source(5, Pretend::patient), background),
                Pretend.tools(background),
                new AccountViewModel(new PretendAccount(), background, _ -> {}),
                PretendPeople.model(background));
    }

    @Test
    void altWithANumberShowsEverySideOfEveryScreen(FxRobot robot) {
        assertThat(sidesByKeys(robot, 1, "#patients-filter-", 4)).containsExactly("all", "owes", "credit", "uninsured");
        assertThat(sidesByKeys(robot, 2, "#encounters-filter-", 4))
                .containsExactly("all", "open", "closed", "unclaimed");
        assertThat(sidesByKeys(robot, 3, "#claims-filter-", 6))
                .containsExactly("all", "to_fix", "to_send", "waiting", "denied", "paid");
        assertThat(sidesByKeys(robot, 4, "#checks-filter-", 4))
                .containsExactly("to_post", "needs_look", "posted", "all");
        assertThat(sidesByKeys(robot, 5, "#tasks-filter-", 5))
                .containsExactly("open", "mine", "snoozed", "closed", "all");
        assertThat(sidesByKeys(robot, 6, "#statements-side-", 2)).containsExactly("run", "sent");
        assertThat(sidesByKeys(robot, 7, "#reports-side-", 4)).containsExactly("figures", "aging", "denials", "day");
        assertThat(sidesByKeys(robot, 8, "#settings-section-", 10))
                .containsExactly(
                        "practice",
                        "providers",
                        "payers",
                        "prices",
                        "users",
                        "notes",
                        "rules",
                        "sending",
                        "lists",
                        "looks");
    }

    @Test
    void theSameKeysShowTheSectionsOfAnAccountWhileOneIsOpen(FxRobot robot) {
        robot.interact(() -> shell.open("patients", "P10002"));
        robot.push(KeyCode.ALT, KeyCode.DIGIT3);
        waitForFxEvents();
        assertThat(chosen(robot, "#account-section-")).isEqualTo("payments");
        robot.push(KeyCode.ESCAPE);
        waitForFxEvents();
        assertThat(chosen(robot, "#patients-filter-")).isEqualTo("all");
        robot.push(KeyCode.ALT, KeyCode.DIGIT3);
        waitForFxEvents();
        assertThat(chosen(robot, "#patients-filter-")).isEqualTo("credit");
    }

    @Test
    void withShiftTheyShowTheListsOfWhatWasSent(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT6);
        for (String list : List.of("runs", "letters", "papers")) {
            robot.push(
                    KeyCode.ALT,
                    KeyCode.SHIFT,
                    KeyCode.getKeyCode(Integer.toString(
                            List.of("runs", "letters", "papers").indexOf(list) + 1)));
            waitForFxEvents();
            assertThat(chosen(robot, "#statements-side-")).isEqualTo("sent");
            assertThat(chosen(robot, "#statements-list-")).isEqualTo(list);
        }
    }

    @Test
    void thePaletteFindsASideByWhatPeopleCallItAndOpensIt(FxRobot robot) {
        assertThat(found(robot, "aging")).isEqualTo("Aging  \u00b7  Reports");
        assertThat(chosen(robot, "#reports-side-")).isEqualTo("aging");
        assertThat(found(robot, "day sheet")).isEqualTo("Day sheet  \u00b7  Reports");
        assertThat(chosen(robot, "#reports-side-")).isEqualTo("day");
        assertThat(found(robot, "fee schedules")).isEqualTo("Prices  \u00b7  Settings");
        assertThat(chosen(robot, "#settings-section-")).isEqualTo("prices");
        assertThat(found(robot, "payers")).isEqualTo("Payers  \u00b7  Settings");
        assertThat(chosen(robot, "#settings-section-")).isEqualTo("payers");
        assertThat(found(robot, "providers")).isEqualTo("Providers  \u00b7  Settings");
        assertThat(chosen(robot, "#settings-section-")).isEqualTo("providers");
        assertThat(found(robot, "history of statements")).isEqualTo("Sent  \u00b7  Statements");
        assertThat(chosen(robot, "#statements-side-")).isEqualTo("sent");
        assertThat(found(robot, "put off")).isEqualTo("Put off  \u00b7  Tasks");
        assertThat(chosen(robot, "#tasks-filter-")).isEqualTo("snoozed");
    }

    @Test
    void theSheetOfKeysNamesEverySideWithItsKeys(FxRobot robot) {
        robot.push(KeyCode.F1);
        waitForFxEvents();
        List<String> words = robot
                .from(robot.lookup("#help").queryAll())
                .lookup((Predicate<Node>) Label.class::isInstance)
                .queryAllAs(Label.class)
                .stream()
                .map(Label::getText)
                .toList();
        assertThat(words)
                .containsSequence("Alt+4", "Prices")
                .containsSequence("Alt+2", "Aging")
                .containsSequence("Alt+3", "Payments, in an account")
                .containsSequence("Alt+3", "Credit, in the list of patients")
                .containsSequence("Alt+Shift+3", "Went out")
                .containsSequence("Alt+Shift+2", "On claims")
                .containsSequence("Ctrl+Shift+P", "New patient")
                .containsSequence("Ctrl+Shift+P", "Post all clean checks\u2026")
                .containsSequence("Ctrl+Shift+P", "Print the whole run");
        assertThat(shell.actions().all().stream().map(Actions.Entry::action).filter(Action::isSide))
                .hasSize(74);
    }

    private List<String> sidesByKeys(FxRobot robot, int screen, String buttons, int count) {
        robot.push(KeyCode.CONTROL, digit(screen));
        waitForFxEvents();
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> {
                    robot.push(KeyCode.ALT, digit(number % 10));
                    waitForFxEvents();
                    return chosen(robot, buttons);
                })
                .toList();
    }

    private static KeyCode digit(int number) {
        return KeyCode.getKeyCode(Integer.toString(number));
    }

    /// What a choice is called whose button is down.
    private static String chosen(FxRobot robot, String buttons) {
        return robot.lookup((Predicate<Node>) node -> node instanceof ToggleButton button
                        && ("#" + button.getId()).startsWith(buttons)
                        && button.isSelected())
                .query()
                .getId()
                .substring(buttons.length() - 1)
                .toLowerCase(Locale.ROOT);
    }

    /// Types into the palette, takes its first line, and says what it was.
    private String found(FxRobot robot, String typed) {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        waitForFxEvents();
        robot.write(typed);
        waitForFxEvents();
        ListView<PaletteRow> list = robot.lookup("#palette-list").queryListView();
        String title = list.getItems().getFirst().title();
        robot.push(KeyCode.ENTER);
        waitForFxEvents();
        return title;
    }
}
