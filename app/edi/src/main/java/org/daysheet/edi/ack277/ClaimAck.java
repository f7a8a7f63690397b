package org.daysheet.edi.ack277;

import java.util.List;
import org.daysheet.edi.x12.Party;
import org.daysheet.edi.x12.Place;
import org.daysheet.edi.x12.QualifiedDate;
import org.daysheet.edi.x12.Verdict;

/// What the receiver says about one claim (277CA loop 2200D).
///
/// @param controlNumber TRN02, the CLM01 answered
/// @param patient NM1*QC
/// @param billingProvider NM1*85 above it
/// @param notes STC in order
/// @param payerControl REF*1K, empty when none was given
/// @param clearinghouseId REF*D9, empty when none
/// @param serviceDates DTP*472
/// @param lines 2220D
/// @param place where the TRN stands
public record ClaimAck(
        String controlNumber,
        Party patient,
        Party billingProvider,
        List<AckNote> notes,
        String payerControl,
        String clearinghouseId,
        List<QualifiedDate> serviceDates,
        List<LineAck> lines,
        Place place) {
    public ClaimAck {
        notes = List.copyOf(notes);
        serviceDates = List.copyOf(serviceDates);
        lines = List.copyOf(lines);
    }

    /// What the statuses of the claim itself say, those of its lines left aside; unknown without any.
    public Verdict verdict() {
        return Verdict.of(notes.stream().map(AckNote::verdict).toList());
    }
}
