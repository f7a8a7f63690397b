package org.daysheet.edi.x12;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads a part of a file as it stands there, cut into its segments, for whoever wants to see what was sent.
public final class RawSegments {
    private RawSegments() {}

    /// One segment.
    ///
    /// @param number 1-based number in the file
    /// @param text its bytes with the terminator; line breaks inside or behind it are left out
    public record Raw(long number, String text) {}

    /// The segments that begin between two bytes of a file. The file is read from its start, because its separators
    /// stand there, and no further than needed.
    ///
    /// @param from 0-based byte of the first segment
    /// @param to byte behind the last
    /// @throws IOException when the stream fails
    public static List<Raw> read(InputStream file, long from, long to) throws IOException {
        Kept kept = new Kept(file, from);
        SegmentReader reader = new SegmentReader(kept, _ -> {});
        List<Raw> segments = new ArrayList<>();
        while (reader.next() && reader.segment().offset() < to) {
            Segment segment = reader.segment();
            if (segment.offset() >= from) {
                segments.add(new Raw(segment.segmentNumber(), kept.text(segment.offset(), segment.nextOffset())));
            }
        }
        return segments;
    }

    /// A stream that keeps what goes through it from a byte on; it is read no further than the segments asked for.
    private static final class Kept extends FilterInputStream {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final long from;
        private long position;

        Kept(InputStream in, long from) {
            super(in);
            this.from = from;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            for (int i = 0; i < count; i++) {
                if (position >= from) {
                    bytes.write(buffer[offset + i]);
                }
                position++;
            }
            return count;
        }

        String text(long begin, long end) {
            byte[] all = bytes.toByteArray();
            int first = (int) Math.min(begin - from, all.length);
            int last = (int) Math.min(end - from, all.length);
            return new String(all, first, last - first, StandardCharsets.UTF_8)
                    .replace("\r", "")
                    .replace("\n", "");
        }
    }
}
