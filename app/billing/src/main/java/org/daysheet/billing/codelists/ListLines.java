package org.daysheet.billing.codelists;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// The lines of a text, one after the other, with the hash of all its bytes at the end. Memory stays the same however
/// large the text is: a line that never ends and a text that never ends are refused.
final class ListLines implements AutoCloseable {
    private static final int LONGEST_LINE = 16_384;
    private static final long LONGEST_TEXT = 1L << 30;
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final MessageDigest digest;
    private final byte[] buffer = new byte[BUFFER];
    private final byte[] line = new byte[LONGEST_LINE];
    private int at;
    private int end;
    private long taken;
    private long number;

    ListLines(InputStream in) {
        this.in = in;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    /// The text is none: it has no lines, or no end.
    static final class NotText extends IOException {
        private static final long serialVersionUID = 1L;

        NotText(long line) {
            super("no text at line " + line);
        }
    }

    /// The next line without its end, null behind the last.
    @Nullable
    String next() throws IOException {
        int length = 0;
        while (true) {
            if (at == end && !fill()) {
                return length == 0 ? null : text(length);
            }
            byte letter = buffer[at++];
            if (letter == '\n') {
                return text(length > 0 && line[length - 1] == '\r' ? length - 1 : length);
            }
            if (length == LONGEST_LINE) {
                throw new NotText(number + 1);
            }
            line[length++] = letter;
        }
    }

    /// The number of the line that was read last, from 1.
    long number() {
        return number;
    }

    /// The hash of every byte read so far.
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private String text(int length) {
        number++;
        String text = new String(line, 0, length, StandardCharsets.ISO_8859_1);
        return number == 1 && text.startsWith("\u00EF\u00BB\u00BF") ? text.substring(3) : text;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer));
        digest.update(buffer, 0, end);
        taken += end;
        if (taken > LONGEST_TEXT) {
            throw new NotText(number);
        }
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
