package org.daysheet.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.Record;

/// What one transaction adds to sealed tables and changes in them. Before it is kept, the audit trail gets one
/// line for all rows added to a table that only grows, and one for each row of a table that changes: what the row
/// said before and what it says now, so that a change made behind the program's back stays visible after an honest
/// one.
final class RowSeals {
    /// Action of the line for rows that were added: its entity is the highest key before, its detail their number
    /// and hash.
    static final String ADDED = "rows.added";
    /// Action of the line for a row that may change: its detail is the row's hash before and after.
    static final String KEPT = "row.kept";
    /// Stands for a row that is not there.
    static final String NONE = "-";

    private final Tx tx;
    private final Map<SealedTable, Long> added = new EnumMap<>(SealedTable.class);
    private final Map<SealedTable, Map<Long, String>> changed = new EnumMap<>(SealedTable.class);

    RowSeals(Tx tx) {
        this.tx = tx;
    }

    /// Rows are about to be added.
    void adds(SealedTable table) {
        added.computeIfAbsent(table, key -> key.highest(tx));
    }

    /// All rows behind a key count as added by this transaction.
    void addedSince(SealedTable table, long key) {
        added.put(table, key);
    }

    /// Rows are about to be changed.
    void changes(SealedTable table, Collection<Long> keys) {
        if (!table.isMutable()) {
            throw new IllegalArgumentException(table.tableName() + " only grows");
        }
        Map<Long, String> before = changed.computeIfAbsent(table, _ -> new TreeMap<>());
        long last = added.getOrDefault(table, Long.MAX_VALUE);
        List<Long> unknown = keys.stream()
                .filter(key -> key <= last && !before.containsKey(key))
                .distinct()
                .toList();
        for (List<Long> chunk : Chunks.of(unknown)) {
            before.putAll(digests(table, table.key().in(chunk)));
        }
    }

    /// Tells the audit trail; nothing may be added or changed afterwards.
    void finish() {
        List<AuditLine> lines = new ArrayList<>();
        changed.forEach((table, before) -> {
            for (List<Long> chunk : Chunks.of(before.keySet())) {
                Map<Long, String> after = digests(table, table.key().in(chunk));
                chunk.forEach(key ->
                        lines.add(kept(table, key, before.getOrDefault(key, NONE), after.getOrDefault(key, NONE))));
            }
        });
        added.forEach((table, last) -> {
            Condition isNew = table.key().gt(last);
            if (table.isMutable()) {
                digests(table, isNew).forEach((key, digest) -> lines.add(kept(table, key, NONE, digest)));
            } else {
                RowDigest rows = together(table, isNew);
                if (rows.count() > 0) {
                    lines.add(new AuditLine(ADDED, table.tableName(), last, rows.words()));
                }
            }
        });
        AuditTrail.append(tx, lines);
    }

    private static AuditLine kept(SealedTable table, long key, String before, String after) {
        return new AuditLine(KEPT, table.tableName(), key, before + " " + after);
    }

    private Map<Long, String> digests(SealedTable table, Condition which) {
        Map<Long, String> digests = new TreeMap<>();
        try (Cursor<Record> rows = table.rows(tx, which)) {
            rows.forEach(row -> digests.put(table.key(row), RowDigest.of(row)));
        }
        return digests;
    }

    private RowDigest together(SealedTable table, Condition which) {
        RowDigest digest = new RowDigest();
        try (Cursor<Record> rows = table.rows(tx, which)) {
            rows.forEach(digest::add);
        }
        return digest;
    }
}
