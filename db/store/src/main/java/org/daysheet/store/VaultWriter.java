package org.daysheet.store;

import java.io.IOException;
import java.io.OutputStream;
import java.security.SecureRandom;

/// Encrypts what is written to it, block by block. {@link #finish} writes the last block; without it the file is
/// recognisably incomplete.
final class VaultWriter extends OutputStream {
    private final OutputStream out;
    private final VaultCipher cipher;
    private final byte[] block = new byte[VaultCipher.BLOCK];
    private int filled;
    private long number;

    VaultWriter(OutputStream out, byte[] vaultKey) throws IOException {
        this.out = out;
        byte[] salt = new byte[VaultCipher.SALT];
        new SecureRandom().nextBytes(salt);
        this.cipher = new VaultCipher(vaultKey, salt);
        out.write(VaultCipher.MAGIC);
        out.write(salt);
    }

    @Override
    public void write(int oneByte) throws IOException {
        write(new byte[] {(byte) oneByte}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int from = offset;
        int end = offset + length;
        while (from < end) {
            if (filled == block.length) {
                writeBlock(false);
            }
            int n = Math.min(end - from, block.length - filled);
            System.arraycopy(bytes, from, block, filled, n);
            filled += n;
            from += n;
        }
    }

    /// Writes the last block, which may be empty.
    void finish() throws IOException {
        writeBlock(true);
        out.flush();
    }

    private void writeBlock(boolean last) throws IOException {
        out.write(cipher.seal(number, last, block, filled));
        number++;
        filled = 0;
    }
}
