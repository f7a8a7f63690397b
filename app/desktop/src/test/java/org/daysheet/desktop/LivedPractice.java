package org.daysheet.desktop;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.daysheet.billing.Office;
import org.daysheet.demo.DemoPractice;
import org.daysheet.demo.DemoSettings;
import org.daysheet.demo.StatementPrinter;
import org.daysheet.desktop.background.Background;
import org.daysheet.types.work.Progress;

/// A practice that has lived for some months, and a window over it.
final class LivedPractice {
    static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 26);

    private LivedPractice() {}

    /// Lives in the folder and opens on the evening of its last day.
    static Office of(Path folder, int patients, int months) {
        Path dir = folder.resolve("practice");
        DemoSettings settings = new DemoSettings(patients, months, 7, LAST_DAY);
        var _ = DemoPractice.build(
                dir, settings, passphrase(), folder.resolve("out"), StatementPrinter.NONE, Progress.SILENT);
        Clock clock = Clock.fixed(
                LAST_DAY.atTime(LocalTime.of(21, 0)).toInstant(ZoneOffset.UTC), ZoneId.of("America/New_York"));
        return Office.open(dir, passphrase(), "owner", clock);
    }

    private static char[] passphrase() {
        return "a long passphrase 7".toCharArray();
    }

    /// The whole window over a practice, shown.
    static Scene show(Office office, Executor workers, Stage stage) {
        Theme.apply(false);
        Background background = new Background(workers, Platform::runLater, Desktop::explain);
        Scene scene = new Scene(Desktop.shell(Opened.of(office, Path.of("practice")), background), 1320, 820);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
        return scene;
    }
}
