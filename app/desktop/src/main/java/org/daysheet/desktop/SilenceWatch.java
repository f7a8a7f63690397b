package org.daysheet.desktop;

import java.time.LocalDate;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Told;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;

/// Looks once a day for claims nobody answered and deadlines that come near; what it finds becomes tasks.
final class SilenceWatch {
    private final IntSupplier watch;
    private final Supplier<LocalDate> today;
    private final Background background;
    private final Runnable found;
    private @Nullable LocalDate last;
    private volatile boolean isQuiet;

    /// What a look came to.
    ///
    /// @param tasks how many were opened
    record Looked(int tasks) implements Told {
        @Override
        public String told() {
            return tasks == 0 ? Texts.of("shell.watch.none") : Texts.of("shell.watch.found", tasks);
        }

        @Override
        public boolean isGood() {
            return tasks == 0;
        }
    }

    /// @param watch looks, beside the screen, and says how many tasks it opened
    /// @param today the business date
    /// @param found is told when there are new tasks
    SilenceWatch(IntSupplier watch, Supplier<LocalDate> today, Background background, Runnable found) {
        this.watch = watch;
        this.today = today;
        this.background = background;
        this.found = found;
    }

    /// Looks, unless it did so today. Finding nothing is no news.
    void look() {
        LocalDate day = today.get();
        if (day.equals(last)) {
            return;
        }
        last = day;
        isQuiet = false;
        var _ = background.run(
                Texts.of("shell.watch.job"),
                () -> isQuiet,
                _ -> {
                    int tasks = watch.getAsInt();
                    isQuiet = tasks == 0;
                    return new Looked(tasks);
                },
                looked -> {
                    if (looked.tasks() > 0) {
                        found.run();
                    }
                },
                _ -> {});
    }
}
