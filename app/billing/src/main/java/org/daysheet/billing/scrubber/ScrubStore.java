package org.daysheet.billing.scrubber;

import static org.daysheet.store.db.Tables.CLAIM_VERSION;
import static org.daysheet.store.db.Tables.CODE_LIST_FILE;
import static org.daysheet.store.db.Tables.ELIGIBILITY_CHECK;
import static org.daysheet.store.db.Tables.PAYER;
import static org.daysheet.store.db.Tables.PAYER_ENROLMENT;
import static org.daysheet.store.db.Tables.PAYER_RULEBOOK;
import static org.daysheet.store.db.Tables.PAYER_RULE_VERSION;
import static org.daysheet.store.db.Tables.PRIOR_AUTHORIZATION;
import static org.daysheet.store.db.Tables.PRIOR_AUTHORIZATION_END;
import static org.daysheet.store.db.Tables.SCRUB;
import static org.daysheet.store.db.Tables.SCRUB_FINDING;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daysheet.store.Bulk;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.daysheet.store.db.tables.records.ScrubFindingRecord;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.ClaimVersionId;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;

/// Rows of checks and what they found.
final class ScrubStore {
    private static final List<Field<?>> CHECK =
            List.of(SCRUB.CLAIM_VERSION_ID, SCRUB.SCRUBBED_AT, SCRUB.SCRUBBED_BY, SCRUB.IS_CLEAN);

    private static final List<Field<?>> FOUND = List.of(
            SCRUB_FINDING.SCRUB_ID,
            SCRUB_FINDING.ORDINAL,
            SCRUB_FINDING.RULE_NAME,
            SCRUB_FINDING.SEVERITY,
            SCRUB_FINDING.FIELD_PATH,
            SCRUB_FINDING.MESSAGE,
            SCRUB_FINDING.ADVICE);

    private ScrubStore() {}

    /// Keeps what checks found, each of another sending, with a few statements for all of them.
    static void insert(Tx tx, Map<ClaimVersionId, ScrubResult> results) {
        try (Bulk rows = Bulk.insert(tx, SCRUB, CHECK)) {
            results.forEach((version, result) ->
                    rows.row(version.value(), tx.now(), tx.user().value(), result.isClean()));
        }
        Map<Long, Long> keys = newest(tx, results.keySet());
        try (Bulk rows = Bulk.insert(tx, SCRUB_FINDING, FOUND)) {
            results.forEach((version, result) -> {
                for (int i = 0; i < result.findings().size(); i++) {
                    ScrubFinding finding = result.findings().get(i);
                    rows.row(
                            keys.get(version.value()),
                            i + 1,
                            finding.rule(),
                            finding.severity().name(),
                            finding.fieldPath(),
                            finding.message(),
                            finding.advice());
                }
            });
        }
    }

    /// Keys of the last checks of sendings, by key of the sending.
    private static Map<Long, Long> newest(Tx tx, Collection<ClaimVersionId> versions) {
        Map<Long, Long> keys = new HashMap<>();
        for (List<ClaimVersionId> chunk : Chunks.of(versions)) {
            tx.dsl()
                    .select(SCRUB.CLAIM_VERSION_ID, max(SCRUB.SCRUB_ID))
                    .from(SCRUB)
                    .where(SCRUB.CLAIM_VERSION_ID.in(
                            chunk.stream().map(ClaimVersionId::value).toList()))
                    .groupBy(SCRUB.CLAIM_VERSION_ID)
                    .forEach(row -> keys.put(row.value1(), row.value2()));
        }
        return keys;
    }

    /// Those of some versions that were checked today, after the last change of lists and rules.
    static Set<ClaimVersionId> checkedToday(Tx tx, ZoneId zone, Collection<ClaimVersionId> versions) {
        Optional<Instant> changed = rulesChangedAt(tx);
        Set<ClaimVersionId> checked = new HashSet<>();
        for (List<Long> chunk :
                Chunks.of(versions.stream().map(ClaimVersionId::value).toList())) {
            tx.dsl()
                    .select(SCRUB.CLAIM_VERSION_ID, max(SCRUB.SCRUBBED_AT))
                    .from(SCRUB)
                    .where(SCRUB.CLAIM_VERSION_ID.in(chunk))
                    .groupBy(SCRUB.CLAIM_VERSION_ID)
                    .forEach(row -> {
                        Instant at = row.value2();
                        boolean isToday = LocalDate.ofInstant(at, zone).equals(tx.today());
                        if (isToday && (changed.isEmpty() || at.isAfter(changed.get()))) {
                            checked.add(new ClaimVersionId(row.value1()));
                        }
                    });
        }
        return checked;
    }

    /// When a list was last taken in, a rule last saved, or what a payer asks for, agreed to, allowed or said about
    /// a coverage last changed; empty before the first.
    private static Optional<Instant> rulesChangedAt(Tx tx) {
        return Stream.of(
                        select(max(CODE_LIST_FILE.IMPORTED_AT)).from(CODE_LIST_FILE),
                        select(max(PAYER_RULE_VERSION.CREATED_AT)).from(PAYER_RULE_VERSION),
                        select(max(PAYER.WISHES_CHANGED_AT)).from(PAYER),
                        select(max(PAYER_ENROLMENT.RECORDED_AT)).from(PAYER_ENROLMENT),
                        select(max(ELIGIBILITY_CHECK.RECORDED_AT)).from(ELIGIBILITY_CHECK),
                        select(max(PAYER_RULEBOOK.RECORDED_AT)).from(PAYER_RULEBOOK),
                        select(max(PRIOR_AUTHORIZATION.RECORDED_AT)).from(PRIOR_AUTHORIZATION),
                        select(max(PRIOR_AUTHORIZATION_END.RECORDED_AT)).from(PRIOR_AUTHORIZATION_END))
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
