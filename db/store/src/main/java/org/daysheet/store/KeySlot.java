package org.daysheet.store;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// One way to the data key: the key encrypted with AES-256-GCM under a key that Argon2id makes of a secret. The
/// header (name, kind, costs, salt) is authenticated with it.
///
/// @param name who the slot is for, such as "owner"; unique in the file
/// @param salt 16 random bytes in hex
/// @param nonce 12 random bytes in hex
/// @param wrapped the encrypted data key and its tag in hex
record KeySlot(
        String name, Kind kind, int memoryKib, int passes, int lanes, String salt, String nonce, String wrapped) {
    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final HexFormat HEX = HexFormat.of();

    KeySlot {
        for (Object part : new Object[] {name, kind, salt, nonce, wrapped}) {
            Objects.requireNonNull(part);
        }
    }

    /// What opens the slot.
    enum Kind {
        PASSPHRASE,
        RECOVERY
    }

    static KeySlot wrap(String name, Kind kind, Argon2Cost cost, char[] secret, DataKey key, SecureRandom random) {
        byte[] salt = new byte[SALT];
        byte[] nonce = new byte[NONCE];
        random.nextBytes(salt);
        random.nextBytes(nonce);
        var open = new KeySlot(
                name,
                kind,
                cost.memoryKib(),
                cost.passes(),
                cost.lanes(),
                HEX.formatHex(salt),
                HEX.formatHex(nonce),
                "");
        try {
            byte[] wrapped = open.cipher(Cipher.ENCRYPT_MODE, secret).doFinal(key.live());
            return new KeySlot(
                    name, kind, open.memoryKib, open.passes, open.lanes, open.salt, open.nonce, HEX.formatHex(wrapped));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM failed", e);
        }
    }

    /// The data key, if the secret is the right one and the slot unchanged.
    Optional<DataKey> unwrap(char[] secret) {
        byte[] plain = {};
        try {
            plain = cipher(Cipher.DECRYPT_MODE, secret).doFinal(HEX.parseHex(wrapped));
            return plain.length == DataKey.LENGTH ? Optional.of(DataKey.of(plain)) : Optional.empty();
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    /// Everything of the slot, for the MAC over the file.
    byte[] canonical() {
        return new CanonicalBytes().bytes(header()).text(nonce).text(wrapped).toBytes();
    }

    private byte[] header() {
        return new CanonicalBytes()
                .text(name)
                .text(kind.name())
                .number(memoryKib)
                .number(passes)
                .number(lanes)
                .text(salt)
                .toBytes();
    }

    private Cipher cipher(int mode, char[] secret) throws GeneralSecurityException {
        byte[] wrapping = new Argon2Cost(memoryKib, passes, lanes).derive(secret, HEX.parseHex(salt));
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(wrapping, "AES"), new GCMParameterSpec(TAG_BITS, HEX.parseHex(nonce)));
            cipher.updateAAD(header());
            return cipher;
        } finally {
            Arrays.fill(wrapping, (byte) 0);
        }
    }
}
