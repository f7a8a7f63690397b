package org.daysheet.edi.inspect;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Counts and hashes what is read, and can give back its first bytes.
final class CountedInput extends InputStream {
    private final InputStream source;
    private final MessageDigest digest;
    private final byte[] head;
    private int headLength;
    private int headAt;
    private long count;
    private boolean ended;

    CountedInput(InputStream source, int headSize) throws IOException {
        this.source = source;
        this.head = new byte[headSize];
        this.digest = sha256();
        while (headLength < headSize && !ended) {
            int read = source.read(head, headLength, headSize - headLength);
            ended = read < 0;
            headLength += Math.max(0, read);
        }
        digest.update(head, 0, headLength);
        count = headLength;
    }

    byte[] head() {
        return head;
    }

    int headLength() {
        return headLength;
    }

    long count() {
        return count;
    }

    boolean isEnded() {
        return ended;
    }

    String hash() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /// Reads on without keeping, until the end or until so many bytes were read in all.
    void drain(long most) throws IOException {
        byte[] bytes = new byte[1 << 16];
        headAt = headLength;
        while (!ended && count < most) {
            int ignored = read(bytes, 0, bytes.length);
            if (ignored < 0) {
                return;
            }
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (headAt < headLength) {
            int given = Math.min(length, headLength - headAt);
            System.arraycopy(head, headAt, target, offset, given);
            headAt += given;
            return given;
        }
        if (ended) {
            return -1;
        }
        int read = source.read(target, offset, length);
        if (read < 0) {
            ended = true;
            return -1;
        }
        digest.update(target, offset, read);
        count += read;
        return read;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
