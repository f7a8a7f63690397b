package org.daysheet.edi.x12;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// Cuts a stream of X12 bytes into segments in constant memory. Reads separators from each ISA; forgives byte order
/// marks, blanks and line breaks around segments, lines wrapped inside segments, line ends as terminators and control
/// characters after the end. The segment it hands out is valid until the next call.
public final class SegmentReader {
    /// No real segment comes near; beyond it the bytes are not X12 any more.
    static final int LONGEST_SEGMENT = 1 << 20;

    private static final int FIRST_BUFFER = 1 << 16;
    private static final int BYTE_ORDER_MARK = 3;
    private static final byte ELEMENT = 1;
    private static final byte TERMINATOR = 2;
    private static final byte LINE_BREAK = 3;
    private static final byte NOT_ASCII = 4;
    private static final byte CONTROL = 5;
    private static final byte COMPONENT = 6;

    private final InputStream input;
    private final FindingSink findings;
    private final Segment segment = new Segment();
    private final byte[] kinds = new byte[256];

    private byte[] buffer = new byte[FIRST_BUFFER];
    private int position;
    private int limit;
    private long bufferOffset;
    private boolean ended;
    private boolean stopped;

    private Separators separators = Separators.USUAL;
    private byte component = ':';
    private long segmentNumber;
    private long line = 1;
    private long lastReturn = -2;
    private boolean controlSeen;

    private byte[] unfolded = new byte[256];

    public SegmentReader(InputStream input, FindingSink findings) {
        this.input = input;
        this.findings = findings;
    }

    /// The segment read last.
    public Segment segment() {
        return segment;
    }

    /// The separators of the running interchange.
    public Separators separators() {
        return separators;
    }

    /// How many bytes of the file have been used.
    public long offset() {
        return bufferOffset + position;
    }

    /// Reads the next segment.
    ///
    /// @return whether there was one
    /// @throws IOException when the stream fails
    public boolean next() throws IOException {
        if (stopped || !skipToSegment()) {
            return false;
        }
        if (atInterchange() && !readSeparators()) {
            stopped = true;
            return false;
        }
        if (segmentNumber == 0 && !atInterchange()) {
            stop("not-x12", "The file does not begin with an ISA segment, so it is not X12.");
            return false;
        }
        return scan();
    }

    private boolean scan() throws IOException {
        segment.begin(++segmentNumber, line);
        int at = position;
        int breaks = 0;
        while (true) {
            if (at == limit) {
                int before = position;
                boolean more = refill();
                at -= before - position;
                if (!more) {
                    return unterminated(at, breaks);
                }
            }
            byte kind = kinds[buffer[at] & 0xFF];
            if (kind != 0) {
                if (kind == ELEMENT) {
                    segment.element(at + 1 - position);
                } else if (kind == TERMINATOR) {
                    finish(at, breaks);
                    position = at + 1;
                    countLine(buffer[at], bufferOffset + at);
                    return true;
                } else {
                    breaks += odd(kind, at);
                }
            }
            at++;
        }
    }

    private int odd(byte kind, int at) {
        switch (kind) {
            case LINE_BREAK -> {
                countLine(buffer[at], bufferOffset + at);
                return 1;
            }
            case NOT_ASCII -> segment.notAscii();
            case COMPONENT -> segment.composite();
            default -> controlCharacter(at);
        }
        return 0;
    }

    private void controlCharacter(int at) {
        if (!controlSeen) {
            controlSeen = true;
            findings.finding(new Finding(
                    Severity.WARNING,
                    "control-character",
                    "The file holds control characters inside its data; they are kept as they are.",
                    bufferOffset + at,
                    line,
                    segmentNumber,
                    "",
                    "",
                    String.format(java.util.Locale.ROOT, "0x%02X", buffer[at] & 0xFF),
                    ""));
        }
    }

    private boolean unterminated(int at, int breaks) {
        int stop = at;
        while (stop > position && (buffer[stop - 1] & 0xFF) <= ' ') {
            stop--;
        }
        if (stopped) {
            return false;
        }
        finish(stop, breaks);
        segment.unterminated();
        position = at;
        findings.finding(segment.finding(
                Severity.WARNING,
                "unterminated-segment",
                0,
                "The file ends without a segment terminator; it may have been cut off.",
                ""));
        return true;
    }

    private void finish(int end, int breaks) {
        if (breaks == 0) {
            segment.finish(buffer, position, end, bufferOffset + position, component);
        } else {
            unfold(end);
        }
    }

    /// Takes line breaks out of a segment that was wrapped, remembering where each byte stood.
    private void unfold(int end) {
        int length = end - position;
        if (unfolded.length < length) {
            unfolded = new byte[length * 2];
        }
        int[] distances = new int[length + 1];
        int kept = 0;
        int elements = segment.size();
        long lineNumber = segment.place().line();
        segment.begin(segmentNumber, lineNumber);
        for (int i = position; i < end; i++) {
            byte next = buffer[i];
            byte kind = kinds[next & 0xFF];
            if (kind == LINE_BREAK) {
                continue;
            }
            unfolded[kept] = next;
            distances[kept++] = i - position;
            if (kind == ELEMENT) {
                segment.element(kept);
            } else if (kind == NOT_ASCII) {
                segment.notAscii();
            }
        }
        distances[kept] = length;
        if (segment.size() != elements) {
            throw new IllegalStateException("unfolding changed the elements");
        }
        segment.finishUnfolded(unfolded, kept, distances, bufferOffset + position, component);
    }

    /// Goes to the next byte that begins a segment; blanks, line breaks, empty segments and control characters go by.
    private boolean skipToSegment() throws IOException {
        while (true) {
            if (position == limit && !refill()) {
                return false;
            }
            int next = buffer[position] & 0xFF;
            byte kind = segmentNumber == 0 ? 0 : kinds[next];
            if (next == 0xEF && atByteOrderMark()) {
                position += BYTE_ORDER_MARK;
                continue;
            }
            if (kind == ELEMENT || (next > ' ' && kind != TERMINATOR)) {
                return true;
            }
            countLine(buffer[position], bufferOffset + position);
            position++;
        }
    }

    /// Files that were joined carry a mark at each joint.
    private boolean atByteOrderMark() throws IOException {
        return require(BYTE_ORDER_MARK)
                && (buffer[position + 1] & 0xFF) == 0xBB
                && (buffer[position + 2] & 0xFF) == 0xBF;
    }

    private void countLine(byte character, long offset) {
        if (character == '\r') {
            line++;
            lastReturn = offset;
        } else if (character == '\n' && offset != lastReturn + 1) {
            line++;
        }
    }

    private boolean atInterchange() throws IOException {
        return require(4)
                && buffer[position] == 'I'
                && buffer[position + 1] == 'S'
                && buffer[position + 2] == 'A'
                && Separators.canSeparate(buffer[position + 3] & 0xFF);
    }

    private boolean readSeparators() throws IOException {
        require(InterchangeHeader.LONGEST);
        InterchangeHeader header = InterchangeHeader.read(buffer, position, limit);
        if (header.separators() == null) {
            stop(
                    "isa-unreadable",
                    "The interchange header (ISA) is cut off or damaged, so the separators of the file are unknown.");
            return false;
        }
        if (!header.isFixedWidth()) {
            findings.finding(new Finding(
                    Severity.ERROR,
                    "isa-length",
                    "The interchange header (ISA) does not have its fixed width.",
                    bufferOffset + position,
                    line,
                    segmentNumber + 1,
                    "ISA",
                    "",
                    header.length() + " bytes",
                    "106 bytes"));
        }
        use(header.separators());
        return true;
    }

    private void use(Separators declared) {
        separators = declared;
        component = (byte) declared.component();
        Arrays.fill(kinds, 0, 32, CONTROL);
        Arrays.fill(kinds, 32, 128, (byte) 0);
        Arrays.fill(kinds, 128, 256, NOT_ASCII);
        kinds['\r'] = LINE_BREAK;
        kinds['\n'] = LINE_BREAK;
        kinds[declared.component()] = COMPONENT;
        if (declared.repetition() != 0) {
            kinds[declared.repetition()] = 0;
        }
        kinds[declared.element()] = ELEMENT;
        kinds[declared.segment()] = TERMINATOR;
    }

    private boolean require(int bytes) throws IOException {
        while (limit - position < bytes) {
            if (!refill()) {
                return false;
            }
        }
        return true;
    }

    private void stop(String code, String message) {
        stopped = true;
        findings.finding(new Finding(
                Severity.ERROR, code, message, bufferOffset + position, line, segmentNumber, "", "", "", ""));
    }

    /// Gets more bytes behind those not used yet, which move to the front. Answers whether there are more.
    private boolean refill() throws IOException {
        if (ended) {
            return false;
        }
        if (position > 0) {
            System.arraycopy(buffer, position, buffer, 0, limit - position);
            bufferOffset += position;
            limit -= position;
            position = 0;
        }
        if (limit == buffer.length) {
            if (limit >= LONGEST_SEGMENT) {
                stop(
                        "segment-too-long",
                        "No segment terminator within a million bytes: from here on the file is not X12.");
                ended = true;
                return false;
            }
            buffer = Arrays.copyOf(buffer, limit * 2);
        }
        int read = input.read(buffer, limit, buffer.length - limit);
        if (read < 0) {
            ended = true;
            return false;
        }
        limit += read;
        return read > 0 || refill();
    }
}
