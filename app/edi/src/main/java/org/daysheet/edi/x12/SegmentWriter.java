package org.daysheet.edi.x12;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Writes segments strictly: capitals, no characters beyond what X12 allows, no separators inside values, no empty
/// elements at the end; counts what it writes. What cannot be written is reported and left out, so that nothing
/// questionable ever gets into the bytes; the caller must then not use them.
public final class SegmentWriter {
    /// Stands between the components of a composite until it is written.
    private static final char JOINT = '\u001F';

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
    private final Separators separators;
    private final Refusals refusals;
    private long segments;

    /// Takes what could not be written.
    @FunctionalInterface
    public interface Refusals {
        /// Reports one value.
        ///
        /// @param element such as NM103
        /// @param message what is wrong
        void refused(String element, String message);
    }

    public SegmentWriter(Separators separators, Refusals refusals) {
        this.separators = separators;
        this.refusals = refusals;
    }

    /// A composite value of these components; empty ones at the end are dropped.
    public static String composite(String... components) {
        int last = components.length;
        while (last > 0 && components[last - 1].isEmpty()) {
            last--;
        }
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < last; i++) {
            if (i > 0) {
                joined.append(JOINT);
            }
            joined.append(components[i]);
        }
        return joined.toString();
    }

    /// Writes one segment; elements in order from 01, empty where absent.
    public void segment(String id, String... elements) {
        int last = elements.length;
        while (last > 0 && elements[last - 1].isEmpty()) {
            last--;
        }
        text(id);
        for (int i = 0; i < last; i++) {
            bytes.write(separators.element());
            text(checked(id, i + 1, elements[i]));
        }
        bytes.write(separators.segment());
        segments++;
    }

    /// Writes an ISA, whose elements keep their blanks and whose last ones are separators.
    public void interchangeHeader(String... firstFifteen) {
        if (firstFifteen.length != 15) {
            throw new IllegalArgumentException("an ISA has fifteen elements before its component separator");
        }
        text("ISA");
        for (int i = 0; i < firstFifteen.length; i++) {
            bytes.write(separators.element());
            text(i == 10 ? firstFifteen[i] : checkedPadded(i + 1, firstFifteen[i]));
        }
        bytes.write(separators.element());
        bytes.write(separators.component());
        bytes.write(separators.segment());
        segments++;
    }

    /// How many segments were written.
    public long segments() {
        return segments;
    }

    /// How many bytes were written.
    public long offset() {
        return bytes.size();
    }

    /// A copy of the bytes written.
    public byte[] bytes() {
        return bytes.toByteArray();
    }

    private String checked(String id, int element, String value) {
        if (!value.strip().equals(value)) {
            refuse(id, element, "a value begins or ends with a blank");
        }
        return checkedCharacters(id, element, value);
    }

    private String checkedPadded(int element, String value) {
        return checkedCharacters("ISA", element, value);
    }

    private String checkedCharacters(String id, int element, String value) {
        StringBuilder kept = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char next = value.charAt(i);
            if (next == JOINT) {
                kept.append(separators.component());
            } else if (!X12Text.isWritable(String.valueOf(next)) || separators.occurIn(String.valueOf(next))) {
                refuse(id, element, "the character '" + next + "' cannot be written");
            } else {
                kept.append(next);
            }
        }
        return kept.toString();
    }

    private void refuse(String id, int element, String message) {
        refusals.refused(String.format(Locale.ROOT, "%s%02d", id, element), message);
    }

    private void text(String value) {
        byte[] ascii = value.toUpperCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII);
        bytes.write(ascii, 0, ascii.length);
    }
}
