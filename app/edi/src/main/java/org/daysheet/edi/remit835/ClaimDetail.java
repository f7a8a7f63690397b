package org.daysheet.edi.remit835;

import java.util.List;
import org.daysheet.edi.x12.QualifiedAmount;
import org.daysheet.edi.x12.QualifiedDate;
import org.daysheet.edi.x12.QualifiedQuantity;
import org.daysheet.edi.x12.Reference;
import org.jspecify.annotations.Nullable;

/// What else a claim of a remittance says (835 TR3 loop 2100).
///
/// @param remarks remark codes of MOA and MIA in order
/// @param amounts AMT, such as I interest (information only) and AU coverage amount
/// @param quantities QTY
/// @param dates DTM 232, 233, 036, 050
/// @param outpatient amounts of MOA, null when it has none
/// @param references REF, such as 1L group number, F8 original reference
public record ClaimDetail(
        List<Remark> remarks,
        List<QualifiedAmount> amounts,
        List<QualifiedQuantity> quantities,
        List<QualifiedDate> dates,
        @Nullable OutpatientAmounts outpatient,
        List<Reference> references) {
    public ClaimDetail {
        remarks = List.copyOf(remarks);
        amounts = List.copyOf(amounts);
        quantities = List.copyOf(quantities);
        dates = List.copyOf(dates);
        references = List.copyOf(references);
    }
}
