package org.daysheet.billing.followups;

/// Where a task stands.
public enum TaskStatus {
    OPEN,
    SNOOZED,
    DONE,
    /// What it was about went away.
    WITHDRAWN
}
