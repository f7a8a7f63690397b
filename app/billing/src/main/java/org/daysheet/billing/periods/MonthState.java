package org.daysheet.billing.periods;

/// How a month stands.
public enum MonthState {
    /// Not over.
    CURRENT,
    /// Over and never closed.
    OPEN,
    CLOSED,
    /// Was closed, and somebody opened it again.
    REOPENED
}
