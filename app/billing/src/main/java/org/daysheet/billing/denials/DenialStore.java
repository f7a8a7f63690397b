package org.daysheet.billing.denials;

import static org.daysheet.store.db.Tables.DENIAL;
import static org.jooq.impl.DSL.max;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daysheet.store.Bulk;
import org.daysheet.store.Tx;
import org.daysheet.store.db.tables.records.DenialRecord;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.DenialId;
import org.daysheet.types.id.RemitClaimId;
import org.daysheet.types.money.Money;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/// Rows of denials. Nobody else writes them, so ids follow the highest there is.
final class DenialStore {
    private static final int CHUNK = 500;
    private static final List<Field<?>> FIELDS = List.of(
            DENIAL.DENIAL_ID,
            DENIAL.CLAIM_ID,
            DENIAL.CHARGE_ID,
            DENIAL.REMIT_CLAIM_ID,
            DENIAL.REMIT_LINE_ID,
            DENIAL.DENIAL_KIND,
            DENIAL.GROUP_CODE,
            DENIAL.CARC,
            DENIAL.REMARKS,
            DENIAL.CATEGORY,
            DENIAL.AMOUNT_CENTS,
            DENIAL.STATUS,
            DENIAL.OPENED_ON,
            DENIAL.ROW_VERSION);

    private DenialStore() {}

    static List<DenialId> insert(Tx tx, List<DenialDraft> drafts) {
        Long last = tx.dsl().select(max(DENIAL.DENIAL_ID)).from(DENIAL).fetchOne(0, Long.class);
        long next = last == null ? 1 : last + 1;
        List<DenialId> ids = new ArrayList<>();
        LocalDate today = tx.today();
        try (Bulk rows = Bulk.insert(tx, DENIAL, FIELDS)) {
            for (DenialDraft draft : drafts) {
                rows.row(
                        next,
                        draft.claim().value(),
                        draft.charge() == null ? null : draft.charge().value(),
                        draft.remitClaim().value(),
                        draft.remitLineId(),
                        draft.kind().name(),
                        draft.group(),
                        draft.carc(),
                        String.join(" ", draft.remarks()),
                        draft.category().name(),
                        draft.amount().cents(),
                        DenialStatus.OPEN.name(),
                        today,
                        0);
                ids.add(new DenialId(next));
                next++;
            }
        }
        return ids;
    }

    static List<DenialId> closeOfRemitClaims(
            Tx tx, Collection<RemitClaimId> remitClaims, DenialStatus status, String outcome) {
        List<Long> all = remitClaims.stream().map(RemitClaimId::value).toList();
        List<DenialId> closed = new ArrayList<>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            List<Long> chunk = all.subList(from, Math.min(all.size(), from + CHUNK));
            closed.addAll(close(tx, DENIAL.REMIT_CLAIM_ID.in(chunk), status, outcome));
        }
        return closed;
    }

    /// Those of the claims that have a denial nobody has closed.
    static Set<ClaimId> openAmong(Tx tx, Collection<ClaimId> claims) {
        List<Long> all = claims.stream().map(ClaimId::value).distinct().toList();
        Set<ClaimId> open = new HashSet<>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            tx.dsl()
                    .selectDistinct(DENIAL.CLAIM_ID)
                    .from(DENIAL)
                    .where(DENIAL.CLAIM_ID.in(all.subList(from, Math.min(all.size(), from + CHUNK))))
                    .and(DENIAL.STATUS.in(
                            DenialStatus.OPEN.name(), DenialStatus.CORRECTED.name(), DenialStatus.APPEALED.name()))
                    .forEach(row -> open.add(new ClaimId(row.value1())));
        }
        return open;
    }

    static List<DenialId> closeOfCharges(
            Tx tx, ClaimId claim, Collection<ChargeId> charges, DenialStatus status, String outcome) {
        List<Long> ids = charges.stream().map(ChargeId::value).toList();
        return close(tx, DENIAL.CLAIM_ID.eq(claim.value()).and(DENIAL.CHARGE_ID.in(ids)), status, outcome);
    }

    private static List<DenialId> close(Tx tx, Condition which, DenialStatus status, String outcome) {
        List<Long> ids = tx.dsl()
                .select(DENIAL.DENIAL_ID)
                .from(DENIAL)
                .where(which)
                .and(DENIAL.STATUS.in(
                        DenialStatus.OPEN.name(), DenialStatus.CORRECTED.name(), DenialStatus.APPEALED.name()))
                .orderBy(DENIAL.DENIAL_ID)
                .fetch(DENIAL.DENIAL_ID);
        ids.forEach(id -> move(tx, new DenialId(id), status, true, outcome));
        return ids.stream().map(DenialId::new).toList();
    }

    static void move(Tx tx, DenialId id, DenialStatus status, boolean closes, @Nullable String outcome) {
        tx.dsl()
                .update(DENIAL)
                .set(DENIAL.STATUS, status.name())
                .set(DENIAL.CLOSED_ON, closes ? tx.today() : null)
                .set(DENIAL.OUTCOME, outcome)
                .set(DENIAL.ROW_VERSION, DENIAL.ROW_VERSION.plus(1))
                .where(DENIAL.DENIAL_ID.eq(id.value()))
                .execute();
    }

    static List<Denial> list(Tx tx, boolean openOnly) {
        Set<String> seen = new HashSet<>();
        List<Denial> all = tx.dsl()
                .selectFrom(DENIAL)
                .orderBy(DENIAL.DENIAL_ID)
                .fetch(row -> denial(row, !seen.add(row.getClaimId() + "/" + row.getChargeId() + "/" + row.getCarc())));
        return all.reversed().stream()
                .filter(denial -> !openOnly || denial.closedOn() == null)
                .toList();
    }

    static Optional<Denial> find(Tx tx, DenialId id) {
        return tx.dsl()
                .selectFrom(DENIAL)
                .where(DENIAL.DENIAL_ID.eq(id.value()))
                .fetchOptional()
                .map(row -> denial(row, isRepeat(tx, row)));
    }

    private static boolean isRepeat(Tx tx, DenialRecord row) {
        Long charge = row.getChargeId();
        return tx.dsl()
                .fetchExists(
                        DENIAL,
                        DENIAL.CLAIM_ID
                                .eq(row.getClaimId())
                                .and(charge == null ? DENIAL.CHARGE_ID.isNull() : DENIAL.CHARGE_ID.eq(charge))
                                .and(DENIAL.CARC.eq(row.getCarc()))
                                .and(DENIAL.DENIAL_ID.lt(row.getDenialId())));
    }

    private static Denial denial(DenialRecord row, boolean isRepeat) {
        return new Denial(
                new DenialId(row.getDenialId()),
                new ClaimId(row.getClaimId()),
                row.getChargeId() == null ? null : new ChargeId(row.getChargeId()),
                new RemitClaimId(row.getRemitClaimId()),
                DenialKind.valueOf(row.getDenialKind()),
                row.getGroupCode(),
                row.getCarc(),
                row.getRemarks().isEmpty()
                        ? List.of()
                        : List.of(row.getRemarks().split(" ", -1)),
                DenialCategory.valueOf(row.getCategory()),
                Money.ofCents(row.getAmountCents()),
                DenialStatus.valueOf(row.getStatus()),
                isRepeat,
                row.getOpenedOn(),
                row.getClosedOn(),
                row.getOutcome());
    }
}
