package org.daysheet.desktop;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.daysheet.desktop.claims.ShapeDesk;
import org.daysheet.desktop.claims.SplitLine;
import org.daysheet.desktop.parts.Outcome;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;

/// Splitting and combining for tests that need no practice: every claim asks for two visits of two lines.
record PretendShapes(List<String> acts) implements ShapeDesk {
    @Override
    public List<SplitLine> lines(ClaimId claim) {
        return List.of(line(1, 1, "G0439 25", 20_000), line(2, 1, "J3420", 1_550), line(3, 2, "G0439", 20_000));
    }

    private static SplitLine line(long charge, long visit, String procedure, long cents) {
        return new SplitLine(
                new ChargeId(charge),
                new EncounterId(visit),
                procedure,
                LocalDate.of(2026, 6, (int) visit),
                Money.ofCents(cents));
    }

    @Override
    public String whyNotOne(List<ClaimId> claims) {
        return claims.size() > 2 ? "They ask under different coverages." : "";
    }

    @Override
    public Outcome split(ClaimId claim, Collection<ChargeId> apart, Progress progress) {
        acts.add("split " + claim + " "
                + apart.stream().map(ChargeId::value).sorted().toList());
        return new Outcome(true, "split", List.of());
    }

    @Override
    public Outcome combine(List<ClaimId> claims, Progress progress) {
        acts.add("combine " + claims);
        return new Outcome(true, "combined", List.of());
    }

    @Override
    public Outcome separate(ClaimId claim, Progress progress) {
        acts.add("separate " + claim);
        return new Outcome(true, "separated", List.of());
    }
}
