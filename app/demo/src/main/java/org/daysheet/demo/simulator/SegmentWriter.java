package org.daysheet.demo.simulator;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Writes one interchange: envelopes, counts and separators are its business, content the caller's.
final class SegmentWriter {
    static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);
    private static final String TIME = "0600";

    private final StringBuilder text = new StringBuilder(4096);
    private final Separators separators;
    private String interchangeControl = "";
    private String groupControl = "";
    private String setControl = "";
    private int sets;
    private int segments;

    SegmentWriter(Separators separators) {
        this.separators = separators;
    }

    /// Opens ISA and GS; sender and receiver are those of the answered file, turned round.
    void open(SubmittedFile.Envelope answered, LocalDate date, int control, String group, String guide) {
        interchangeControl = String.format(Locale.ROOT, "%09d", control);
        groupControl = Integer.toString(control);
        String header = String.join(
                String.valueOf(separators.element()),
                "ISA",
                "00",
                " ".repeat(10),
                "00",
                " ".repeat(10),
                "ZZ",
                padded(answered.receiver()),
                "ZZ",
                padded(answered.sender()),
                SHORT_DAY.format(date),
                TIME,
                String.valueOf(separators.repetition()),
                "00501",
                interchangeControl,
                "0",
                answered.usage().equals("T") ? "T" : "P",
                String.valueOf(separators.component()));
        text.append(header).append(separators.terminator()).append(separators.lineBreak());
        segment("GS", group, answered.receiver(), answered.sender(), DAY.format(date), TIME, groupControl, "X", guide);
        sets = 0;
    }

    /// Opens the next transaction set; the guide stands in ST03 where its guide has one.
    void openSet(String kind, String guide) {
        sets++;
        setControl = String.format(Locale.ROOT, "%04d", sets);
        segments = 0;
        segment("ST", kind, setControl, guide);
    }

    void closeSet() {
        segment("SE", Integer.toString(segments + 1), setControl);
    }

    byte[] close() {
        segment("GE", Integer.toString(sets), groupControl);
        segment("IEA", "1", interchangeControl);
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /// One segment; trailing empty elements are left off.
    void segment(String id, String... elements) {
        int last = elements.length;
        while (last > 0 && elements[last - 1].isEmpty()) {
            last--;
        }
        text.append(id);
        for (int i = 0; i < last; i++) {
            text.append(separators.element());
            append(elements[i]);
        }
        text.append(separators.terminator()).append(separators.lineBreak());
        segments++;
    }

    String composite(String... parts) {
        int last = parts.length;
        while (last > 0 && parts[last - 1].isEmpty()) {
            last--;
        }
        return String.join(":", java.util.Arrays.copyOf(parts, last));
    }

    /// Data is upper case without separators; ":" stands for the component separator of this file.
    private void append(String element) {
        for (int i = 0; i < element.length(); i++) {
            char c = element.charAt(i);
            if (c == ':') {
                text.append(separators.component());
            } else if (c == separators.element()
                    || c == separators.terminator()
                    || c == separators.repetition()
                    || c == separators.component()
                    || c < ' ') {
                text.append(' ');
            } else {
                text.append(c >= 'a' && c <= 'z' ? (char) (c - 32) : c);
            }
        }
    }

    private static String padded(String code) {
        String cut = code.length() > 15 ? code.substring(0, 15) : code;
        return cut + " ".repeat(15 - cut.length());
    }
}
