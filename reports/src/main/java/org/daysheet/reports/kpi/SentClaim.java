package org.daysheet.reports.kpi;

import java.time.LocalDate;
import org.daysheet.types.money.Money;

/// A claim at its first sending.
///
/// @param claimId the claim
/// @param sentOn day of the first sending
/// @param chargedOn day its charges were entered
/// @param charge gross charges of the version sent
/// @param isAccepted whether the payer's front end accepted that version (277CA)
public record SentClaim(long claimId, LocalDate sentOn, LocalDate chargedOn, Money charge, boolean isAccepted) {}
