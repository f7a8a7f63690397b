package org.daysheet.edi.x12;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Makes strings of bytes, the same short ones again and again without making them twice.
final class ByteText {
    private static final int SLOTS = 2048;
    private static final int LONGEST_KEPT = 8;
    private static final char UNDEFINED = '\uFFFD';
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final long[] keys = new long[SLOTS];
    private final @Nullable String[] texts = new String[SLOTS];

    /// The text of bytes that are all below 128.
    String ascii(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length <= 0) {
            return "";
        }
        if (length > LONGEST_KEPT) {
            return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
        }
        long key = 0;
        for (int i = from; i < to; i++) {
            key = (key << 8) | (bytes[i] & 0xFF);
        }
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 53);
        String kept = texts[slot];
        if (kept != null && keys[slot] == key && kept.length() == length) {
            return kept;
        }
        String text = new String(bytes, from, length, StandardCharsets.ISO_8859_1);
        keys[slot] = key;
        texts[slot] = text;
        return text;
    }

    /// The text of any bytes: UTF-8 where they are, else Windows-1252, and the five bytes that it leaves undefined as
    /// they are in ISO 8859-1, so that no byte is lost.
    String any(byte[] bytes, int from, int to) {
        ByteBuffer slice = ByteBuffer.wrap(bytes, from, to - from);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(slice).toString();
        } catch (CharacterCodingException notUtf8) {
            return windows(bytes, from, to);
        }
    }

    private static String windows(byte[] bytes, int from, int to) {
        StringBuilder text = new StringBuilder(new String(bytes, from, to - from, WINDOWS));
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == UNDEFINED) {
                text.setCharAt(i, (char) (bytes[from + i] & 0xFF));
            }
        }
        return text.toString();
    }
}
