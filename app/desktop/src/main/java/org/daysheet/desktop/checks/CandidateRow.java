package org.daysheet.desktop.checks;

import java.time.LocalDate;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.money.Money;

/// A claim of ours that a claim of a check may be.
///
/// @param claim our claim
/// @param number of its newest sending
/// @param patient last name first
/// @param servedOn first day of service
/// @param charge what it asks for
/// @param fits what speaks for it, in words
public record CandidateRow(
        ClaimId claim, String number, String patient, LocalDate servedOn, Money charge, String fits) {}
