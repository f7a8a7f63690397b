package org.daysheet.desktop;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.daysheet.billing.Office;
import org.daysheet.billing.practice.Practice;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.shell.ShellView;
import org.daysheet.desktop.unlock.UnlockView;
import org.daysheet.desktop.unlock.UnlockViewModel;
import org.jspecify.annotations.Nullable;

/// The program with its window: the door first, the practice behind it.
public final class DesktopApp extends Application {
    private static final int WIDTH = 1320;
    private static final int HEIGHT = 820;
    private static final int WORKERS = 4;
    private static final long LAST_WORK_SECONDS = 60;

    private final ExecutorService workers = Executors.newFixedThreadPool(
            WORKERS, Thread.ofPlatform().name("daysheet-work-", 0).daemon(true).factory());
    private @Nullable ShellView shell;
    private volatile @Nullable Office office;

    /// What was read of a practice before its screens are built.
    private record Opened(Office office, Practice practice) {}

    @Override
    public void start(Stage stage) {
        Theme.apply(false);
        StartOptions options = StartOptions.of(getParameters().getRaw(), System.getenv());
        Background background = new Background(workers, Platform::runLater, Desktop::explain);
        UnlockViewModel model = new UnlockViewModel(
                (folder, passphrase, progress) -> open(folder, passphrase, options),
                background,
                opened -> enter(stage, opened, options, background));
        UnlockView door = new UnlockView(model);
        Scene scene = new Scene(door, WIDTH, HEIGHT);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.setTitle("Daysheet");
        stage.show();
        model.folder().set(options.folder());
        String passphrase = options.passphrase();
        if (options.practice() != null && passphrase != null && !passphrase.isEmpty()) {
            model.passphrase().set(passphrase);
            model.open();
        } else {
            door.begin();
        }
    }

    @Override
    public void stop() throws InterruptedException {
        if (shell != null) {
            shell.close();
        }
        workers.shutdown();
        var _ = workers.awaitTermination(LAST_WORK_SECONDS, TimeUnit.SECONDS);
        Office open = office;
        if (open != null) {
            open.close();
        }
        PracticeLog.close();
    }

    private Opened open(Path folder, char[] passphrase, StartOptions options) {
        if (Office.isPractice(folder)) {
            PracticeLog.open(folder);
        }
        Office opened = Office.open(folder, passphrase, options.user(), clock(options.asOf()));
        office = opened;
        return new Opened(opened, opened.practices().practice());
    }

    private void enter(Stage stage, Opened opened, StartOptions options, Background background) {
        ShellView built = Desktop.shell(opened.office(), opened.practice(), options.user(), background);
        shell = built;
        stage.getScene().setRoot(built);
        stage.setTitle(opened.practice().facts().name() + " - Daysheet");
    }

    private static Clock clock(@Nullable LocalDate asOf) {
        return asOf == null
                ? Clock.system(ZoneId.systemDefault())
                : Clock.fixed(asOf.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneId.systemDefault());
    }
}
