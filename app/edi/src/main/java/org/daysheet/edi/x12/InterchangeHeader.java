package org.daysheet.edi.x12;

import org.jspecify.annotations.Nullable;

/// Finds the separators in the bytes of an ISA: by its fixed width, line breaks inside ignored; by counting when its
/// widths are wrong.
///
/// @param separators null when they cannot be found
/// @param isFixedWidth whether the widths are right
/// @param length bytes up to and including the terminator
record InterchangeHeader(@Nullable Separators separators, boolean isFixedWidth, int length) {
    static final int LONGEST = 512;

    private static final int COMPONENT_AT = 104;
    private static final int REPETITION_AT = 82;
    private static final int ELEMENTS = 16;
    private static final int[] SEPARATORS_AT = {3, 6, 17, 20, 31, 34, 50, 53, 69, 76, 81, 83, 89, 99, 101, 103};
    private static final InterchangeHeader UNREADABLE = new InterchangeHeader(null, false, 0);

    static InterchangeHeader read(byte[] bytes, int from, int to) {
        int[] at = new int[COMPONENT_AT + 1];
        int found = 0;
        int next = from;
        while (next < to && found < at.length) {
            if (bytes[next] != '\r' && bytes[next] != '\n') {
                at[found++] = next;
            }
            next++;
        }
        if (found == at.length && next < to && isFixed(bytes, at)) {
            next = behindLineBreaks(bytes, next, to);
            return of(bytes, at[3], at[REPETITION_AT], at[COMPONENT_AT], next, true, next + 1 - from);
        }
        return byCounting(bytes, from, to);
    }

    /// A line break before a visible terminator belongs to it; a line break before a letter is the terminator itself.
    private static int behindLineBreaks(byte[] bytes, int from, int to) {
        int next = from;
        while (next < to && (bytes[next] == '\r' || bytes[next] == '\n')) {
            next++;
        }
        boolean visible = next < to && bytes[next] > ' ' && Separators.canSeparate(bytes[next]);
        return visible ? next : from;
    }

    private static boolean isFixed(byte[] bytes, int[] at) {
        int separators = 0;
        for (int position : at) {
            separators += bytes[position] == bytes[at[3]] ? 1 : 0;
        }
        for (int position : SEPARATORS_AT) {
            if (bytes[at[position]] != bytes[at[3]]) {
                return false;
            }
        }
        return separators == ELEMENTS;
    }

    private static InterchangeHeader byCounting(byte[] bytes, int from, int to) {
        byte element = bytes[from + 3];
        int found = 0;
        int repetition = from;
        for (int i = from; i < Math.min(to - 2, from + LONGEST); i++) {
            if (bytes[i] == element && ++found == 11) {
                repetition = i + 1;
            }
            if (found == ELEMENTS) {
                return of(bytes, from + 3, repetition, i + 1, i + 2, false, i + 3 - from);
            }
        }
        return UNREADABLE;
    }

    private static InterchangeHeader of(
            byte[] bytes, int element, int repetition, int component, int segment, boolean fixed, int length) {
        int e = bytes[element] & 0xFF;
        int c = bytes[component] & 0xFF;
        int r = bytes[repetition] & 0xFF;
        int s = bytes[segment] & 0xFF;
        boolean usable = Separators.canSeparate(e) && Separators.canSeparate(c) && Separators.canSeparate(s);
        if (!usable || e == c || e == s || c == s) {
            return UNREADABLE;
        }
        boolean repeats = Separators.canSeparate(r) && r != e && r != c && r != s;
        return new InterchangeHeader(
                new Separators((char) e, (char) c, repeats ? (char) r : 0, (char) s), fixed, length);
    }
}
