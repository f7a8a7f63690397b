package org.daysheet.desktop.claims;

import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.Texts;

/// Where a claim stands, as the list names it.
public enum ClaimState {
    DRAFT(Badge.Tone.PLAIN),
    NEEDS_FIX(Badge.Tone.CAUTION),
    READY(Badge.Tone.PLAIN),
    SUBMITTED(Badge.Tone.BUSY),
    ACCEPTED(Badge.Tone.BUSY),
    REJECTED(Badge.Tone.BAD),
    PAID(Badge.Tone.GOOD),
    DENIED(Badge.Tone.BAD),
    FORWARDED(Badge.Tone.BUSY),
    CLOSED(Badge.Tone.GOOD);

    private final Badge.Tone tone;

    ClaimState(Badge.Tone tone) {
        this.tone = tone;
    }

    /// Whether it can be made a draft that we send: it was rejected, or passed on by the payer before.
    public boolean isReopened() {
        return this == REJECTED || this == FORWARDED;
    }

    /// Whether it has not left, or came back: nobody else has it.
    public boolean isWithUs() {
        return this == DRAFT || this == NEEDS_FIX || this == READY || this == REJECTED;
    }

    /// Whether it has not left, so that it can be held.
    public boolean isHere() {
        return this == DRAFT || this == NEEDS_FIX || this == READY;
    }

    /// Whether the payer has it, so that it is corrected by another one only.
    public boolean isWithPayer() {
        return this == SUBMITTED || this == ACCEPTED || this == PAID || this == DENIED;
    }

    /// Its words and colour.
    public Badge badge() {
        return new Badge(Texts.of("claims.status." + name()), tone);
    }
}
