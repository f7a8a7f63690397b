package org.daysheet.reports.kpi;

/// A claim that came to its first check before sending.
///
/// @param claimId the claim
/// @param isClean whether nobody had to touch it: it passed every check, was never corrected, and went out once at most
record CheckedClaim(long claimId, boolean isClean) {}
