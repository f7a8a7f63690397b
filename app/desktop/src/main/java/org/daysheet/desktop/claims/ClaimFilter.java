package org.daysheet.desktop.claims;

import java.util.List;
import java.util.Set;
import org.daysheet.desktop.parts.Texts;

/// Which claims the list shows.
public enum ClaimFilter {
    ALL,
    TO_FIX,
    TO_SEND,
    WAITING,
    DENIED,
    PAID,
    /// Sent back before anybody decided: a queue of its own, not to be taken for denials.
    REJECTED;

    /// Those that stand beside one another; rejected claims have a button of their own with their count.
    static List<ClaimFilter> inOneRow() {
        return List.of(ALL, TO_FIX, TO_SEND, WAITING, DENIED, PAID);
    }

    /// The states let through; empty for all.
    public Set<ClaimState> states() {
        return switch (this) {
            case ALL -> Set.of();
            case TO_FIX -> Set.of(ClaimState.NEEDS_FIX, ClaimState.REJECTED);
            case TO_SEND -> Set.of(ClaimState.DRAFT, ClaimState.READY);
            case WAITING -> Set.of(ClaimState.SUBMITTED, ClaimState.ACCEPTED, ClaimState.FORWARDED);
            case DENIED -> Set.of(ClaimState.DENIED);
            case REJECTED -> Set.of(ClaimState.REJECTED);
            case PAID -> Set.of(ClaimState.PAID, ClaimState.CLOSED);
        };
    }

    /// Its words on the button.
    public String words() {
        return Texts.of("claims.filter." + name());
    }
}
