package org.daysheet.desktop.measure;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;

/// Asks the screen's thread for a sign of life every few milliseconds; the longest it took is the longest pause.
final class Pulse implements AutoCloseable {
    private static final long BEAT_NANOS = 3_000_000L;

    private final AtomicLong longest = new AtomicLong();
    private volatile String step = "";
    private volatile String slowest = "";
    private volatile boolean isStopped;
    private final Thread beats = Thread.ofPlatform().name("pulse").daemon(true).unstarted(this::beat);

    Pulse() {
        beats.start();
    }

    /// What happens from now on.
    void during(String what) {
        step = what;
    }

    /// What is waited for from now on does not count.
    void stop() {
        isStopped = true;
    }

    /// Pauses count again.
    void goOn() {
        isStopped = false;
    }

    /// The longest pause so far.
    long longestNanos() {
        return longest.get();
    }

    /// What happened then.
    String slowestStep() {
        return slowest;
    }

    private void beat() {
        while (!Thread.currentThread().isInterrupted()) {
            long asked = System.nanoTime();
            String now = step;
            Platform.runLater(() -> {
                long took = System.nanoTime() - asked;
                if (!isStopped && took > longest.get()) {
                    longest.set(took);
                    slowest = now;
                }
            });
            LockSupport.parkNanos(BEAT_NANOS);
        }
    }

    @Override
    public void close() {
        beats.interrupt();
    }
}
