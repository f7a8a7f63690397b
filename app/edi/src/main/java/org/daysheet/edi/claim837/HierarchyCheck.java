package org.daysheet.edi.claim837;

import org.daysheet.edi.x12.Place;
import org.daysheet.edi.x12.Segment;
import org.jspecify.annotations.Nullable;

/// Checks the numbering and nesting of HL segments in constant memory: numbers rise by one, a parent is an open level
/// of the right kind.
final class HierarchyCheck {
    private final Notes837 notes;
    private int last;
    private String billing = "";
    private String subscriber = "";
    private @Nullable Place parent;
    private String children = "";
    private String expectedChildren = "";

    HierarchyCheck(Notes837 notes) {
        this.notes = notes;
    }

    void check(Segment hl) {
        last++;
        boolean isPatient = hl.is(3, "23");
        close(isPatient);
        if (hl.number(1) != last) {
            notes.error(hl, 1, "hl-number", "Levels are not numbered without gaps.", Integer.toString(last));
        }
        switch (hl.text(3)) {
            case "20" -> {
                parent(hl, "");
                level(hl, "1");
                billing = hl.text(1);
                subscriber = "";
            }
            case "22" -> {
                parent(hl, billing);
                level(hl, "");
                subscriber = hl.text(1);
            }
            case "23" -> {
                parent(hl, subscriber);
                level(hl, "0");
            }
            default -> notes.error(hl, 3, "hl-level", "A level has no kind that claims know.", "20, 22 or 23");
        }
    }

    /// No level follows any more.
    void end() {
        close(false);
    }

    /// A level is said to have levels below it (HL04) when it has: always one of a billing provider, never one of a
    /// patient, and that of a subscriber when a patient follows it.
    private void close(boolean patientFollows) {
        Place open = parent;
        parent = null;
        if (open == null) {
            return;
        }
        String expected = expectedChildren.isEmpty() ? (patientFollows ? "1" : "0") : expectedChildren;
        boolean isCode = children.equals("0") || children.equals("1");
        if (isCode && !children.equals(expected)) {
            notes.error(
                    open,
                    "HL04",
                    "hl-children",
                    expected.equals("1")
                            ? "A level is said to have none below it, but has."
                            : "A level is said to have others below it, but has none.",
                    children,
                    expected);
        }
    }

    private void level(Segment hl, String always) {
        parent = hl.place(4);
        children = hl.text(4);
        expectedChildren = always;
    }

    private void parent(Segment hl, String expected) {
        boolean missing = expected.isEmpty() && !hl.is(3, "20");
        if (missing || !hl.is(2, expected)) {
            notes.error(hl, 2, "hl-parent", "A level does not name the level it stands below.", expected);
        }
    }
}
