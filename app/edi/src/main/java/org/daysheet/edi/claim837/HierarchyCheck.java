package org.daysheet.edi.claim837;

import org.daysheet.edi.x12.Segment;

/// Checks the numbering and nesting of HL segments in constant memory: numbers rise by one, a parent is an open level
/// of the right kind.
final class HierarchyCheck {
    private final Notes837 notes;
    private int last;
    private String billing = "";
    private String subscriber = "";

    HierarchyCheck(Notes837 notes) {
        this.notes = notes;
    }

    void check(Segment hl) {
        last++;
        if (hl.number(1) != last) {
            notes.error(hl, 1, "hl-number", "Levels are not numbered without gaps.", Integer.toString(last));
        }
        switch (hl.text(3)) {
            case "20" -> {
                parent(hl, "");
                billing = hl.text(1);
                subscriber = "";
            }
            case "22" -> {
                parent(hl, billing);
                subscriber = hl.text(1);
            }
            case "23" -> parent(hl, subscriber);
            default -> notes.error(hl, 3, "hl-level", "A level has no kind that claims know.", "20, 22 or 23");
        }
    }

    private void parent(Segment hl, String expected) {
        boolean missing = expected.isEmpty() && !hl.is(3, "20");
        if (missing || !hl.is(2, expected)) {
            notes.error(hl, 2, "hl-parent", "A level does not name the level it stands below.", expected);
        }
    }
}
