package org.daysheet.billing.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The letters of a table: UTF-8, or those of Windows. A file that mixes both is refused, because one of them would
/// be read as wrong names.
final class CsvText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private CsvText() {}

    /// The text; empty when its letters cannot be told, which is then noted.
    static Optional<String> read(byte[] bytes, CsvFindings findings) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            long line = lineOfStrangerInUtf8(bytes);
            if (line > 0) {
                findings.add(line, "", "", "exchange.csv.letters-mixed");
                return Optional.empty();
            }
            text = new String(bytes, WINDOWS);
        }
        return Optional.of(!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
    }

    /// The line of the first byte that is no UTF-8, when other bytes of the file are UTF-8 beyond doubt; 0 when none
    /// are.
    private static long lineOfStrangerInUtf8(byte[] bytes) {
        long line = 1;
        long stranger = 0;
        boolean hasUtf8 = false;
        int at = 0;
        while (at < bytes.length) {
            int length = lengthAt(bytes, at);
            line += bytes[at] == '\n' ? 1 : 0;
            stranger = length == 0 && stranger == 0 ? line : stranger;
            hasUtf8 |= length > 1;
            at += Math.max(1, length);
        }
        return hasUtf8 ? stranger : 0;
    }

    /// How many bytes the letter there has in UTF-8, 0 when it is none.
    private static int lengthAt(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        int length = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
        if (at + length > bytes.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
