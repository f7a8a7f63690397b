package org.daysheet.billing.statements;

/// In which part of a statement a line stands, in print order.
public enum LineKind {
    /// Asked for.
    DUE,
    /// Money not yet used.
    CREDIT,
    /// Waiting for an insurer.
    PENDING
}
