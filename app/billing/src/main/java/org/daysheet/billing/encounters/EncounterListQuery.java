package org.daysheet.billing.encounters;

import static org.daysheet.store.db.Tables.CHARGE;
import static org.daysheet.store.db.Tables.ENCOUNTER;
import static org.daysheet.store.db.Tables.ENCOUNTER_LINE;
import static org.daysheet.store.db.Tables.PATIENT;
import static org.daysheet.store.db.Tables.PROVIDER;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.daysheet.billing.patients.Patients;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.store.Tx;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.money.Money;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Record3;
import org.jooq.Select;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/// Pages of visits.
final class EncounterListQuery {
    private static final String OPEN = "OPEN";
    private static final String CLOSED = "CLOSED";
    private static final String KEY = "visit_key";
    private static final String LINES = "line_count";
    private static final String CENTS = "line_cents";

    private EncounterListQuery() {}

    /// Lines of a visit and their price.
    private record Sums(int lines, Money total) {
        static final Sums NONE = new Sums(0, Money.ZERO);
    }

    static List<EncounterRow> page(Tx tx, EncounterSearch search, EncounterOrder order, int offset, int limit) {
        List<Long> keys = tx.dsl().fetch(page(search, order, offset, limit)).map(Record1::value1);
        Map<Long, Sums> sums = sums(tx, keys);
        Map<Long, EncounterRow> found = new HashMap<>();
        tx.dsl()
                .select(ENCOUNTER.ENCOUNTER_ID, ENCOUNTER.PATIENT_ID, ENCOUNTER.SERVICE_ON, ENCOUNTER.STATUS)
                .select(PATIENT.LAST_NAME, PATIENT.FIRST_NAME, PATIENT.MIDDLE_NAME, PATIENT.NAME_SUFFIX)
                .select(PATIENT.ACCOUNT_NUMBER)
                .select(PROVIDER.LAST_NAME, PROVIDER.FIRST_NAME, PROVIDER.MIDDLE_NAME)
                .from(ENCOUNTER)
                .join(PATIENT)
                .on(PATIENT.PATIENT_ID.eq(ENCOUNTER.PATIENT_ID))
                .join(PROVIDER)
                .on(PROVIDER.PROVIDER_ID.eq(ENCOUNTER.RENDERING_PROVIDER_ID))
                .where(ENCOUNTER.ENCOUNTER_ID.in(keys))
                .forEach(row -> {
                    Long key = row.get(ENCOUNTER.ENCOUNTER_ID);
                    found.put(key, row(row, sums.getOrDefault(key, Sums.NONE)));
                });
        return keys.stream().flatMap(key -> Stream.ofNullable(found.get(key))).toList();
    }

    static int count(Tx tx, EncounterSearch search) {
        return tx.dsl().fetchCount(ENCOUNTER, condition(search));
    }

    /// The price of the visits a search finds: of what was charged, and of lines that may still change.
    static Money total(Tx tx, EncounterSearch search) {
        return switch (search.state()) {
            case OPEN -> entered(tx, search);
            case CLOSED, UNCLAIMED -> charged(tx, search);
            case ALL -> charged(tx, search).plus(entered(tx, search));
        };
    }

    private static Money charged(Tx tx, EncounterSearch search) {
        return Money.ofCents(tx.dsl()
                .select(DSL.coalesce(sum(CHARGE.AMOUNT_CENTS), DSL.inline(0)).cast(SQLDataType.BIGINT))
                .from(ENCOUNTER)
                .join(CHARGE)
                .on(CHARGE.ENCOUNTER_ID.eq(ENCOUNTER.ENCOUNTER_ID))
                .where(condition(search))
                .and(WithdrawnQuery.stands(CHARGE.CHARGE_ID))
                .fetchSingle(Record1::value1));
    }

    private static Money entered(Tx tx, EncounterSearch search) {
        return Money.ofCents(tx.dsl()
                .select(DSL.coalesce(sum(ENCOUNTER_LINE.AMOUNT_CENTS), DSL.inline(0))
                        .cast(SQLDataType.BIGINT))
                .from(ENCOUNTER)
                .join(ENCOUNTER_LINE)
                .on(ENCOUNTER_LINE.ENCOUNTER_ID.eq(ENCOUNTER.ENCOUNTER_ID))
                .where(condition(search))
                .and(ENCOUNTER.STATUS.eq(OPEN))
                .fetchSingle(Record1::value1));
    }

    /// The newest visit of a patient that was not withdrawn, not after a day, with another one left out.
    static Optional<EncounterId> lastOf(Tx tx, PatientId patient, LocalDate notAfter, @Nullable EncounterId except) {
        return newest(tx, patient, notAfter, except, DSL.noCondition());
    }

    /// The newest such visit that is about an accident.
    static Optional<EncounterId> lastCaseOf(
            Tx tx, PatientId patient, LocalDate notAfter, @Nullable EncounterId except) {
        return newest(tx, patient, notAfter, except, ENCOUNTER.ACCIDENT_KIND.isNotNull());
    }

    private static Optional<EncounterId> newest(
            Tx tx, PatientId patient, LocalDate notAfter, @Nullable EncounterId except, Condition which) {
        return tx.dsl()
                .select(ENCOUNTER.ENCOUNTER_ID)
                .from(ENCOUNTER)
                .where(ENCOUNTER.PATIENT_ID.eq(patient.value()))
                .and(ENCOUNTER.SERVICE_ON.le(notAfter))
                .and(which)
                .and(WithdrawnQuery.visitStands(ENCOUNTER.ENCOUNTER_ID))
                .and(except == null ? DSL.noCondition() : ENCOUNTER.ENCOUNTER_ID.ne(except.value()))
                .orderBy(ENCOUNTER.SERVICE_ON.desc(), ENCOUNTER.ENCOUNTER_ID.desc())
                .limit(1)
                .fetchOptional(ENCOUNTER.ENCOUNTER_ID)
                .map(EncounterId::new);
    }

    /// Procedures charged to a patient for a day, with one visit left out.
    static List<String> charged(Tx tx, PatientId patient, LocalDate day, @Nullable EncounterId except) {
        return tx.dsl()
                .selectDistinct(CHARGE.PROCEDURE_CODE)
                .from(CHARGE)
                .where(CHARGE.PATIENT_ID.eq(patient.value()))
                .and(CHARGE.SERVICE_FROM_ON.eq(day))
                .and(except == null ? DSL.noCondition() : CHARGE.ENCOUNTER_ID.ne(except.value()))
                .and(WithdrawnQuery.stands(CHARGE.CHARGE_ID))
                .orderBy(CHARGE.PROCEDURE_CODE)
                .fetch(CHARGE.PROCEDURE_CODE);
    }

    /// Keys of the visits of a page; other tables are joined only for an order that needs them.
    private static Select<Record1<Long>> page(EncounterSearch search, EncounterOrder order, int offset, int limit) {
        var visits = select(ENCOUNTER.ENCOUNTER_ID).from(ENCOUNTER);
        var lines = inEntry();
        var charges = charged();
        var joined = switch (order.column()) {
            case PATIENT, ACCOUNT -> visits.join(PATIENT).on(PATIENT.PATIENT_ID.eq(ENCOUNTER.PATIENT_ID));
            case PROVIDER -> visits.join(PROVIDER).on(PROVIDER.PROVIDER_ID.eq(ENCOUNTER.RENDERING_PROVIDER_ID));
            case LINES, TOTAL ->
                visits.leftJoin(charges)
                        .on(key(charges).eq(ENCOUNTER.ENCOUNTER_ID))
                        .leftJoin(lines)
                        .on(key(lines).eq(ENCOUNTER.ENCOUNTER_ID));
            case STATE, SERVICE -> visits;
        };
        return joined.where(condition(search))
                .orderBy(order(order, charges, lines))
                .offset(offset)
                .limit(limit);
    }

    /// Charges of closed visits, by visit.
    private static Table<?> charged() {
        return select(
                        CHARGE.ENCOUNTER_ID.as(KEY),
                        DSL.count().cast(SQLDataType.BIGINT).as(LINES),
                        sum(CHARGE.AMOUNT_CENTS).cast(SQLDataType.BIGINT).as(CENTS))
                .from(CHARGE)
                .where(WithdrawnQuery.stands(CHARGE.CHARGE_ID))
                .groupBy(CHARGE.ENCOUNTER_ID)
                .asTable("charged");
    }

    /// Lines that may still change, by visit.
    private static Table<?> inEntry() {
        return select(
                        ENCOUNTER_LINE.ENCOUNTER_ID.as(KEY),
                        DSL.count().cast(SQLDataType.BIGINT).as(LINES),
                        sum(ENCOUNTER_LINE.AMOUNT_CENTS)
                                .cast(SQLDataType.BIGINT)
                                .as(CENTS))
                .from(ENCOUNTER_LINE)
                .groupBy(ENCOUNTER_LINE.ENCOUNTER_ID)
                .asTable("in_entry");
    }

    private static Field<Long> key(Table<?> sums) {
        return Objects.requireNonNull(sums.field(KEY, Long.class));
    }

    /// What the charges of a visit come to, else its lines, else nothing.
    private static Field<Long> known(String what, Table<?> charges, Table<?> lines) {
        return DSL.coalesce(charges.field(what, Long.class), lines.field(what, Long.class), DSL.inline(0L));
    }

    /// Equal ones are ordered newest first.
    private static List<SortField<?>> order(EncounterOrder order, Table<?> charges, Table<?> lines) {
        Field<?> first = switch (order.column()) {
            case STATE -> ENCOUNTER.STATUS;
            case SERVICE -> ENCOUNTER.SERVICE_ON;
            case PATIENT -> PATIENT.SEARCH_NAME;
            case ACCOUNT -> PATIENT.ACCOUNT_NUMBER;
            case PROVIDER -> PROVIDER.LAST_NAME;
            case LINES -> known(LINES, charges, lines);
            case TOTAL -> known(CENTS, charges, lines);
        };
        SortField<?> by = order.isDescending() ? first.desc() : first.asc();
        // H2 fails on a large result that is ordered by one column twice
        return first.equals(ENCOUNTER.SERVICE_ON)
                ? List.of(by, ENCOUNTER.ENCOUNTER_ID.desc())
                : List.of(by, ENCOUNTER.SERVICE_ON.desc(), ENCOUNTER.ENCOUNTER_ID.desc());
    }

    private static Condition condition(EncounterSearch search) {
        Condition asked = switch (search.state()) {
            case OPEN -> ENCOUNTER.STATUS.eq(OPEN);
            case CLOSED -> ENCOUNTER.STATUS.eq(CLOSED);
            case UNCLAIMED -> UnclaimedQuery.isUnclaimed();
            case ALL -> DSL.noCondition();
        };
        if (search.from() != null) {
            asked = asked.and(ENCOUNTER.SERVICE_ON.ge(search.from()));
        }
        if (search.to() != null) {
            asked = asked.and(ENCOUNTER.SERVICE_ON.le(search.to()));
        }
        if (search.provider() != null) {
            asked = asked.and(
                    ENCOUNTER.RENDERING_PROVIDER_ID.eq(search.provider().value()));
        }
        return search.text().isEmpty() ? asked : asked.and(ENCOUNTER.PATIENT_ID.in(patients(search.text())));
    }

    private static Select<Record1<Long>> patients(String text) {
        String name = Patients.searchText(text);
        return select(PATIENT.PATIENT_ID)
                .from(PATIENT)
                .where(PATIENT.ACCOUNT_NUMBER
                        .eq(text)
                        .or(name.isEmpty() ? DSL.falseCondition() : PATIENT.SEARCH_NAME.startsWith(name)));
    }

    /// From the charges of closed visits, else from the lines that may still change.
    private static Map<Long, Sums> sums(Tx tx, List<Long> keys) {
        Map<Long, Sums> sums = new HashMap<>();
        tx.dsl()
                .select(
                        ENCOUNTER_LINE.ENCOUNTER_ID,
                        DSL.count(),
                        sum(ENCOUNTER_LINE.AMOUNT_CENTS).cast(SQLDataType.BIGINT))
                .from(ENCOUNTER_LINE)
                .where(ENCOUNTER_LINE.ENCOUNTER_ID.in(keys))
                .groupBy(ENCOUNTER_LINE.ENCOUNTER_ID)
                .forEach(row -> sums.put(row.value1(), sums(row)));
        tx.dsl()
                .select(
                        CHARGE.ENCOUNTER_ID,
                        DSL.count(),
                        sum(CHARGE.AMOUNT_CENTS).cast(SQLDataType.BIGINT))
                .from(CHARGE)
                .where(CHARGE.ENCOUNTER_ID.in(keys))
                .and(WithdrawnQuery.stands(CHARGE.CHARGE_ID))
                .groupBy(CHARGE.ENCOUNTER_ID)
                .forEach(row -> sums.put(row.value1(), sums(row)));
        return sums;
    }

    private static Sums sums(Record3<Long, Integer, Long> row) {
        return new Sums(row.value2(), Money.ofCents(row.value3()));
    }

    private static EncounterRow row(Record row, Sums sums) {
        var patient = new PersonName(
                row.get(PATIENT.LAST_NAME),
                row.get(PATIENT.FIRST_NAME),
                text(row.get(PATIENT.MIDDLE_NAME)),
                text(row.get(PATIENT.NAME_SUFFIX)));
        var provider = new PersonName(
                row.get(PROVIDER.LAST_NAME),
                text(row.get(PROVIDER.FIRST_NAME)),
                text(row.get(PROVIDER.MIDDLE_NAME)),
                "");
        return new EncounterRow(
                new EncounterId(row.get(ENCOUNTER.ENCOUNTER_ID)),
                new PatientId(row.get(ENCOUNTER.PATIENT_ID)),
                patient.display(),
                row.get(PATIENT.ACCOUNT_NUMBER),
                provider.display(),
                row.get(ENCOUNTER.SERVICE_ON),
                sums.lines(),
                sums.total(),
                row.get(ENCOUNTER.STATUS).equals(CLOSED));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
