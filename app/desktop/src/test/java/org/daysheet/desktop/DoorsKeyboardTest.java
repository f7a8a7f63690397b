package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.daysheet.desktop.founding.Founded;
import org.daysheet.desktop.founding.FoundingField;
import org.daysheet.desktop.founding.FoundingView;
import org.daysheet.desktop.founding.FoundingViewModel;
import org.daysheet.desktop.help.DoorHelp;
import org.daysheet.desktop.memory.KnownPractice;
import org.daysheet.desktop.parts.Ending;
import org.daysheet.desktop.unlock.RecoverView;
import org.daysheet.desktop.unlock.RecoverViewModel;
import org.daysheet.desktop.unlock.UnlockView;
import org.daysheet.desktop.unlock.UnlockViewModel;
import org.daysheet.desktop.welcome.DemoChoice;
import org.daysheet.desktop.welcome.WelcomeChoices;
import org.daysheet.desktop.welcome.WelcomeView;
import org.daysheet.desktop.welcome.WelcomeViewModel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The doors of the window under the keyboard alone: no mouse, nothing lost unasked.
@ExtendWith(ApplicationExtension.class)
class DoorsKeyboardTest {
    private static final String KEY = "7K2M-Q9RD-01TX-BV5N-ZH3A-W8EC-4GPJ-6SFY";

    private final List<String> events = new ArrayList<>();
    private final List<FoundingViewModel> models = new ArrayList<>();
    private @Nullable Stage opened;

    @Start
    void start(Stage stage) {
        Theme.apply(false);
        Scene scene = new Scene(new StackPane(), 1000, 700);
        Theme.dress(scene);
        stage.setScene(scene);
        Ending.guard(stage, stage::hide);
        stage.show();
        opened = stage;
    }

    @Test
    void aPracticeIsOpenedByItsPassphrase(FxRobot robot) {
        UnlockViewModel model = new UnlockViewModel(
                (folder, user, passphrase, _) -> folder + " " + user + " " + String.valueOf(passphrase),
                Pretend.sameThread(),
                events::add);
        model.folder().set("practice");
        model.user().set("ann");
        UnlockView view = new UnlockView(
                model, new Pretend.Folder(Path.of("chosen")), () -> events.add("back"), () -> events.add("recover"));
        show(robot, view, view::begin);
        robot.write("violet kettle orbit 42").push(KeyCode.ENTER);
        robot.push(KeyCode.ALT, KeyCode.U);
        waitForFxEvents();
        assertThat(focus()).isEqualTo("unlock-user");
        robot.push(KeyCode.ALT, KeyCode.F);
        waitForFxEvents();
        assertThat(focus()).isEqualTo("unlock-folder");
        robot.push(KeyCode.ALT, KeyCode.L).push(KeyCode.ESCAPE);
        waitForFxEvents();
        assertThat(events).containsExactly("practice ann violet kettle orbit 42", "recover", "back");
    }

    @Test
    void aPracticeIsOpenedByItsRecoveryKey(FxRobot robot) {
        RecoverViewModel model = new RecoverViewModel(
                (folder, key, fresh, _) -> folder + " " + key + " " + String.valueOf(fresh),
                Pretend.sameThread(),
                events::add);
        model.folder().set("practice");
        RecoverView view = new RecoverView(model, new Pretend.Folder(Path.of("practice")), () -> events.add("back"));
        show(robot, view, view::begin);
        robot.write("AAAA-BBBB").push(KeyCode.TAB).write("violet kettle orbit 43");
        robot.push(KeyCode.ALT, KeyCode.A).write("violet kettle orbit 43").push(KeyCode.ENTER);
        waitForFxEvents();
        robot.push(KeyCode.ESCAPE);
        waitForFxEvents();
        assertThat(events).containsExactly("practice AAAA-BBBB violet kettle orbit 43", "back");
    }

    @Test
    void theFirstPanelIsWalkedByTabAndChosenBySpace(FxRobot robot) {
        WelcomeViewModel model = new WelcomeViewModel(
                List.of(
                        new KnownPractice(Path.of("lakeside"), "Lakeside Clinic"),
                        new KnownPractice(Path.of("demo"), "Fairhollow Family Medicine")),
                new DemoChoice<>(Path.of("demo"), () -> true, _ -> "demo"),
                Pretend.sameThread(),
                events::add);
        WelcomeView view = new WelcomeView(model, new Choices());
        show(robot, view, view::begin);
        assertThat(view.lookup("#welcome-practice-1").getAccessibleText()).isEqualTo("Lakeside Clinic. lakeside");
        for (int i = 0; i < 5; i++) {
            robot.push(KeyCode.SPACE).push(KeyCode.TAB);
        }
        waitForFxEvents();
        assertThat(events).containsExactly("open lakeside", "demo", "other", "found", "demo");
    }

    @Test
    void aPracticeIsMadeByKeysAlone(FxRobot robot) {
        FoundingView view = founding(robot);
        robot.write("Juniper Street Family Medicine").push(KeyCode.TAB).write("1234567893");
        robot.push(KeyCode.TAB).write("12-3456789").push(KeyCode.TAB).write("12 Juniper Street");
        robot.push(KeyCode.ALT, KeyCode.C).write("Albany").push(KeyCode.TAB).write("NY");
        robot.push(KeyCode.ALT, KeyCode.Z).write("12207-0001").push(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(focus()).isEqualTo("founding-first");
        robot.write("Helen").push(KeyCode.TAB).write("Marlow").push(KeyCode.ALT, KeyCode.S);
        waitForFxEvents();
        assertThat(text(view, "#founding-provider-npi-problem")).startsWith("This is the NPI of the practice.");
        robot.push(KeyCode.ALT, KeyCode.M).push(KeyCode.DOWN);
        waitForFxEvents();
        assertThat(text(view, "#founding-billing")).startsWith("Claims name Helen Marlow, a person,");
        robot.push(KeyCode.ALT, KeyCode.P).write("Prairie Mutual").push(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(text(view, "#founding-payer-code-problem")).isEqualTo("A payer needs its number.");
        assertThat(focus()).as("where something is wrong").isEqualTo("founding-payer-code");
        robot.write("60054").push(KeyCode.ENTER);
        robot.push(KeyCode.ALT, KeyCode.P).write("violet kettle orbit 42");
        robot.push(KeyCode.ALT, KeyCode.A).write("violet kettle orbit 42").push(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(events).containsExactly("made Juniper Street Family Medicine 1234567893 60054");
        assertThat(focus()).isEqualTo("recovery-written");
        robot.push(KeyCode.SPACE).push(KeyCode.ALT, KeyCode.DIGIT2).write("Q9RD");
        robot.push(KeyCode.ALT, KeyCode.DIGIT7).write("4GPJ").push(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(events).endsWith("entered practice");
    }

    @Test
    void escapeAsksBeforeItDropsWhatWasTyped(FxRobot robot) {
        FoundingView view = founding(robot);
        robot.write("Juniper").push(KeyCode.ESCAPE);
        waitForFxEvents();
        assertThat(text(view, "#founding-ask-words")).isEqualTo("What was typed is not kept when you leave.");
        assertThat(focus()).isEqualTo("founding-stay");
        robot.push(KeyCode.ESCAPE);
        waitForFxEvents();
        assertThat(focus()).as("back in the field").isEqualTo("founding-name");
        assertThat(events).isEmpty();
        robot.push(KeyCode.ESCAPE).push(KeyCode.TAB).push(KeyCode.SPACE);
        waitForFxEvents();
        assertThat(events).containsExactly("back");
    }

    @Test
    void theWindowDoesNotCloseOverTheRecoveryKeyUnasked(FxRobot robot) {
        FoundingView view = founding(robot);
        robot.interact(() -> {
            DoorScenes.fill(models.getFirst());
            models.getFirst().make();
        });
        robot.push(KeyCode.ESCAPE).push(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(view.lookup("#recovery")).as("no key leads away from it").isNotNull();
        close(robot);
        assertThat(window().isShowing()).isTrue();
        assertThat(text(view, "#recovery-ask-words")).startsWith("The recovery key is never shown again.");
        robot.push(KeyCode.SPACE);
        waitForFxEvents();
        close(robot);
        assertThat(window().isShowing()).as("asked anew").isTrue();
        close(robot);
        assertThat(window().isShowing()).isFalse();
    }

    @Test
    void theWindowDoesNotCloseOverTypedInputUnasked(FxRobot robot) {
        founding(robot);
        robot.write("Juniper");
        close(robot);
        assertThat(window().isShowing()).isTrue();
        robot.push(KeyCode.TAB).push(KeyCode.SPACE);
        waitForFxEvents();
        assertThat(window().isShowing()).as("discarded by the button").isFalse();
    }

    @Test
    void helpOpensBesideTheDoorAndTheWindowStillAsks(FxRobot robot) {
        FoundingView view = founding(robot);
        show(robot, new DoorHelp("founding", view), view::begin);
        robot.push(KeyCode.F1);
        waitForFxEvents();
        Parent door = window().getScene().getRoot();
        assertThat(door.lookup("#door-page")).isNotNull();
        assertThat(focus()).isEqualTo("founding-name");
        robot.write("Juniper").push(KeyCode.F1);
        close(robot);
        assertThat(door.lookup("#door-page")).isNull();
        assertThat(window().isShowing()).isTrue();
    }

    private FoundingView founding(FxRobot robot) {
        FoundingViewModel model = new FoundingViewModel(
                (texts, _, _) -> {
                    events.add("made " + texts.get(FoundingField.NAME) + " "
                            + texts.get(FoundingField.PROVIDER_NPI) + " "
                            + texts.get(FoundingField.PAYER_CODE));
                    return new Founded<>("practice", KEY);
                },
                Pretend.sameThread(),
                List.of(2, 7),
                "/home/office/Daysheet/practice",
                practice -> events.add("entered " + practice));
        models.add(model);
        FoundingView view = new FoundingView(model, new Pretend.Folder(Path.of("practice")), () -> events.add("back"));
        show(robot, view, view::begin);
        return view;
    }

    private void show(FxRobot robot, Parent view, Runnable begin) {
        robot.interact(() -> {
            window().getScene().setRoot(view);
            begin.run();
        });
        waitForFxEvents();
    }

    private void close(FxRobot robot) {
        robot.interact(() -> window().fireEvent(new WindowEvent(window(), WindowEvent.WINDOW_CLOSE_REQUEST)));
        waitForFxEvents();
    }

    private Stage window() {
        return Objects.requireNonNull(opened);
    }

    private String focus() {
        Node owner = window().getScene().getFocusOwner();
        return owner == null ? "" : Objects.requireNonNullElse(owner.getId(), "");
    }

    private static String text(Parent view, String id) {
        return view.lookup(id) instanceof Labeled label ? label.getText() : "";
    }

    /// What the first panel leads to.
    private final class Choices implements WelcomeChoices {
        @Override
        public void open(Path folder) {
            events.add("open " + folder);
        }

        @Override
        public void openOther() {
            events.add("other");
        }

        @Override
        public void found() {
            events.add("found");
        }
    }
}
