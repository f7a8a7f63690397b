package org.daysheet.edi.claim837;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daysheet.types.money.Money;

/// Proves what other payers decided (837P TR3 loops 2320, 2330 and 2430): for each payer and line the charge is
/// paid plus adjusted, paid for the claim is paid for its lines less claim adjustments, and every decision is
/// of a payer that the claim names.
final class CobChecks {
    private final ClaimGatherer claim;

    private CobChecks(ClaimGatherer claim) {
        this.claim = claim;
    }

    static void check(ClaimGatherer claim, String sequence) {
        CobChecks checks = new CobChecks(claim);
        checks.sequences(sequence);
        claim.otherPayers.forEach(checks::payer);
        claim.lines.forEach(checks::line);
    }

    private void sequences(String sequence) {
        Set<String> seen = new HashSet<>();
        seen.add(sequence);
        for (OtherPayerDraft payer : claim.otherPayers) {
            if (!seen.add(payer.sequence)) {
                claim.notes.error(
                        payer.place,
                        "SBR01",
                        "payer-sequence",
                        "Two payers of the claim have the same place in the order.",
                        payer.sequence,
                        "");
            }
        }
    }

    private void payer(OtherPayerDraft payer) {
        require(payer, payer.hasAnswers, "other-answers-missing", "what was agreed with it", "OI");
        require(payer, payer.hasSubscriber, "other-subscriber-missing", "who holds its policy", "NM1*IL");
        require(payer, payer.hasPayer, "other-payer-missing", "its name", "NM1*PR");
        boolean byLine = isByLine(payer);
        if (byLine && payer.paid == null) {
            require(payer, false, "other-paid-missing", "what it paid", "AMT*D");
        }
        balance(payer, byLine);
        Money notCovered = payer.notCovered;
        Money charge = claim.charge;
        boolean wasAsked = payer.paid != null;
        if (!wasAsked && notCovered != null && charge != null && !notCovered.equals(charge)) {
            claim.notes.error(
                    payer.notCoveredPlace,
                    "AMT02",
                    "not-covered",
                    "What a payer that was not asked does not cover is not the charge of the claim.",
                    notCovered.plain(),
                    charge.plain());
        }
    }

    private void require(OtherPayerDraft payer, boolean there, String code, String what, String expected) {
        if (!there) {
            claim.notes.error(payer.place, "SBR", code, "Another payer lacks " + what + ".", "", expected);
        }
    }

    private boolean isByLine(OtherPayerDraft payer) {
        return claim.lines.stream().anyMatch(line -> line.decisions().knows(payer.id()));
    }

    /// Where a payer decided no line by itself, the charge of the claim stands for them.
    private void balance(OtherPayerDraft payer, boolean byLine) {
        Money said = payer.paid;
        Money charge = claim.charge;
        if (said == null || (!byLine && (charge == null || payer.notCovered != null))) {
            return;
        }
        long decided = byLine || charge == null
                ? claim.lines.stream()
                        .mapToLong(line -> line.decisions().paidCents(payer.id()))
                        .sum()
                : charge.cents();
        Money sum = Money.ofCents(decided).minus(DecisionAdjustment.sum(payer.adjustments));
        if (!sum.equals(said)) {
            claim.notes.error(
                    payer.paidPlace,
                    "AMT02",
                    "claim-cob-balance",
                    byLine
                            ? "What another payer paid for the claim is not what it paid for the lines less claim "
                                    + "adjustments."
                            : "What another payer paid for the claim is not its charge less claim adjustments.",
                    said.plain(),
                    sum.plain());
        }
    }

    private void line(LineGatherer line) {
        Map<String, List<LineDecisionsDraft.Part>> byPayer = new LinkedHashMap<>();
        for (LineDecisionsDraft.Part part : line.decisions().parts) {
            byPayer.computeIfAbsent(part.payer, payer -> new java.util.ArrayList<>())
                    .add(part);
            part(part);
        }
        Money charge = line.charge();
        if (charge != null) {
            byPayer.values().forEach(parts -> balance(charge, parts));
        }
    }

    private void balance(Money charge, List<LineDecisionsDraft.Part> parts) {
        Money paid = Money.sum(parts.stream().map(part -> part.paid));
        Money adjusted = Money.sum(parts.stream().map(part -> DecisionAdjustment.sum(part.adjustments)));
        if (!paid.plus(adjusted).equals(charge)) {
            claim.notes.error(
                    parts.getFirst().paidPlace,
                    "SVD02",
                    "line-cob-balance",
                    "What another payer paid and adjusted is not the charge of the line.",
                    paid.plain(),
                    charge.minus(adjusted).plain());
        }
    }

    private void part(LineDecisionsDraft.Part part) {
        List<OtherPayerDraft> named = claim.otherPayers.stream()
                .filter(payer -> payer.id().equals(part.payer))
                .toList();
        if (named.isEmpty()) {
            claim.notes.error(
                    part.place,
                    "SVD01",
                    "decision-payer",
                    "A line was decided by a payer that the claim does not name.",
                    part.payer,
                    "the id of another payer");
        } else if (!part.isDated && named.stream().allMatch(payer -> !payer.isDated)) {
            claim.notes.error(
                    part.place,
                    "SVD",
                    "decision-date-missing",
                    "It is not said when another payer decided the line.",
                    "",
                    "DTP*573");
        }
        if (part.bundledInto > claim.lines.size()) {
            claim.notes.error(
                    part.linePlace,
                    "SVD06",
                    "bundled-line",
                    "A line was paid with one that the claim does not have.",
                    Integer.toString(part.bundledInto),
                    "1 to " + claim.lines.size());
        }
    }
}
