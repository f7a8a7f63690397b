package org.daysheet.desktop;

import java.nio.file.Path;
import java.util.Objects;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.collections.MapChangeListener;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.daysheet.desktop.actions.Action;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Workers;
import org.daysheet.desktop.days.BusinessDay;
import org.daysheet.desktop.memory.WindowMemory;
import org.daysheet.desktop.parts.FileDialogs;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.settings.Workplace;
import org.daysheet.desktop.shell.ShellView;
import org.daysheet.types.paper.ConfigFolder;
import org.daysheet.types.paper.PaperShift;
import org.daysheet.types.paper.PrinterMoves;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;

/// The program with its window: the door first, the practice behind it.
public final class DesktopApp extends Application {
    private static final java.time.Duration LAST_WORK = java.time.Duration.ofSeconds(60);
    private static final Duration BETWEEN_LOOKS = Duration.minutes(1);
    private static final Duration UNTIL_FIRST_LOOK = Duration.seconds(5);
    private static final Duration A_MOMENT = Duration.seconds(2);

    private final Workers workers = Workers.threads();
    private final Background background = new Background(workers, Platform::runLater, Desktop::explain);
    private final WindowMemory memory =
            WindowMemory.read(ConfigFolder.of(System.getenv(), System.getProperty("os.name", ""), home())
                    .resolve(PrinterMoves.FILE));
    private final Timeline looks = new Timeline();
    private final PauseTransition firstLook = new PauseTransition(UNTIL_FIRST_LOOK);
    private final PauseTransition remembering = new PauseTransition(A_MOMENT);
    private final LaterScreens later = new LaterScreens(new PauseTransition());
    private volatile @Nullable HeadStart begun;
    private @Nullable ShellView shell;

    /// What takes time begins while the toolkit still makes itself ready for the window.
    @Override
    public void init() {
        begun = HeadStart.begin(StartOptions.of(getParameters().getRaw(), System.getenv()));
    }

    @Override
    public void start(Stage stage) {
        Thread.currentThread().setUncaughtExceptionHandler(new Surprises(background));
        Theme.apply(memory.isDark());
        remembering.setOnFinished(_ -> background.fetch(memory::save, _ -> {}, _ -> {}));
        memory.onChange(remembering::playFromStart);
        HeadStart head = Objects.requireNonNull(begun, "begun by init");
        StartOptions options = head.options();
        Scene scene = new Scene(new StackPane());
        Theme.dress(scene);
        stage.setScene(scene);
        stage.setTitle("Daysheet");
        StagePlace.restore(stage, memory.place());
        Closing last = new Closing(stage, background);
        last.whenLeft(this::leave);
        stage.setOnHiding(_ -> memory.keepPlace(StagePlace.of(stage)));
        stage.show();
        Entrance.Places places = new Entrance.Places(memory.practices(), home().resolve("Daysheet"), proposed(options));
        new Entrance(
                        scene::setRoot,
                        background,
                        head.door(),
                        places,
                        FileDialogs.remembering(memory),
                        opened -> enter(stage, last, opened))
                .begin(options);
        head.readyAtTheDoor();
    }

    @Override
    public void stop() {
        try {
            memory.save();
            leave();
            var _ = background.endWithin(LAST_WORK);
        } finally {
            workers.shutdown();
            HeadStart head = begun;
            if (head != null) {
                head.door().close();
            }
        }
    }

    /// Leaves the screen in front; what it keeps then is finished before the program ends.
    private void leave() {
        looks.stop();
        firstLook.stop();
        remembering.stop();
        later.stop();
        if (shell != null) {
            shell.close();
        }
    }

    private void enter(Stage stage, Closing last, Opened opened) {
        ShellView built = Desktop.shell(
                opened,
                background,
                memory,
                FileDialogs.remembering(memory),
                workplace(),
                later::whileNothingElseIsDone);
        shell = built;
        built.actions()
                .add(
                        Texts.of("shell.group.practice"),
                        Action.of("practice-quit", Texts.of("shell.act.quit"), MaterialDesignE.EXIT_TO_APP, last::ask)
                                .on("Shortcut+Q"));
        built.show(memory.screen());
        built.model().trail().clear();
        built.front().addListener((_, _, screen) -> memory.keepScreen(screen));
        memory.keepPractice(opened.folder(), opened.practice().facts().name());
        memory.keepUser(opened.user());
        memory.save();
        SilenceWatch watch = watch(opened, built);
        looks.getKeyFrames().setAll(new KeyFrame(BETWEEN_LOOKS, _ -> {
            built.model().refresh();
            watch.look();
        }));
        looks.setCycleCount(Timeline.INDEFINITE);
        looks.play();
        stage.getScene().setRoot(built);
        stage.setTitle(opened.practice().facts().name() + " - Daysheet");
        firstLook.setOnFinished(_ -> watch.look());
        firstLook.playFromStart();
    }

    /// What is set up for this computer, and remembered when it changes.
    private Workplace workplace() {
        Workplace workplace = new Workplace();
        workplace.dark().set(memory.isDark());
        workplace.roomy().set(memory.isRoomy());
        workplace.right().set(memory.printRight());
        workplace.down().set(memory.printDown());
        workplace.dark().subscribe(memory::keepDark);
        workplace.roomy().subscribe(memory::keepRoomy);
        Runnable keepPrint =
                () -> memory.keepPrint(workplace.right().get(), workplace.down().get());
        workplace.right().subscribe(keepPrint);
        workplace.down().subscribe(keepPrint);
        rememberPrinters(workplace);
        return workplace;
    }

    private void rememberPrinters(Workplace workplace) {
        workplace.own().putAll(memory.printers());
        workplace.printer().set(memory.printer());
        workplace.movesSaved().set(memory.movesSaved());
        workplace.own().addListener((MapChangeListener<String, PaperShift>) change -> {
            if (change.wasAdded()) {
                memory.keepPrinter(change.getKey(), change.getValueAdded());
            }
        });
        workplace.printer().subscribe(name -> memory.keepPrinter(name));
        workplace.movesSaved().subscribe(memory::keepMovesSaved);
    }

    private SilenceWatch watch(Opened opened, ShellView built) {
        BusinessDay day = new BusinessDay(
                opened.office().session().clock(), opened.practice().zone());
        return new SilenceWatch(opened.office()::watch, day::today, background, () -> {
            if (built.front().get().equals("today")) {
                built.reload();
            }
        });
    }

    /// Whoever was named at the start, or signed in last on this computer.
    private String proposed(StartOptions options) {
        return options.named() == null && !memory.user().isEmpty() ? memory.user() : options.user();
    }

    private static Path home() {
        return Path.of(System.getProperty("user.home", "."));
    }
}
