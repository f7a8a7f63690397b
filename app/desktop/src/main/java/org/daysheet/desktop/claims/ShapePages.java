package org.daysheet.desktop.claims;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daysheet.billing.Office;
import org.daysheet.billing.claims.ClaimShaping;
import org.daysheet.billing.encounters.ChargeDraft;
import org.daysheet.desktop.parts.Outcome;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.code.Modifier;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.work.Progress;

/// Splits and combines the claims of a practice.
record ShapePages(Office office) implements ShapeDesk {
    @Override
    public List<SplitLine> lines(ClaimId claim) {
        return office.claimShaping().lines(claim).stream().map(ShapePages::line).toList();
    }

    private static SplitLine line(ClaimShaping.Line line) {
        ChargeDraft facts = line.charge().facts();
        String procedure = Stream.concat(
                        Stream.of(facts.procedure().value()),
                        facts.modifiers().stream().map(Modifier::value))
                .collect(Collectors.joining(" "));
        return new SplitLine(
                line.charge().id(),
                line.visit(),
                procedure,
                facts.from(),
                line.charge().amount());
    }

    @Override
    public String whyNotOne(List<ClaimId> claims) {
        return office.claimShaping().whyNot(claims);
    }

    @Override
    public Outcome split(ClaimId claim, Collection<ChargeId> apart, Progress progress) {
        ClaimId made = office.claimShaping().split(claim, apart);
        Outcome checked = check(List.of(claim, made), progress);
        return told(checked, Texts.of("claims.outcome.split", number(made), number(claim), checked.headline()));
    }

    @Override
    public Outcome combine(List<ClaimId> claims, Progress progress) {
        ClaimId whole = office.claimShaping().combine(claims);
        Outcome checked = check(List.of(whole), progress);
        return told(checked, Texts.of("claims.outcome.combined", number(whole), checked.headline()));
    }

    @Override
    public Outcome separate(ClaimId claim, Progress progress) {
        List<ClaimId> all = new ArrayList<>(List.of(claim));
        all.addAll(office.claimShaping().separate(claim));
        Outcome checked = check(all, progress);
        String numbers = all.stream().map(this::number).collect(Collectors.joining(", "));
        return told(checked, Texts.of("claims.outcome.separated", numbers, checked.headline()));
    }

    private Outcome check(List<ClaimId> claims, Progress progress) {
        return ClaimPages.checked(office.scrubbing().scrubThese(claims, progress));
    }

    private static Outcome told(Outcome checked, String words) {
        return new Outcome(checked.isGood(), words, checked.details());
    }

    private String number(ClaimId claim) {
        return office.claims().show(claim).claim().controlNumber();
    }
}
