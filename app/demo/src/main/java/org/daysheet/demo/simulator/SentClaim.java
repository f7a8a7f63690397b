package org.daysheet.demo.simulator;

import org.daysheet.types.money.Money;

/// One claim as a payer's own books have it on a check; reversals have negative amounts.
///
/// @param control CLM01 it answers
/// @param payerControl CLP07
/// @param status CLP02
/// @param contractual CO-45 and CO-253
/// @param interest paid on top through PLB
public record SentClaim(
        String control,
        String payerControl,
        String status,
        Money charge,
        Money paid,
        Money patientResponsibility,
        Money contractual,
        Money interest) {}
