package org.daysheet.store;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// Decrypts a kept file block by block and compares the hash of the whole at its end.
final class VaultReader extends InputStream {
    private final InputStream in;
    private final String sha256;
    private final VaultCipher cipher;
    private final MessageDigest digest = FileVault.sha256();
    private byte[] plain = {};
    private int position;
    private long number;
    private byte @Nullable [] ahead;

    VaultReader(InputStream in, byte[] vaultKey, String sha256) throws IOException {
        this.in = in;
        this.sha256 = sha256;
        byte[] magic = in.readNBytes(VaultCipher.MAGIC.length);
        byte[] salt = in.readNBytes(VaultCipher.SALT);
        if (!Arrays.equals(magic, VaultCipher.MAGIC) || salt.length != VaultCipher.SALT) {
            in.close();
            throw damaged();
        }
        this.cipher = new VaultCipher(vaultKey, salt);
        this.ahead = readBlock();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (position == plain.length) {
            if (!nextBlock()) {
                return -1;
            }
        }
        int n = Math.min(length, plain.length - position);
        System.arraycopy(plain, position, target, offset, n);
        position += n;
        return n;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean nextBlock() throws IOException {
        byte[] sealed = ahead;
        if (sealed == null) {
            return false;
        }
        byte[] following = readBlock();
        boolean last = following.length == 0;
        try {
            plain = cipher.open(number, last, sealed, sealed.length);
        } catch (GeneralSecurityException e) {
            throw damaged();
        }
        number++;
        position = 0;
        ahead = last ? null : following;
        digest.update(plain);
        if (last && !HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
            throw damaged();
        }
        return true;
    }

    private byte[] readBlock() throws IOException {
        return in.readNBytes(VaultCipher.BLOCK + VaultCipher.TAG);
    }

    private DamagedDatabase damaged() {
        return new DamagedDatabase("The kept file " + sha256 + " is not as it was kept. Restore it from a backup.");
    }
}
