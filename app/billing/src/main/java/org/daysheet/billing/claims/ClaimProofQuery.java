package org.daysheet.billing.claims;

import static org.daysheet.store.db.Tables.AUDIT_ENTRY;
import static org.daysheet.store.db.Tables.CHARGE;
import static org.daysheet.store.db.Tables.CLAIM_LINE;
import static org.daysheet.store.db.Tables.CLAIM_VERSION;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.sum;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.daysheet.store.Tx;
import org.daysheet.store.db.tables.records.ClaimVersionRecord;
import org.daysheet.types.work.Progress;
import org.jooq.Cursor;
import org.jooq.impl.SQLDataType;

/// Reads what proves claim documents.
final class ClaimProofQuery {
    private static final int FETCH_SIZE = 200;
    private static final int REPORTED_FAULTS = 5;
    private static final int HASH_LENGTH = 64;

    private ClaimProofQuery() {}

    static List<String> documentFaults(Tx tx, Progress progress) {
        Set<String> audited = audited(tx);
        List<String> faults = new ArrayList<>();
        try (Cursor<ClaimVersionRecord> rows = tx.dsl()
                .selectFrom(CLAIM_VERSION)
                .orderBy(CLAIM_VERSION.CLAIM_VERSION_ID)
                .fetchSize(FETCH_SIZE)
                .fetchLazy()) {
            for (ClaimVersionRecord row : rows) {
                progress.stopIfCancelled();
                String name = "claim_version " + row.getClaimVersionId();
                if (!FrozenDocument.hash(row.getDocument()).equals(row.getDocumentSha256())) {
                    faults.add(name + " is not as it was frozen");
                } else if (!audited.contains(row.getClaimId() + " " + row.getDocumentSha256())) {
                    faults.add(name + " is not in the audit trail");
                }
                if (faults.size() >= REPORTED_FAULTS) {
                    return faults;
                }
            }
        }
        return faults;
    }

    static List<String> totalFaults(Tx tx) {
        return tx.dsl()
                .select(CLAIM_VERSION.CLAIM_VERSION_ID)
                .from(CLAIM_VERSION)
                .leftJoin(CLAIM_LINE)
                .on(CLAIM_LINE.CLAIM_VERSION_ID.eq(CLAIM_VERSION.CLAIM_VERSION_ID))
                .leftJoin(CHARGE)
                .on(CHARGE.CHARGE_ID.eq(CLAIM_LINE.CHARGE_ID).and(CHARGE.AMOUNT_CENTS.eq(CLAIM_LINE.AMOUNT_CENTS)))
                .groupBy(CLAIM_VERSION.CLAIM_VERSION_ID, CLAIM_VERSION.TOTAL_CENTS)
                .having(sum(CHARGE.AMOUNT_CENTS)
                        .isDistinctFrom(CLAIM_VERSION.TOTAL_CENTS.cast(SQLDataType.NUMERIC))
                        .or(count(CHARGE.CHARGE_ID).ne(count(CLAIM_LINE.LINE_NUMBER))))
                .orderBy(CLAIM_VERSION.CLAIM_VERSION_ID)
                .limit(REPORTED_FAULTS)
                .fetch(row -> "claim_version " + row.value1() + " does not add up to its charges");
    }

    /// Claim and hash of every freezing the audit trail tells of.
    private static Set<String> audited(Tx tx) {
        Set<String> found = new HashSet<>();
        tx.dsl()
                .select(AUDIT_ENTRY.ENTITY_ID, AUDIT_ENTRY.DETAIL)
                .from(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.ACTION_NAME.in("claim.created", "claim.frozen"))
                .forEach(row -> {
                    String detail = row.value2();
                    found.add(row.value1() + " " + detail.substring(Math.max(0, detail.length() - HASH_LENGTH)));
                });
        return found;
    }
}
