package org.daysheet.edi.x12;

import java.text.Normalizer;
import java.util.Locale;

/// What texts may hold when we write X12: capitals, digits, blanks and the special characters of the basic and
/// extended sets, less the separators.
public final class X12Text {
    private static final String SPECIAL = "!\"&'()+,-./;?=%@[]_{}\\|<>#$";

    private X12Text() {}

    /// Whether every character can be written once letters are capitals.
    public static boolean isWritable(String text) {
        return firstUnwritable(text) < 0;
    }

    /// Where the first character stands that cannot be written; -1 when all can.
    public static int firstUnwritable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            boolean letter = (next >= 'A' && next <= 'Z') || (next >= 'a' && next <= 'z');
            boolean digit = next >= '0' && next <= '9';
            if (!letter && !digit && next != ' ' && SPECIAL.indexOf(next) < 0) {
                return i;
            }
        }
        return -1;
    }

    /// The text as it can be written: capitals, accents dropped, typographic quotes and dashes made plain, everything
    /// else that cannot be written made a blank, blanks collapsed.
    public static String writable(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toUpperCase(Locale.ROOT);
        StringBuilder kept = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char next = replacement(plain.charAt(i));
            if (Character.getType(next) == Character.NON_SPACING_MARK) {
                continue;
            }
            boolean usable = isWritable(String.valueOf(next)) && next != ' ';
            if (usable) {
                kept.append(next);
            } else if (!kept.isEmpty() && kept.charAt(kept.length() - 1) != ' ') {
                kept.append(' ');
            }
        }
        return kept.toString().strip();
    }

    private static char replacement(char next) {
        return switch (next) {
            case '\u2018', '\u2019', '\u00B4', '`' -> '\'';
            case '\u201C', '\u201D' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '~' -> '-';
            default -> next;
        };
    }
}
