package org.daysheet.desktop.claims;

import org.daysheet.billing.claims.ClaimStep;
import org.daysheet.desktop.parts.Texts;

/// Where a claim waits on its way. Every claim is at one place.
public enum ClaimPlace {
    /// Wherever it is.
    ANY,
    DRAFT,
    NEEDS_FIX,
    HELD,
    READY,
    SENT,
    RECEIVED,
    ACCEPTED,
    FORWARDED,
    SILENT,
    REJECTED,
    DENIED,
    NEXT_PAYER_DUE,
    PAID,
    CLOSED;

    /// Its words in the box.
    public String words() {
        return Texts.of("claims.place-of." + name());
    }

    /// Whose turn it is there, in words; empty for anywhere.
    String turn() {
        return this == ANY
                ? ""
                : Texts.of("claims.turn." + ClaimStep.valueOf(name()).owner().name());
    }
}
