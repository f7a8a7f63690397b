package org.daysheet.billing.payerrules;

import static org.daysheet.store.db.Tables.CLAIM_VERSION;
import static org.daysheet.store.db.Tables.SCRUB;
import static org.daysheet.store.db.Tables.SCRUB_FINDING;
import static org.jooq.impl.DSL.max;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.daysheet.store.Tx;
import org.jooq.impl.DSL;

/// How often rules spoke, from the checks that were kept.
final class RuleHitsQuery {
    private final Map<Long, Integer> findings = new HashMap<>();
    private final Map<Long, Set<Long>> claims = new HashMap<>();
    private final Map<Long, LocalDate> lastOn = new HashMap<>();

    private RuleHitsQuery() {}

    /// Hits by key of the rule; rules that never spoke are absent.
    static Map<Long, RuleHits> all(Tx tx, ZoneId zone) {
        var query = new RuleHitsQuery();
        tx.dsl()
                .select(SCRUB_FINDING.RULE_NAME, CLAIM_VERSION.CLAIM_ID, DSL.count(), max(SCRUB.SCRUBBED_AT))
                .from(SCRUB_FINDING)
                .join(SCRUB)
                .on(SCRUB.SCRUB_ID.eq(SCRUB_FINDING.SCRUB_ID))
                .join(CLAIM_VERSION)
                .on(CLAIM_VERSION.CLAIM_VERSION_ID.eq(SCRUB.CLAIM_VERSION_ID))
                .where(SCRUB_FINDING.RULE_NAME.like(PayerRule.everyStem() + "%"))
                .groupBy(SCRUB_FINDING.RULE_NAME, CLAIM_VERSION.CLAIM_ID)
                .forEach(row ->
                        query.add(PayerRule.idOf(row.value1()), row.value2(), row.value3(), day(row.value4(), zone)));
        return query.hits();
    }

    private static LocalDate day(Instant at, ZoneId zone) {
        return LocalDate.ofInstant(at, zone);
    }

    private void add(long rule, long claim, int count, LocalDate last) {
        findings.merge(rule, count, Integer::sum);
        claims.computeIfAbsent(rule, _ -> new HashSet<>()).add(claim);
        lastOn.merge(rule, last, (one, other) -> one.isAfter(other) ? one : other);
    }

    private Map<Long, RuleHits> hits() {
        Map<Long, RuleHits> hits = new HashMap<>();
        claims.forEach((rule, found) ->
                hits.put(rule, new RuleHits(findings.getOrDefault(rule, 0), found.size(), lastOn.get(rule))));
        return hits;
    }
}
