package org.daysheet.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Proof that the closed database file is byte for byte as the program left it: its size and a keyed hash of its digest
/// in seal.json. The digest needs no key, so that it can be taken before there is one ({@link DigestAhead}). The file's
/// own encryption does not find a flipped bit; the seal always does. While a practice is
/// open there is no seal, so a missing one tells of an unclean end.
final class Seal {
    private static final int FORMAT = 2;
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
    /// does is a broken one; one of an older program proves nothing, so that everything is checked.
    ///
    /// @param ahead a digest that may have been taken already, null when none was
    Verdict verify(@Nullable DigestAhead ahead) {
        if (!exists()) {
            return Verdict.MISSING;
        }
        try {
            Written seal = JSON.readValue(Files.readAllBytes(folder.sealFile()), Written.class);
            if (seal == null || seal.format() > FORMAT) {
                return Verdict.BROKEN;
            }
            if (seal.format() < FORMAT) {
                return Verdict.MISSING;
            }
            if (!equal(seal.keyCheck(), keyCheck())) {
                throw new WrongKey("The key does not belong to the practice in " + folder.path() + ".");
            }
            Path file = folder.databaseFile();
            boolean intact =
                    Files.size(file) == seal.size() && equal(seal.mac(), mac(digest(file, ahead), seal.checkDue()));
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
            String digest = digest(file, null);
            var seal = new Written(FORMAT, Files.size(file), withCheckDue, keyCheck(), mac(digest, withCheckDue));
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

    private static String digest(Path file, @Nullable DigestAhead ahead) throws IOException {
        Optional<String> taken = ahead == null ? Optional.empty() : ahead.digestOf(file);
        return taken.isPresent() ? taken.get() : DigestAhead.of(file, DigestAhead.Stop.NEVER);
    }

    private String mac(String digest, boolean withCheckDue) {
        Mac mac = freshMac();
        mac.update((byte) (withCheckDue ? 1 : 0));
        return HexFormat.of().formatHex(mac.doFinal(digest.getBytes(StandardCharsets.US_ASCII)));
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
