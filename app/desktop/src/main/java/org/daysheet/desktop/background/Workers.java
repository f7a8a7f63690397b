package org.daysheet.desktop.background;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Who does what is done beside the screen. Each kind of work has workers of its own, so that a slow report or a long
/// write keeps nobody from opening a patient.
///
/// @param reads what a person waits for, such as a patient or a page of a list
/// @param slowReads what may take long, such as the figures of a report
/// @param writes what is kept without being shown, such as what is typed; it may wait for the one writer
/// @param acts what the status bar shows
public record Workers(Executor reads, Executor slowReads, Executor writes, Executor acts) {
    private static final int READERS = 4;
    private static final int SLOW_READERS = 2;
    private static final int WRITERS = 2;

    /// One for everything.
    public static Workers one(Executor all) {
        return new Workers(all, all, all, all);
    }

    /// Threads of their own; as many reads run at once as there are connections for, and two left for acts.
    public static Workers threads() {
        return new Workers(
                pool("read", READERS),
                pool("slow", SLOW_READERS),
                pool("write", WRITERS),
                Executors.newCachedThreadPool(Thread.ofPlatform()
                        .name("daysheet-act-", 0)
                        .daemon(true)
                        .factory()));
    }

    private static ExecutorService pool(String name, int size) {
        return Executors.newFixedThreadPool(
                size,
                Thread.ofPlatform()
                        .name("daysheet-" + name + "-", 0)
                        .daemon(true)
                        .factory());
    }

    /// Nothing is begun any more.
    public void shutdown() {
        for (Executor one : List.of(reads, slowReads, writes, acts)) {
            if (one instanceof ExecutorService service) {
                service.shutdown();
            }
        }
    }
}
