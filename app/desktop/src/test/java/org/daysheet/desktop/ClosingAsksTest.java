package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.encounters.EncountersView;
import org.daysheet.desktop.encounters.EncountersViewModel;
import org.daysheet.desktop.encounters.VisitField;
import org.daysheet.desktop.parts.Ending;
import org.daysheet.desktop.parts.Screen;
import org.daysheet.desktop.settings.PracticeField;
import org.daysheet.desktop.settings.ProviderField;
import org.daysheet.desktop.settings.Section;
import org.daysheet.desktop.settings.SettingsView;
import org.daysheet.desktop.settings.SettingsViewModel;
import org.daysheet.desktop.settings.Workplace;
import org.daysheet.desktop.shell.PracticeBand;
import org.daysheet.desktop.shell.ShellView;
import org.daysheet.desktop.shell.ShellViewModel;
import org.daysheet.desktop.tasks.TasksView;
import org.daysheet.desktop.tasks.TasksViewModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The window asks once before it closes over what is not saved, and the answer closes it.
@ExtendWith(ApplicationExtension.class)
class ClosingAsksTest {
    private final PretendSettings settings = new PretendSettings();
    private final PretendEncounters visits = new PretendEncounters();
    private final PretendTasks tasks = new PretendTasks();
    private final List<String> ends = new ArrayList<>();
    private final Background background = Pretend.sameThread();
    private final SettingsViewModel books = new SettingsViewModel(
            settings, background, () -> PretendSettings.TODAY, new Workplace(), new PretendPaper(), _ -> {});
    private final EncountersViewModel entry =
            new EncountersViewModel(visits, background, _ -> {}, () -> PretendEncounters.TODAY);
    private ShellView shell;
    private Stage window;

    @Start
    void start(Stage stage) {
        Theme.apply(false);
        List<Screen> screens = List.of(
                new NamedScreen("today"),
                new EncountersView(entry, Pretend.tools(background)),
                new TasksView(new TasksViewModel(tasks, background, _ -> {}), Pretend.tools(background)),
                new SettingsView(books, Pretend.tools(background)));
        shell = new ShellView(
                new ShellViewModel(new PracticeBand("Juniper Street", "owner", true), background, screens.size()),
                screens);
        Scene scene = new Scene(shell, 1000, 760);
        Theme.dress(scene);
        stage.setScene(scene);
        Ending.guard(stage, () -> ends.add("ended"));
        stage.show();
        window = stage;
    }

    @Test
    void settingsThatAreNotInFrontAskOnce(FxRobot robot) {
        change("Helena");
        close(robot);
        assertThat(shell.front().get()).isEqualTo("settings");
        assertThat(books.section().get()).isEqualTo(Section.PROVIDERS);
        assertThat(text("#settings-ask-words")).isEqualTo("Changed and not saved: Providers.");
        assertThat(focused()).isEqualTo("settings-stay");
        assertThat(ends).isEmpty();

        close(robot);
        assertThat(ends).containsExactly("ended");
    }

    @Test
    void settingsThatWereChangedSinceAskAgain(FxRobot robot) {
        robot.interact(() -> shell.show("settings"));
        change("Helena");
        close(robot);
        robot.push(KeyCode.ESCAPE);
        waitForFxEvents();
        assertThat(shell.lookup("#settings-ask").isVisible()).isFalse();
        close(robot);
        robot.interact(() -> books.providers().form().text(ProviderField.MIDDLE).set("K"));
        close(robot);
        assertThat(ends).isEmpty();
        assertThat(shell.lookup("#settings-ask").isVisible()).isTrue();

        robot.push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.SPACE);
        waitForFxEvents();
        assertThat(ends).containsExactly("ended");
        assertThat(settings.acts).isEmpty();
    }

    @Test
    void settingsAreSavedPartByPartBeforeTheWindowCloses(FxRobot robot) {
        change("Helena");
        robot.interact(() -> books.practice().form().text(PracticeField.NAME).set("Juniper Street Clinic"));
        close(robot);
        assertThat(text("#settings-ask-words")).isEqualTo("Changed and not saved: Practice, Providers.");
        robot.push(KeyCode.TAB).push(KeyCode.SPACE);
        waitForFxEvents();
        assertThat(settings.acts).containsExactly("provider " + PretendSettings.MARLOW + " Marlow, Helena");
        assertThat(settings.practice.name()).isEqualTo("Juniper Street Clinic");
        assertThat(ends).containsExactly("ended");
    }

    @Test
    void settingsThatCannotBeSavedKeepTheWindowOpen(FxRobot robot) {
        change("Helena");
        robot.interact(() -> books.practice().form().text(PracticeField.NPI).set("1234567890"));
        close(robot);
        robot.push(KeyCode.TAB).push(KeyCode.SPACE);
        waitForFxEvents();
        assertThat(ends).isEmpty();
        assertThat(settings.acts).isEmpty();
        assertThat(books.section().get()).isEqualTo(Section.PRACTICE);
        assertThat(focused()).isEqualTo("practice-npi");
        assertThat(shell.lookup("#settings-ask").isVisible()).isFalse();
    }

    @Test
    void aVisitIsDiscardedAndTheWindowCloses(FxRobot robot) {
        robot.interact(() -> {
            entry.begin();
            entry.entry().visit().text(VisitField.PATIENT).set("riv");
        });
        close(robot);
        assertThat(shell.front().get()).isEqualTo("encounters");
        assertThat(focused()).isEqualTo("encounters-stay");
        robot.interact(() -> entry.entry().visit().text(VisitField.PATIENT).set("rivera"));
        close(robot);
        assertThat(ends).isEmpty();
        robot.clickOn("#encounters-discard");
        waitForFxEvents();
        assertThat(ends).containsExactly("ended");
    }

    @Test
    void aVisitIsSavedAsOpenAndTheWindowCloses(FxRobot robot) {
        robot.interact(() -> EntryScenes.enter(entry, true));
        close(robot);
        robot.clickOn("#encounters-keep");
        waitForFxEvents();
        assertThat(ends).as("a line is wrong").isEmpty();

        robot.interact(() -> {
            entry.entry().discard();
            EntryScenes.enter(entry, false);
        });
        close(robot);
        robot.clickOn("#encounters-keep");
        waitForFxEvents();
        assertThat(ends).containsExactly("ended");
    }

    @Test
    void wordsAboutATaskAreDroppedThenTheNextScreenAsks(FxRobot robot) {
        robot.interact(() -> shell.show("tasks"));
        robot.push(KeyCode.DOWN).push(KeyCode.N);
        robot.write("called");
        change("Helena");
        close(robot);
        assertThat(focused()).isEqualTo("tasks-draft-stay");
        robot.push(KeyCode.TAB).push(KeyCode.SPACE);
        waitForFxEvents();
        assertThat(ends).isEmpty();
        assertThat(shell.front().get()).isEqualTo("settings");

        robot.push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.SPACE);
        waitForFxEvents();
        assertThat(ends).containsExactly("ended");
        assertThat(tasks.acts).noneMatch(act -> act.startsWith("note"));
    }

    @Test
    void wordsAboutATaskThatWereChangedSinceAreAskedAboutAgain(FxRobot robot) {
        robot.interact(() -> shell.show("tasks"));
        robot.push(KeyCode.DOWN).push(KeyCode.N);
        robot.write("called");
        close(robot);
        robot.clickOn("#tasks-words").write(" twice");
        close(robot);
        assertThat(ends).isEmpty();
        assertThat(focused()).isEqualTo("tasks-draft-stay");
        close(robot);
        assertThat(ends).containsExactly("ended");
    }

    private void change(String first) {
        Pictures.onScreen(() -> {
            books.practice().load();
            books.providers().load();
            books.providers().form().text(ProviderField.FIRST).set(first);
            return first;
        });
    }

    private void close(FxRobot robot) {
        robot.interact(() -> window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST)));
        waitForFxEvents();
    }

    private String text(String label) {
        return shell.lookup(label) instanceof Label shown ? shown.getText() : "";
    }

    private String focused() {
        Node owner = shell.getScene().getFocusOwner();
        return owner == null ? "" : owner.getId();
    }
}
