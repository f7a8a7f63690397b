package org.daysheet.billing.statements;

import org.daysheet.types.id.GuarantorId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// A household with something open, and whether a run would send it a statement.
///
/// @param guarantor whose
/// @param patient the patient of it who owes most
/// @param accountNumber its account
/// @param name who would be asked, as printed
/// @param due what it owes, credits taken off
/// @param pending what insurers still have to decide
/// @param reason why it would get none, null when it would get one
/// @param detail the reason of a hold as entered, else empty
public record Prospect(
        GuarantorId guarantor,
        PatientId patient,
        String accountNumber,
        String name,
        Money due,
        Money pending,
        SkippedHousehold.@Nullable Reason reason,
        String detail) {
    static Prospect of(Owing household, @Nullable SkippedHousehold skipped) {
        return new Prospect(
                new GuarantorId(household.guarantorId()),
                new PatientId(household.patientId()),
                household.accountNumber(),
                household.name(),
                household.due(),
                household.pending(),
                skipped == null ? null : skipped.reason(),
                skipped == null ? "" : skipped.detail());
    }
}
