package org.daysheet.desktop.checks;

/// Where a check stands, as far as it decides what can be done with it beside posting it.
public enum CheckStand {
    /// Not posted: it can be set aside.
    WAITING,
    /// A copy of a check that was taken in before: it can be set aside.
    REPEAT,
    /// It can be voided.
    POSTED,
    /// Voided after it was posted: somebody can say that nobody needs to look at it.
    UNDONE,
    /// Voided, and nobody needs to look at it: that can be taken back.
    SEEN,
    /// Set aside, or out of balance.
    LEFT;

    /// Whether it can be voided or set aside.
    boolean isVoidable() {
        return this == WAITING || this == REPEAT || this == POSTED;
    }
}
