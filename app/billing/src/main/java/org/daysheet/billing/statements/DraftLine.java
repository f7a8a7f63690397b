package org.daysheet.billing.statements;

import java.time.LocalDate;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// A line of a statement about to be frozen.
///
/// @param kind which part of the statement it stands in
/// @param chargeId the charge, null for money that is held
/// @param patientName whose service
/// @param serviceOn date of service
/// @param description what was done, in words
/// @param explanation why the amount is owed, pending or credited
/// @param charged what was charged
/// @param insurancePaid what insurers paid
/// @param adjusted reductions by contract and write-offs
/// @param patientPaid what the household paid
/// @param pending what insurers still have to decide
/// @param due what is owed now; negative for a credit
public record DraftLine(
        LineKind kind,
        @Nullable Long chargeId,
        String patientName,
        LocalDate serviceOn,
        String description,
        String explanation,
        Money charged,
        Money insurancePaid,
        Money adjusted,
        Money patientPaid,
        Money pending,
        Money due) {}
