package org.daysheet.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Proof that the closed database file is byte for byte as the program left it: its size and a keyed hash in
/// seal.json. The file's own encryption does not find a flipped bit; the seal always does. While a practice is
/// open there is no seal, so a missing one tells of an unclean end.
final class Seal {
    private static final int BLOCK = 1 << 20;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final PracticeFolder folder;
    private final SecretKeySpec key;
    private boolean checkDue;

    Seal(PracticeFolder folder, DataKey dataKey) {
        this.folder = folder;
        this.key = new SecretKeySpec(dataKey.derive("seal"), "HmacSHA256");
    }

    /// What a look at the closed file found.
    enum Verdict {
        INTACT,
        MISSING,
        BROKEN
    }

    /// @param checkDue whether a full check is still owed since an unclean end
    /// @param keyCheck tells a wrong key from a changed file
    private record Written(int format, long size, boolean checkDue, String keyCheck, String mac) {
        Written {
            Objects.requireNonNull(keyCheck);
            Objects.requireNonNull(mac);
        }
    }

    boolean exists() {
        return Files.exists(folder.sealFile());
    }

    /// Compares file and seal; refuses a key that is not the one of the seal. A seal that says less than a seal
    /// does is a broken one.
    Verdict verify() {
        if (!exists()) {
            return Verdict.MISSING;
        }
        try {
            Written seal = JSON.readValue(Files.readAllBytes(folder.sealFile()), Written.class);
            if (seal == null) {
                return Verdict.BROKEN;
            }
            if (!equal(seal.keyCheck(), keyCheck())) {
                throw new WrongKey("The key does not belong to the practice in " + folder.path() + ".");
            }
            Path file = folder.databaseFile();
            boolean intact = Files.size(file) == seal.size() && equal(seal.mac(), macOf(file, seal.checkDue()));
            checkDue = seal.checkDue();
            return intact ? Verdict.INTACT : Verdict.BROKEN;
        } catch (JacksonException e) {
            return Verdict.BROKEN;
        } catch (IOException e) {
            throw new DamagedDatabase(
                    "The database file in " + folder.path() + " cannot be read: " + PracticeFolder.reason(e), e);
        }
    }

    /// Whether the verified seal says that a full check is still owed.
    boolean wasCheckDue() {
        return checkDue;
    }

    /// Marks the practice as in use.
    void remove() {
        try {
            Files.deleteIfExists(folder.sealFile());
            PracticeFolder.forceFolder(folder.path());
        } catch (IOException e) {
            throw new FolderRefused(
                    "The folder " + folder.path() + " cannot be written: " + PracticeFolder.reason(e), e);
        }
    }

    /// Seals the closed file.
    void write(boolean withCheckDue) {
        try {
            Path file = folder.databaseFile();
            PracticeFolder.force(file);
            var seal = new Written(1, Files.size(file), withCheckDue, keyCheck(), macOf(file, withCheckDue));
            byte[] bytes = JSON.writeValueAsBytes(seal);
            PrivateFile.write(folder.sealFile(), out -> out.write(bytes));
        } catch (IOException e) {
            throw new StoreFailure(
                    "The practice was closed, but its seal could not be written: " + PracticeFolder.reason(e)
                            + ". The next start will run a full check.",
                    e);
        }
    }

    private String keyCheck() {
        Mac mac = freshMac();
        return HexFormat.of().formatHex(mac.doFinal("daysheet seal".getBytes(StandardCharsets.UTF_8)));
    }

    private String macOf(Path file, boolean withCheckDue) throws IOException {
        Mac mac = freshMac();
        mac.update((byte) (withCheckDue ? 1 : 0));
        byte[] block = new byte[BLOCK];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(block); n >= 0; n = in.read(block)) {
                mac.update(block, 0, n);
            }
        }
        return HexFormat.of().formatHex(mac.doFinal());
    }

    private Mac freshMac() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HmacSHA256", e);
        }
    }

    private static boolean equal(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
