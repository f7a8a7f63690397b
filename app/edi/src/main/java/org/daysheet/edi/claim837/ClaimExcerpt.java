package org.daysheet.edi.claim837;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
            blocks.close(reader.offset());
        }
        return blocks.found;
    }

    /// Follows where the wrappers, the set, the levels in force and the claim begin.
    private static final class Blocks {
        private static final int SET = 0;
        private static final int CLAIM = 4;

        private final String control;
        private final long[] begins = {-1, -1, -1, -1, -1};
        private final long[] ends = {0, 0, 0, 0, 0};
        private final Map<String, Range> wrappers = new LinkedHashMap<>();
        private final Set<String> trailers = new HashSet<>();
        private final List<Range> found = new ArrayList<>();
        private int open = SET;
        private boolean isWanted;

        Blocks(String control) {
            this.control = control;
        }

        void take(Segment segment) {
            switch (segment.id()) {
                case "ISA", "GS" -> wrappers.put(segment.id(), range(segment));
                case "ST" -> begin(SET, segment.offset());
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
                case "SE", "GE", "IEA" -> {
                    close(segment.offset());
                    if (!found.isEmpty() && trailers.add(segment.id())) {
                        found.add(range(segment));
                    }
                }
                default -> {}
            }
        }

        private static Range range(Segment segment) {
            return new Range(segment.offset(), segment.nextOffset());
        }

        private void begin(int depth, long offset) {
            close(offset);
            open = depth;
            begins[depth] = offset;
            for (int below = depth + 1; below <= CLAIM; below++) {
                begins[below] = -1;
            }
        }

        /// A block ends here, and with it the claim that is wanted.
        private void close(long offset) {
            ends[open] = offset;
            if (isWanted) {
                isWanted = false;
                found.addAll(wrappers.values());
                for (int depth = SET; depth <= CLAIM; depth++) {
                    if (begins[depth] >= 0) {
                        found.add(new Range(begins[depth], ends[depth]));
                    }
                }
            }
        }
    }
}
