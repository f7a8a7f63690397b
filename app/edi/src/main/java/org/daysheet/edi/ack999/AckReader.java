package org.daysheet.edi.ack999;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.edi.x12.BoundedFindings;
import org.daysheet.edi.x12.Envelope;
import org.daysheet.edi.x12.Finding;
import org.daysheet.edi.x12.InterchangeFacts;
import org.daysheet.edi.x12.InterchangeReader;
import org.daysheet.edi.x12.Place;
import org.daysheet.edi.x12.Segment;
import org.daysheet.edi.x12.SetHandler;
import org.daysheet.edi.x12.SetWalk;
import org.daysheet.edi.x12.Severity;

/// Reads files of 999 and TA1 acknowledgments.
public final class AckReader {
    /// Sets of one file that are kept in memory; nobody sends nearly as many.
    private static final int MOST_SETS = 100_000;

    private AckReader() {}

    /// Reads a stream into the handler. The stream is not closed.
    ///
    /// @throws IOException when the stream fails
    public static void read(InputStream input, AckHandler handler) throws IOException {
        InterchangeReader.read(input, new Acks(handler));
    }

    /// Reads a whole stream into memory. The stream is not closed.
    ///
    /// @throws IOException when the stream fails
    public static AckFile readAll(InputStream input) throws IOException {
        Collector collector = new Collector();
        read(input, collector);
        return new AckFile(collector.interchanges, collector.groups, collector.findings.list());
    }

    private static final class Acks extends SetWalk {
        private final AckHandler handler;
        private InterchangeFacts wrapper = InterchangeFacts.NAMELESS;

        Acks(AckHandler handler) {
            super(handler::finding);
            this.handler = handler;
        }

        @Override
        public void beginInterchange(InterchangeFacts interchange) {
            wrapper = interchange;
        }

        @Override
        public SetHandler beginSet(Envelope envelope) {
            return envelope.set().equals("999")
                    ? new AckSetReader(envelope, handler)
                    : leaveOut(
                            envelope,
                            Severity.WARNING,
                            "A transaction set in the file is not an acknowledgment of syntax and was left out.",
                            "999");
        }

        @Override
        public void interchangeSegment(Segment segment) {
            if (segment.id().equals("TA1")) {
                handler.interchange(InterchangeAckReader.read(segment, wrapper, handler::finding));
            } else {
                super.interchangeSegment(segment);
            }
        }
    }

    private static Finding tooMany(Place place) {
        return new Finding(
                Severity.ERROR,
                "sets-too-many",
                "The file answers more sets than any real one. Ask who sent it for smaller files.",
                place.offset(),
                place.line(),
                place.segment(),
                "AK2",
                "",
                "",
                "at most " + MOST_SETS);
    }

    private static final class Collector implements AckHandler {
        private final List<InterchangeAck> interchanges = new ArrayList<>();
        private final List<AnsweredGroup> groups = new ArrayList<>();
        private final BoundedFindings findings = new BoundedFindings();
        private List<SetAck> sets = new ArrayList<>();
        private long answered;

        @Override
        public void interchange(InterchangeAck ack) {
            interchanges.add(ack);
        }

        @Override
        public void set(SetAck ack) {
            if (++answered <= MOST_SETS) {
                sets.add(ack);
            } else if (answered == MOST_SETS + 1) {
                findings.finding(tooMany(ack.place()));
            }
        }

        @Override
        public void group(GroupAck ack) {
            groups.add(new AnsweredGroup(ack, sets));
            sets = new ArrayList<>();
        }

        @Override
        public void finding(Finding finding) {
            findings.finding(finding);
        }
    }
}
