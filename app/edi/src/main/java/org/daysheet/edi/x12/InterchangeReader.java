package org.daysheet.edi.x12;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// Reads a whole stream of interchanges: hands out sets and checks wrappers (order, control numbers, counts).
/// Wrong counts never stop it. In a remittance they are warnings, because money is proved by its own balance; in
/// claims and acknowledgments they are errors, because receivers reject for them.
public final class InterchangeReader {
    /// Damaged segments of one interchange that are told one by one.
    private static final int MOST_MALFORMED = 100;

    private final SegmentReader reader;
    private final InterchangeHandler handler;
    private final EnvelopeState state = new EnvelopeState();
    private SetHandler set = SetHandler.IGNORE;
    private @Nullable Envelope envelope;

    private InterchangeReader(InputStream input, InterchangeHandler handler) {
        this.reader = new SegmentReader(input, handler);
        this.handler = handler;
    }

    /// Reads to the end of the stream.
    ///
    /// @throws IOException when the stream fails
    public static void read(InputStream input, InterchangeHandler handler) throws IOException {
        new InterchangeReader(input, handler).run();
    }

    private void run() throws IOException {
        while (reader.next()) {
            take(reader.segment());
        }
        Segment last = reader.segment();
        if (state.inInterchange) {
            closeInterchange(last, reader.offset());
        }
    }

    private void take(Segment segment) {
        if (!segment.isWellNamed()) {
            malformed(segment);
        }
        switch (segment.id()) {
            case "ISA" -> interchange(segment);
            case "GS" -> group(segment);
            case "ST" -> set(segment);
            case "SE" -> endSet(segment);
            case "GE" -> endGroup(segment);
            case "IEA" -> endInterchange(segment);
            default -> content(segment);
        }
    }

    private void malformed(Segment segment) {
        if (++state.malformed <= MOST_MALFORMED) {
            handler.finding(segment.finding(
                    state.severity(),
                    "segment-malformed",
                    0,
                    "A segment does not begin with a name of two or three capitals or digits: the file is damaged here.",
                    ""));
        }
    }

    private void content(Segment segment) {
        if (envelope != null) {
            state.segmentsInSet++;
            set.segment(segment);
        } else if (state.inInterchange && !state.inGroup) {
            handler.interchangeSegment(segment);
        } else if (!state.strayReported) {
            state.strayReported = true;
            handler.finding(segment.finding(
                    state.severity(), "segment-outside", 0, "A segment stands outside any transaction set.", ""));
        }
    }

    private void interchange(Segment segment) {
        if (state.inInterchange) {
            closeInterchange(segment, segment.offset());
        }
        InterchangeFacts begun = state.interchange(segment);
        if (state.repeatsInterchange()) {
            handler.finding(segment.finding(
                    Severity.WARNING,
                    "interchange-repeated",
                    13,
                    "Two interchanges of the file have the same control number.",
                    "a number of its own"));
        }
        handler.beginInterchange(begun);
    }

    /// A group or set outside any interchange is read all the same, in one that has no name.
    private void requireInterchange(Segment segment) {
        if (!state.inInterchange) {
            handler.finding(segment.finding(
                    Severity.ERROR,
                    "interchange-missing",
                    0,
                    "A group or set stands outside any interchange (ISA).",
                    "ISA"));
            handler.beginInterchange(state.nameless(segment));
        }
    }

    private void group(Segment segment) {
        requireInterchange(segment);
        if (envelope != null || state.inGroup) {
            closeGroup(segment, segment.offset());
        }
        state.group(segment);
        if (state.repeatsGroup()) {
            report(
                    segment,
                    6,
                    "group-repeated",
                    "Two groups of the interchange have the same control number.",
                    "a number of its own");
        }
    }

    private void set(Segment segment) {
        requireInterchange(segment);
        if (envelope != null) {
            cutOff(segment, "ST", segment.offset());
        }
        Envelope begun = state.set(segment);
        if (!state.inGroup && !state.strayReported) {
            state.strayReported = true;
            handler.finding(segment.finding(
                    Severity.ERROR, "group-missing", 0, "A transaction set stands outside any group (GS).", "GS"));
        }
        checkSet(segment, begun);
        envelope = begun;
        set = handler.beginSet(begun);
    }

    private void checkSet(Segment st, Envelope begun) {
        if (state.repeatsSet(begun)) {
            report(st, 2, "set-repeated", "Two sets of the group have the same control number.", "a number of its own");
        }
        String kind = state.setsOfGroup();
        boolean acknowledgment = kind.equals("999") && st.is(1, "997");
        if (state.inGroup && !kind.isEmpty() && !acknowledgment && !st.is(1, kind)) {
            report(st, 1, "set-kind", "The set is not of the kind that its group announces (GS01).", kind);
        }
        if (state.namesGuide() && !st.has(3)) {
            report(st, 3, "set-guide-missing", "The set does not name its guide.", state.groupVersion());
        }
        if (state.inGroup && !kind.isEmpty() && st.has(3) && !st.is(3, state.groupVersion())) {
            report(st, 3, "set-version", "The set names another guide than its group (GS08).", state.groupVersion());
        }
    }

    private void endSet(Segment segment) {
        Envelope ending = envelope;
        if (ending == null) {
            handler.finding(segment.finding(
                    state.severity(), "set-not-open", 0, "A set trailer (SE) without its set header (ST).", "ST"));
            return;
        }
        state.segmentsInSet++;
        check(segment, 1, "set-count", "The set trailer counts its segments wrong.", state.segmentsInSet);
        check(
                segment,
                2,
                "set-control",
                "The set trailer does not repeat the control number of its header.",
                ending.transactionControl());
        finishSet(ending, segment.offset());
    }

    private void finishSet(Envelope ending, long endOffset) {
        set.end(endOffset);
        handler.endSet(ending);
        set = SetHandler.IGNORE;
        envelope = null;
    }

    private void endGroup(Segment segment) {
        if (envelope != null) {
            cutOff(segment, "GE", segment.offset());
        }
        if (!state.inGroup) {
            handler.finding(segment.finding(
                    state.severity(), "group-not-open", 0, "A group trailer (GE) without its header (GS).", "GS"));
            return;
        }
        check(segment, 1, "group-count", "The group trailer counts its sets wrong.", state.setsInGroup);
        check(
                segment,
                2,
                "group-control",
                "The group trailer does not repeat the control number of its header.",
                state.groupControl);
        state.inGroup = false;
    }

    private void endInterchange(Segment segment) {
        if (state.inGroup || envelope != null) {
            closeGroup(segment, segment.offset());
        }
        if (!state.inInterchange) {
            handler.finding(segment.finding(
                    state.severity(), "interchange-not-open", 0, "An interchange trailer (IEA) without an ISA.", ""));
            return;
        }
        check(segment, 1, "interchange-count", "The interchange trailer counts its groups wrong.", state.groups);
        if (!state.isNameless) {
            check(
                    segment,
                    2,
                    "interchange-control",
                    "The interchange trailer does not repeat the control number of its header.",
                    state.interchangeControl);
        }
        state.inInterchange = false;
        handler.endInterchange();
    }

    private void closeInterchange(Segment at, long offset) {
        if (state.inGroup || envelope != null) {
            closeGroup(at, offset);
        }
        if (!state.isNameless) {
            notClosed(at, offset, "interchange-not-closed", "The interchange has no trailer (IEA).", "IEA");
        }
        state.inInterchange = false;
        handler.endInterchange();
    }

    private void closeGroup(Segment at, long offset) {
        if (envelope != null) {
            cutOff(at, "SE", offset);
        }
        if (state.inGroup) {
            notClosed(at, offset, "group-not-closed", "The group has no trailer (GE).", "GE");
        }
        state.inGroup = false;
    }

    private void cutOff(Segment at, String before, long offset) {
        Envelope ending = envelope;
        if (ending != null) {
            set.cutOff();
            notClosed(
                    at,
                    offset,
                    "set-cut-off",
                    "Set " + ending.transactionControl() + " has no trailer (SE): part of it may be missing.",
                    before.equals("SE") ? "SE" : "SE before " + before);
            finishSet(ending, offset);
        }
    }

    private void notClosed(Segment at, long offset, String code, String message, String expected) {
        Place place = at.place();
        handler.finding(new Finding(
                Severity.ERROR, code, message, offset, place.line(), place.segment(), at.id(), "", "", expected));
    }

    private void check(Segment segment, int element, String code, String message, long expected) {
        if (segment.number(element) != expected) {
            report(segment, element, code, message, Long.toString(expected));
        }
    }

    private void check(Segment segment, int element, String code, String message, String expected) {
        if (!segment.is(element, expected)) {
            report(segment, element, code, message, expected);
        }
    }

    private void report(Segment segment, int element, String code, String message, String expected) {
        handler.finding(segment.finding(state.severity(), code, element, message, expected));
    }
}
