package org.daysheet.store;

import static org.daysheet.store.db.Tables.AUDIT_ENTRY;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.store.db.tables.records.AuditEntryRecord;
import org.jooq.Cursor;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/// Who did what, when: one row for each act, numbered without gaps, each linked to the one before by the keyed
/// chain.
final class AuditTrail {
    private static final int FETCH_SIZE = 500;
    private static final int REPORTED_FAULTS = 5;

    private static final List<Field<?>> COLUMNS = List.of(
            AUDIT_ENTRY.SEQUENCE,
            AUDIT_ENTRY.HAPPENED_AT,
            AUDIT_ENTRY.USER_ID,
            AUDIT_ENTRY.ACTION_NAME,
            AUDIT_ENTRY.ENTITY_KIND,
            AUDIT_ENTRY.ENTITY_ID,
            AUDIT_ENTRY.DETAIL,
            AUDIT_ENTRY.MAC);

    private AuditTrail() {}

    static void append(Tx tx, String action, String entityKind, @Nullable Long entityId, String detail) {
        var entry = new AuditEntryRecord();
        ChainHead head = ChainHead.of(tx, ChainHead.AUDIT);
        entry.setSequence(head.nextSequence());
        entry.setHappenedAt(tx.now());
        entry.setUserId(tx.user().value());
        entry.setActionName(action);
        entry.setEntityKind(entityKind);
        entry.setEntityId(entityId);
        entry.setDetail(detail);
        entry.setMac(head.advance(canonical(entry)));
        tx.dsl().insertInto(AUDIT_ENTRY).set(entry).execute();
    }

    /// Adds many lines of one moment, in their order.
    static void append(Tx tx, List<AuditLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        ChainHead head = ChainHead.of(tx, ChainHead.AUDIT);
        List<AuditEntryRecord> entries = new ArrayList<>(lines.size());
        for (AuditLine line : lines) {
            var entry = new AuditEntryRecord();
            entry.setSequence(head.nextSequence() + entries.size());
            entry.setHappenedAt(tx.now());
            entry.setUserId(tx.user().value());
            entry.setActionName(line.action());
            entry.setEntityKind(line.entityKind());
            entry.setEntityId(line.entityId());
            entry.setDetail(line.detail());
            entries.add(entry);
        }
        List<byte[]> macs =
                head.advanceAll(entries.stream().map(AuditTrail::canonical).toList());
        try (Bulk rows = Bulk.insert(tx, AUDIT_ENTRY, COLUMNS)) {
            for (int i = 0; i < entries.size(); i++) {
                AuditEntryRecord entry = entries.get(i);
                rows.row(
                        entry.getSequence(),
                        entry.getHappenedAt(),
                        entry.getUserId(),
                        entry.getActionName(),
                        entry.getEntityKind(),
                        entry.getEntityId(),
                        entry.getDetail(),
                        macs.get(i));
            }
        }
    }

    /// Every fault of the chain, worded with sequence numbers: a gap, a row that was changed, a head that does not
    /// fit.
    static List<String> faults(Tx tx) {
        List<String> faults = new ArrayList<>();
        Chain chain = tx.chain();
        byte[] previous = chain.genesis(ChainHead.AUDIT);
        long last = 0;
        try (Cursor<AuditEntryRecord> rows = tx.dsl()
                .selectFrom(AUDIT_ENTRY)
                .orderBy(AUDIT_ENTRY.SEQUENCE)
                .fetchSize(FETCH_SIZE)
                .fetchLazy()) {
            for (AuditEntryRecord row : rows) {
                if (row.getSequence() != last + 1) {
                    faults.add("entry " + (last + 1) + " is missing");
                }
                if (!chain.matches(previous, canonical(row), row.getMac())) {
                    faults.add("entry " + row.getSequence() + " is not as it was written");
                }
                if (faults.size() >= REPORTED_FAULTS) {
                    return faults;
                }
                previous = row.getMac();
                last = row.getSequence();
            }
        }
        ChainHead head = ChainHead.find(tx, ChainHead.AUDIT).orElse(null);
        if (head == null) {
            faults.add("the head of the trail is missing");
        } else if (head.sequence() != last || !MessageDigest.isEqual(head.mac(), previous)) {
            faults.add("the head says " + head.sequence() + " entries, the trail ends at " + last);
        }
        return faults;
    }

    private static byte[] canonical(AuditEntryRecord row) {
        return new CanonicalBytes()
                .number(row.getSequence())
                .instant(row.getHappenedAt())
                .number(row.getUserId())
                .text(row.getActionName())
                .text(row.getEntityKind())
                .number(row.getEntityId())
                .text(row.getDetail())
                .toBytes();
    }
}
