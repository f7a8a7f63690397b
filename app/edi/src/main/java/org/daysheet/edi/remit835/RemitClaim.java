package org.daysheet.edi.remit835;

import java.util.List;
import java.util.stream.Stream;
import org.daysheet.edi.x12.Finding;

/// One claim as the payer decided it (835 TR3 loop 2100 with its lines).
///
/// @param evidence place, byte range, content hash
/// @param payment the CLP
/// @param people who is named
/// @param detail remarks, amounts, quantities, dates, references
/// @param adjustments every claim-level CAS triplet in order
/// @param lines services in order, may be empty
/// @param balance line and claim verdicts
/// @param findings what is wrong with this claim alone; an error holds it from posting, not the rest of the check
public record RemitClaim(
        ClaimEvidence evidence,
        ClaimPayment payment,
        ClaimPeople people,
        ClaimDetail detail,
        List<Adjustment> adjustments,
        List<RemitLine> lines,
        ClaimBalance balance,
        List<Finding> findings) {
    public RemitClaim {
        adjustments = List.copyOf(adjustments);
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }

    /// Whether the claim must not be posted as it stands: out of balance, or an error among its findings.
    public boolean isHeld() {
        return !balance.holds() || findings.stream().anyMatch(Finding::isError);
    }

    /// Claim-level adjustments, then those of each line in order.
    public Stream<Adjustment> allAdjustments() {
        return Stream.concat(adjustments.stream(), lines.stream().flatMap(line -> line.adjustments().stream()));
    }
}
