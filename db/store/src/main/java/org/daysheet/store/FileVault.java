package org.daysheet.store;

import java.io.BufferedInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// Every file that enters or leaves the practice, byte for byte, encrypted, named by the SHA-256 of its bytes. A file
/// is on the disk before the row that names it is committed, and is never changed afterwards. Memory stays constant.
public final class FileVault {
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;
    private final byte[] key;

    FileVault(Path folder, DataKey dataKey) {
        this.folder = folder;
        this.key = dataKey.derive("files");
    }

    /// Keeps all bytes of the stream and gives their SHA-256 as lower-case hex. Keeping the same bytes again
    /// changes nothing, but heals what was damaged meanwhile. The stream is read to its end and not closed.
    public String put(InputStream bytes) {
        try {
            Files.createDirectories(folder);
            PracticeFolder.restrictFolder(folder);
            Path fresh = Files.createTempFile(folder, "new-", ".part");
            try {
                String name = encrypt(bytes, fresh);
                Path target = folder.resolve(name);
                if (!Files.exists(target) || !verify(name)) {
                    PracticeFolder.moveInto(fresh, target);
                    PracticeFolder.forceFolder(folder);
                }
                return name;
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw new StoreFailure(
                    "The file could not be kept in " + folder + ": " + PracticeFolder.reason(e)
                            + ". Nothing was taken.",
                    e);
        }
    }

    /// The name these bytes would be kept under; keeps nothing.
    public static String nameOf(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /// Whether a file of this name is there, without looking inside.
    public boolean contains(String sha256) {
        return Files.isRegularFile(path(sha256));
    }

    /// The bytes as they came. Each block is checked as it is read and the whole at the end; a file that is not as
    /// it was kept ends in {@link DamagedDatabase}, never in wrong bytes taken for right ones.
    public InputStream open(String sha256) {
        Path file = path(sha256);
        try {
            return new VaultReader(new BufferedInputStream(Files.newInputStream(file)), key, sha256);
        } catch (IOException e) {
            throw new DamagedDatabase(
                    "The kept file " + sha256 + " is missing or cannot be read: " + PracticeFolder.reason(e), e);
        }
    }

    /// Whether the file is there, can be read, and every byte of it is as it was kept.
    public boolean verify(String sha256) {
        try (InputStream in = open(sha256)) {
            in.transferTo(OutputStream.nullOutputStream());
            return true;
        } catch (DamagedDatabase | IOException e) {
            return false;
        }
    }

    private String encrypt(InputStream bytes, Path fresh) throws IOException {
        PracticeFolder.createPrivate(fresh);
        MessageDigest digest = sha256();
        try (var file = new FileOutputStream(fresh.toFile());
                var writer = new VaultWriter(file, key)) {
            new DigestInputStream(bytes, digest).transferTo(writer);
            writer.finish();
            file.getFD().sync();
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private Path path(String sha256) {
        if (!NAME.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a SHA-256 in lower-case hex");
        }
        return folder.resolve(sha256);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
