package org.daysheet.edi.claim837;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.edi.x12.Procedure;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// What another payer decided about a line (837P TR3 loop 2430). Charged is paid plus adjusted; a payer that unbundled
/// the line decides it in several parts, which together are the line.
///
/// @param payerId SVD01: the id of one of the other payers
/// @param paid SVD02
/// @param procedure SVD03, what was paid
/// @param units SVD05, decimal text
/// @param bundledInto SVD06: number of the line that this one was paid with, 0 when on its own
/// @param adjustments CAS, kept by group
/// @param decidedOn DTP*573, null only where the payer says it of the whole claim
/// @param remaining AMT*EAF, what the patient still owes; null when not said
public record LineDecision(
        String payerId,
        Money paid,
        Procedure procedure,
        String units,
        int bundledInto,
        List<DecisionAdjustment> adjustments,
        @Nullable LocalDate decidedOn,
        @Nullable Money remaining) {
    public LineDecision {
        adjustments = DecisionAdjustment.grouped(adjustments);
    }
}
