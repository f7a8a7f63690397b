package org.daysheet.edi.x12;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Hashes segments in a form of their own (control characters as separators) as they come, keeping none of them.
public final class CanonicalBytes {
    private static final byte ELEMENT = 0x1D;
    private static final byte COMPONENT = 0x1F;
    private static final byte SEGMENT = 0x1C;

    private final MessageDigest digest = sha256();
    private byte[] bytes = new byte[4096];
    private int length;

    /// Forgets what came so far.
    public void clear() {
        digest.reset();
        length = 0;
    }

    /// SHA-256 in hex of what came since the beginning or the last call of {@link #clear}.
    public String hash() {
        flush();
        return HexFormat.of().formatHex(digest.digest());
    }

    /// A whole segment without composites and stray blanks; only its element separators are replaced.
    void segment(byte[] source, int from, int to, int[] starts, int elements) {
        room(to - from + 1);
        System.arraycopy(source, from, bytes, length, to - from);
        for (int element = 1; element <= elements; element++) {
            bytes[length + starts[element] - 1] = ELEMENT;
        }
        length += to - from;
        bytes[length++] = SEGMENT;
    }

    void value(byte[] source, int from, int to, byte component) {
        int stop = to;
        while (stop > from && source[stop - 1] == component) {
            stop--;
        }
        room(stop - from);
        for (int i = from; i < stop; i++) {
            byte next = source[i];
            bytes[length++] = next == component ? COMPONENT : next;
        }
    }

    void elementBreak() {
        room(1);
        bytes[length++] = ELEMENT;
    }

    void segmentBreak() {
        room(1);
        bytes[length++] = SEGMENT;
    }

    private void room(int more) {
        if (length + more <= bytes.length) {
            return;
        }
        flush();
        if (more > bytes.length) {
            bytes = new byte[more];
        }
    }

    private void flush() {
        digest.update(bytes, 0, length);
        length = 0;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
