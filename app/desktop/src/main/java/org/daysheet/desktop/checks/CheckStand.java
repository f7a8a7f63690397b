package org.daysheet.desktop.checks;

/// Where a check stands, as far as it decides what can be done with it beside posting it.
public enum CheckStand {
    /// Not posted: it can be set aside.
    WAITING,
    /// A copy of a check that was taken in before: it can be set aside.
    REPEAT,
    /// It can be voided.
    POSTED,
    /// Does not add up: somebody can say that nobody needs to look at it.
    UNBALANCED,
    /// Voided after it was posted: somebody can say that nobody needs to look at it.
    UNDONE,
    /// Voided or not adding up, and nobody needs to look at it: that can be taken back.
    SEEN,
    /// Set aside.
    LEFT;

    /// Whether somebody can say that nobody needs to look at it, or take that back.
    boolean mayBecome(boolean isSeen) {
        return isSeen ? this == UNDONE || this == UNBALANCED : this == SEEN;
    }

    /// Whether it can be voided or set aside.
    boolean isVoidable() {
        return this == WAITING || this == REPEAT || this == POSTED;
    }
}
