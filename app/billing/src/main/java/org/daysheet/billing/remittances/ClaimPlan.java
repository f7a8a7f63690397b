package org.daysheet.billing.remittances;

/// What will happen with one claim of a check: it is posted as shown, or held for the reason shown.
public sealed interface ClaimPlan permits PostingPlan, Hold {}
