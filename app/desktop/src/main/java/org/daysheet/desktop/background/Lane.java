package org.daysheet.desktop.background;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Writes of which the newest about a thing counts: they are done one after the other, however many workers there are,
/// and one that was overtaken is not done at all. The end of the program waits for them. Asked for on the screen's
/// thread.
public final class Lane {
    private final Background background;
    private final Map<String, Long> newest = new ConcurrentHashMap<>();
    private final Object turn = new Object();
    private long asked;

    public Lane(Background background) {
        this.background = background;
    }

    /// Asks for a write.
    ///
    /// @param about what it is about
    public void put(String about, Runnable write, Consumer<Failure> failed) {
        Long number = ask(about);
        background.fetch(
                () -> {
                    synchronized (turn) {
                        if (number.equals(newest.get(about))) {
                            write.run();
                        }
                    }
                    return true;
                },
                _ -> {},
                failed);
    }

    /// A larger write, to be run beside the screen, that is done in its turn; what waits about the same thing is not
    /// done any more.
    public <T> Supplier<T> instead(String about, Supplier<T> write) {
        Long _ = ask(about);
        return () -> {
            synchronized (turn) {
                return write.get();
            }
        };
    }

    private Long ask(String about) {
        Long number = ++asked;
        newest.put(about, number);
        return number;
    }
}
