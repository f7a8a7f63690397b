package org.daysheet.desktop.background;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daysheet.types.work.Progress;
import org.jspecify.annotations.Nullable;

/// Runs use cases beside the screen and brings results, progress and failures back to the screen's thread.
public final class Background {
    private static final long SHOW_EVERY_NANOS = 100_000_000L;

    private final Executor workers;
    private final Executor screen;
    private final Function<Throwable, Failure> explain;
    private final ObservableList<Job> jobs = FXCollections.observableArrayList();

    /// Work goes to the workers, everything a person sees happens on the screen's thread.
    ///
    /// @param explain words for an error
    public Background(Executor workers, Executor screen, Function<Throwable, Failure> explain) {
        this.workers = workers;
        this.screen = screen;
        this.explain = explain;
    }

    /// What runs now and is shown in the status bar, oldest first.
    public ObservableList<Job> jobs() {
        return jobs;
    }

    /// Runs work that the status bar shows and that can be stopped.
    public <T> Job run(String title, Work<T> work, Consumer<T> done, Consumer<Failure> failed) {
        Job job = new Job(title);
        jobs.add(job);
        start(() -> work.run(new Watched(job)), done, failed, () -> jobs.remove(job));
        return job;
    }

    /// Runs a short read that nobody waits to see.
    public <T> void fetch(java.util.function.Supplier<T> read, Consumer<T> done, Consumer<Failure> failed) {
        start(read, done, failed, () -> {});
    }

    private <T> void start(
            java.util.function.Supplier<T> work, Consumer<T> done, Consumer<Failure> failed, Runnable after) {
        var _ = CompletableFuture.supplyAsync(work, workers).handle((result, error) -> {
            screen.execute(() -> {
                after.run();
                finish(result, error, done, failed);
            });
            return null;
        });
    }

    private <T> void finish(@Nullable T result, @Nullable Throwable error, Consumer<T> done, Consumer<Failure> failed) {
        if (error == null && result != null) {
            done.accept(result);
        } else if (error != null) {
            boolean wrapped = error instanceof CompletionException && error.getCause() != null;
            failed.accept(explain.apply(wrapped ? error.getCause() : error));
        }
    }

    /// Progress that reaches the screen at most ten times a second.
    private final class Watched implements Progress {
        private final Job job;
        private final AtomicLong lastShown = new AtomicLong(Long.MIN_VALUE);

        Watched(Job job) {
            this.job = job;
        }

        @Override
        public void report(String step, long done, long total) {
            long now = System.nanoTime();
            long last = lastShown.get();
            boolean due = last == Long.MIN_VALUE || now - last >= SHOW_EVERY_NANOS || done == total;
            if (due && lastShown.compareAndSet(last, now)) {
                String text = total < 0
                        ? String.format(Locale.US, "%s: %,d", step, done)
                        : String.format(Locale.US, "%s: %,d of %,d", step, done, total);
                double fraction = total <= 0 ? Job.UNKNOWN : (double) done / total;
                screen.execute(() -> job.show(text, fraction));
            }
        }

        @Override
        public boolean isCancelled() {
            return job.isCancelled();
        }
    }
}
