package org.daysheet.edi.ack999;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.edi.x12.Envelope;
import org.daysheet.edi.x12.Finding;
import org.daysheet.edi.x12.InterchangeHandler;
import org.daysheet.edi.x12.InterchangeReader;
import org.daysheet.edi.x12.Segment;
import org.daysheet.edi.x12.SetHandler;
import org.daysheet.edi.x12.Severity;

/// Reads files of 999 and TA1 acknowledgments.
public final class AckReader {
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
        return new AckFile(collector.interchanges, collector.groups, collector.findings);
    }

    private static final class Acks implements InterchangeHandler {
        private final AckHandler handler;

        Acks(AckHandler handler) {
            this.handler = handler;
        }

        @Override
        public SetHandler beginSet(Envelope envelope) {
            if (envelope.set().equals("999")) {
                return new AckSetReader(envelope, handler);
            }
            handler.finding(new Finding(
                    Severity.WARNING,
                    "other-set",
                    "A transaction set in the file is not an acknowledgment of syntax and was left out.",
                    envelope.place().offset(),
                    envelope.place().line(),
                    envelope.place().segment(),
                    "ST",
                    "ST01",
                    envelope.set(),
                    "999"));
            return SetHandler.IGNORE;
        }

        @Override
        public void interchangeSegment(Segment segment) {
            if (segment.id().equals("TA1")) {
                handler.interchange(InterchangeAckReader.read(segment, handler::finding));
            }
        }

        @Override
        public void beginInterchange(Segment isa) {}

        @Override
        public void endSet(Envelope envelope) {}

        @Override
        public void endInterchange() {}

        @Override
        public void finding(Finding finding) {
            handler.finding(finding);
        }
    }

    private static final class Collector implements AckHandler {
        private final List<InterchangeAck> interchanges = new ArrayList<>();
        private final List<GroupAck> groups = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();

        @Override
        public void interchange(InterchangeAck ack) {
            interchanges.add(ack);
        }

        @Override
        public void set(SetAck ack) {}

        @Override
        public void group(GroupAck ack) {
            groups.add(ack);
        }

        @Override
        public void finding(Finding finding) {
            findings.add(finding);
        }
    }
}
