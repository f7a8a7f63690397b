package org.daysheet.billing.patients;

import static org.daysheet.store.db.Tables.ACCOUNT;
import static org.daysheet.store.db.Tables.ACCOUNT_BALANCE;
import static org.daysheet.store.db.Tables.COVERAGE;
import static org.daysheet.store.db.Tables.PATIENT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import java.util.List;
import java.util.Objects;
import org.daysheet.store.Tx;
import org.daysheet.store.db.tables.records.PatientRecord;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Result;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/// Pages of patients. Balances are added up over everybody only for an order that goes by one.
final class PatientListQuery {
    private static final String INSURANCE = "INSURANCE_RECEIVABLE";
    private static final String PATIENT_OWES = "PATIENT_RECEIVABLE";
    private static final String AGENCY = "AGENCY_RECEIVABLE";
    private static final List<String> UNAPPLIED = List.of("UNAPPLIED_PATIENT", "UNAPPLIED_PAYER");
    private static final List<String> ALL =
            List.of(INSURANCE, PATIENT_OWES, AGENCY, "UNAPPLIED_PATIENT", "UNAPPLIED_PAYER");

    private PatientListQuery() {}

    /// Who is among some patients now.
    static Condition among(Tx tx, PatientAmong among) {
        return switch (among) {
            case ALL -> noCondition();
            case OWES -> holding(List.of(PATIENT_OWES), ACCOUNT_BALANCE.BALANCE_CENTS.gt(0L));
            case CREDIT -> holding(List.of(PATIENT_OWES, "UNAPPLIED_PATIENT"), ACCOUNT_BALANCE.BALANCE_CENTS.lt(0L));
            case UNINSURED ->
                PATIENT.PATIENT_ID.notIn(select(COVERAGE.PATIENT_ID)
                        .from(COVERAGE)
                        .where(COVERAGE.EFFECTIVE_ON.le(tx.today()))
                        .and(COVERAGE.ENDS_ON.isNull().or(COVERAGE.ENDS_ON.ge(tx.today()))));
        };
    }

    private static Condition holding(List<String> kinds, Condition balance) {
        return PATIENT.PATIENT_ID.in(select(ACCOUNT.PATIENT_ID)
                .from(ACCOUNT)
                .join(ACCOUNT_BALANCE)
                .on(ACCOUNT_BALANCE.ACCOUNT_ID.eq(ACCOUNT.ACCOUNT_ID))
                .where(ACCOUNT.ACCOUNT_KIND.in(kinds))
                .and(ACCOUNT.PATIENT_ID.isNotNull())
                .and(balance));
    }

    static Result<PatientRecord> page(Tx tx, Condition which, PatientOrder order, int offset, int limit) {
        return switch (order.column()) {
            case NAME -> plain(tx, which, PATIENT.SEARCH_NAME, order, offset, limit);
            case ACCOUNT -> plain(tx, which, PATIENT.ACCOUNT_NUMBER, order, offset, limit);
            case BIRTH -> plain(tx, which, PATIENT.BIRTH_ON, order, offset, limit);
            case INSURANCE -> owed(tx, which, List.of(INSURANCE), order, offset, limit);
            case PATIENT -> owed(tx, which, List.of(PATIENT_OWES), order, offset, limit);
            case AGENCY -> owed(tx, which, List.of(AGENCY), order, offset, limit);
            case CREDIT -> owed(tx, which, UNAPPLIED, order, offset, limit);
            case TOTAL -> owed(tx, which, ALL, order, offset, limit);
        };
    }

    private static Result<PatientRecord> plain(
            Tx tx, Condition which, Field<?> first, PatientOrder order, int offset, int limit) {
        return tx.dsl()
                .selectFrom(PATIENT)
                .where(which)
                .orderBy(turned(first, order), turned(PATIENT.PATIENT_ID, order))
                .offset(offset)
                .limit(limit)
                .fetch();
    }

    private static Result<PatientRecord> owed(
            Tx tx, Condition which, List<String> kinds, PatientOrder order, int offset, int limit) {
        Table<?> owed = owed(kinds);
        Field<Long> key = Objects.requireNonNull(owed.field("owed_by", Long.class));
        Field<Long> cents = coalesce(Objects.requireNonNull(owed.field("owed_cents", Long.class)), inline(0L));
        return tx.dsl()
                .select(PATIENT.fields())
                .from(PATIENT)
                .leftJoin(owed)
                .on(key.eq(PATIENT.PATIENT_ID))
                .where(which)
                .orderBy(turned(cents, order), turned(PATIENT.PATIENT_ID, order))
                .offset(offset)
                .limit(limit)
                .fetchInto(PATIENT);
    }

    /// What accounts of some kinds hold, by patient: an account names its patient, or the coverage that does.
    private static Table<?> owed(List<String> kinds) {
        Field<Long> whose = coalesce(ACCOUNT.PATIENT_ID, COVERAGE.PATIENT_ID);
        return select(
                        whose.as("owed_by"),
                        sum(ACCOUNT_BALANCE.BALANCE_CENTS)
                                .cast(SQLDataType.BIGINT)
                                .as("owed_cents"))
                .from(ACCOUNT)
                .join(ACCOUNT_BALANCE)
                .on(ACCOUNT_BALANCE.ACCOUNT_ID.eq(ACCOUNT.ACCOUNT_ID))
                .leftJoin(COVERAGE)
                .on(COVERAGE.COVERAGE_ID.eq(ACCOUNT.COVERAGE_ID))
                .where(ACCOUNT.ACCOUNT_KIND.in(kinds))
                .groupBy(whose)
                .asTable("owed");
    }

    private static SortField<?> turned(Field<?> field, PatientOrder order) {
        return order.isDescending() ? field.desc() : field.asc();
    }
}
