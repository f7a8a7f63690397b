package org.daysheet.store;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Keeps two programs from opening one practice. The file names the holder in words; the lock itself is the system's
/// and ends with the process, so a crash leaves no lock behind.
final class PracticeLock implements AutoCloseable {
    /// The locked byte lies far behind the text, so that a refused program can read who holds it (also on
    /// Windows).
    private static final long LOCKED_BYTE = 1L << 40;

    private final FileChannel channel;

    private PracticeLock(FileChannel channel) {
        this.channel = channel;
    }

    static PracticeLock take(PracticeFolder folder, Instant now) {
        Path file = folder.lockFile();
        try {
            PracticeFolder.createPrivate(file);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                String holder = holder(file);
                channel.close();
                throw new LockedByOther("The practice in " + folder.path() + " is already open: " + holder
                        + ". Close it there, or wait until it is closed.");
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(description(now).getBytes(StandardCharsets.UTF_8)), 0);
            return new PracticeLock(channel);
        } catch (IOException e) {
            throw new FolderRefused("The lock file " + file + " cannot be used: " + PracticeFolder.reason(e), e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            return null; // this same program holds it
        }
    }

    private static String description(Instant now) {
        return "process " + ProcessHandle.current().pid() + " on " + hostName() + " since " + now;
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (IOException e) {
            return "this computer";
        }
    }

    private static String holder(Path file) throws IOException {
        String text = Files.readString(file).strip();
        return text.isEmpty() ? "by another program that is just starting" : text;
    }

    /// Gives the practice free. The file stays: removing it could pull it from under a program that just took it.
    @Override
    public void close() {
        try {
            channel.truncate(0);
            channel.close();
        } catch (IOException e) {
            throw new StoreFailure("The lock of the practice could not be given back: " + PracticeFolder.reason(e), e);
        }
    }
}
