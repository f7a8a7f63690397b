package org.daysheet.desktop.background;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Reads of which only the newest counts, such as a search while somebody types: one runs at a time, the
/// newest waits, those between are never run, and an answer that is out of date is dropped. Used on the
/// screen's thread.
public final class Latest {
    private final Reads reads;
    private boolean running;
    private long asked;
    private @Nullable Runnable waiting;

    /// How one is run.
    private interface Reads {
        <T> void run(Supplier<T> read, Consumer<T> done, Consumer<Failure> failed);
    }

    public Latest(Background background) {
        this(background::read);
    }

    private Latest(Reads reads) {
        this.reads = reads;
    }

    /// Reads that may take long, such as those of a report; they keep no short one waiting.
    public static Latest ofSlow(Background background) {
        return new Latest(background::readSlowly);
    }

    /// Asks for the newest read.
    public <T> void fetch(Supplier<T> read, Consumer<T> done, Consumer<Failure> failed) {
        long number = ++asked;
        Runnable start = () -> {
            running = true;
            reads.run(
                    read,
                    result -> finish(number, () -> done.accept(result)),
                    failure -> finish(number, () -> failed.accept(failure)));
        };
        if (running) {
            waiting = start;
        } else {
            start.run();
        }
    }

    /// Forgets whatever is under way: its answer will not come.
    public void forget() {
        asked++;
        waiting = null;
    }

    private void finish(long number, Runnable deliver) {
        running = false;
        if (number == asked) {
            deliver.run();
        }
        Runnable next = waiting;
        if (next != null && !running) {
            waiting = null;
            next.run();
        }
    }
}
