package org.daysheet.billing.denials;

/// Whether nothing was paid on the line, or less than asked.
public enum DenialKind {
    DENIAL,
    REDUCTION
}
