package org.daysheet.store;

import java.util.Arrays;
import java.util.List;
import org.daysheet.store.db.Tables;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/// A table whose rows decide what is owed or printed, and that nothing but the audit trail proves: each transaction
/// that adds to it or changes it leaves there what its rows say.
enum SealedTable {
    CHARGE("charges as written", Tables.CHARGE, false),
    COVERAGE("coverages", Tables.COVERAGE, true),
    PAYER("payers", Tables.PAYER, true),
    CLAIM_EVENT("claim events", Tables.CLAIM_EVENT, false),
    CLAIM_HOLD("claim holds", Tables.CLAIM_HOLD, false),
    ELIGIBILITY_CHECK("eligibility checks", Tables.ELIGIBILITY_CHECK, false),
    ACKNOWLEDGMENT("acknowledgments", Tables.ACKNOWLEDGMENT, false),
    ACKNOWLEDGMENT_NOTE("acknowledgments", Tables.ACKNOWLEDGMENT_NOTE, false),
    ACKNOWLEDGMENT_MATCH("acknowledgments", Tables.ACKNOWLEDGMENT_MATCH, false),
    ACKNOWLEDGMENT_SEEN("acknowledgments", Tables.ACKNOWLEDGMENT_SEEN, false),
    ACKNOWLEDGMENT_FILE("acknowledgments", Tables.ACKNOWLEDGMENT_FILE, false),
    ACKNOWLEDGMENT_FILE_UNDO("acknowledgments", Tables.ACKNOWLEDGMENT_FILE_UNDO, false),
    SUBMISSION("submissions", Tables.SUBMISSION, false),
    SUBMISSION_CLAIM("submissions", Tables.SUBMISSION_CLAIM, false),
    STATEMENT_RUN("statements", Tables.STATEMENT_RUN, false),
    STATEMENT("statements", Tables.STATEMENT, false),
    STATEMENT_LINE("statements", Tables.STATEMENT_LINE, false),
    DENIAL("denials", Tables.DENIAL, true),
    DENIAL_EVENT("denials", Tables.DENIAL_EVENT, false),
    TASK("tasks", Tables.TASK, true),
    TASK_EVENT("tasks", Tables.TASK_EVENT, false),
    PATIENT_NOTE("notes", Tables.PATIENT_NOTE, false),
    DEPOSIT("deposits", Tables.DEPOSIT, false),
    DEPOSIT_ITEM("deposits", Tables.DEPOSIT_ITEM, false),
    DEPOSIT_UNDO("deposits", Tables.DEPOSIT_UNDO, false),
    BANK_LINE("bank", Tables.BANK_LINE, false),
    BANK_MATCH("bank", Tables.BANK_MATCH, false),
    PERIOD_EVENT("closings", Tables.PERIOD_EVENT, false),
    PERIOD_TOTAL("closings", Tables.PERIOD_TOTAL, false),
    APP_USER("users", Tables.APP_USER, true);

    private static final int FETCH_SIZE = 500;

    private final String proof;
    private final Table<?> table;
    private final boolean mutable;

    SealedTable(String proof, Table<?> table, boolean mutable) {
        this.proof = proof;
        this.table = table;
        this.mutable = mutable;
    }

    /// The sealed table that this is.
    static SealedTable of(Table<?> table) {
        return Arrays.stream(values())
                .filter(candidate -> candidate.table.getName().equals(table.getName()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(table.getName() + " is not sealed"));
    }

    /// What the check calls the proof of this table, alone or with others.
    String proof() {
        return proof;
    }

    String tableName() {
        return table.getName();
    }

    /// Whether rows change, so that each is sealed for itself; rows that are only added are sealed together.
    boolean isMutable() {
        return mutable;
    }

    /// What finds a row, or rows that were added together; it grows.
    Field<Long> key() {
        return keyFields().getFirst().coerce(Long.class);
    }

    long key(Record row) {
        return row.get(key());
    }

    /// The highest key, 0 of an empty table.
    long highest(Tx tx) {
        return tx.dsl()
                .select(DSL.coalesce(DSL.max(key()), 0L))
                .from(table)
                .fetchSingle()
                .value1();
    }

    /// Rows in order, whole.
    Cursor<Record> rows(Tx tx, Condition which) {
        return tx.dsl()
                .select(table.fields())
                .from(table)
                .where(which)
                .orderBy(keyFields())
                .fetchSize(FETCH_SIZE)
                .fetchLazy();
    }

    private List<? extends Field<?>> keyFields() {
        var primary = table.getPrimaryKey();
        if (primary == null) {
            throw new IllegalStateException(table.getName() + " has no key");
        }
        return primary.getFields();
    }
}
