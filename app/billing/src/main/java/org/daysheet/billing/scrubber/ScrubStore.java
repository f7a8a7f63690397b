package org.daysheet.billing.scrubber;

import static org.daysheet.store.db.Tables.CLAIM_VERSION;
import static org.daysheet.store.db.Tables.SCRUB;
import static org.daysheet.store.db.Tables.SCRUB_FINDING;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.ClaimVersionId;
import org.jooq.Record;

/// Rows of checks and what they found.
final class ScrubStore {
    private ScrubStore() {}

    static void insert(Tx tx, ClaimVersionId version, boolean isClean, List<ScrubFinding> findings) {
        var row = tx.dsl().newRecord(SCRUB);
        row.setClaimVersionId(version.value());
        row.setScrubbedAt(tx.now());
        row.setScrubbedBy(tx.user().value());
        row.setIsClean(isClean);
        row.insert();
        for (int i = 0; i < findings.size(); i++) {
            ScrubFinding finding = findings.get(i);
            var line = tx.dsl().newRecord(SCRUB_FINDING);
            line.setScrubId(row.getScrubId());
            line.setOrdinal(i + 1);
            line.setRuleName(finding.rule());
            line.setSeverity(finding.severity().name());
            line.setFieldPath(finding.fieldPath());
            line.setMessage(finding.message());
            line.setAdvice(finding.advice());
            line.insert();
        }
    }

    /// Every check of a claim, newest first.
    static List<ScrubResult> history(Tx tx, ZoneId zone, ClaimId claim) {
        return tx.dsl()
                .select(
                        SCRUB.SCRUB_ID,
                        SCRUB.IS_CLEAN,
                        SCRUB.SCRUBBED_AT,
                        CLAIM_VERSION.CLAIM_ID,
                        CLAIM_VERSION.PATIENT_CONTROL_NUMBER)
                .from(SCRUB)
                .join(CLAIM_VERSION)
                .on(CLAIM_VERSION.CLAIM_VERSION_ID.eq(SCRUB.CLAIM_VERSION_ID))
                .where(CLAIM_VERSION.CLAIM_ID.eq(claim.value()))
                .orderBy(SCRUB.SCRUB_ID.desc())
                .fetch(row -> result(tx, zone, row));
    }

    private static ScrubResult result(Tx tx, ZoneId zone, Record row) {
        return new ScrubResult(
                new ClaimId(row.get(CLAIM_VERSION.CLAIM_ID)),
                row.get(CLAIM_VERSION.PATIENT_CONTROL_NUMBER),
                row.get(SCRUB.IS_CLEAN),
                LocalDate.ofInstant(row.get(SCRUB.SCRUBBED_AT), zone),
                findings(tx, row.get(SCRUB.SCRUB_ID)));
    }

    private static List<ScrubFinding> findings(Tx tx, long scrub) {
        return tx.dsl()
                .selectFrom(SCRUB_FINDING)
                .where(SCRUB_FINDING.SCRUB_ID.eq(scrub))
                .orderBy(SCRUB_FINDING.ORDINAL)
                .fetch(row -> new ScrubFinding(
                        row.getRuleName(),
                        ScrubSeverity.valueOf(row.getSeverity()),
                        row.getFieldPath(),
                        row.getMessage(),
                        row.getAdvice()));
    }
}
