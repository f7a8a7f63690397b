package org.daysheet.billing.remittances;

import static org.daysheet.store.db.Tables.CLAIM;
import static org.daysheet.store.db.Tables.CLAIM_LINE;
import static org.daysheet.store.db.Tables.DENIAL;
import static org.daysheet.store.db.Tables.POSTING;
import static org.daysheet.store.db.Tables.REMITTANCE;
import static org.daysheet.store.db.Tables.REMIT_CLAIM;
import static org.daysheet.store.db.Tables.REMIT_LINE_MATCH;
import static org.daysheet.store.db.Tables.REMIT_MATCH;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daysheet.billing.ledger.PostingKind;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PostingId;
import org.jooq.Record;

/// Posted decisions of payers, each with the chain of postings that undid and restored it.
final class DecisionQuery {
    private static final String REVERSAL = "22";

    private final Tx tx;

    DecisionQuery(Tx tx) {
        this.tx = tx;
    }

    /// All decisions about these visits, those on older checks first.
    List<Decision> of(Collection<EncounterId> encounters) {
        List<Decision> found = new ArrayList<>();
        for (List<Long> chunk : Chunks.of(
                encounters.stream().map(EncounterId::value).distinct().sorted().toList())) {
            found.addAll(read(chunk));
        }
        return List.copyOf(found);
    }

    /// What stands of all that was decided about these claims: paid before denied, denied before passed on. Claims
    /// without a decision that stands are absent.
    Map<ClaimId, ClaimOutcome> standing(Collection<ClaimId> claims) {
        List<EncounterId> encounters = new ArrayList<>();
        for (List<Long> chunk : Chunks.of(claims.stream().map(ClaimId::value).toList())) {
            tx.dsl()
                    .select(CLAIM.ENCOUNTER_ID)
                    .from(CLAIM)
                    .where(CLAIM.CLAIM_ID.in(chunk))
                    .forEach(row -> encounters.add(new EncounterId(row.value1())));
        }
        Map<ClaimId, ClaimOutcome> standing = new HashMap<>();
        for (Decision decision : of(encounters)) {
            if (decision.claim() != null && decision.stands() && decision.outcome() != ClaimOutcome.TOLD) {
                standing.merge(decision.claim(), decision.outcome(), DecisionQuery::stronger);
            }
        }
        return standing;
    }

    /// The order of the outcomes is their order of weight.
    private static ClaimOutcome stronger(ClaimOutcome left, ClaimOutcome right) {
        return left.compareTo(right) <= 0 ? left : right;
    }

    private List<Decision> read(List<Long> encounters) {
        List<Record> rows = tx.dsl()
                .select(
                        POSTING.POSTING_ID,
                        POSTING.IDEMPOTENCY_KEY,
                        POSTING.CLAIM_ID,
                        POSTING.ENCOUNTER_ID,
                        POSTING.PATIENT_ID,
                        POSTING.REMIT_CLAIM_ID,
                        REMIT_CLAIM.STATUS_CODE,
                        REMIT_CLAIM.PAID_CENTS,
                        REMITTANCE.PAYER_ID,
                        REMITTANCE.PAYER_CODE,
                        REMITTANCE.HANDLING_CODE,
                        REMITTANCE.PAYMENT_METHOD,
                        REMITTANCE.PAYMENT_CENTS)
                .from(POSTING)
                .join(REMIT_CLAIM)
                .on(REMIT_CLAIM.REMIT_CLAIM_ID.eq(POSTING.REMIT_CLAIM_ID))
                .join(REMITTANCE)
                .on(REMITTANCE.REMITTANCE_ID.eq(REMIT_CLAIM.REMITTANCE_ID))
                .where(POSTING.ENCOUNTER_ID.in(encounters))
                .and(POSTING.POSTING_KIND.in(
                        PostingKind.PAYER_PAYMENT.name(),
                        PostingKind.APPLY_UNAPPLIED_PAYER.name(),
                        PostingKind.INFORMATION.name()))
                .and(REMIT_CLAIM.STATUS_CODE.ne(REVERSAL))
                .orderBy(POSTING.OCCURRED_ON, POSTING.POSTING_ID)
                .fetch(row -> (Record) row);
        Map<Long, Long> undoing =
                undoing(rows.stream().map(row -> row.get(POSTING.POSTING_ID)).toList());
        Set<String> denying = denying(
                rows.stream().map(row -> row.get(POSTING.IDEMPOTENCY_KEY)).toList());
        Map<Long, Set<ChargeId>> charges = charges(
                rows.stream().map(row -> row.get(POSTING.REMIT_CLAIM_ID)).toList());
        return rows.stream()
                .map(row -> decision(
                        row,
                        denying,
                        charges.getOrDefault(row.get(POSTING.REMIT_CLAIM_ID), Set.of()),
                        chain(row.get(POSTING.POSTING_ID), undoing)))
                .toList();
    }

    private static Decision decision(Record row, Set<String> denying, Set<ChargeId> charges, Set<PostingId> chain) {
        Long claim = row.get(POSTING.CLAIM_ID);
        Long patient = row.get(POSTING.PATIENT_ID);
        Long payer = row.get(REMITTANCE.PAYER_ID);
        String key = row.get(POSTING.IDEMPOTENCY_KEY);
        String asker = payer == null ? row.get(REMITTANCE.PAYER_CODE) : payer.toString();
        return new Decision(
                key,
                claim == null ? null : new ClaimId(claim),
                new EncounterId(row.get(POSTING.ENCOUNTER_ID)),
                patient == null ? null : new PatientId(patient),
                claim == null ? "payer " + asker : "claim " + claim,
                outcome(row, denying.contains(key)),
                charges,
                chain);
    }

    private static ClaimOutcome outcome(Record row, boolean isDenying) {
        String handling = row.get(REMITTANCE.HANDLING_CODE);
        boolean toldOnly = handling.equals("H")
                || handling.equals("P")
                || row.get(REMITTANCE.PAYMENT_METHOD).equals("NON");
        if (toldOnly && row.get(REMITTANCE.PAYMENT_CENTS) != 0) {
            return ClaimOutcome.TOLD;
        }
        return switch (row.get(REMIT_CLAIM.STATUS_CODE)) {
            case "23" -> ClaimOutcome.FORWARDED;
            case "25" -> ClaimOutcome.TOLD;
            default -> isDenying && row.get(REMIT_CLAIM.PAID_CENTS) == 0 ? ClaimOutcome.DENIED : ClaimOutcome.PAID;
        };
    }

    /// What undoes a posting, by what it undoes; followed to the end.
    private Map<Long, Long> undoing(List<Long> postings) {
        Map<Long, Long> found = new HashMap<>();
        List<Long> next = postings;
        while (!next.isEmpty()) {
            List<Long> more = new ArrayList<>();
            for (List<Long> chunk : Chunks.of(next)) {
                tx.dsl()
                        .select(POSTING.REVERSES_POSTING_ID, POSTING.POSTING_ID)
                        .from(POSTING)
                        .where(POSTING.REVERSES_POSTING_ID.in(chunk))
                        .forEach(row -> {
                            found.put(row.value1(), row.value2());
                            more.add(row.value2());
                        });
            }
            next = more;
        }
        return found;
    }

    private static Set<PostingId> chain(Long first, Map<Long, Long> undoing) {
        Set<PostingId> chain = new LinkedHashSet<>();
        for (Long at = first; at != null; at = undoing.get(at)) {
            chain.add(new PostingId(at));
        }
        return chain;
    }

    /// Those of the decisions that opened a denial.
    private Set<String> denying(List<String> keys) {
        Set<String> found = new HashSet<>();
        for (List<String> chunk : Chunks.of(keys)) {
            tx.dsl()
                    .selectDistinct(DENIAL.DECISION_KEY)
                    .from(DENIAL)
                    .where(DENIAL.DECISION_KEY.in(chunk))
                    .forEach(row -> found.add(row.value1()));
        }
        return found;
    }

    /// Charges of the stated lines; of the whole claim when the payer stated none.
    private Map<Long, Set<ChargeId>> charges(List<Long> remitClaims) {
        Map<Long, Set<ChargeId>> charges = new HashMap<>();
        for (List<Long> chunk : Chunks.of(remitClaims)) {
            Map<Long, Long> matches = new HashMap<>();
            Map<Long, Long> versions = new HashMap<>();
            tx.dsl()
                    .select(REMIT_MATCH.REMIT_CLAIM_ID, REMIT_MATCH.REMIT_MATCH_ID, REMIT_MATCH.CLAIM_VERSION_ID)
                    .from(REMIT_MATCH)
                    .where(REMIT_MATCH.REMIT_CLAIM_ID.in(chunk))
                    .and(REMIT_MATCH.CLAIM_VERSION_ID.isNotNull())
                    .orderBy(REMIT_MATCH.REMIT_MATCH_ID)
                    .forEach(row -> {
                        matches.put(row.value1(), row.value2());
                        versions.put(row.value1(), row.value3());
                    });
            Map<Long, Set<ChargeId>> byMatch = chargesOfMatches(matches.values());
            Map<Long, Set<ChargeId>> byVersion = chargesOfVersions(versions.values());
            matches.forEach((claim, match) -> {
                Set<ChargeId> stated = byMatch.getOrDefault(match, Set.of());
                charges.put(claim, stated.isEmpty() ? byVersion.getOrDefault(versions.get(claim), Set.of()) : stated);
            });
        }
        return charges;
    }

    private Map<Long, Set<ChargeId>> chargesOfMatches(Collection<Long> matches) {
        Map<Long, Set<ChargeId>> charges = new HashMap<>();
        tx.dsl()
                .select(REMIT_LINE_MATCH.REMIT_MATCH_ID, REMIT_LINE_MATCH.CHARGE_ID)
                .from(REMIT_LINE_MATCH)
                .where(REMIT_LINE_MATCH.REMIT_MATCH_ID.in(matches))
                .forEach(row -> charges.computeIfAbsent(row.value1(), id -> new HashSet<>())
                        .add(new ChargeId(row.value2())));
        return charges;
    }

    private Map<Long, Set<ChargeId>> chargesOfVersions(Collection<Long> versions) {
        Map<Long, Set<ChargeId>> charges = new HashMap<>();
        tx.dsl()
                .select(CLAIM_LINE.CLAIM_VERSION_ID, CLAIM_LINE.CHARGE_ID)
                .from(CLAIM_LINE)
                .where(CLAIM_LINE.CLAIM_VERSION_ID.in(versions))
                .forEach(row -> charges.computeIfAbsent(row.value1(), id -> new HashSet<>())
                        .add(new ChargeId(row.value2())));
        return charges;
    }
}
