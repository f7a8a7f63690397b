package org.daysheet.billing.submission;

import static org.daysheet.store.db.Tables.CLAIM;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.daysheet.billing.claims.ClaimHolds;
import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.billing.practice.Payer;
import org.daysheet.billing.practice.PayerRoutes;
import org.daysheet.billing.practice.PayerRoutes.PayerRoute;
import org.daysheet.billing.practice.Practices;
import org.daysheet.billing.practice.ProfileFacts;
import org.daysheet.billing.practice.SendingWay;
import org.daysheet.billing.practice.SubmissionProfile;
import org.daysheet.billing.practice.SubmissionProfiles;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.SubmissionProfileId;
import org.daysheet.types.money.Money;
import org.jooq.Condition;

/// Which claims would leave now, and what they add up to for each payer.
final class SendPreviewQuery {
    private static final List<String> WAITING = List.of(
            ClaimStatus.DRAFT.name(),
            ClaimStatus.NEEDS_FIX.name(),
            ClaimStatus.READY.name(),
            ClaimStatus.REJECTED.name());

    private final Map<PayerId, Payer> payers;
    private final Map<PayerId, PayerRoutes> routes;
    private final Map<ClaimId, SubmissionProfile> bound;
    private final SendingWay way;
    private final Map<SubmissionProfileId, SendPreview.Receiver> receivers = new LinkedHashMap<>();
    private final Map<List<Object>, SendPreview.Share> shares = new LinkedHashMap<>();
    private final List<ClaimId> going = new ArrayList<>();
    private final List<ClaimId> staying = new ArrayList<>();
    private final Set<ClaimId> withoutWay = new LinkedHashSet<>();

    private SendPreviewQuery(
            Map<PayerId, Payer> payers,
            Map<PayerId, PayerRoutes> routes,
            Map<ClaimId, SubmissionProfile> bound,
            SendingWay way) {
        this.payers = payers;
        this.routes = routes;
        this.bound = bound;
        this.way = way;
    }

    /// Claims in order of key, divided.
    ///
    /// @param withoutWay those of the staying that would go if the payer had the way
    /// @param hasSpare whether any of the payers has a spare way
    record Split(
            List<SendPreview.Receiver> receivers,
            List<SendPreview.Share> shares,
            List<ClaimId> going,
            List<ClaimId> staying,
            Set<ClaimId> withoutWay,
            boolean hasSpare) {}

    private record Line(ClaimId id, boolean isReady, PayerId payer, Money total) {
        /// The same while somebody holds it.
        Line held() {
            return new Line(id, false, payer, total);
        }
    }

    /// Every claim that waits to be sent.
    static Split ofAll(Tx tx, Practices practices, SendingWay way) {
        return split(tx, practices, lines(tx, CLAIM.STATUS.in(WAITING)), way);
    }

    /// Some claims, wherever they stand.
    static Split of(Tx tx, Practices practices, Collection<ClaimId> ids, SendingWay way) {
        List<Line> lines = new ArrayList<>();
        List<Long> keys = ids.stream().map(ClaimId::value).distinct().sorted().toList();
        for (List<Long> chunk : Chunks.of(keys)) {
            lines.addAll(lines(tx, CLAIM.CLAIM_ID.in(chunk)));
        }
        return split(tx, practices, lines, way);
    }

    private static List<Line> lines(Tx tx, Condition which) {
        return tx.dsl()
                .select(CLAIM.CLAIM_ID, CLAIM.STATUS, CLAIM.PAYER_ID, CLAIM.TOTAL_CENTS)
                .from(CLAIM)
                .where(which)
                .orderBy(CLAIM.CLAIM_ID)
                .fetch(row -> new Line(
                        new ClaimId(row.value1()),
                        row.value2().equals(ClaimStatus.READY.name()),
                        new PayerId(row.value3()),
                        Money.ofCents(row.value4())));
    }

    private static Split split(Tx tx, Practices practices, List<Line> lines, SendingWay way) {
        Map<PayerId, Payer> payers =
                practices.payers(tx, lines.stream().map(Line::payer).distinct().toList());
        Set<ClaimId> held = ClaimHolds.current(
                        tx, lines.stream().filter(Line::isReady).map(Line::id).toList())
                .keySet();
        Map<ClaimId, SubmissionProfile> bound =
                Destination.bound(tx, lines.stream().map(Line::id).toList());
        var query = new SendPreviewQuery(payers, SubmissionProfiles.routes(tx, payers.values()), bound, way);
        lines.forEach(line -> query.add(held.contains(line.id()) ? line.held() : line));
        if (query.receivers.isEmpty()) {
            SubmissionProfiles.main(tx).ifPresent(main -> query.receivers.put(main.id(), receiver(main.facts(), 0)));
        }
        return query.split();
    }

    private void add(Line line) {
        PayerRoutes known = Objects.requireNonNull(routes.get(line.payer()));
        boolean hasWay = way == SendingWay.USUAL || known.spareWay().isPresent();
        if (!line.isReady() || !hasWay) {
            staying.add(line.id());
            if (line.isReady()) {
                withoutWay.add(line.id());
            }
            return;
        }
        going.add(line.id());
        PayerRoute route = known.by(way);
        SubmissionProfile used = bound.getOrDefault(line.id(), route.profile());
        ProfileFacts profile = used.facts();
        receivers.merge(
                used.id(), receiver(profile, 1), (one, more) -> receiver(profile, one.claims() + more.claims()));
        String name = Objects.requireNonNull(payers.get(line.payer())).facts().name();
        shares.merge(
                List.of(name, route.payerCode(), profile.name()),
                new SendPreview.Share(name, route.payerCode(), profile.name(), 1, line.total()),
                (one, _) -> one.plus(line.total()));
    }

    private static SendPreview.Receiver receiver(ProfileFacts profile, int claims) {
        return new SendPreview.Receiver(profile.name(), profile.submitter(), claims);
    }

    private Split split() {
        List<SendPreview.Share> byName = shares.values().stream()
                .sorted(Comparator.comparing(SendPreview.Share::payerName)
                        .thenComparing(SendPreview.Share::payerCode)
                        .thenComparing(SendPreview.Share::profile))
                .toList();
        return new Split(
                List.copyOf(receivers.values()),
                byName,
                List.copyOf(going),
                List.copyOf(staying),
                Set.copyOf(withoutWay),
                routes.values().stream().anyMatch(known -> known.spareWay().isPresent()));
    }
}
