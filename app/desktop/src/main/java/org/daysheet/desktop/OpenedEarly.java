package org.daysheet.desktop;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.daysheet.types.work.Progress;
import org.jspecify.annotations.Nullable;

/// A practice that is being opened while the window is still made. Whoever asks for it later is told how far it is.
final class OpenedEarly {
    private final Path folder;
    private final String user;
    private final char[] passphrase;
    private final Relay relay = new Relay();
    private final CompletableFuture<Opened> opened;

    /// Begins.
    OpenedEarly(Path folder, String user, char[] passphrase, Function<Progress, Opened> open) {
        this.folder = folder;
        this.user = user;
        this.passphrase = passphrase.clone();
        this.opened = CompletableFuture.supplyAsync(() -> open.apply(relay), OpenedEarly::start);
    }

    /// Whether this is the practice, the person and the passphrase that are asked for now.
    boolean is(Path otherFolder, String otherUser, char[] otherPassphrase) {
        return folder.equals(otherFolder) && user.equals(otherUser) && Arrays.equals(passphrase, otherPassphrase);
    }

    /// Waits for the practice, or fails as opening it failed.
    Opened join(Progress progress) {
        relay.attach(progress);
        try {
            return opened.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /// Asks it to stop and waits until it is open or has failed.
    void await() {
        relay.stop();
        var _ = opened.handle((_, _) -> true).join();
    }

    private static void start(Runnable work) {
        Thread.ofPlatform().name("daysheet-open").daemon(true).start(work);
    }

    /// Passes on to whoever watches, once somebody does.
    private static final class Relay implements Progress {
        private volatile @Nullable Progress watcher;
        private volatile boolean isStopped;

        void attach(Progress progress) {
            watcher = progress;
        }

        void stop() {
            isStopped = true;
        }

        @Override
        public void begin(String work) {
            Progress now = watcher;
            if (now != null) {
                now.begin(work);
            }
        }

        @Override
        public void report(String step, long done, long total) {
            Progress now = watcher;
            if (now != null) {
                now.report(step, done, total);
            }
        }

        @Override
        public boolean isCancelled() {
            Progress now = watcher;
            return isStopped || (now != null && now.isCancelled());
        }
    }
}
