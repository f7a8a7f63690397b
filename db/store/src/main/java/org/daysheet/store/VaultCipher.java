package org.daysheet.store;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// How a kept file is encrypted: 4 bytes "DSF1", 32 random bytes, then blocks of 64 KiB, each AES-256-GCM with a
/// tag. Each file has a key of its own (HKDF of the vault key and the random bytes); the nonce is the number of
/// the block and whether it is the last, so blocks cannot be exchanged, repeated or cut off.
final class VaultCipher {
    static final byte[] MAGIC = {'D', 'S', 'F', '1'};
    static final int SALT = 32;
    static final int BLOCK = 64 * 1024;
    static final int TAG = 16;

    private static final int NONCE = 12;
    private static final int TAG_BITS = TAG * 8;

    private final SecretKeySpec fileKey;

    VaultCipher(byte[] vaultKey, byte[] salt) {
        try {
            var parameters =
                    HKDFParameterSpec.ofExtract().addIKM(vaultKey).addSalt(salt).thenExpand(MAGIC, DataKey.LENGTH);
            this.fileKey = new SecretKeySpec(KDF.getInstance("HKDF-SHA256").deriveData(parameters), "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HKDF-SHA256", e);
        }
    }

    byte[] seal(long number, boolean last, byte[] plain, int length) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, number, last).doFinal(plain, 0, length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM failed", e);
        }
    }

    /// The plain bytes of a block.
    ///
    /// @throws GeneralSecurityException when the block is not the one that was written there
    byte[] open(long number, boolean last, byte[] sealed, int length) throws GeneralSecurityException {
        return cipher(Cipher.DECRYPT_MODE, number, last).doFinal(sealed, 0, length);
    }

    private Cipher cipher(int mode, long number, boolean last) throws GeneralSecurityException {
        byte[] nonce =
                ByteBuffer.allocate(NONCE).putLong(number).putInt(last ? 1 : 0).array();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, fileKey, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
