package org.daysheet.billing.denials;

import static org.daysheet.store.db.Tables.CLAIM;
import static org.daysheet.store.db.Tables.DENIAL;
import static org.daysheet.store.db.Tables.DENIAL_EVENT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daysheet.store.Bulk;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.daysheet.store.db.tables.records.DenialEventRecord;
import org.daysheet.store.db.tables.records.DenialRecord;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.DenialId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.RemitClaimId;
import org.daysheet.types.money.Money;
import org.jooq.Field;

/// Rows of denials. Nobody else writes them, so ids follow the highest there is.
final class DenialStore {
    private static final List<Field<?>> FIELDS = List.of(
            DENIAL.DENIAL_ID,
            DENIAL.CLAIM_ID,
            DENIAL.COVERAGE_ID,
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
            DENIAL.DECISION_KEY,
            DENIAL.ROW_VERSION);

    private DenialStore() {}

    /// The coverage of the payer that decided; of denials from before it was kept, that of the claim.
    static CoverageId coverage(Tx tx, DenialId denial) {
        return new CoverageId(tx.dsl()
                .select(coalesce(DENIAL.COVERAGE_ID, CLAIM.COVERAGE_ID))
                .from(DENIAL)
                .join(CLAIM)
                .on(CLAIM.CLAIM_ID.eq(DENIAL.CLAIM_ID))
                .where(DENIAL.DENIAL_ID.eq(denial.value()))
                .fetchSingle()
                .value1());
    }

    static List<DenialId> insert(Tx tx, List<DenialDraft> drafts) {
        Long last = tx.dsl().select(max(DENIAL.DENIAL_ID)).from(DENIAL).fetchOne(0, Long.class);
        long next = last == null ? 1 : last + 1;
        List<DenialId> ids = new ArrayList<>();
        LocalDate today = tx.today();
        tx.adds(DENIAL);
        try (Bulk rows = Bulk.insert(tx, DENIAL, FIELDS)) {
            for (DenialDraft draft : drafts) {
                rows.row(
                        next,
                        draft.claim().value(),
                        draft.coverage().value(),
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
                        draft.decisionKey(),
                        0);
                ids.add(new DenialId(next));
                next++;
            }
        }
        return ids;
    }

    /// The denials of these visits that a decision brought.
    static List<TrackedDenial> ofEncounters(Tx tx, Collection<EncounterId> encounters) {
        List<TrackedDenial> found = new ArrayList<>();
        for (List<Long> chunk :
                Chunks.of(encounters.stream().map(EncounterId::value).distinct().toList())) {
            Map<DenialRecord, Long> rows = new LinkedHashMap<>();
            tx.dsl()
                    .select(DENIAL.fields())
                    .select(CLAIM.ENCOUNTER_ID, CLAIM.COVERAGE_ID)
                    .from(DENIAL)
                    .join(CLAIM)
                    .on(CLAIM.CLAIM_ID.eq(DENIAL.CLAIM_ID))
                    .where(CLAIM.ENCOUNTER_ID.in(chunk))
                    .and(DENIAL.DECISION_KEY.isNotNull())
                    .orderBy(DENIAL.DENIAL_ID)
                    .forEach(row -> {
                        DenialRecord denial = row.into(DENIAL);
                        if (denial.getCoverageId() == null) {
                            denial.setCoverageId(row.get(CLAIM.COVERAGE_ID));
                        }
                        rows.put(denial, row.get(CLAIM.ENCOUNTER_ID));
                    });
            Map<Long, List<DenialEventRecord>> events = events(
                    tx, rows.keySet().stream().map(DenialRecord::getDenialId).toList());
            rows.forEach((row, encounter) -> found.add(
                    tracked(row, new EncounterId(encounter), events.getOrDefault(row.getDenialId(), List.of()))));
        }
        return found;
    }

    private static Map<Long, List<DenialEventRecord>> events(Tx tx, List<Long> denials) {
        Map<Long, List<DenialEventRecord>> events = new HashMap<>();
        for (List<Long> chunk : Chunks.of(denials)) {
            tx.dsl()
                    .selectFrom(DENIAL_EVENT)
                    .where(DENIAL_EVENT.DENIAL_ID.in(chunk))
                    .orderBy(DENIAL_EVENT.DENIAL_EVENT_ID)
                    .forEach(row -> events.computeIfAbsent(row.getDenialId(), id -> new ArrayList<>())
                            .add(row));
        }
        return events;
    }

    private static TrackedDenial tracked(DenialRecord row, EncounterId encounter, List<DenialEventRecord> events) {
        DenialStatus lastOpen = DenialStatus.OPEN;
        for (DenialEventRecord event : events) {
            DenialStatus to = DenialStatus.valueOf(event.getToStatus());
            lastOpen = to.isOpen() ? to : lastOpen;
        }
        Denial denial = denial(row, false);
        return new TrackedDenial(
                denial.id(),
                encounter,
                new DenialDraft(
                        denial.claim(),
                        new CoverageId(row.getCoverageId()),
                        denial.charge(),
                        row.getDecisionKey(),
                        denial.remitClaim(),
                        row.getRemitLineId(),
                        denial.kind(),
                        denial.group(),
                        denial.carc(),
                        denial.remarks(),
                        denial.amount()),
                denial.status(),
                lastOpen,
                !events.isEmpty() && events.getLast().getIsByPayer());
    }

    /// How often a denial came to a status.
    static int timesAt(Tx tx, DenialId id, DenialStatus status) {
        return tx.dsl()
                .fetchCount(
                        DENIAL_EVENT,
                        DENIAL_EVENT.DENIAL_ID.eq(id.value()).and(DENIAL_EVENT.TO_STATUS.eq(status.name())));
    }

    /// Moves denials because of what their payers decided.
    static void moveAll(Tx tx, List<DenialMove> moves) {
        tx.changes(DENIAL, moves.stream().map(move -> move.id().value()).toList());
        moves.forEach(move -> move(tx, move, true));
    }

    /// Moves a denial and keeps that it moved.
    static void move(Tx tx, DenialMove move, boolean isByPayer) {
        boolean isOpen = move.to().isOpen();
        tx.changes(DENIAL, List.of(move.id().value()));
        tx.adds(DENIAL_EVENT);
        tx.dsl()
                .update(DENIAL)
                .set(DENIAL.STATUS, move.to().name())
                .set(DENIAL.CLOSED_ON, isOpen ? null : tx.today())
                .set(DENIAL.OUTCOME, isOpen ? null : move.note())
                .set(DENIAL.ROW_VERSION, DENIAL.ROW_VERSION.plus(1))
                .where(DENIAL.DENIAL_ID.eq(move.id().value()))
                .execute();
        tx.dsl()
                .insertInto(DENIAL_EVENT)
                .set(DENIAL_EVENT.DENIAL_ID, move.id().value())
                .set(DENIAL_EVENT.FROM_STATUS, move.from().name())
                .set(DENIAL_EVENT.TO_STATUS, move.to().name())
                .set(DENIAL_EVENT.IS_BY_PAYER, isByPayer)
                .set(DENIAL_EVENT.NOTE, move.note())
                .set(DENIAL_EVENT.HAPPENED_AT, tx.now())
                .set(DENIAL_EVENT.HAPPENED_BY, tx.user().value())
                .execute();
    }

    /// Open ones or all, newest first.
    static List<Denial> list(Tx tx, boolean openOnly) {
        var earlier = DENIAL.as("earlier");
        Field<Boolean> isRepeat = field(exists(selectOne()
                .from(earlier)
                .where(earlier.CLAIM_ID.eq(DENIAL.CLAIM_ID))
                .and(earlier.CHARGE_ID.isNotDistinctFrom(DENIAL.CHARGE_ID))
                .and(earlier.CARC.eq(DENIAL.CARC))
                .and(earlier.DENIAL_ID.lt(DENIAL.DENIAL_ID))));
        List<String> open = Stream.of(DenialStatus.values())
                .filter(DenialStatus::isOpen)
                .map(DenialStatus::name)
                .toList();
        return tx.dsl()
                .select(DENIAL.fields())
                .select(isRepeat)
                .from(DENIAL)
                .where(openOnly ? DENIAL.STATUS.in(open) : noCondition())
                .orderBy(DENIAL.DENIAL_ID.desc())
                .fetch(row -> denial(row.into(DENIAL), row.get(isRepeat)));
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
