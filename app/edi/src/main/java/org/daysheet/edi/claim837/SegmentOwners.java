package org.daysheet.edi.claim837;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daysheet.edi.x12.Envelope;
import org.daysheet.edi.x12.Finding;
import org.daysheet.edi.x12.InterchangeHandler;
import org.daysheet.edi.x12.InterchangeReader;
import org.daysheet.edi.x12.Segment;
import org.daysheet.edi.x12.SetHandler;

/// Whose the segments are that a 999 complains about: it gives their number within a set of an 837P (IK302, the ST
/// being 1), and this says of which claims, lines and parties they tell.
public final class SegmentOwners {
    private SegmentOwners() {}

    /// What a segment is about.
    ///
    /// @param claims CLM01 of the claims it tells of: one within a claim, all of a subscriber or patient above;
    ///     none where it tells of all that a provider or submitter sent
    /// @param line LX01 of the service line, 0 above the lines
    /// @param party NM101 of the party it tells of, such as 85 or IL; empty when of none
    /// @param segmentId the segment that stands at the position
    /// @param qualifier its first element, such as the 472 of a date
    public record Owner(List<String> claims, int line, String party, String segmentId, String qualifier) {
        public Owner {
            claims = List.copyOf(claims);
        }
    }

    /// What stands at some positions of one set. Positions the set does not have are left out.
    ///
    /// @param control ST02 of the set
    /// @throws IOException when the stream fails
    public static Map<Integer, Owner> find(InputStream file, String control, Set<Integer> positions)
            throws IOException {
        Walk walk = new Walk(control, positions);
        InterchangeReader.read(file, walk);
        Map<Integer, Owner> owners = new LinkedHashMap<>();
        walk.asked.forEach((position, asked) -> owners.put(position, asked.owner()));
        return owners;
    }

    /// A segment that was asked for; claims join it as they follow below its level.
    private record Asked(int depth, Set<String> claims, int line, String party, String segmentId, String qualifier) {
        Owner owner() {
            return new Owner(List.copyOf(claims), line, party, segmentId, qualifier);
        }
    }

    private static final class Walk implements InterchangeHandler, SetHandler {
        private static final int IN_CLAIM = 4;

        private final String control;
        private final Set<Integer> positions;
        private final Map<Integer, Asked> asked = new LinkedHashMap<>();
        private final List<Asked> open = new ArrayList<>();
        private int position;
        private int depth;
        private int line;
        private String claim = "";
        private String party = "";

        Walk(String control, Set<Integer> positions) {
            this.control = control;
            this.positions = Set.copyOf(positions);
        }

        @Override
        public SetHandler beginSet(Envelope envelope) {
            boolean isWanted = envelope.set().equals("837")
                    && envelope.transactionControl().equals(control);
            if (isWanted) {
                position = 1;
                depth = 0;
                line = 0;
                claim = "";
                party = "";
            }
            return isWanted ? this : SetHandler.IGNORE;
        }

        @Override
        public void segment(Segment segment) {
            position++;
            switch (segment.id()) {
                case "HL" -> level(segment);
                case "CLM" -> claim(segment);
                case "LX" -> line(segment);
                case "NM1" -> party = segment.text(1);
                case "SBR", "PAT" -> party = depth == IN_CLAIM ? party : "";
                default -> {}
            }
            if (positions.contains(position)) {
                ask(segment);
            }
        }

        private void ask(Segment segment) {
            Asked question = new Asked(
                    depth,
                    new LinkedHashSet<>(),
                    line,
                    party,
                    segment.id(),
                    segment.components(1) == 1 ? segment.text(1) : "");
            asked.put(position, question);
            if (depth == IN_CLAIM) {
                question.claims().add(claim);
            } else if (depth > 1) {
                open.add(question);
            }
        }

        private void level(Segment hl) {
            depth = switch (hl.text(3)) {
                case "20" -> 1;
                case "22" -> 2;
                default -> 3;
            };
            open.removeIf(question -> question.depth() >= depth);
            line = 0;
            party = "";
        }

        private void claim(Segment clm) {
            depth = IN_CLAIM;
            claim = clm.text(1);
            line = 0;
            party = "";
            open.forEach(question -> question.claims().add(claim));
        }

        private void line(Segment lx) {
            line = Math.max(0, lx.number(1));
            party = "";
        }

        @Override
        public void end(long endOffset) {
            open.clear();
        }

        @Override
        public void interchangeSegment(Segment segment) {}

        @Override
        public void finding(Finding finding) {}
    }
}
