package org.daysheet.billing.practice;

import static org.daysheet.store.db.Tables.CONTROL_SEQUENCE;

import org.daysheet.store.Tx;

/// Rows of counters.
final class SequenceStore {
    private SequenceStore() {}

    static long take(Tx tx, String name, int count) {
        Long next = tx.dsl()
                .select(CONTROL_SEQUENCE.NEXT_NUMBER)
                .from(CONTROL_SEQUENCE)
                .where(CONTROL_SEQUENCE.SEQUENCE_NAME.eq(name))
                .fetchOne(CONTROL_SEQUENCE.NEXT_NUMBER);
        if (next == null) {
            var row = tx.dsl().newRecord(CONTROL_SEQUENCE);
            row.setSequenceName(name);
            row.setNextNumber(1L + count);
            row.insert();
            return 1;
        }
        tx.dsl()
                .update(CONTROL_SEQUENCE)
                .set(CONTROL_SEQUENCE.NEXT_NUMBER, next + count)
                .where(CONTROL_SEQUENCE.SEQUENCE_NAME.eq(name))
                .execute();
        return next;
    }
}
