package org.daysheet.billing.scrubber;

import static org.daysheet.store.db.Tables.CLAIM_VERSION;
import static org.daysheet.store.db.Tables.CODE_LIST_FILE;
import static org.daysheet.store.db.Tables.PAYER_RULE_VERSION;
import static org.daysheet.store.db.Tables.SCRUB;
import static org.daysheet.store.db.Tables.SCRUB_FINDING;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daysheet.store.Tx;
import org.daysheet.store.db.tables.records.ScrubFindingRecord;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.ClaimVersionId;
import org.jooq.Record;
import org.jooq.Record1;

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

    /// Whether the last check of a sending was made on the day of this transaction, and by the lists and rules of now.
    static boolean isCheckedToday(Tx tx, ZoneId zone, ClaimVersionId version) {
        Optional<Instant> changed = rulesChangedAt(tx);
        return tx.dsl()
                .select(max(SCRUB.SCRUBBED_AT))
                .from(SCRUB)
                .where(SCRUB.CLAIM_VERSION_ID.eq(version.value()))
                .fetchOptional(0, Instant.class)
                .filter(at -> LocalDate.ofInstant(at, zone).equals(tx.today()))
                .filter(at -> changed.isEmpty() || at.isAfter(changed.get()))
                .isPresent();
    }

    /// When a list was last taken in or a rule last saved; empty before the first.
    private static Optional<Instant> rulesChangedAt(Tx tx) {
        return Stream.of(
                        select(max(CODE_LIST_FILE.IMPORTED_AT)).from(CODE_LIST_FILE),
                        select(max(PAYER_RULE_VERSION.CREATED_AT)).from(PAYER_RULE_VERSION))
                .map(newest -> tx.dsl().fetchOptional(newest).map(Record1::value1))
                .flatMap(Optional::stream)
                .max(Instant::compareTo);
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

    /// What the last check of each claim's newest version found that keeps it back; claims without are absent.
    static Map<ClaimId, List<ScrubFinding>> stoppers(Tx tx, Collection<ClaimId> claims) {
        var later = SCRUB.as("later");
        var newest = CLAIM_VERSION.as("newest");
        Map<ClaimId, List<ScrubFinding>> found = new LinkedHashMap<>();
        tx.dsl()
                .select(CLAIM_VERSION.CLAIM_ID)
                .select(SCRUB_FINDING.fields())
                .from(CLAIM_VERSION)
                .join(SCRUB)
                .on(SCRUB.CLAIM_VERSION_ID.eq(CLAIM_VERSION.CLAIM_VERSION_ID))
                .join(SCRUB_FINDING)
                .on(SCRUB_FINDING.SCRUB_ID.eq(SCRUB.SCRUB_ID))
                .where(CLAIM_VERSION.CLAIM_ID.in(
                        claims.stream().map(ClaimId::value).toList()))
                .and(CLAIM_VERSION.VERSION_NUMBER.eq(select(max(newest.VERSION_NUMBER))
                        .from(newest)
                        .where(newest.CLAIM_ID.eq(CLAIM_VERSION.CLAIM_ID))))
                .and(SCRUB.SCRUB_ID.eq(select(max(later.SCRUB_ID))
                        .from(later)
                        .where(later.CLAIM_VERSION_ID.eq(SCRUB.CLAIM_VERSION_ID))))
                .and(SCRUB_FINDING.SEVERITY.eq(ScrubSeverity.STOPS.name()))
                .orderBy(CLAIM_VERSION.CLAIM_ID, SCRUB_FINDING.ORDINAL)
                .forEach(row -> found.computeIfAbsent(
                                new ClaimId(row.get(CLAIM_VERSION.CLAIM_ID)), _ -> new ArrayList<>())
                        .add(finding(row.into(SCRUB_FINDING))));
        return found;
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
                .fetch(ScrubStore::finding);
    }

    private static ScrubFinding finding(ScrubFindingRecord row) {
        return new ScrubFinding(
                row.getRuleName(),
                ScrubSeverity.valueOf(row.getSeverity()),
                row.getFieldPath(),
                row.getMessage(),
                row.getAdvice());
    }
}
