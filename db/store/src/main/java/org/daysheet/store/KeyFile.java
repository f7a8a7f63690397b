package org.daysheet.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// keys.json beside the database: the data key, wrapped once for each way to open the practice. Whoever has
/// neither a passphrase nor the recovery key has no data; nobody can help then.
public final class KeyFile {
    private static final String OWNER = "owner";
    private static final String RECOVERY = "recovery";
    private static final int SHORTEST_PASSPHRASE = 12;
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final SecureRandom RANDOM = new SecureRandom();

    private KeyFile() {}

    /// A new practice's key and the recovery key that must be printed now, since it is kept nowhere.
    public record Created(DataKey key, RecoveryKey recovery) {}

    /// What the file holds. The mac binds the slots together: none can be removed, added or taken from an older
    /// file without the data key.
    private record Content(int format, List<KeySlot> slots, String mac) {
        Content {
            slots = List.copyOf(slots);
            Objects.requireNonNull(mac);
        }
    }

    /// Makes a data key and the file with its first two slots, in a folder that has none. Refuses a passphrase of
    /// fewer than twelve characters ({@link PassphraseTooShort}).
    public static Created create(Path dir, char[] passphrase) {
        return create(dir, passphrase, Argon2Cost.PRODUCT);
    }

    static Created create(Path dir, char[] passphrase, Argon2Cost cost) {
        requireLong(passphrase);
        PracticeFolder folder = PracticeFolder.of(dir);
        folder.prepare();
        if (Files.exists(folder.keyFile())) {
            throw new FolderRefused("The folder " + folder.path() + " already has keys; another practice lives there.");
        }
        DataKey key = DataKey.random(RANDOM);
        RecoveryKey recovery = RecoveryKey.random(RANDOM);
        write(
                folder,
                key,
                List.of(
                        KeySlot.wrap(OWNER, KeySlot.Kind.PASSPHRASE, cost, passphrase, key, RANDOM),
                        KeySlot.wrap(RECOVERY, KeySlot.Kind.RECOVERY, cost, recovery.secret(), key, RANDOM)));
        return new Created(key, recovery);
    }

    /// Whether the folder has keys.
    public static boolean exists(Path dir) {
        return Files.exists(PracticeFolder.of(dir).keyFile());
    }

    /// The data key for a passphrase; {@link WrongKey} when it opens no slot.
    public static DataKey unlock(Path dir, char[] passphrase) {
        PracticeFolder folder = PracticeFolder.of(dir);
        return unlock(folder, read(folder), KeySlot.Kind.PASSPHRASE, passphrase);
    }

    /// The data key for the recovery key as typed from paper.
    public static DataKey unlockWithRecovery(Path dir, String typed) {
        RecoveryKey recovery = RecoveryKey.parse(typed)
                .orElseThrow(() -> new WrongKey("A recovery key has eight groups of four letters and digits."));
        PracticeFolder folder = PracticeFolder.of(dir);
        return unlock(folder, read(folder), KeySlot.Kind.RECOVERY, recovery.secret());
    }

    /// Replaces the passphrase of the slot that the old one opens; every other slot stays as it is.
    public static void changePassphrase(Path dir, char[] old, char[] fresh) {
        requireLong(fresh);
        PracticeFolder folder = PracticeFolder.of(dir);
        Content content = read(folder);
        try (DataKey key = unlock(folder, content, KeySlot.Kind.PASSPHRASE, old)) {
            KeySlot opened = content.slots().stream()
                    .filter(slot -> slot.kind() == KeySlot.Kind.PASSPHRASE && opens(slot, old))
                    .findFirst()
                    .orElseThrow();
            replaceSlot(folder, content, key, opened.name(), fresh);
        }
    }

    /// Gives the owner a new passphrase when the old one is lost.
    public static void resetPassphrase(Path dir, String typedRecovery, char[] fresh) {
        requireLong(fresh);
        PracticeFolder folder = PracticeFolder.of(dir);
        Content content = read(folder);
        try (DataKey key = unlockWithRecovery(dir, typedRecovery)) {
            replaceSlot(folder, content, key, OWNER, fresh);
        }
    }

    /// Whether the folder's file was sealed with exactly this data key.
    static boolean belongs(PracticeFolder folder, DataKey key) {
        if (!Files.exists(folder.keyFile())) {
            return false;
        }
        Content content = read(folder);
        return isSealedBy(content, key);
    }

    private static void requireLong(char[] passphrase) {
        int length = Character.codePointCount(passphrase, 0, passphrase.length);
        if (length < SHORTEST_PASSPHRASE) {
            throw new PassphraseTooShort("The passphrase has " + length + " characters and needs at least "
                    + SHORTEST_PASSPHRASE + ". Take a sentence or several words that only you think of.");
        }
    }

    private static boolean opens(KeySlot slot, char[] secret) {
        var key = slot.unwrap(secret);
        key.ifPresent(DataKey::close);
        return key.isPresent();
    }

    private static void replaceSlot(PracticeFolder folder, Content content, DataKey key, String name, char[] fresh) {
        List<KeySlot> slots = new ArrayList<>();
        for (KeySlot slot : content.slots()) {
            var cost = new Argon2Cost(slot.memoryKib(), slot.passes(), slot.lanes());
            slots.add(slot.name().equals(name) ? KeySlot.wrap(name, slot.kind(), cost, fresh, key, RANDOM) : slot);
        }
        write(folder, key, slots);
    }

    private static DataKey unlock(PracticeFolder folder, Content content, KeySlot.Kind kind, char[] secret) {
        for (KeySlot slot : content.slots()) {
            if (slot.kind() != kind) {
                continue;
            }
            var key = slot.unwrap(secret);
            if (key.isPresent()) {
                return verified(folder, content, key.get());
            }
        }
        throw new WrongKey(
                kind == KeySlot.Kind.PASSPHRASE
                        ? "The passphrase does not open the practice in " + folder.path() + "."
                        : "The recovery key does not open the practice in " + folder.path() + ".");
    }

    private static DataKey verified(PracticeFolder folder, Content content, DataKey key) {
        if (isSealedBy(content, key)) {
            return key;
        }
        key.close();
        throw new DamagedDatabase("The file " + folder.keyFile()
                + " was changed by something other than Daysheet. Restore it from a backup.");
    }

    private static Content read(PracticeFolder folder) {
        if (!Files.exists(folder.keyFile())) {
            throw new NoDatabase("There is no practice in " + folder.path() + ": keys.json is missing.");
        }
        try {
            return Optional.ofNullable(JSON.readValue(Files.readAllBytes(folder.keyFile()), Content.class))
                    .orElseThrow(() -> notUnderstood(folder));
        } catch (JacksonException e) {
            throw notUnderstood(folder);
        } catch (IOException e) {
            throw new DamagedDatabase(
                    "The file " + folder.keyFile() + " cannot be read: " + PracticeFolder.reason(e), e);
        }
    }

    private static DamagedDatabase notUnderstood(PracticeFolder folder) {
        return new DamagedDatabase("The file " + folder.keyFile() + " cannot be understood. Restore it from a backup.");
    }

    private static void write(PracticeFolder folder, DataKey key, List<KeySlot> slots) {
        byte[] bytes = JSON.writeValueAsBytes(new Content(1, List.copyOf(slots), mac(key, slots)));
        try {
            PrivateFile.write(folder.keyFile(), out -> out.write(bytes));
        } catch (IOException e) {
            throw new FolderRefused(
                    "The keys cannot be written to " + folder.path() + ": " + PracticeFolder.reason(e), e);
        }
    }

    private static boolean isSealedBy(Content content, DataKey key) {
        return MessageDigest.isEqual(
                mac(key, content.slots()).getBytes(StandardCharsets.US_ASCII),
                content.mac().getBytes(StandardCharsets.US_ASCII));
    }

    private static String mac(DataKey key, List<KeySlot> slots) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.derive("keys.json"), "HmacSHA256"));
            for (KeySlot slot : slots) {
                mac.update(slot.canonical());
            }
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HmacSHA256", e);
        }
    }
}
