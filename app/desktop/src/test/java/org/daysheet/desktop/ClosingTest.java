package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.daysheet.desktop.background.Background;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The window closes at once, or says what it finishes before.
@ExtendWith(ApplicationExtension.class)
class ClosingTest {
    private final ExecutorService workers = Executors.newFixedThreadPool(2);
    private final Background background = new Background(workers, Platform::runLater, Pretend::words);
    private final CountDownLatch gate = new CountDownLatch(1);
    private final List<String> events = new ArrayList<>();
    private Stage window;
    private Closing closing;

    @Start
    void start(Stage stage) {
        Theme.apply(false);
        Scene scene = new Scene(new StackPane(), 1000, 700);
        Theme.dress(scene);
        stage.setScene(scene);
        closing = new Closing(stage, background);
        closing.whenLeft(() -> events.add("left"));
        stage.show();
        window = stage;
    }

    @AfterEach
    void letGo() {
        gate.countDown();
        workers.shutdown();
    }

    @Test
    void aReadHoldsNothingUp(FxRobot robot) throws Exception {
        robot.interact(() -> background.read(this::pass, events::add, _ -> {}));
        close(robot);
        waitFor(20, TimeUnit.SECONDS, () -> !window.isShowing());
        assertThat(events).containsExactly("left");
    }

    @Test
    void whatIsBeingSavedIsNamedUntilItIs(FxRobot robot) throws Exception {
        robot.interact(() -> background.run("Charging the visit", _ -> pass(), events::add, _ -> {}));
        close(robot);
        waitFor(
                20,
                TimeUnit.SECONDS,
                () -> robot.lookup("#finishing-jobs").tryQuery().isPresent());
        assertThat(robot.lookup("#finishing-jobs").queryAs(Label.class).getText())
                .isEqualTo("Charging the visit");
        close(robot);
        robot.interact(closing::ask);
        assertThat(window.isShowing()).isTrue();

        gate.countDown();
        waitFor(20, TimeUnit.SECONDS, () -> !window.isShowing());
        assertThat(events).containsExactly("left", "kept");
    }

    private void close(FxRobot robot) {
        robot.interact(() -> window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    private String pass() {
        try {
            assertThat(gate.await(1, TimeUnit.MINUTES)).isTrue();
            return "kept";
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
