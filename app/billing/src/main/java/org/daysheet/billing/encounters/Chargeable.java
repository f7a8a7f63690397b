package org.daysheet.billing.encounters;

import java.time.LocalDate;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.types.money.Money;

/// What a visit must have to be charged. A closed visit cannot be changed, so what no payer would take on a claim is
/// refused before it is posted. Pure.
final class Chargeable {
    private Chargeable() {}

    /// @param isClaimed whether a coverage is charged, and a claim follows
    static void require(EncounterDraft draft, Money total, boolean isClaimed, LocalDate today) {
        LocalDate serviceOn = draft.serviceOn();
        if (serviceOn.isAfter(today)) {
            throw new BillingException("encounters.close.in-future", serviceOn);
        }
        if (!total.isPositive()) {
            throw new BillingException("encounters.close.nothing-charged", serviceOn);
        }
        if (isClaimed && draft.diagnoses().isEmpty()) {
            throw new BillingException("encounters.close.no-diagnosis", serviceOn);
        }
        for (ChargeDraft line : draft.lines()) {
            requireLine(draft, line, isClaimed, today);
        }
    }

    /// What is wrong with one line; what is wrong with the whole visit is not said of its lines.
    static void requireLine(EncounterDraft draft, ChargeDraft line, boolean isClaimed, LocalDate today) {
        if (!draft.serviceOn().isAfter(today) && line.from().isAfter(today)) {
            throw new BillingException("encounters.close.line-begins-in-future", line.procedure(), line.from());
        }
        if (!draft.serviceOn().isAfter(today) && line.to().isAfter(today)) {
            throw new BillingException("encounters.close.line-ends-in-future", line.procedure(), line.to());
        }
        if (isClaimed && !draft.diagnoses().isEmpty() && line.pointers().isEmpty()) {
            throw new BillingException("encounters.close.no-pointer", line.procedure());
        }
    }
}
