package org.daysheet.edi.claim837;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// What another payer decided about the claim as a whole (837P TR3 2320 CAS, AMT, MOA and 2330B DTP*573). What it
/// decided about a line stands with the line.
///
/// @param adjustments CAS of the claim, not those of its lines; kept by group
/// @param paid AMT*D, also when nothing was paid; null when it has not decided
/// @param notCovered AMT*A8, the charge of a claim that this payer was not asked about
/// @param remaining AMT*EAF, what the patient still owes
/// @param remarks MOA, null when none
/// @param decidedOn DTP*573 of the claim, null when its lines say it
public record PayerDecision(
        List<DecisionAdjustment> adjustments,
        @Nullable Money paid,
        @Nullable Money notCovered,
        @Nullable Money remaining,
        @Nullable OutpatientRemarks remarks,
        @Nullable LocalDate decidedOn) {
    /// The payer has not decided.
    public static final PayerDecision NONE = new PayerDecision(List.of(), null, null, null, null, null);

    public PayerDecision {
        adjustments = DecisionAdjustment.grouped(adjustments);
    }
}
