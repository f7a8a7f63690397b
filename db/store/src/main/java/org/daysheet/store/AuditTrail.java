package org.daysheet.store;

import static org.daysheet.store.db.Tables.AUDIT_ENTRY;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.store.db.tables.records.AuditEntryRecord;
import org.jooq.Cursor;
import org.jspecify.annotations.Nullable;

/// Who did what, when: one row for each act, numbered without gaps, each linked to the one before by the keyed
/// chain.
final class AuditTrail {
    private static final int FETCH_SIZE = 500;
    private static final int REPORTED_FAULTS = 5;

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
        ChainHead head = ChainHead.of(tx, ChainHead.AUDIT);
        if (head.sequence() != last || !MessageDigest.isEqual(head.mac(), previous)) {
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
