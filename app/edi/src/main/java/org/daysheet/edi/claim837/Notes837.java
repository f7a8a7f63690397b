package org.daysheet.edi.claim837;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.daysheet.edi.x12.BoundedFindings;
import org.daysheet.edi.x12.Finding;
import org.daysheet.edi.x12.Place;
import org.daysheet.edi.x12.Segment;
import org.daysheet.edi.x12.Severity;

/// What is noted while a claim is read: findings, and segments the document has no room for.
final class Notes837 {
    private static final int MOST = 200;
    private static final int LONGEST_TEXT = 200;

    private final BoundedFindings findings = new BoundedFindings();
    private final Map<String, NotKept> notKept = new LinkedHashMap<>();

    void error(Segment segment, int element, String code, String message, String expected) {
        add(segment.finding(Severity.ERROR, code, element, message, expected));
    }

    void warning(Segment segment, int element, String code, String message, String expected) {
        add(segment.finding(Severity.WARNING, code, element, message, expected));
    }

    /// A finding about one component of an element; component 0 is the element as a whole.
    void add(
            Segment segment,
            int element,
            int component,
            Severity severity,
            String code,
            String message,
            String expected) {
        Finding whole = segment.finding(severity, code, element, message, expected);
        add(
                component == 0
                        ? whole
                        : new Finding(
                                severity,
                                code,
                                message,
                                whole.offset(),
                                whole.line(),
                                whole.segment(),
                                whole.segmentId(),
                                whole.element() + "-" + component,
                                segment.component(element, component),
                                expected));
    }

    /// A warning about something read earlier.
    void warning(Place place, String element, String code, String message, String read, String expected) {
        add(Severity.WARNING, place, element, code, message, read, expected);
    }

    /// An error about something read earlier.
    void error(Place place, String element, String code, String message, String read, String expected) {
        add(Severity.ERROR, place, element, code, message, read, expected);
    }

    private void add(
            Severity severity, Place place, String element, String code, String message, String read, String expected) {
        String segmentId = element.length() > 3 ? element.substring(0, element.length() - 2) : element;
        String name = element.length() > 3 ? element : "";
        add(new Finding(
                severity,
                code,
                message,
                place.offset(),
                place.line(),
                place.segment(),
                segmentId,
                name,
                read,
                expected));
    }

    void notKept(String loop, Segment segment) {
        leave(loop + " " + segment.id(), segment);
    }

    /// One element of a segment that is kept else.
    void notKept(String loop, Segment segment, int element) {
        leave(String.format(Locale.ROOT, "%s %s%02d", loop, segment.id(), element), segment);
    }

    private void leave(String name, Segment segment) {
        if (notKept.size() < MOST && !notKept.containsKey(name)) {
            notKept.put(name, new NotKept(name, segment.place(), text(segment)));
        }
    }

    private static String text(Segment segment) {
        StringBuilder text = new StringBuilder(segment.id());
        for (int element = 1; element <= segment.size() && text.length() <= LONGEST_TEXT; element++) {
            text.append('*').append(segment.text(element));
        }
        return text.length() <= LONGEST_TEXT ? text.toString() : text.substring(0, LONGEST_TEXT);
    }

    List<Finding> takeFindings() {
        return findings.take();
    }

    List<NotKept> takeNotKept() {
        List<NotKept> taken = List.copyOf(notKept.values());
        notKept.clear();
        return taken;
    }

    private void add(Finding finding) {
        findings.finding(finding);
    }
}
