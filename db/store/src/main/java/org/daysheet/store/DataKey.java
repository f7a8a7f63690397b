package org.daysheet.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/// The one secret of a practice: 32 random bytes from which every other key is derived. Lives in memory while the
/// practice is open; on the disk only wrapped in the slots of {@link KeyFile}.
public final class DataKey implements AutoCloseable {
    static final int LENGTH = 32;

    private final byte[] secret;
    private boolean wiped;

    private DataKey(byte[] secret) {
        this.secret = secret;
    }

    /// A fresh key.
    public static DataKey random(SecureRandom random) {
        byte[] bytes = new byte[LENGTH];
        random.nextBytes(bytes);
        return new DataKey(bytes);
    }

    /// A key from its 32 bytes, which are copied.
    public static DataKey of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a data key has 32 bytes");
        }
        return new DataKey(bytes.clone());
    }

    /// A 32-byte key for one purpose: HKDF-SHA256 with the purpose as info. The same purpose gives the same key.
    public byte[] derive(String purpose) {
        try {
            var parameters = HKDFParameterSpec.ofExtract()
                    .addIKM(live())
                    .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), LENGTH);
            return KDF.getInstance("HKDF-SHA256").deriveData(parameters);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HKDF-SHA256", e);
        }
    }

    /// A derived key as lower-case hex: passwords of the database users.
    String password(String purpose) {
        return HexFormat.of().formatHex(derive(purpose));
    }

    /// The data key itself as lower-case hex: the password of the encrypted database file.
    String filePassword() {
        return HexFormat.of().formatHex(live());
    }

    /// A key of its own with the same secret, so that each holder can wipe its own.
    DataKey copy() {
        return new DataKey(live().clone());
    }

    byte[] live() {
        if (wiped) {
            throw new IllegalStateException("the data key was wiped");
        }
        return secret;
    }

    /// Overwrites the secret; the key is of no use afterwards.
    @Override
    public void close() {
        Arrays.fill(secret, (byte) 0);
        wiped = true;
    }

    @Override
    public String toString() {
        return "DataKey";
    }
}
