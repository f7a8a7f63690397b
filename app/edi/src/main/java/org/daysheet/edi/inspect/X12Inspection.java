package org.daysheet.edi.inspect;

import java.util.HashSet;
import java.util.Set;
import org.daysheet.edi.ack277.ClaimAckSetReader;
import org.daysheet.edi.ack999.AckSetReader;
import org.daysheet.edi.ack999.InterchangeAck;
import org.daysheet.edi.ack999.InterchangeAckReader;
import org.daysheet.edi.claim837.ProfessionalSetReader;
import org.daysheet.edi.remit835.RemittanceHeader;
import org.daysheet.edi.remit835.RemittanceSetReader;
import org.daysheet.edi.x12.Envelope;
import org.daysheet.edi.x12.Finding;
import org.daysheet.edi.x12.InterchangeFacts;
import org.daysheet.edi.x12.InterchangeHandler;
import org.daysheet.edi.x12.Place;
import org.daysheet.edi.x12.Segment;
import org.daysheet.edi.x12.SetHandler;
import org.daysheet.edi.x12.Severity;

/// Sends every set of a file to the reader of its kind, and remembers which kinds there were.
final class X12Inspection implements InterchangeHandler {
    private static final int MOST_TRACES = 100_000;

    private final InspectionSink sink;
    private final FindingCount findings;
    private final SetEvents events;
    private final Set<String> traces = new HashSet<>();
    private final Set<FileKind> otherKindsTold = new HashSet<>();
    private FileKind kind = FileKind.OTHER_X12;
    private int remittances;
    private boolean any;
    private InterchangeFacts wrapper = InterchangeFacts.NAMELESS;

    X12Inspection(InspectionSink sink, FindingCount findings) {
        this.sink = sink;
        this.findings = findings;
        this.events = new SetEvents(sink, findings, this::trace);
    }

    /// The kind of the file: of its sets, the one that matters most here.
    FileKind kind() {
        return kind;
    }

    /// Whether there was any set or TA1.
    boolean hasContent() {
        return any;
    }

    boolean allBalanced() {
        return events.allBalanced();
    }

    @Override
    public void beginInterchange(InterchangeFacts interchange) {
        wrapper = interchange;
        sink.beginInterchange(interchange);
    }

    @Override
    public void endInterchange() {
        sink.endInterchange();
    }

    @Override
    public void interchangeSegment(Segment segment) {
        if (segment.id().equals("TA1")) {
            InterchangeAck ack = InterchangeAckReader.read(segment, wrapper, findings);
            found(FileKind.INTERCHANGE_ACK);
            sink.interchangeAck(ack);
        } else {
            findings.finding(segment.finding(
                    Severity.WARNING,
                    "segment-unexpected",
                    0,
                    "A segment stands between an interchange header and a group.",
                    "GS"));
        }
    }

    @Override
    public SetHandler beginSet(Envelope envelope) {
        FileKind set = KindOfSet.of(envelope);
        found(set);
        sink.beginTransaction(envelope, set);
        return switch (set) {
            case REMITTANCE_835 -> new RemittanceSetReader(envelope, ++remittances, events.remittances());
            case PROFESSIONAL_837 -> new ProfessionalSetReader(envelope, events.claims());
            case SYNTAX_ACK_999 -> new AckSetReader(envelope, events.acks());
            case CLAIM_ACK_277 -> new ClaimAckSetReader(envelope, events.claimAcks());
            default -> other(envelope, set);
        };
    }

    @Override
    public void endSet(Envelope envelope) {
        sink.endTransaction();
    }

    @Override
    public void finding(Finding finding) {
        findings.finding(finding);
    }

    private SetHandler other(Envelope envelope, FileKind set) {
        if (otherKindsTold.add(set)) {
            findings.finding(new Finding(
                    Severity.WARNING,
                    "kind-not-read",
                    "This is a " + set.text() + " transaction; Daysheet names it but does not read it.",
                    envelope.place().offset(),
                    envelope.place().line(),
                    envelope.place().segment(),
                    "ST",
                    "ST01",
                    envelope.set(),
                    ""));
        }
        return SetHandler.IGNORE;
    }

    private void found(FileKind found) {
        if (!any || found.compareTo(kind) < 0) {
            kind = found;
        }
        any = true;
    }

    /// Payers number their checks each for itself.
    private void trace(RemittanceHeader header) {
        String trace = header.payment().trace();
        String own = header.payer().identity() + "|" + trace;
        if (!trace.isEmpty() && traces.size() < MOST_TRACES && !traces.add(own)) {
            Place place = header.tracePlace();
            findings.finding(new Finding(
                    Severity.WARNING,
                    "trace-repeated",
                    "Two remittances of the file have the same payer and trace number.",
                    place.offset(),
                    place.line(),
                    place.segment(),
                    "TRN",
                    "TRN02",
                    trace,
                    "a number of its own"));
        }
    }
}
