package org.daysheet.billing.submission;

import static org.daysheet.store.db.Tables.AUDIT_ENTRY;
import static org.daysheet.store.db.Tables.CLAIM_VERSION;
import static org.daysheet.store.db.Tables.RAW_FILE;
import static org.daysheet.store.db.Tables.SUBMISSION;
import static org.daysheet.store.db.Tables.SUBMISSION_CLAIM;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.daysheet.billing.ledger.CheckResult;
import org.daysheet.billing.ledger.Faults;
import org.daysheet.store.Tx;

/// Reads what proves sendings.
final class SubmissionProofQuery {
    private SubmissionProofQuery() {}

    static CheckResult totals(Tx tx) {
        Faults faults = new Faults("submission totals");
        Map<Long, String> audited = new HashMap<>();
        tx.dsl()
                .select(AUDIT_ENTRY.ENTITY_ID, AUDIT_ENTRY.DETAIL)
                .from(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.ENTITY_KIND.eq("submission"))
                .and(AUDIT_ENTRY.ACTION_NAME.endsWith(".sent"))
                .forEach(row -> audited.put(row.value1(), row.value2()));
        tx.dsl()
                .select(
                        SUBMISSION.SUBMISSION_ID,
                        SUBMISSION.CLAIM_COUNT,
                        SUBMISSION.TOTAL_CENTS,
                        RAW_FILE.SHA256,
                        count(SUBMISSION_CLAIM.CLAIM_VERSION_ID),
                        coalesce(sum(CLAIM_VERSION.TOTAL_CENTS), BigDecimal.ZERO))
                .from(SUBMISSION)
                .join(RAW_FILE)
                .on(RAW_FILE.RAW_FILE_ID.eq(SUBMISSION.RAW_FILE_ID))
                .leftJoin(SUBMISSION_CLAIM)
                .on(SUBMISSION_CLAIM.SUBMISSION_ID.eq(SUBMISSION.SUBMISSION_ID))
                .leftJoin(CLAIM_VERSION)
                .on(CLAIM_VERSION.CLAIM_VERSION_ID.eq(SUBMISSION_CLAIM.CLAIM_VERSION_ID))
                .groupBy(SUBMISSION.SUBMISSION_ID, SUBMISSION.CLAIM_COUNT, SUBMISSION.TOTAL_CENTS, RAW_FILE.SHA256)
                .forEach(row -> {
                    faults.expect(
                            row.value2().equals(row.value5())
                                    && row.value3() == row.value6().longValueExact(),
                            "submission " + row.value1() + " is not the sum of its claims");
                    faults.expect(
                            (row.value2() + " claims, " + row.value4()).equals(audited.remove(row.value1())),
                            "submission " + row.value1() + " is not what was sent");
                });
        audited.keySet().forEach(id -> faults.fault("submission " + id + " is gone"));
        return faults.result();
    }
}
