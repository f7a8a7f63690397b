package org.daysheet.edi.claim837;

import org.daysheet.edi.x12.Segment;
import org.jspecify.annotations.Nullable;

/// Gathers the providers of a claim (loop 2310).
final class ClaimProvidersDraft {
    private final Notes837 notes;
    private String role = "";
    private @Nullable ProviderDraft open;
    private @Nullable Provider referring;
    private @Nullable Provider primaryCare;
    private @Nullable Provider rendering;
    private @Nullable Facility facility;
    private @Nullable Provider supervising;

    ClaimProvidersDraft(Notes837 notes) {
        this.notes = notes;
    }

    /// Takes a segment of loop 2310; answers whether it is one.
    boolean take(Segment segment) {
        if (segment.id().equals("NM1")) {
            close();
            PartyChecks.npi(segment, notes);
            role = segment.text(1);
            switch (role) {
                case "DN", "P3", "82", "77", "DQ" -> open = new ProviderDraft(segment);
                default -> notes.notKept("2310", segment);
            }
            return true;
        }
        if (role.isEmpty()) {
            return false;
        }
        ProviderDraft draft = open;
        if (draft == null || !draft.take(segment, notes)) {
            notes.notKept("2310", segment);
        }
        return true;
    }

    ClaimProviders finish() {
        close();
        return new ClaimProviders(referring, primaryCare, rendering, facility, supervising);
    }

    private void close() {
        ProviderDraft draft = open;
        if (draft == null) {
            return;
        }
        open = null;
        switch (role) {
            case "DN" -> referring = draft.provider();
            case "P3" -> primaryCare = draft.provider();
            case "82" -> rendering = draft.provider();
            case "77" -> facility = draft.facility();
            default -> supervising = draft.provider();
        }
    }
}
