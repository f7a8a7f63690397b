package org.daysheet.edi.ack277;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.edi.x12.BoundedFindings;
import org.daysheet.edi.x12.Envelope;
import org.daysheet.edi.x12.Finding;
import org.daysheet.edi.x12.InterchangeReader;
import org.daysheet.edi.x12.Party;
import org.daysheet.edi.x12.Place;
import org.daysheet.edi.x12.SetHandler;
import org.daysheet.edi.x12.SetWalk;
import org.daysheet.edi.x12.Severity;

/// Reads files of 277CA claim acknowledgments.
public final class ClaimAckReader {
    /// Answers of one file that are kept in memory; nobody sends nearly as many.
    private static final int MOST_ANSWERS = 100_000;

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
        return new ClaimAckFile(collector.sets, collector.findings.list());
    }

    private static final class Acks extends SetWalk {
        private final ClaimAckHandler handler;

        Acks(ClaimAckHandler handler) {
            super(handler::finding);
            this.handler = handler;
        }

        @Override
        public SetHandler beginSet(Envelope envelope) {
            return envelope.set().equals("277")
                    ? new ClaimAckSetReader(envelope, handler)
                    : leaveOut(
                            envelope,
                            Severity.WARNING,
                            "A transaction set in the file is not a claim acknowledgment and was left out.",
                            "277");
        }
    }

    private static Finding tooMany(Place place) {
        return new Finding(
                Severity.ERROR,
                "answers-too-many",
                "The file answers more claims than any real one. Ask who sent it for smaller files.",
                place.offset(),
                place.line(),
                place.segment(),
                "HL",
                "",
                "",
                "at most " + MOST_ANSWERS);
    }

    private static final class Collector implements ClaimAckHandler {
        private final List<ClaimAckSet> sets = new ArrayList<>();
        private final BoundedFindings findings = new BoundedFindings();
        private List<ReceiverAck> receivers = new ArrayList<>();
        private List<ClaimAck> claims = new ArrayList<>();
        private String reference = "";
        private Party source = Party.UNNAMED;
        private long answers;

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
            if (hasRoom(receiver.place())) {
                receivers.add(receiver);
            }
        }

        @Override
        public void claim(ClaimAck claim) {
            if (hasRoom(claim.place())) {
                claims.add(claim);
            }
        }

        private boolean hasRoom(Place place) {
            if (++answers == MOST_ANSWERS + 1) {
                findings.finding(tooMany(place));
            }
            return answers <= MOST_ANSWERS;
        }

        @Override
        public void end(Envelope envelope) {
            sets.add(new ClaimAckSet(envelope, reference, source, receivers, claims));
        }

        @Override
        public void finding(Finding finding) {
            findings.finding(finding);
        }
    }
}
