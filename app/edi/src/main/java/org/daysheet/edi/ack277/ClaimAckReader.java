package org.daysheet.edi.ack277;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.edi.x12.Envelope;
import org.daysheet.edi.x12.Finding;
import org.daysheet.edi.x12.InterchangeHandler;
import org.daysheet.edi.x12.InterchangeReader;
import org.daysheet.edi.x12.Party;
import org.daysheet.edi.x12.Segment;
import org.daysheet.edi.x12.SetHandler;
import org.daysheet.edi.x12.Severity;

/// Reads files of 277CA claim acknowledgments.
public final class ClaimAckReader {
    private ClaimAckReader() {}

    /// Reads a stream into the handler. The stream is not closed.
    ///
    /// @throws IOException when the stream fails
    public static void read(InputStream input, ClaimAckHandler handler) throws IOException {
        InterchangeReader.read(input, new Acks(handler));
    }

    /// Reads a whole stream into memory. The stream is not closed.
    ///
    /// @throws IOException when the stream fails
    public static ClaimAckFile readAll(InputStream input) throws IOException {
        Collector collector = new Collector();
        read(input, collector);
        return new ClaimAckFile(collector.sets, collector.findings);
    }

    private static final class Acks implements InterchangeHandler {
        private final ClaimAckHandler handler;

        Acks(ClaimAckHandler handler) {
            this.handler = handler;
        }

        @Override
        public SetHandler beginSet(Envelope envelope) {
            if (envelope.set().equals("277")) {
                return new ClaimAckSetReader(envelope, handler);
            }
            handler.finding(new Finding(
                    Severity.WARNING,
                    "other-set",
                    "A transaction set in the file is not a claim acknowledgment and was left out.",
                    envelope.place().offset(),
                    envelope.place().line(),
                    envelope.place().segment(),
                    "ST",
                    "ST01",
                    envelope.set(),
                    "277"));
            return SetHandler.IGNORE;
        }

        @Override
        public void beginInterchange(Segment isa) {}

        @Override
        public void interchangeSegment(Segment segment) {}

        @Override
        public void endSet(Envelope envelope) {}

        @Override
        public void endInterchange() {}

        @Override
        public void finding(Finding finding) {
            handler.finding(finding);
        }
    }

    private static final class Collector implements ClaimAckHandler {
        private final List<ClaimAckSet> sets = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();
        private List<ReceiverAck> receivers = new ArrayList<>();
        private List<ClaimAck> claims = new ArrayList<>();
        private String reference = "";
        private Party source = Party.UNNAMED;

        @Override
        public void begin(Envelope envelope) {
            receivers = new ArrayList<>();
            claims = new ArrayList<>();
            reference = "";
            source = Party.UNNAMED;
        }

        @Override
        public void source(String batch, Party party) {
            reference = batch;
            source = party;
        }

        @Override
        public void receiver(ReceiverAck receiver) {
            receivers.add(receiver);
        }

        @Override
        public void claim(ClaimAck claim) {
            claims.add(claim);
        }

        @Override
        public void end(Envelope envelope) {
            sets.add(new ClaimAckSet(envelope, reference, source, receivers, claims));
        }

        @Override
        public void finding(Finding finding) {
            findings.add(finding);
        }
    }
}
