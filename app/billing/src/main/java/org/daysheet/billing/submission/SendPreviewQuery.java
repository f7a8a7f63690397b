package org.daysheet.billing.submission;

import static org.daysheet.store.db.Tables.CLAIM;
import static org.daysheet.store.db.Tables.PAYER;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daysheet.billing.claims.ClaimHolds;
import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.money.Money;
import org.jooq.Condition;

/// Which claims would leave now, and what they add up to for each payer.
final class SendPreviewQuery {
    private static final List<String> WAITING = List.of(
            ClaimStatus.DRAFT.name(),
            ClaimStatus.NEEDS_FIX.name(),
            ClaimStatus.READY.name(),
            ClaimStatus.REJECTED.name());

    private SendPreviewQuery() {}

    /// Claims in order of key, divided.
    record Split(List<SendPreview.Share> shares, List<ClaimId> going, List<ClaimId> staying) {}

    private record Line(ClaimId id, boolean isReady, String payerName, String payerCode, Money total) {}

    /// Every claim that waits to be sent.
    static Split ofAll(Tx tx) {
        return split(tx, lines(tx, CLAIM.STATUS.in(WAITING)));
    }

    /// Some claims, wherever they stand.
    static Split of(Tx tx, Collection<ClaimId> ids) {
        List<Line> lines = new ArrayList<>();
        List<Long> keys = ids.stream().map(ClaimId::value).distinct().sorted().toList();
        for (List<Long> chunk : Chunks.of(keys)) {
            lines.addAll(lines(tx, CLAIM.CLAIM_ID.in(chunk)));
        }
        return split(tx, lines);
    }

    private static List<Line> lines(Tx tx, Condition which) {
        return tx.dsl()
                .select(CLAIM.CLAIM_ID, CLAIM.STATUS, PAYER.PAYER_NAME, PAYER.PAYER_CODE, CLAIM.TOTAL_CENTS)
                .from(CLAIM)
                .join(PAYER)
                .on(PAYER.PAYER_ID.eq(CLAIM.PAYER_ID))
                .where(which)
                .orderBy(CLAIM.CLAIM_ID)
                .fetch(row -> new Line(
                        new ClaimId(row.value1()),
                        row.value2().equals(ClaimStatus.READY.name()),
                        row.value3(),
                        row.value4(),
                        Money.ofCents(row.value5())));
    }

    private static Split split(Tx tx, List<Line> lines) {
        Set<ClaimId> held = ClaimHolds.current(
                        tx, lines.stream().filter(Line::isReady).map(Line::id).toList())
                .keySet();
        Map<String, SendPreview.Share> shares = new LinkedHashMap<>();
        List<ClaimId> going = new ArrayList<>();
        List<ClaimId> staying = new ArrayList<>();
        for (Line line : lines) {
            if (line.isReady() && !held.contains(line.id())) {
                going.add(line.id());
                shares.merge(
                        line.payerName() + '\n' + line.payerCode(),
                        new SendPreview.Share(line.payerName(), line.payerCode(), 1, line.total()),
                        SendPreviewQuery::joined);
            } else {
                staying.add(line.id());
            }
        }
        List<SendPreview.Share> byName = shares.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
        return new Split(byName, List.copyOf(going), List.copyOf(staying));
    }

    private static SendPreview.Share joined(SendPreview.Share one, SendPreview.Share more) {
        return new SendPreview.Share(
                one.payerName(),
                one.payerCode(),
                one.claims() + more.claims(),
                one.total().plus(more.total()));
    }
}
