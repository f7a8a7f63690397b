package org.daysheet.billing.ledger;

/// A posting that undoes another: its transfers are those of the other with both sides exchanged.
///
/// @param draft the undoing posting
/// @param reversesKey idempotency key of the posting it undoes, recorded before or earlier in the same batch
public record ReversalDraft(PostingDraft draft, String reversesKey) implements LedgerEntry {}
