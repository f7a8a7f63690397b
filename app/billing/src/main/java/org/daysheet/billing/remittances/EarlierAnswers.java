package org.daysheet.billing.remittances;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.daysheet.billing.claims.EarlierDecisions;
import org.daysheet.billing.practice.Payer;
import org.daysheet.edi.claim837.DecisionAdjustment;
import org.daysheet.edi.claim837.OutpatientRemarks;
import org.daysheet.edi.remit835.OutpatientAmounts;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// What stands of a payer's posted remittances about a visit, as the payer after has to be told it (837P TR3 2320,
/// 2430). A decision that was taken back is gone; several that stand side by side, as of a claim the payer split, are
/// told together.
public final class EarlierAnswers implements EarlierDecisions {
    @Override
    public Optional<EarlierDecision> of(Tx tx, EncounterId visit, int part, Payer payer, CoverageId coverage) {
        List<StatedStore.Entry> standing = telling(new HistoryQuery(tx)
                .standing(List.of(visit), payer.id(), payer.facts().code()).getOrDefault(visit, List.of()).stream()
                        .filter(decision -> isOf(tx, decision.claim(), part))
                        .filter(decision -> !EarlierLineQuery.isOfOther(tx, decision.claim(), payer.id(), coverage))
                        .map(HistoryQuery.Standing::entry)
                        .toList());
        if (standing.isEmpty()) {
            return Optional.empty();
        }
        var stated = new EarlierLineQuery(tx);
        List<EarlierLine> lines = new ArrayList<>();
        standing.forEach(entry -> lines.addAll(lines(stated, entry)));
        StatedClaim newest = standing.getFirst().stated();
        return Optional.of(new EarlierDecision(
                newest.payerControl(),
                stated.paidOn(newest.id()),
                Money.sum(standing.stream().map(entry -> entry.stated().paid())),
                adjustments(standing.stream().flatMap(entry -> entry.stated().adjustments().stream())),
                remarks(stated, standing),
                lines));
    }

    /// Amounts that stand side by side are added up; the rate is that of the newest.
    private static OutpatientRemarks remarks(EarlierLineQuery stated, List<StatedStore.Entry> standing) {
        List<OutpatientAmounts> amounts = standing.stream()
                .flatMap(entry -> stated.outpatient(entry.stated().id()).stream())
                .toList();
        return new OutpatientRemarks(
                amounts.stream()
                        .map(OutpatientAmounts::rate)
                        .filter(rate -> !rate.isEmpty())
                        .findFirst()
                        .orElse(""),
                sum(amounts, OutpatientAmounts::payable),
                standing.stream()
                        .flatMap(entry -> entry.stated().remarks().stream())
                        .distinct()
                        .toList(),
                sum(amounts, OutpatientAmounts::renal),
                sum(amounts, OutpatientAmounts::professional));
    }

    private static @Nullable Money sum(
            List<OutpatientAmounts> all, Function<OutpatientAmounts, @Nullable Money> which) {
        List<Money> told = all.stream().map(which).flatMap(Stream::ofNullable).toList();
        return told.isEmpty() ? null : Money.sum(told.stream());
    }

    /// A decision under no claim of ours is about all that was never set apart.
    private static boolean isOf(Tx tx, @Nullable ClaimId claim, int part) {
        return EarlierLineQuery.part(tx, claim) == part;
    }

    /// A refusal that the payer paid later without taking it back is told no more.
    ///
    /// @param standing newest first
    private static List<StatedStore.Entry> telling(List<StatedStore.Entry> standing) {
        List<StatedStore.Entry> told = new ArrayList<>();
        Set<ChargeId> decided = new HashSet<>();
        for (StatedStore.Entry entry : standing) {
            boolean isOutdone = entry.stated().paid().isZero()
                    && !entry.lines().isEmpty()
                    && decided.containsAll(entry.lines().values());
            if (!isOutdone) {
                told.add(entry);
                decided.addAll(entry.lines().values());
            }
        }
        return told;
    }

    private static List<EarlierLine> lines(EarlierLineQuery stated, StatedStore.Entry entry) {
        List<EarlierLine> lines = new ArrayList<>();
        LocalDate decidedOn = stated.paidOn(entry.stated().id());
        for (StatedLine line : entry.stated().lines()) {
            ChargeId charge = entry.lines().get(line.ordinal());
            if (charge != null && !line.isEmpty()) {
                lines.add(new EarlierLine(
                        charge,
                        line.paid(),
                        stated.procedure(line.id()),
                        stated.units(line.id()),
                        adjustments(line.adjustments().stream()),
                        decidedOn));
            }
        }
        return lines;
    }

    private static List<DecisionAdjustment> adjustments(Stream<StatedAdjustment> stated) {
        return stated.filter(adjustment -> !adjustment.amount().isZero())
                .map(adjustment -> new DecisionAdjustment(
                        adjustment.group(), adjustment.reason(), adjustment.amount(), adjustment.quantity()))
                .toList();
    }
}
