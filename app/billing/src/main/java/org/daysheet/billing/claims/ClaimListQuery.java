package org.daysheet.billing.claims;

import static org.daysheet.store.db.Tables.CLAIM;
import static org.daysheet.store.db.Tables.CLAIM_VERSION;
import static org.daysheet.store.db.Tables.ENCOUNTER;
import static org.daysheet.store.db.Tables.PATIENT;
import static org.daysheet.store.db.Tables.PAYER;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.daysheet.billing.patients.Patients;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.store.Days;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.ProviderId;
import org.daysheet.types.money.Money;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/// Pages of claims.
final class ClaimListQuery {
    private ClaimListQuery() {}

    static List<ClaimRow> page(Tx tx, ClaimSearch search, ClaimOrder order, int offset, int limit) {
        var newest = CLAIM_VERSION.as("newest");
        var page = keys(tx, search, order, offset, limit);
        List<ClaimRow> rows = tx.dsl()
                .select(CLAIM.fields())
                .select(CLAIM_VERSION.PATIENT_CONTROL_NUMBER, PAYER.PAYER_NAME)
                .select(PATIENT.LAST_NAME, PATIENT.FIRST_NAME, PATIENT.MIDDLE_NAME, PATIENT.NAME_SUFFIX)
                .from(CLAIM)
                .join(PATIENT)
                .on(PATIENT.PATIENT_ID.eq(CLAIM.PATIENT_ID))
                .join(PAYER)
                .on(PAYER.PAYER_ID.eq(CLAIM.PAYER_ID))
                .join(CLAIM_VERSION)
                .on(CLAIM_VERSION.CLAIM_ID.eq(CLAIM.CLAIM_ID))
                .where(CLAIM.CLAIM_ID.in(page))
                .and(CLAIM_VERSION.VERSION_NUMBER.eq(
                        select(max(newest.VERSION_NUMBER)).from(newest).where(newest.CLAIM_ID.eq(CLAIM.CLAIM_ID))))
                .orderBy(order(order))
                .fetch(ClaimListQuery::row);
        return standing(tx, rows);
    }

    /// Says of those that are still here why and until when they are held today, until when they are taken, and what is
    /// to be done next.
    static List<ClaimRow> standing(Tx tx, List<ClaimRow> rows) {
        Map<ClaimId, ClaimHold> holds = ClaimHoldStore.current(
                tx,
                rows.stream()
                        .filter(row -> row.status().isBeforeSending())
                        .map(ClaimRow::id)
                        .toList());
        List<ClaimId> ids = rows.stream().map(ClaimRow::id).toList();
        Map<ClaimId, FilingLimit> limits = FilingLimitQuery.of(tx, ids);
        Map<ClaimId, ClaimTurn.Task> tasks = ClaimTaskQuery.of(tx, ids);
        return rows.stream()
                .map(row -> row.standing(holds.get(row.id()), limits.get(row.id()), tasks.get(row.id())))
                .toList();
    }

    /// Keys of the claims of a page; other tables are joined only for an order that needs them.
    static Select<Record1<Long>> keys(Tx tx, ClaimSearch search, ClaimOrder order, int offset, int limit) {
        var claims = select(CLAIM.CLAIM_ID).from(CLAIM);
        var joined = switch (order.column()) {
            case PATIENT -> claims.join(PATIENT).on(PATIENT.PATIENT_ID.eq(CLAIM.PATIENT_ID));
            case PAYER -> claims.join(PAYER).on(PAYER.PAYER_ID.eq(CLAIM.PAYER_ID));
            case NUMBER, SEQUENCE, SERVICE, SUBMITTED, FILE_BY, TOTAL, STATUS, OWNER -> claims;
        };
        return joined.where(condition(tx, search))
                .orderBy(order(order))
                .offset(offset)
                .limit(limit);
    }

    private static List<SortField<?>> order(ClaimOrder order) {
        Field<?> first = switch (order.column()) {
            case NUMBER -> CLAIM.CLAIM_ID;
            case PATIENT -> PATIENT.SEARCH_NAME;
            case PAYER -> PAYER.PAYER_NAME;
            // P, S and T stand in the order of the alphabet
            case SEQUENCE -> CLAIM.SEQUENCE_CODE;
            case SERVICE -> CLAIM.SERVICE_FROM_ON;
            case SUBMITTED -> CLAIM.FIRST_SUBMITTED_ON;
            case FILE_BY -> FilingLimitQuery.last();
            case TOTAL -> CLAIM.TOTAL_CENTS;
            case STATUS -> CLAIM.STATUS;
            case OWNER -> ClaimTaskQuery.owner();
        };
        SortField<?> by =
                order.isDescending() ? first.desc().nullsLast() : first.asc().nullsLast();
        // H2 fails on a large result that is ordered by one column twice
        return first.equals(CLAIM.CLAIM_ID) ? List.of(by) : List.of(by, CLAIM.CLAIM_ID.desc());
    }

    static int count(Tx tx, ClaimSearch search) {
        return tx.dsl().fetchCount(CLAIM, condition(tx, search));
    }

    /// What the same claims charge together.
    static Money total(Tx tx, ClaimSearch search) {
        Long cents = tx.dsl()
                .select(sum(CLAIM.TOTAL_CENTS).cast(SQLDataType.BIGINT))
                .from(CLAIM)
                .where(condition(tx, search))
                .fetchOne(0, Long.class);
        return cents == null ? Money.ZERO : Money.ofCents(cents);
    }

    private static Condition condition(Tx tx, ClaimSearch search) {
        PayerId payer = search.payer();
        TaskOwner owner = search.owner();
        return Days.within(CLAIM.SERVICE_FROM_ON, search.served())
                .and(Days.within(CLAIM.FIRST_SUBMITTED_ON, search.sent()))
                .and(
                        search.statuses().isEmpty()
                                ? DSL.noCondition()
                                : CLAIM.STATUS.in(search.statuses().stream()
                                        .map(ClaimStatus::name)
                                        .toList()))
                .and(ClaimStepQuery.at(tx, search.steps()))
                .and(payer == null ? DSL.noCondition() : CLAIM.PAYER_ID.eq(payer.value()))
                .and(treatedBy(search))
                .and(owner == null ? DSL.noCondition() : ClaimTaskQuery.isOf(owner))
                .and(search.text().isEmpty() ? DSL.noCondition() : matches(search.text()));
    }

    /// Days with a first one are few, and the shorter way in: each claim of them looks up its visit. Otherwise the
    /// visits of the provider lead to their claims.
    private static Condition treatedBy(ClaimSearch search) {
        ProviderId provider = search.provider();
        if (provider == null) {
            return DSL.noCondition();
        }
        var visits = select(ENCOUNTER.ENCOUNTER_ID)
                .from(ENCOUNTER)
                .where(ENCOUNTER.RENDERING_PROVIDER_ID.eq(provider.value()));
        boolean isFewDays = search.served().from() != null || search.sent().from() != null;
        return isFewDays
                ? exists(visits.and(ENCOUNTER.ENCOUNTER_ID.eq(CLAIM.ENCOUNTER_ID)))
                : CLAIM.ENCOUNTER_ID.in(visits);
    }

    /// Patient or payer whose name begins so, or a claim number that does.
    private static Condition matches(String text) {
        return CLAIM.PATIENT_ID
                .in(select(PATIENT.PATIENT_ID)
                        .from(PATIENT)
                        .where(PATIENT.SEARCH_NAME.startsWith(Patients.searchText(text))))
                .or(CLAIM.PAYER_ID.in(
                        select(PAYER.PAYER_ID).from(PAYER).where(PAYER.PAYER_NAME.startsWithIgnoreCase(text))))
                .or(CLAIM.CLAIM_ID.in(select(CLAIM_VERSION.CLAIM_ID)
                        .from(CLAIM_VERSION)
                        .where(CLAIM_VERSION.PATIENT_CONTROL_NUMBER.startsWith(text.toUpperCase(Locale.ROOT)))));
    }

    private static ClaimRow row(Record row) {
        var name = new PersonName(
                row.get(PATIENT.LAST_NAME),
                row.get(PATIENT.FIRST_NAME),
                text(row.get(PATIENT.MIDDLE_NAME)),
                text(row.get(PATIENT.NAME_SUFFIX)));
        return new ClaimRow(
                new ClaimId(row.get(CLAIM.CLAIM_ID)),
                row.get(CLAIM_VERSION.PATIENT_CONTROL_NUMBER),
                new PatientId(row.get(CLAIM.PATIENT_ID)),
                name.display(),
                row.get(PAYER.PAYER_NAME),
                row.get(CLAIM.SEQUENCE_CODE),
                ClaimStatus.valueOf(row.get(CLAIM.STATUS)),
                row.get(CLAIM.SERVICE_FROM_ON),
                Money.ofCents(row.get(CLAIM.TOTAL_CENTS)),
                row.get(CLAIM.FIRST_SUBMITTED_ON),
                null,
                null,
                null);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
