package org.daysheet.billing.ledger;

/// What can be recorded: something new, or the undoing of something recorded before.
public sealed interface LedgerEntry permits PostingDraft, ReversalDraft {
    /// The posting to write.
    PostingDraft draft();
}
