package org.daysheet.edi.ack277;

import java.util.ArrayList;
import java.util.List;
import org.daysheet.edi.x12.FindingSink;
import org.daysheet.edi.x12.Segment;
import org.daysheet.edi.x12.Severity;

/// Reads an STC segment.
final class NoteReader {
    private static final int[] COMPOSITES = {1, 10, 11};

    private NoteReader() {}

    static AckNote read(Segment stc, FindingSink findings) {
        List<AckStatus> statuses = new ArrayList<>(1);
        for (int element : COMPOSITES) {
            if (stc.has(element)) {
                statuses.add(
                        new AckStatus(stc.component(element, 1), stc.component(element, 2), stc.component(element, 3)));
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
}
