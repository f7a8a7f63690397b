package org.daysheet.billing.remittances;

import java.util.List;
import java.util.stream.Stream;
import org.daysheet.types.id.RemitClaimId;
import org.daysheet.types.money.Money;

/// One claim as the payer stated it (835 TR3 loop 2100).
///
/// @param id row of the claim
/// @param ordinal 1-based within the check
/// @param controlNumber CLP01 as echoed
/// @param status CLP02
/// @param charge CLP03
/// @param paid CLP04
/// @param payerControl CLP07, empty when absent
/// @param carrier to whom it says it sent the claim on (NM1*TT), {@link Carrier#NONE} when it does not say
/// @param adjustments claim-level CAS triplets in order
/// @param lines service lines in order, may be empty
/// @param remarks claim-level remark codes
public record StatedClaim(
        RemitClaimId id,
        int ordinal,
        String controlNumber,
        String status,
        Money charge,
        Money paid,
        String payerControl,
        Carrier carrier,
        List<StatedAdjustment> adjustments,
        List<StatedLine> lines,
        List<String> remarks) {
    public StatedClaim {
        adjustments = List.copyOf(adjustments);
        lines = List.copyOf(lines);
        remarks = List.copyOf(remarks);
    }

    boolean isReversal() {
        return status.equals("22");
    }

    /// Whether the payer itself sent the claim on to the next one (CLP02 19, 20, 21 or a named carrier).
    boolean isCrossover() {
        return carrier.isNamed() || status.equals("19") || status.equals("20") || status.equals("21");
    }

    Stream<StatedAdjustment> allAdjustments() {
        return Stream.concat(adjustments.stream(), lines.stream().flatMap(line -> line.adjustments().stream()));
    }
}
