package org.daysheet.desktop.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daysheet.billing.Office;
import org.daysheet.billing.remittances.ClaimPlan;
import org.daysheet.billing.remittances.ClaimSolution;
import org.daysheet.billing.remittances.HeldClaim;
import org.daysheet.billing.remittances.HeldClaims;
import org.daysheet.billing.remittances.Hold;
import org.daysheet.billing.remittances.MatchCandidate;
import org.daysheet.billing.remittances.MatchChoice;
import org.daysheet.billing.remittances.PostingPlan;
import org.daysheet.desktop.parts.FilterWords;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Outcome;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.id.RemitClaimId;
import org.jspecify.annotations.Nullable;

/// The held claims of an office.
///
/// @param office the open practice
record HeldPages(Office office) implements HeldDesk {
    private HeldClaims held() {
        return office.remittances().held();
    }

    @Override
    public Candidates candidates(RemitClaimId claim, String text) {
        MatchChoice choice = held().candidates(claim, text);
        return new Candidates(
                words(choice.stated()),
                choice.candidates().stream().map(HeldPages::row).toList());
    }

    private static String words(HeldClaim stated) {
        String name = Stream.of(stated.lastName(), stated.firstName())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return FilterWords.of(
                name,
                stated.member().isEmpty() ? "" : Texts.of("checks.solve.member", stated.member()),
                served(stated.from(), stated.to()),
                Texts.of("checks.solve.amounts", Formats.amount(stated.charge()), Formats.amount(stated.paid())));
    }

    private static String served(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null || to == null) {
            return "";
        }
        String days = Formats.date(from) + (from.equals(to) ? "" : " \u2013 " + Formats.date(to));
        return Texts.of("checks.solve.served", days);
    }

    private static CandidateRow row(MatchCandidate candidate) {
        return new CandidateRow(
                candidate.claim(),
                candidate.number(),
                candidate.patient(),
                candidate.servedOn(),
                candidate.charge(),
                candidate.fits().stream()
                        .map(fit -> Texts.of("checks.fit." + fit.name()))
                        .collect(Collectors.joining(", ")));
    }

    @Override
    public SolutionRow supposed(RemitClaimId claim, CandidateRow candidate) {
        return row(held().supposed(claim, candidate.claim()));
    }

    @Override
    public SolutionRow proposed(RemitClaimId claim) {
        return row(held().proposed(claim));
    }

    private static SolutionRow row(ClaimSolution solution) {
        List<MoveRow> moves = AccountWords.moves(solution.transfers(), solution.turns());
        return switch (solution.plan()) {
            case Hold hold -> new SolutionRow(Texts.of("checks.solve.held", hold.words()), false, moves, solution);
            case PostingPlan _ ->
                new SolutionRow(
                        Texts.of(solution.isAtOnce() ? "checks.solve.at-once" : "checks.solve.with-check"),
                        true,
                        moves,
                        solution);
        };
    }

    @Override
    public Outcome match(PlanRow row, CandidateRow candidate, SolutionRow shown) {
        RemitClaimId claim = Objects.requireNonNull(row.id());
        ClaimPlan plan = held().match(claim, candidate.claim(), shown.seen());
        return switch (plan) {
            case Hold hold ->
                new Outcome(
                        false,
                        Texts.of("checks.outcome.matched-held", row.control(), candidate.number(), hold.words()),
                        List.of());
            case PostingPlan _ ->
                new Outcome(
                        true,
                        Texts.of(
                                shown.seen().isAtOnce() ? "checks.outcome.matched-applied" : "checks.outcome.matched",
                                row.control(),
                                candidate.number(),
                                candidate.patient()),
                        List.of());
        };
    }

    @Override
    public Outcome accept(PlanRow row, SolutionRow shown) {
        held().accept(Objects.requireNonNull(row.id()), shown.seen());
        return new Outcome(true, Texts.of("checks.outcome.accepted", row.control()), List.of());
    }
}
