package org.daysheet.edi.remit835;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.edi.x12.Envelope;
import org.daysheet.edi.x12.Place;
import org.daysheet.edi.x12.Reference;
import org.jspecify.annotations.Nullable;

/// What one 835 transaction says before its first claim.
///
/// @param ordinal 1-based number of the 835 transaction in the file
/// @param envelope control numbers, sender, receiver, version, place of the ST
/// @param payer who pays
/// @param payee who is paid
/// @param payment amount, method, date and trace number
/// @param tracePlace where TRN02 stands, or the ST without a TRN
/// @param productionDate DTM*405, null when absent
/// @param references REF*EV, REF*F2 of the header
public record RemittanceHeader(
        int ordinal,
        Envelope envelope,
        RemitPayer payer,
        RemitPayee payee,
        RemitPayment payment,
        Place tracePlace,
        @Nullable LocalDate productionDate,
        List<Reference> references) {
    public RemittanceHeader {
        references = List.copyOf(references);
    }
}
