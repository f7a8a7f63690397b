package org.daysheet.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/// The digest of a practice's closed file, taken while somebody still types the passphrase: proving the seal of a large
/// practice then costs no waiting. It counts only as long as the file's size and times of change are what they
/// were before the first byte was read; where the system keeps a time that no program can set, that one too.
public final class DigestAhead implements AutoCloseable {
    private static final int BLOCK = 1 << 20;

    private final Path file;
    private final FutureTask<Optional<Taken>> task;
    private volatile boolean isStopped;

    /// What was read, and of which state of the file.
    private record Taken(State state, String digest) {}

    private record State(long size, FileTime changed, String marks) {
        static State of(Path file) throws IOException {
            return new State(Files.size(file), Files.getLastModifiedTime(file), marks(file));
        }

        private static String marks(Path file) throws IOException {
            return file.getFileSystem().supportedFileAttributeViews().contains("unix")
                    ? Files.readAttributes(file, "unix:ino,ctime").toString()
                    : "";
        }
    }

    private DigestAhead(Path file) {
        this.file = file;
        this.task = new FutureTask<>(this::take);
    }

    /// Begins to read the file of a practice beside whatever else goes on. A folder without one does no harm.
    public static DigestAhead of(Path dir) {
        DigestAhead ahead = new DigestAhead(PracticeFolder.of(dir).databaseFile());
        Thread.ofPlatform().name("daysheet-digest").daemon(true).start(ahead.task);
        return ahead;
    }

    /// SHA-256 of a whole file, in hexadecimal digits.
    static String of(Path file, Stop stop) throws IOException {
        MessageDigest digest = fresh();
        byte[] block = new byte[BLOCK];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(block); n >= 0 && !stop.isWanted(); n = in.read(block)) {
                digest.update(block, 0, n);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /// Asked after each block.
    @FunctionalInterface
    interface Stop {
        Stop NEVER = () -> false;

        boolean isWanted();
    }

    /// Waits for the digest; empty when there is none for this file as it is now.
    Optional<String> digestOf(Path asked) {
        if (!file.equals(asked)) {
            return Optional.empty();
        }
        try {
            Taken taken = task.get().orElse(null);
            return taken != null && taken.state().equals(stateNow()) ? Optional.of(taken.digest()) : Optional.empty();
        } catch (ExecutionException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /// Stops reading.
    @Override
    public void close() {
        isStopped = true;
    }

    private Optional<Taken> take() {
        try {
            State before = State.of(file);
            String digest = of(file, () -> isStopped);
            return isStopped || !before.equals(State.of(file))
                    ? Optional.empty()
                    : Optional.of(new Taken(before, digest));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private @Nullable State stateNow() {
        try {
            return State.of(file);
        } catch (IOException e) {
            return null;
        }
    }

    private static MessageDigest fresh() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
