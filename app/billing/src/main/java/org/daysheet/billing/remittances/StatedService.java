package org.daysheet.billing.remittances;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// A service line as far as it says which of our charges it is about.
///
/// @param lineId row of the line
/// @param ordinal 1-based within the claim
/// @param lineControl REF*6R as echoed, null when absent
/// @param code procedure as billed: SVC06 where the payer changed it, else SVC01
/// @param isDrug whether the code is a drug number (qualifier N4)
/// @param modifiers in any order, of the same composite; null when they are not known to be ours
/// @param serviceOn first day of service, null when the line gives none
/// @param charge SVC02
record StatedService(
        long lineId,
        int ordinal,
        @Nullable String lineControl,
        String code,
        boolean isDrug,
        @Nullable List<String> modifiers,
        @Nullable LocalDate serviceOn,
        Money charge) {
    static StatedService of(long lineId, RemitClaimRow.Line line) {
        String submitted = line.submittedProcedureCode();
        String qualifier = submitted == null ? line.procedureQualifier() : line.submittedQualifier();
        String submittedModifiers = line.submittedModifiers();
        return new StatedService(
                lineId,
                line.ordinal(),
                line.lineControlNumber(),
                submitted == null ? line.procedureCode() : submitted,
                "N4".equals(qualifier),
                submitted == null
                        ? line.modifiers()
                        : submittedModifiers == null ? null : List.of(submittedModifiers.split(" ", -1)),
                line.serviceFrom(),
                Money.ofCents(line.chargeCents()));
    }
}
