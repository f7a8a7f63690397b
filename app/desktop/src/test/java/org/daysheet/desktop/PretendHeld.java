package org.daysheet.desktop;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.daysheet.billing.remittances.ClaimSolution;
import org.daysheet.billing.remittances.Hold;
import org.daysheet.billing.remittances.HoldReason;
import org.daysheet.desktop.checks.CandidateRow;
import org.daysheet.desktop.checks.HeldDesk;
import org.daysheet.desktop.checks.MoveRow;
import org.daysheet.desktop.checks.PlanRow;
import org.daysheet.desktop.checks.SolutionRow;
import org.daysheet.desktop.parts.Outcome;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.RemitClaimId;
import org.daysheet.types.money.Money;

/// Held claims with three claims of ours that they may be.
///
/// @param acts what was asked
record PretendHeld(List<String> acts) implements HeldDesk {
    static final CandidateRow FIRST = candidate(
            41,
            "DS41-1",
            LocalDate.of(2026, 1, 8),
            8_800,
            "all lines, member, name, day, charge, payer, not decided yet");
    static final CandidateRow SECOND =
            candidate(29, "DS29-2", LocalDate.of(2025, 12, 4), 8_800, "member, name, charge, payer");
    static final CandidateRow THIRD = candidate(12, "DS12-1", LocalDate.of(2025, 9, 30), 21_150, "member, name, payer");

    private static CandidateRow candidate(long id, String number, LocalDate served, long cents, String fits) {
        return new CandidateRow(new ClaimId(id), number, "Sample7, Pat", served, Money.ofCents(cents), fits);
    }

    @Override
    public Candidates candidates(RemitClaimId claim, String text) {
        acts.add("candidates " + claim.value() + " '" + text + "'");
        return new Candidates(
                "SAMPLE7, PAT \u00b7 member W7 \u00b7 served 01/08/2026 \u00b7 charged 88.00, paid 88.00",
                Stream.of(FIRST, SECOND, THIRD)
                        .filter(row -> row.number().startsWith(text))
                        .toList());
    }

    @Override
    public SolutionRow supposed(RemitClaimId claim, CandidateRow candidate) {
        acts.add("suppose " + claim.value() + " " + candidate.number());
        return candidate.equals(FIRST)
                ? posting("Posted with the check:")
                : new SolutionRow(
                        "Held even so. Line 1 fits none of the charges of the claim. Match it by hand.",
                        false,
                        List.of(new MoveRow("Cash", "Unapplied payer money", Money.ofCents(8_800), "Payment")),
                        seen());
    }

    private static SolutionRow posting(String words) {
        return new SolutionRow(
                words,
                true,
                List.of(new MoveRow("Cash", "Primary insurance", Money.ofCents(8_800), "Payment")),
                seen());
    }

    private static ClaimSolution seen() {
        return new ClaimSolution(
                new Hold(HoldReason.UNMATCHED, List.of("as shown"), null), List.of(), List.of(), false);
    }

    @Override
    public SolutionRow proposed(RemitClaimId claim) {
        acts.add("propose " + claim.value());
        return posting("Posted at once, out of the money that waits:");
    }

    @Override
    public Outcome match(PlanRow held, CandidateRow candidate, SolutionRow shown) {
        acts.add("match " + held.control() + " " + candidate.number() + " " + shown.isPosting());
        return new Outcome(true, "Claim " + held.control() + " is matched.", List.of());
    }

    @Override
    public Outcome accept(PlanRow held, SolutionRow shown) {
        acts.add("accept " + held.control());
        return new Outcome(true, "Claim " + held.control() + " is posted as it proposed.", List.of());
    }
}
