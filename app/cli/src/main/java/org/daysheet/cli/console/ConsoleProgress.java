package org.daysheet.cli.console;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.daysheet.types.work.Progress;

/// Says on stderr where work stands, once it has lasted a second and then at most once a second. A pipe gets
/// lines, a terminal one line that is written over.
public final class ConsoleProgress implements Progress {
    private static final long SECOND_NANOS = 1_000_000_000L;

    private final PrintStream err;
    private final boolean isInteractive;
    private final LongSupplier nanoTime;
    private long lastNanos;
    private int lastWidth;

    ConsoleProgress(PrintStream err, boolean isInteractive, LongSupplier nanoTime) {
        this.err = err;
        this.isInteractive = isInteractive;
        this.nanoTime = nanoTime;
        this.lastNanos = nanoTime.getAsLong();
    }

    @Override
    public synchronized void report(String step, long done, long total) {
        long now = nanoTime.getAsLong();
        if (done == 0 || now - lastNanos < SECOND_NANOS) {
            return;
        }
        lastNanos = now;
        String count = total < 0
                ? String.format(Locale.US, "%s: %,d", step, done)
                : String.format(Locale.US, "%s: %,d of %,d", step, done, total);
        if (isInteractive) {
            err.print("\r" + count + " ".repeat(Math.max(0, lastWidth - count.length())));
            lastWidth = count.length();
        } else {
            err.println(count);
        }
        err.flush();
    }

    @Override
    public boolean isCancelled() {
        return Thread.currentThread().isInterrupted();
    }

    /// Clears the line that was written over.
    synchronized void finish() {
        if (lastWidth > 0) {
            err.print("\r" + " ".repeat(lastWidth) + "\r");
            err.flush();
            lastWidth = 0;
        }
    }
}
