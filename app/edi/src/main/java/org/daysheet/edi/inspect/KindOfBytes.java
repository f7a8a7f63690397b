package org.daysheet.edi.inspect;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.daysheet.edi.x12.Separators;

/// Tells what a file is from its first bytes, when they are not X12.
final class KindOfBytes {
    private static final int PROBE = 512;

    private KindOfBytes() {}

    /// Where X12 begins, behind a byte order mark and blanks; -1 when it does not.
    static int startOfX12(byte[] bytes, int length) {
        int at = 0;
        while (at < length && (isBlank(bytes[at]) || (at < 3 && isMark(bytes[at])))) {
            at++;
        }
        boolean isa = at + 3 <= length && bytes[at] == 'I' && bytes[at + 1] == 'S' && bytes[at + 2] == 'A';
        boolean separated = at + 3 >= length || Separators.canSeparate(bytes[at + 3] & 0xFF);
        return isa && separated ? at : -1;
    }

    static FileKind of(byte[] bytes, int length) {
        if (length == 0 || isAllBlank(bytes, length)) {
            return length == 0 ? FileKind.EMPTY : blank(bytes, length);
        }
        if (startsWith(bytes, length, 0xFF, 0xFE) || startsWith(bytes, length, 0xFE, 0xFF) || isWide(bytes, length)) {
            return FileKind.UTF16;
        }
        FileKind binary = binary(bytes, length);
        return binary == FileKind.UNKNOWN ? text(bytes, length) : binary;
    }

    private static FileKind blank(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                return FileKind.UNKNOWN;
            }
        }
        return FileKind.EMPTY;
    }

    private static FileKind binary(byte[] bytes, int length) {
        if (startsWith(bytes, length, '%', 'P', 'D', 'F')) {
            return FileKind.PDF;
        }
        if (startsWith(bytes, length, 'P', 'K', 3, 4) || startsWith(bytes, length, 'P', 'K', 5, 6)) {
            return FileKind.ZIP;
        }
        if (startsWith(bytes, length, 0x1F, 0x8B)) {
            return FileKind.GZIP;
        }
        if (startsWith(bytes, length, 0xD0, 0xCF, 0x11, 0xE0)) {
            return FileKind.OFFICE;
        }
        boolean image = startsWith(bytes, length, 0x89, 'P', 'N', 'G')
                || startsWith(bytes, length, 0xFF, 0xD8, 0xFF)
                || startsWith(bytes, length, 'G', 'I', 'F', '8')
                || startsWith(bytes, length, 'I', 'I', 42, 0)
                || startsWith(bytes, length, 'M', 'M', 0, 42);
        return image ? FileKind.IMAGE : FileKind.UNKNOWN;
    }

    private static FileKind text(byte[] bytes, int length) {
        if (!isText(bytes, length)) {
            return FileKind.UNKNOWN;
        }
        String head = new String(bytes, 0, Math.min(length, PROBE), StandardCharsets.ISO_8859_1).strip();
        head = head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head;
        String lower = head.toLowerCase(Locale.ROOT);
        if (lower.startsWith("{\\rtf")) {
            return FileKind.RTF;
        }
        if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
            return FileKind.HTML;
        }
        if (head.startsWith("<")) {
            return FileKind.XML;
        }
        if (head.startsWith("{") || head.startsWith("[")) {
            return FileKind.JSON;
        }
        if (head.startsWith("MSH|") || head.startsWith("FHS|") || head.startsWith("BHS|")) {
            return FileKind.HL7;
        }
        int end = head.indexOf('\n') < 0 ? head.length() : head.indexOf('\n');
        String first = head.substring(0, end);
        boolean table = first.indexOf(',') > 0 || first.indexOf(';') > 0 || first.indexOf('\t') > 0;
        return table ? FileKind.CSV : FileKind.TEXT;
    }

    private static boolean isText(byte[] bytes, int length) {
        int odd = 0;
        int probed = Math.min(length, 4096);
        for (int i = 0; i < probed; i++) {
            int next = bytes[i] & 0xFF;
            boolean control = next < ' ' && next != '\n' && next != '\r' && next != '\t' && next != '\f';
            if (next == 0) {
                return false;
            }
            odd += control || next > 126 ? 1 : 0;
        }
        return odd * 10 <= probed;
    }

    /// Letters with a zero byte each: UTF-16 without a mark.
    private static boolean isWide(byte[] bytes, int length) {
        if (length < 8) {
            return false;
        }
        boolean low = true;
        boolean high = true;
        for (int i = 0; i < 8; i += 2) {
            low &= bytes[i] != 0 && bytes[i + 1] == 0;
            high &= bytes[i] == 0 && bytes[i + 1] != 0;
        }
        return low || high;
    }

    private static boolean isAllBlank(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            if (!isBlank(bytes[i]) && !(i < 3 && isMark(bytes[i]))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(byte next) {
        return next >= 0 && next <= ' ';
    }

    private static boolean isMark(byte next) {
        int value = next & 0xFF;
        return value == 0xEF || value == 0xBB || value == 0xBF;
    }

    private static boolean startsWith(byte[] bytes, int length, int... expected) {
        if (length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((bytes[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
