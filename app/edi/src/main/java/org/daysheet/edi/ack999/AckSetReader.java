package org.daysheet.edi.ack999;

import java.util.ArrayList;
import java.util.List;
import org.daysheet.edi.x12.Allowance;
import org.daysheet.edi.x12.Envelope;
import org.daysheet.edi.x12.Finding;
import org.daysheet.edi.x12.FindingSink;
import org.daysheet.edi.x12.Place;
import org.daysheet.edi.x12.Segment;
import org.daysheet.edi.x12.SetHandler;
import org.daysheet.edi.x12.Severity;
import org.jspecify.annotations.Nullable;

/// Reads one 999 transaction.
public final class AckSetReader implements SetHandler {
    private final Envelope envelope;
    private final AckHandler handler;
    private final FindingSink findings;
    private final Allowance allowance = new Allowance();

    private String functionalId = "";
    private String groupControl = "";
    private String version = "";
    private String code = "";
    private int included = -1;
    private int received = -1;
    private int accepted = -1;
    private List<String> groupErrors = List.of();
    private boolean groupSeen;
    private long sets;
    private @Nullable SetDraft set;

    public AckSetReader(Envelope envelope, AckHandler handler) {
        this.envelope = envelope;
        this.handler = handler;
        this.findings = handler::finding;
    }

    @Override
    public void segment(Segment segment) {
        if (!isComplaint(segment) || allowance.admits(segment)) {
            content(segment);
        } else if (allowance.isNews()) {
            findings.finding(segment.finding(
                    Severity.ERROR,
                    "answer-too-large",
                    0,
                    "The answer about a set complains about more than anybody can read; the rest was left out.",
                    ""));
        }
    }

    private static boolean isComplaint(Segment segment) {
        return switch (segment.id()) {
            case "IK3", "AK3", "IK4", "AK4", "CTX" -> true;
            default -> false;
        };
    }

    private void content(Segment segment) {
        switch (segment.id()) {
            case "AK1" -> {
                groupSeen = true;
                functionalId = segment.text(1);
                groupControl = segment.text(2);
                version = segment.text(3);
            }
            case "AK2" -> {
                closeSet();
                allowance.renew();
                set = new SetDraft(segment);
            }
            case "IK3", "AK3" -> segmentError(segment);
            case "IK4", "AK4" -> elementError(segment);
            case "CTX" -> context(segment);
            case "IK5", "AK5" -> verdict(segment);
            case "AK9" -> groupVerdict(segment);
            default -> unexpected(segment);
        }
    }

    @Override
    public void end(long endOffset) {
        closeSet();
        if (!groupSeen) {
            missing("group-response-missing", "The acknowledgment does not name the group it answers (AK1).", "AK1");
        }
        if (code.isEmpty()) {
            missing("group-verdict-missing", "The acknowledgment gives no verdict on the group (AK9).", "AK9");
        }
        if (code.equals("P") && sets == 0) {
            missing(
                    "group-sets-missing",
                    "The acknowledgment accepts the group in part and does not say which part (AK2).",
                    "AK2");
        }
        handler.group(new GroupAck(
                envelope, functionalId, groupControl, version, code, included, received, accepted, groupErrors));
    }

    private void segmentError(Segment segment) {
        SetDraft open = set;
        if (open == null) {
            unexpected(segment);
        } else {
            open.errors.add(new SegmentDraft(segment));
        }
    }

    private void elementError(Segment segment) {
        SegmentDraft error = lastError();
        if (error == null) {
            unexpected(segment);
            return;
        }
        error.elements.add(new ElementError(
                position(segment, 1),
                position(segment, 2),
                position(segment, 3),
                segment.text(2),
                segment.text(3),
                segment.text(4),
                segment.place()));
    }

    private static int position(Segment segment, int component) {
        String text = segment.component(1, component);
        return text.length() <= 4 && !text.isEmpty() && text.chars().allMatch(Character::isDigit)
                ? Integer.parseInt(text)
                : 0;
    }

    private void context(Segment segment) {
        SegmentDraft error = lastError();
        if (error == null) {
            unexpected(segment);
        } else {
            String name = segment.component(1, 1);
            String value = segment.component(1, 2);
            error.context.add(value.isEmpty() ? name : name + ":" + value);
        }
    }

    private void verdict(Segment segment) {
        SetDraft open = set;
        if (open == null) {
            unexpected(segment);
            return;
        }
        open.code = segment.text(1);
        open.codes = texts(segment, 2, 6);
        switch (open.code) {
            case "A", "E", "M", "R", "W", "X" -> {}
            default ->
                findings.finding(segment.finding(
                        Severity.ERROR, "set-verdict-unknown", 1, "The verdict on a set is not known.", "A, E or R"));
        }
    }

    private void groupVerdict(Segment segment) {
        closeSet();
        code = segment.text(1);
        included = segment.number(2);
        received = segment.number(3);
        accepted = segment.number(4);
        groupErrors = texts(segment, 5, 9);
        switch (code) {
            case "A", "E", "M", "P", "R", "W", "X" -> {}
            default ->
                findings.finding(segment.finding(
                        Severity.ERROR,
                        "group-verdict-unknown",
                        1,
                        "The verdict on the group is not known.",
                        "A, E, P or R"));
        }
    }

    private void closeSet() {
        SetDraft open = set;
        if (open == null) {
            return;
        }
        set = null;
        SetAck finished = open.finish();
        if (finished.code().isEmpty()) {
            Place place = finished.place();
            findings.finding(new Finding(
                    Severity.ERROR,
                    "set-verdict-missing",
                    "The acknowledgment gives no verdict on set " + finished.control() + " (IK5).",
                    place.offset(),
                    place.line(),
                    place.segment(),
                    "AK2",
                    "",
                    "",
                    "IK5"));
        }
        sets++;
        handler.set(finished);
    }

    private @Nullable SegmentDraft lastError() {
        SetDraft open = set;
        return open == null || open.errors.isEmpty() ? null : open.errors.getLast();
    }

    private void unexpected(Segment segment) {
        findings.finding(segment.finding(
                Severity.WARNING,
                "segment-unexpected",
                0,
                "A segment that an acknowledgment does not have at this place was left out.",
                ""));
    }

    private void missing(String findingCode, String message, String expected) {
        Place place = envelope.place();
        findings.finding(new Finding(
                Severity.ERROR,
                findingCode,
                message,
                place.offset(),
                place.line(),
                place.segment(),
                "ST",
                "",
                "",
                expected));
    }

    private static List<String> texts(Segment segment, int from, int to) {
        List<String> texts = new ArrayList<>();
        for (int element = from; element <= to; element++) {
            if (segment.has(element)) {
                texts.add(segment.text(element));
            }
        }
        return List.copyOf(texts);
    }

    private static final class SetDraft {
        private final String id;
        private final String control;
        private final String version;
        private final Place place;
        private final List<SegmentDraft> errors = new ArrayList<>();
        private String code = "";
        private List<String> codes = List.of();

        SetDraft(Segment ak2) {
            id = ak2.text(1);
            control = ak2.text(2);
            version = ak2.text(3);
            place = ak2.place();
        }

        SetAck finish() {
            List<SegmentError> finished =
                    errors.stream().map(SegmentDraft::finish).toList();
            return new SetAck(id, control, version, code, codes, finished, place);
        }
    }

    private static final class SegmentDraft {
        private final String id;
        private final int position;
        private final String loop;
        private final String code;
        private final Place place;
        private final List<String> context = new ArrayList<>();
        private final List<ElementError> elements = new ArrayList<>();

        SegmentDraft(Segment ik3) {
            id = ik3.text(1);
            position = Math.max(0, ik3.number(2));
            loop = ik3.text(3);
            code = ik3.text(4);
            place = ik3.place();
        }

        SegmentError finish() {
            return new SegmentError(id, position, loop, code, context, elements, place);
        }
    }
}
