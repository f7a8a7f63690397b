package org.daysheet.cli.console;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.daysheet.types.work.Progress;
import org.jspecify.annotations.Nullable;

/// Says on stderr where work stands, once it has lasted a second and then at most once a second. A pipe gets
/// lines, a terminal one line that is written over. Work that was named and reports nothing is named after a second
/// of silence, with the time it has lasted: every second on a terminal, every ten in a pipe.
public final class ConsoleProgress implements Progress {
    private static final long SECOND_NANOS = 1_000_000_000L;
    private static final long SILENCE_OF_PIPES = 10;
    private static final Duration LOOK_EVERY = Duration.ofMillis(200);

    private final PrintStream err;
    private final boolean isInteractive;
    private final LongSupplier nanoTime;
    private long lastNanos;
    private int lastWidth;
    private String work = "";
    private long begunNanos;
    private boolean wasNamed;
    private @Nullable Thread watch;

    ConsoleProgress(PrintStream err, boolean isInteractive, LongSupplier nanoTime) {
        this.err = err;
        this.isInteractive = isInteractive;
        this.nanoTime = nanoTime;
        this.lastNanos = nanoTime.getAsLong();
    }

    @Override
    public synchronized void begin(String begun) {
        work = begun;
        wasNamed = false;
        begunNanos = nanoTime.getAsLong();
        lastNanos = begunNanos;
        if (watch == null) {
            watch = Thread.ofPlatform().daemon().name("progress").start(this::watch);
        }
    }

    private void watch() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(LOOK_EVERY);
                look();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Names the work when nothing was said of it for a while.
    synchronized void look() {
        long now = nanoTime.getAsLong();
        long patience = isInteractive || !wasNamed ? 1 : SILENCE_OF_PIPES;
        if (!work.isEmpty() && now - lastNanos >= patience * SECOND_NANOS) {
            wasNamed = true;
            lastNanos = now;
            long seconds = (now - begunNanos) / SECOND_NANOS;
            print(String.format(Locale.US, "%s … %,d s", work, seconds));
        }
    }

    @Override
    public synchronized void report(String step, long done, long total) {
        long now = nanoTime.getAsLong();
        if (done == 0 || now - lastNanos < SECOND_NANOS) {
            return;
        }
        lastNanos = now;
        print(
                total < 0
                        ? String.format(Locale.US, "%s: %,d", step, done)
                        : String.format(Locale.US, "%s: %,d of %,d", step, done, total));
    }

    private void print(String words) {
        if (isInteractive) {
            err.print("\r" + words + " ".repeat(Math.max(0, lastWidth - words.length())));
            lastWidth = words.length();
        } else {
            err.println(words);
        }
        err.flush();
    }

    @Override
    public boolean isCancelled() {
        return Thread.currentThread().isInterrupted();
    }

    /// Ends the work that was named and clears the line that was written over.
    synchronized void finish() {
        work = "";
        if (watch != null) {
            watch.interrupt();
            watch = null;
        }
        if (lastWidth > 0) {
            err.print("\r" + " ".repeat(lastWidth) + "\r");
            err.flush();
            lastWidth = 0;
        }
    }
}
