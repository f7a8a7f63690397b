package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitFor;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daysheet.billing.Office;
import org.daysheet.billing.practice.NewPractice;
import org.daysheet.billing.unfinished.UnfinishedKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What is typed into the form of a visit is kept by itself, and is there when the practice is opened again.
@ExtendWith(ApplicationExtension.class)
class RealUnfinishedTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-26T17:00:00Z"), ZoneOffset.UTC);
    private static final char[] PASSPHRASE = "a long passphrase 7".toCharArray();

    @TempDir
    private static Path folder;

    private static Office office;

    private Stage window;
    private Scene scene;

    @BeforeAll
    static void found() {
        NewPractice practice = NewPractice.parse(
                "Juniper Street Family Medicine", "1234567893", "123456789", ZoneId.of("America/New_York"));
        office = Office.create(folder.resolve("practice"), practice, PASSPHRASE.clone(), CLOCK)
                .office();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Start
    void start(Stage stage) {
        window = stage;
        scene = LivedPractice.show(office, Runnable::run, stage);
    }

    @Test
    void itIsOfferedAfterTheProgramEndedAndThrownAway(FxRobot robot) throws TimeoutException {
        push(robot, KeyCode.CONTROL, KeyCode.DIGIT3);
        push(robot, KeyCode.CONTROL, KeyCode.N);
        robot.write("Rivera");
        push(robot, KeyCode.TAB);
        robot.write("-1");
        push(robot, KeyCode.TAB);
        waitFor(
                5,
                TimeUnit.SECONDS,
                () -> office.unfinished().all(UnfinishedKind.VISIT).stream()
                        .anyMatch(piece -> piece.content().contains("visit.DAY\t06/25/2026")));

        office.close();
        office = Office.open(folder.resolve("practice"), PASSPHRASE.clone(), "owner", CLOCK);
        robot.interact(() -> scene = LivedPractice.show(office, Runnable::run, window));
        push(robot, KeyCode.CONTROL, KeyCode.DIGIT3);
        push(robot, KeyCode.CONTROL, KeyCode.N);
        assertThat(robot.lookup("#encounters-unfinished").queryAs(Label.class).getText())
                .isEqualTo("A visit of Rivera, 06/25/2026, was not finished.");
        push(robot, KeyCode.CONTROL, KeyCode.R);
        assertThat(robot.lookup("#encounter-patient").queryTextInputControl().getText())
                .isEqualTo("Rivera");
        assertThat(focused()).isEqualTo("encounter-patient");
        push(robot, KeyCode.ESCAPE);
        push(robot, KeyCode.TAB);
        push(robot, KeyCode.TAB);
        assertThat(focused()).isEqualTo("encounters-discard");
        push(robot, KeyCode.SPACE);
        assertThat(office.unfinished().all(UnfinishedKind.VISIT)).isEmpty();
    }

    private static void push(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        waitForFxEvents();
    }

    private String focused() {
        Node owner = scene.getFocusOwner();
        return owner == null ? "" : String.valueOf(owner.getId());
    }
}
