package org.daysheet.edi.claim837;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.edi.x12.RawSegments;
import org.daysheet.edi.x12.Segment;
import org.daysheet.edi.x12.SegmentReader;

/// The segments of an 837P that say one claim, as they were sent: the wrappers and the submitter, the billing provider,
/// the subscriber and patient above the claim, the claim with its lines, and the trailers.
public final class ClaimExcerpt {
    private ClaimExcerpt() {}

    /// Opens the file anew; it is read several times.
    public interface Source {
        InputStream open() throws IOException;
    }

    /// The segments of the first claim with this CLM01; none when the file has no such claim.
    ///
    /// @throws IOException when a stream fails
    public static List<RawSegments.Raw> of(Source file, String control) throws IOException {
        List<Range> ranges = ranges(file, control);
        List<RawSegments.Raw> segments = new ArrayList<>();
        for (Range range : ranges) {
            try (InputStream bytes = file.open()) {
                segments.addAll(RawSegments.read(bytes, range.from(), range.to()));
            }
        }
        return segments;
    }

    /// Bytes of a file.
    private record Range(long from, long to) {}

    private static List<Range> ranges(Source file, String control) throws IOException {
        Blocks blocks = new Blocks(control);
        try (InputStream bytes = file.open()) {
            SegmentReader reader = new SegmentReader(bytes, _ -> {});
            while (reader.next()) {
                blocks.take(reader.segment());
            }
            blocks.end(reader.offset());
        }
        return blocks.found;
    }

    /// Follows where the header, the levels in force and the claim begin.
    private static final class Blocks {
        private static final int HEADER = 0;
        private static final int CLAIM = 4;

        private final String control;
        private final long[] begins = {0, -1, -1, -1, -1};
        private final long[] ends = {0, 0, 0, 0, 0};
        private final List<Range> found = new ArrayList<>();
        private int open = HEADER;
        private boolean isWanted;
        private long trailer = -1;

        Blocks(String control) {
            this.control = control;
        }

        void take(Segment segment) {
            switch (segment.id()) {
                case "ISA", "GS", "ST" -> header(segment);
                case "HL" ->
                    begin(
                            switch (segment.text(3)) {
                                case "20" -> 1;
                                case "22" -> 2;
                                default -> 3;
                            },
                            segment.offset());
                case "CLM" -> {
                    begin(CLAIM, segment.offset());
                    isWanted = found.isEmpty() && segment.text(1).equals(control);
                }
                case "SE" -> {
                    close(segment.offset());
                    trailer = !found.isEmpty() && trailer < 0 ? segment.offset() : trailer;
                }
                default -> {}
            }
        }

        /// A further set of the same file has a header of its own; the wrappers stand before it.
        private void header(Segment segment) {
            if (!found.isEmpty()) {
                return;
            }
            if (segment.id().equals("ISA") || open != HEADER) {
                close(segment.offset());
                open = HEADER;
                begins[HEADER] = segment.offset();
            }
        }

        private void begin(int depth, long offset) {
            close(offset);
            open = depth;
            begins[depth] = offset;
            for (int below = depth + 1; below <= CLAIM; below++) {
                begins[below] = -1;
            }
        }

        private void close(long offset) {
            ends[open] = offset;
            if (isWanted) {
                isWanted = false;
                for (int depth = HEADER; depth <= CLAIM; depth++) {
                    if (begins[depth] >= 0) {
                        found.add(new Range(begins[depth], ends[depth]));
                    }
                }
            }
        }

        void end(long offset) {
            close(offset);
            if (trailer >= 0) {
                found.add(new Range(trailer, offset));
            }
        }
    }
}
