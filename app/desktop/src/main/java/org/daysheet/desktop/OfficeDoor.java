package org.daysheet.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.daysheet.billing.FileAhead;
import org.daysheet.billing.Office;
import org.daysheet.billing.Passphrases;
import org.daysheet.billing.practice.NewPractice;
import org.daysheet.demo.DemoPractice;
import org.daysheet.demo.DemoSettings;
import org.daysheet.demo.StatementPrinter;
import org.daysheet.demo.practice.DemoOffice;
import org.daysheet.desktop.founding.Founded;
import org.daysheet.desktop.founding.FoundingField;
import org.daysheet.types.work.Progress;
import org.jspecify.annotations.Nullable;

/// Opens practices, makes them, and closes the one that is open. Called beside the screen.
final class OfficeDoor implements AutoCloseable {
    /// Opens the demo: everything in it is made up.
    static final String DEMO_PASSPHRASE = "nobody real lives here";

    private static final int DEMO_PATIENTS = 120;
    private static final int DEMO_MONTHS = 6;
    private static final String OWNER = "owner";

    private final String user;
    private final Clock clock;
    private final FileAhead ahead = new FileAhead();
    private final AtomicReference<@Nullable OpenedEarly> early = new AtomicReference<>();
    private volatile @Nullable Office office;

    /// @param user who signs in where nobody is asked
    OfficeDoor(String user, Clock clock) {
        this.user = user;
        this.clock = clock;
    }

    /// Begins what opening a folder takes and needs no passphrase.
    void prepare(Path folder) {
        ahead.begin(folder);
    }

    /// Begins to open a practice before there is a window to tell of it; whoever opens the same practice next gets
    /// what came of it.
    void openEarly(Path folder, char[] passphrase) {
        early.set(new OpenedEarly(folder, user, passphrase, progress -> openNow(folder, user, passphrase, progress)));
    }

    /// Opens the practice of a folder.
    Opened open(Path folder, String who, char[] passphrase, Progress progress) {
        OpenedEarly begun = early.getAndSet(null);
        if (begun == null) {
            return openNow(folder, who, passphrase, progress);
        }
        if (begun.is(folder, who, passphrase)) {
            return begun.join(progress);
        }
        begun.await();
        leave();
        return openNow(folder, who, passphrase, progress);
    }

    private Opened openNow(Path folder, String who, char[] passphrase, Progress progress) {
        if (Office.isPractice(folder)) {
            PracticeLog.open(folder);
        }
        Opened opened = keep(Office.open(folder, passphrase, who, clock, progress, ahead), folder);
        ahead.close();
        return opened;
    }

    /// Gives the practice of a folder a new passphrase by its recovery key, proves it by opening the practice with it,
    /// and leaves a line in the audit trail.
    Opened recover(Path folder, String typedKey, char[] fresh, Progress progress) {
        Passphrases.reset(folder, typedKey, fresh);
        Opened opened = open(folder, user, fresh, progress);
        opened.office().users().passphraseChanged("by the recovery key");
        return opened;
    }

    /// Makes a practice in a folder that holds none, with its first provider and, when one is named, its first payer;
    /// nothing is left when any of it cannot be.
    Founded<Opened> found(Map<FoundingField, String> texts, char[] passphrase) {
        NewPractice practice = new FoundingFacts(texts).practice(clock.getZone());
        Path folder = Path.of(texts.getOrDefault(FoundingField.FOLDER, ""));
        Office.Created created = Office.create(folder, practice, passphrase, clock);
        PracticeLog.open(folder);
        return new Founded<>(keep(created.office(), folder), created.printedKey());
    }

    /// How large the demo is: half a year of a small practice, up to its own day.
    DemoSettings demoSettings() {
        return new DemoSettings(DEMO_PATIENTS, DEMO_MONTHS, 1, DemoOffice.today(clock));
    }

    /// Whether a folder holds a practice already.
    boolean isMade(Path folder) {
        return Office.isPractice(folder);
    }

    /// Opens the demo in a folder; makes it first when there is none. One that was not finished is made anew.
    Opened demo(Path folder, DemoSettings settings, Progress progress) {
        if (!isMade(folder)) {
            Path half = folder.resolveSibling(folder.getFileName() + "-unfinished");
            delete(half);
            var _ = DemoPractice.build(
                    half.resolve("practice"),
                    settings,
                    DEMO_PASSPHRASE.toCharArray(),
                    half.resolve("files"),
                    StatementPrinter.NONE,
                    progress);
            progress.stopIfCancelled();
            move(half, folder);
        }
        PracticeLog.open(folder);
        return keep(Office.open(folder, DEMO_PASSPHRASE.toCharArray(), OWNER, clock, progress), folder);
    }

    /// Closes and seals the practice that is open.
    @Override
    public void close() {
        OpenedEarly begun = early.getAndSet(null);
        if (begun != null) {
            begun.await();
        }
        ahead.close();
        leave();
        PracticeLog.close();
    }

    private void leave() {
        Office open = office;
        if (open != null) {
            open.close();
            office = null;
        }
    }

    private Opened keep(Office opened, Path folder) {
        office = opened;
        return Opened.of(opened, folder);
    }

    private static void move(Path half, Path folder) {
        try {
            Files.move(half.resolve("practice"), folder);
            Path files = folder.resolveSibling(folder.getFileName() + "-files");
            delete(files);
            Files.move(half.resolve("files"), files);
            delete(half);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
