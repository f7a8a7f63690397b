package org.daysheet.edi.ack277;

import java.util.ArrayList;
import java.util.List;
import org.daysheet.edi.x12.FindingSink;
import org.daysheet.edi.x12.Segment;
import org.daysheet.edi.x12.Severity;
import org.daysheet.edi.x12.Verdict;

/// Reads an STC segment.
final class NoteReader {
    private static final int[] COMPOSITES = {1, 10, 11};

    private NoteReader() {}

    static AckNote read(Segment stc, FindingSink findings) {
        List<AckStatus> statuses = new ArrayList<>(1);
        for (int element : COMPOSITES) {
            if (stc.has(element)) {
                statuses.add(status(stc, element, findings));
            }
        }
        if (statuses.isEmpty()) {
            findings.finding(stc.finding(
                    Severity.ERROR, "status-missing", 1, "A status segment has no status.", "a category and a status"));
        }
        if (stc.has(4) && stc.money(4) == null) {
            findings.finding(
                    stc.finding(Severity.ERROR, "amount-unreadable", 4, "The charge cannot be read.", "an amount"));
        }
        return new AckNote(statuses, stc.date(2), stc.text(3), stc.money(4), stc.text(12), stc.place());
    }

    private static AckStatus status(Segment stc, int element, FindingSink findings) {
        AckStatus status =
                new AckStatus(stc.component(element, 1), stc.component(element, 2), stc.component(element, 3));
        if (status.verdict() == Verdict.UNKNOWN) {
            findings.finding(stc.finding(
                    Severity.ERROR,
                    "status-unknown",
                    element,
                    "A status says neither that the claim is accepted nor that it is rejected.",
                    "A0 to A8"));
        }
        return status;
    }
}
