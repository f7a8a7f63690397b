package org.daysheet.edi.x12;

import java.time.LocalDate;
import java.util.Locale;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// One segment while it is being read: a window on the reader's buffer that is only valid until the next one is read.
/// Elements count from 1 as in the guides, components too. Nothing is turned into text unless asked for; blanks
/// around a value do not count. Every element knows its byte in the file.
public final class Segment {
    private static final int LONGEST_QUOTE = 80;
    private static final int LONGEST_ID = 8;
    private static final int TIMED = 12;

    private final ByteText texts = new ByteText();
    private final ByteNumber numbers = new ByteNumber();

    private byte[] bytes = new byte[0];
    private int start;
    private int end;
    private int[] starts = new int[32];
    private int count;
    private boolean ascii = true;
    private boolean composites;
    private boolean terminated = true;
    private long fileOffset;
    private int @Nullable [] offsets;
    private byte component;
    private String id = "";
    private boolean wellNamed = true;
    private long number;
    private long line;

    void begin(long segmentNumber, long lineNumber) {
        number = segmentNumber;
        line = lineNumber;
        count = 0;
        ascii = true;
        composites = false;
        terminated = true;
        offsets = null;
    }

    /// Notes that an element begins at this distance from the start of the segment.
    void element(int distance) {
        if (++count == starts.length) {
            starts = java.util.Arrays.copyOf(starts, starts.length * 2);
        }
        starts[count] = distance;
    }

    void unterminated() {
        terminated = false;
    }

    void composite() {
        composites = true;
    }

    void notAscii() {
        ascii = false;
    }

    /// Ends the segment: its bytes are [from, to) of the buffer, whose byte `from` is at `offset` of the file.
    void finish(byte[] buffer, int from, int to, long offset, byte componentSeparator) {
        bytes = buffer;
        start = from;
        end = to;
        fileOffset = offset;
        component = componentSeparator;
        int idEnd = count == 0 ? to : from + starts[1] - 1;
        id = text(from, Math.min(idEnd, from + LONGEST_ID));
        wellNamed = isName(from, idEnd);
    }

    /// Ends the segment with bytes that were copied out of line breaks; `offsets` says where each stood.
    void finishUnfolded(byte[] copy, int length, int[] distances, long offset, byte componentSeparator) {
        offsets = distances;
        finish(copy, 0, length, offset, componentSeparator);
    }

    /// The segment name, such as CLP; cut where it is far too long to be one.
    public String id() {
        return id;
    }

    /// Whether the name can be one: two or three capitals or digits, a capital first.
    boolean isWellNamed() {
        return wellNamed;
    }

    private boolean isName(int from, int to) {
        if (to - from < 2 || to - from > 3 || bytes[from] < 'A' || bytes[from] > 'Z') {
            return false;
        }
        for (int i = from + 1; i < to; i++) {
            boolean letter = bytes[i] >= 'A' && bytes[i] <= 'Z';
            if (!letter && (bytes[i] < '0' || bytes[i] > '9')) {
                return false;
            }
        }
        return true;
    }

    /// How many data elements were written, empty ones included.
    public int size() {
        return count;
    }

    /// Whether the element has a value.
    public boolean has(int element) {
        return element <= count && first(element) < last(element);
    }

    /// How many bytes the value of the element has; 0 when absent.
    public int width(int element) {
        return element > count ? 0 : last(element) - first(element);
    }

    /// The element as text without surrounding blanks; empty when absent.
    public String text(int element) {
        return element > count ? "" : text(first(element), last(element));
    }

    /// Whether the element is exactly this text.
    public boolean is(int element, String expected) {
        if (element > count) {
            return expected.isEmpty();
        }
        int from = first(element);
        if (last(element) - from != expected.length()) {
            return false;
        }
        for (int i = 0; i < expected.length(); i++) {
            if (bytes[from + i] != expected.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// How many components the element has; 0 when absent.
    public int components(int element) {
        if (!has(element)) {
            return 0;
        }
        int found = 1;
        for (int i = elementStart(element); i < elementEnd(element); i++) {
            found += bytes[i] == component ? 1 : 0;
        }
        return found;
    }

    /// A component of the element as text; empty when absent.
    public String component(int element, int which) {
        if (element > count) {
            return "";
        }
        int from = componentStart(element, which);
        return from < 0 ? "" : trimmed(from, componentEnd(element, from));
    }

    /// The element as an amount; null when it is absent or not an amount of whole cents.
    public @Nullable Money money(int element) {
        long cents = cents(element);
        return cents == ByteNumber.NOT_MONEY ? null : Money.ofCents(cents);
    }

    /// The element as a date CCYYMMDD; null when it is absent or no date.
    public @Nullable LocalDate date(int element) {
        return element > count ? null : numbers.date(bytes, first(element), last(element));
    }

    /// The day of an element written CCYYMMDDHHMM, with or without seconds; null when it is not one.
    @Nullable
    LocalDate dateOfTime(int element) {
        if (element > count) {
            return null;
        }
        int from = first(element);
        int length = last(element) - from;
        boolean timed = length >= TIMED && length <= TIMED + 2 && ByteNumber.whole(bytes, from + 8, from + length) >= 0;
        return timed ? numbers.date(bytes, from, from + 8) : null;
    }

    /// Part of the element as a date, for ranges written CCYYMMDD-CCYYMMDD: which 1 or 2.
    public @Nullable LocalDate rangeDate(int element, int which) {
        if (element > count || last(element) - first(element) != 17 || bytes[first(element) + 8] != '-') {
            return null;
        }
        int from = first(element) + (which == 1 ? 0 : 9);
        return numbers.date(bytes, from, from + 8);
    }

    /// The element as a whole number of at most nine digits; -1 when it is not one.
    public int number(int element) {
        return element > count ? -1 : ByteNumber.whole(bytes, first(element), last(element));
    }

    /// The 0-based byte of the element in the file; of the end of the segment when it is absent.
    public long offset(int element) {
        return offsetAt(element > count ? end : elementStart(element));
    }

    /// How many bytes the segment has.
    int length() {
        return end - start;
    }

    /// The 0-based byte of the segment in the file.
    public long offset() {
        return fileOffset;
    }

    /// The byte of the file behind the segment and its terminator.
    public long nextOffset() {
        return offsetAt(end) + (terminated ? 1 : 0);
    }

    public Place place() {
        return new Place(fileOffset, line, number);
    }

    /// 1-based number of the segment in the file.
    public long segmentNumber() {
        return number;
    }

    /// Where the element stands.
    public Place place(int element) {
        return new Place(offset(element), line, number);
    }

    /// A finding about one element of this segment (0: the segment as a whole), quoting what was read.
    public Finding finding(Severity severity, String code, int element, String message, String expected) {
        String name = element == 0 ? "" : String.format(Locale.ROOT, "%s%02d", id, element);
        long offset = element == 0 ? fileOffset : offset(element);
        return new Finding(severity, code, message, offset, line, number, id, name, quote(text(element)), expected);
    }

    private static String quote(String value) {
        return value.length() > LONGEST_QUOTE ? value.substring(0, LONGEST_QUOTE) : value;
    }

    /// Writes the segment in a form that does not depend on separators, wrapping, blanks around values or empty
    /// elements at the end, and appends it.
    public void canonical(CanonicalBytes target) {
        int lastUsed = count;
        while (lastUsed > 0 && !has(lastUsed)) {
            lastUsed--;
        }
        if (isPlain(lastUsed)) {
            int stop = lastUsed == 0 ? elementEnd(0) : elementEnd(lastUsed);
            target.segment(bytes, start, stop, starts, lastUsed);
            return;
        }
        target.value(bytes, start, count == 0 ? end : start + starts[1] - 1, component);
        for (int element = 1; element <= lastUsed; element++) {
            target.elementBreak();
            target.value(bytes, first(element), last(element), component);
        }
        target.segmentBreak();
    }

    /// Whether the bytes up to this element are already canonical but for the element separators.
    private boolean isPlain(int lastUsed) {
        if (composites || offsets != null) {
            return false;
        }
        for (int element = 1; element <= lastUsed; element++) {
            int from = elementStart(element);
            int to = elementEnd(element);
            if (from < to && (bytes[from] == ' ' || bytes[to - 1] == ' ')) {
                return false;
            }
        }
        return true;
    }

    long cents(int element) {
        return element > count ? ByteNumber.NOT_MONEY : ByteNumber.cents(bytes, first(element), last(element));
    }

    private long offsetAt(int position) {
        int[] map = offsets;
        return fileOffset + (map == null ? position - start : map[position]);
    }

    private int elementStart(int element) {
        return start + (element == 0 ? 0 : starts[element]);
    }

    private int elementEnd(int element) {
        return element >= count ? end : start + starts[element + 1] - 1;
    }

    private int first(int element) {
        int at = elementStart(element);
        int stop = elementEnd(element);
        while (at < stop && bytes[at] == ' ') {
            at++;
        }
        return at;
    }

    private int last(int element) {
        int begin = elementStart(element);
        int at = elementEnd(element);
        while (at > begin && bytes[at - 1] == ' ') {
            at--;
        }
        return Math.max(at, first(element));
    }

    private int componentStart(int element, int which) {
        int at = elementStart(element);
        int stop = elementEnd(element);
        for (int current = 1; current < which; current++) {
            while (at < stop && bytes[at] != component) {
                at++;
            }
            if (at++ >= stop) {
                return -1;
            }
        }
        return at;
    }

    private int componentEnd(int element, int from) {
        int at = from;
        int stop = elementEnd(element);
        while (at < stop && bytes[at] != component) {
            at++;
        }
        return at;
    }

    private String trimmed(int from, int to) {
        int begin = from;
        int stop = to;
        while (begin < stop && bytes[begin] == ' ') {
            begin++;
        }
        while (stop > begin && bytes[stop - 1] == ' ') {
            stop--;
        }
        return text(begin, stop);
    }

    private String text(int from, int to) {
        return ascii ? texts.ascii(bytes, from, to) : texts.any(bytes, from, Math.max(from, to));
    }
}
