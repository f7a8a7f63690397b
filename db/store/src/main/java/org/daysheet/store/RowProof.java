package org.daysheet.store;

import static org.daysheet.store.db.Tables.AUDIT_ENTRY;

import java.util.ArrayList;
import java.util.List;
import org.jooq.Cursor;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Proves the rows of a sealed table by what the audit trail tells of them: both are read side by side, once, in
/// the order of keys.
final class RowProof {
    private static final int REPORTED_FAULTS = 5;
    private static final int FETCH_SIZE = 500;

    private final SealedTable table;
    private final Cursor<Record2<Long, String>> lines;
    private final Cursor<Record> rows;
    private final List<String> faults = new ArrayList<>();
    private @Nullable Record2<Long, String> line;
    private @Nullable Record row;

    private RowProof(SealedTable table, Cursor<Record2<Long, String>> lines, Cursor<Record> rows) {
        this.table = table;
        this.lines = lines;
        this.rows = rows;
        this.line = lines.fetchNext();
        this.row = rows.fetchNext();
    }

    /// Rows that are gone, that nobody has written or that are not as they were written; at most five faults.
    static List<String> faults(Tx tx, SealedTable table) {
        try (Cursor<Record2<Long, String>> lines = lines(tx, table);
                Cursor<Record> rows = table.rows(tx, DSL.noCondition())) {
            var proof = new RowProof(table, lines, rows);
            if (table.isMutable()) {
                proof.oneByOne();
            } else {
                proof.together();
            }
            return proof.faults.subList(0, Math.min(REPORTED_FAULTS, proof.faults.size()));
        }
    }

    private static Cursor<Record2<Long, String>> lines(Tx tx, SealedTable table) {
        return tx.dsl()
                .select(AUDIT_ENTRY.ENTITY_ID, AUDIT_ENTRY.DETAIL)
                .from(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.ENTITY_KIND.eq(table.tableName()))
                .and(AUDIT_ENTRY.ACTION_NAME.eq(table.isMutable() ? RowSeals.KEPT : RowSeals.ADDED))
                .and(AUDIT_ENTRY.ENTITY_ID.isNotNull())
                .orderBy(AUDIT_ENTRY.ENTITY_ID, AUDIT_ENTRY.SEQUENCE)
                .fetchSize(FETCH_SIZE)
                .fetchLazy();
    }

    /// Each line tells of the rows behind its key, up to the key of the next line.
    private void together() {
        while (row != null && (line == null || table.key(row) <= line.value1()) && isGoingOn()) {
            faults.add(name(table.key(row)) + " was written by nobody");
            row = rows.fetchNext();
        }
        while (line != null && isGoingOn()) {
            long last = line.value1();
            String told = line.value2();
            line = lines.fetchNext();
            RowDigest found = new RowDigest();
            while (row != null && (line == null || table.key(row) <= line.value1())) {
                found.add(row);
                row = rows.fetchNext();
            }
            int count = found.count();
            if (!found.words().equals(told)) {
                faults.add(name(last + 1) + (count > 1 ? " or one of the " + (count - 1) + " added with it" : "")
                        + " is not as it was written");
            }
        }
    }

    /// Each line tells of the row with its key, what it said before and from then on.
    private void oneByOne() {
        while ((row != null || line != null) && isGoingOn()) {
            long key = Math.min(
                    row == null ? Long.MAX_VALUE : table.key(row), line == null ? Long.MAX_VALUE : line.value1());
            String told = null;
            boolean isWhole = true;
            while (line != null && line.value1() == key) {
                String before = told == null ? RowSeals.NONE : told;
                isWhole &= line.value2().startsWith(before + " ");
                told = line.value2().substring(line.value2().indexOf(' ') + 1);
                line = lines.fetchNext();
            }
            String found = RowSeals.NONE;
            if (row != null && table.key(row) == key) {
                found = RowDigest.of(row);
                row = rows.fetchNext();
            }
            judge(key, told, isWhole, found);
        }
    }

    private void judge(long key, @Nullable String told, boolean isWhole, String found) {
        if (told == null) {
            faults.add(name(key) + " was written by nobody");
        } else if (found.equals(RowSeals.NONE)) {
            faults.add(name(key) + " is gone");
        } else if (!isWhole || !told.equals(found)) {
            faults.add(name(key) + " is not as it was written");
        }
    }

    private boolean isGoingOn() {
        return faults.size() < REPORTED_FAULTS;
    }

    private String name(long key) {
        return table.tableName() + " " + key;
    }
}
