package org.daysheet.billing.payerrules;

import static org.daysheet.store.db.Tables.CLAIM_VERSION;
import static org.daysheet.store.db.Tables.SCRUB;
import static org.daysheet.store.db.Tables.SCRUB_FINDING;
import static org.jooq.impl.DSL.max;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.daysheet.billing.claims.Claim;
import org.daysheet.billing.claims.Claims;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;
import org.jspecify.annotations.Nullable;

/// About which claims rules spoke, from the checks that were kept.
final class RuleHitsQuery {
    private RuleHitsQuery() {}

    /// The newest check of a claim in which a rule spoke.
    private record Spoken(long scrub, Instant at) {
        Spoken or(Spoken other) {
            return other.scrub > scrub ? other : this;
        }
    }

    /// Hits by key of the rule; rules that never spoke are absent.
    static Map<Long, RuleHits> all(Tx tx, ZoneId zone) {
        Map<Long, Map<Long, Spoken>> spoken = spoken(tx, PayerRule.everyStem());
        Set<Long> claims = new HashSet<>();
        spoken.values().forEach(those -> claims.addAll(those.keySet()));
        Map<Long, Long> lastChecks = lastChecks(tx, claims);
        Map<Long, RuleHits> hits = new HashMap<>();
        spoken.forEach((rule, those) -> hits.put(
                rule,
                new RuleHits(
                        those.size(),
                        (int) those.entrySet().stream()
                                .filter(one -> isLast(one.getValue(), lastChecks.get(one.getKey())))
                                .count(),
                        those.values().stream()
                                .map(one -> day(one.at(), zone))
                                .max(Comparator.naturalOrder())
                                .orElse(null))));
        return hits;
    }

    /// The claims a rule spoke about, those of late first.
    static List<RuleHit> of(Tx tx, Claims claims, ZoneId zone, long rule) {
        Map<Long, Spoken> spoken = spoken(tx, PayerRule.stem(rule)).getOrDefault(rule, Map.of());
        Map<Long, Long> lastChecks = lastChecks(tx, spoken.keySet());
        List<ClaimId> ids = spoken.keySet().stream().map(ClaimId::new).toList();
        return claims.claims(tx, ids).stream()
                .map(claim -> {
                    long key = claim.id().value();
                    Spoken last = Objects.requireNonNull(spoken.get(key));
                    return hit(claim, day(last.at(), zone), isLast(last, lastChecks.get(key)));
                })
                .sorted(Comparator.comparing(RuleHit::lastOn)
                        .thenComparing(hit -> hit.claim().value())
                        .reversed())
                .toList();
    }

    private static RuleHit hit(Claim claim, LocalDate lastOn, boolean stands) {
        return new RuleHit(
                claim.id(),
                claim.controlNumber(),
                claim.serviceFromOn(),
                claim.total(),
                claim.status(),
                lastOn,
                stands);
    }

    private static boolean isLast(Spoken spoken, @Nullable Long lastCheck) {
        return lastCheck != null && lastCheck == spoken.scrub();
    }

    /// By rule and claim.
    private static Map<Long, Map<Long, Spoken>> spoken(Tx tx, String stem) {
        Map<Long, Map<Long, Spoken>> found = new HashMap<>();
        tx.dsl()
                .select(SCRUB_FINDING.RULE_NAME, CLAIM_VERSION.CLAIM_ID, max(SCRUB.SCRUB_ID), max(SCRUB.SCRUBBED_AT))
                .from(SCRUB_FINDING)
                .join(SCRUB)
                .on(SCRUB.SCRUB_ID.eq(SCRUB_FINDING.SCRUB_ID))
                .join(CLAIM_VERSION)
                .on(CLAIM_VERSION.CLAIM_VERSION_ID.eq(SCRUB.CLAIM_VERSION_ID))
                .where(SCRUB_FINDING.RULE_NAME.like(stem + "%"))
                .groupBy(SCRUB_FINDING.RULE_NAME, CLAIM_VERSION.CLAIM_ID)
                .forEach(row -> found.computeIfAbsent(PayerRule.idOf(row.value1()), _ -> new HashMap<>())
                        .merge(row.value2(), new Spoken(row.value3(), row.value4()), Spoken::or));
        return found;
    }

    /// The newest check of each claim, whatever it found.
    private static Map<Long, Long> lastChecks(Tx tx, Collection<Long> claims) {
        Map<Long, Long> last = new HashMap<>();
        for (List<Long> chunk : Chunks.of(claims)) {
            tx.dsl()
                    .select(CLAIM_VERSION.CLAIM_ID, max(SCRUB.SCRUB_ID))
                    .from(SCRUB)
                    .join(CLAIM_VERSION)
                    .on(CLAIM_VERSION.CLAIM_VERSION_ID.eq(SCRUB.CLAIM_VERSION_ID))
                    .where(CLAIM_VERSION.CLAIM_ID.in(chunk))
                    .groupBy(CLAIM_VERSION.CLAIM_ID)
                    .forEach(row -> last.put(row.value1(), row.value2()));
        }
        return last;
    }

    private static LocalDate day(Instant at, ZoneId zone) {
        return LocalDate.ofInstant(at, zone);
    }
}
