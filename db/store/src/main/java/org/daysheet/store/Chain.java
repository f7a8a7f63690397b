package org.daysheet.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Links rows so that changing, removing, inserting or reordering one is found: each row keeps
/// HMAC-SHA256(key, mac of the row before + its own canonical bytes). Only who holds the data key can make such a
/// chain.
public final class Chain {
    private final SecretKeySpec key;

    Chain(DataKey dataKey) {
        this.key = new SecretKeySpec(dataKey.derive("chain"), "HmacSHA256");
    }

    /// What stands before the first row of a chain: 32 bytes that depend on its name, so rows cannot move between
    /// chains.
    public byte[] genesis(String chainName) {
        return mac(chainName.getBytes(StandardCharsets.UTF_8));
    }

    /// The mac of a row from the mac of the row before it and its canonical bytes.
    public byte[] next(byte[] previous, byte[] canonical) {
        if (previous.length != DataKey.LENGTH) {
            throw new IllegalArgumentException("a mac has 32 bytes");
        }
        return mac(previous, canonical);
    }

    /// Whether a stored mac is the one that belongs there.
    public boolean matches(byte[] previous, byte[] canonical, byte[] stored) {
        return MessageDigest.isEqual(next(previous, canonical), stored);
    }

    private byte[] mac(byte[]... parts) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            for (byte[] part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HmacSHA256", e);
        }
    }
}
