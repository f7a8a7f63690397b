package org.daysheet.billing.remittances;

import static org.daysheet.store.db.Tables.CHARGE;
import static org.daysheet.store.db.Tables.CLAIM;
import static org.daysheet.store.db.Tables.CLAIM_LINE;
import static org.daysheet.store.db.Tables.CLAIM_VERSION;
import static org.daysheet.store.db.Tables.REMIT_LINE_MATCH;
import static org.daysheet.store.db.Tables.REMIT_MATCH;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.store.Bulk;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.money.Money;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// Candidates for matching, and the rows that keep what was matched and why.
final class MatchStore {
    /// What the audit trail calls the making of matches.
    static final String AUDITED = "remittance.matches";

    private static final List<Field<?>> MATCH_FIELDS = List.of(
            REMIT_MATCH.REMIT_MATCH_ID,
            REMIT_MATCH.REMIT_CLAIM_ID,
            REMIT_MATCH.CLAIM_VERSION_ID,
            REMIT_MATCH.VERDICT,
            REMIT_MATCH.REASON,
            REMIT_MATCH.MATCHED_AT,
            REMIT_MATCH.MATCHED_BY);
    private static final List<Field<?>> LINE_FIELDS = List.of(
            REMIT_LINE_MATCH.REMIT_MATCH_ID,
            REMIT_LINE_MATCH.REMIT_LINE_ID,
            REMIT_LINE_MATCH.CHARGE_ID,
            REMIT_LINE_MATCH.REASON);

    private static final List<String> BEFORE_SENDING = Arrays.stream(ClaimStatus.values())
            .filter(ClaimStatus::isBeforeSending)
            .map(Enum::name)
            .toList();

    /// Claims that are with a payer or were decided by one.
    static final Condition HAS_LEFT = CLAIM.STATUS.notIn(BEFORE_SENDING);

    private final Tx tx;
    private long nextMatch;

    MatchStore(Tx tx) {
        this.tx = tx;
        Long last = tx.dsl()
                .select(max(REMIT_MATCH.REMIT_MATCH_ID))
                .from(REMIT_MATCH)
                .fetchOne(0, Long.class);
        this.nextMatch = last == null ? 1 : last + 1;
    }

    /// Claims that have left the practice at some time, by their CLM01: no payer can know the number of another one.
    Map<String, Candidate> byControl(Collection<String> controls) {
        Condition hasLeft = CLAIM.FIRST_SUBMITTED_ON.isNotNull().or(CLAIM.STATUS.notIn(BEFORE_SENDING));
        Map<String, Candidate> found = new HashMap<>();
        candidates(CLAIM_VERSION.PATIENT_CONTROL_NUMBER.in(controls).and(hasLeft))
                .forEach((payerControl, candidate) -> found.put(candidate.controlNumber(), candidate));
        return found;
    }

    /// Newest sendings of claims by the number the payer is known to use.
    ///
    /// @param payer whose numbers they are, null when not known: then those of any payer count
    Map<String, List<Candidate>> byPayerControl(Collection<String> payerControls, @Nullable Long payer) {
        Condition isOfPayer = payer == null ? noCondition() : CLAIM.PAYER_ID.eq(payer);
        var newest = CLAIM_VERSION.as("newest");
        Condition isNewest = CLAIM_VERSION.VERSION_NUMBER.eq(
                select(max(newest.VERSION_NUMBER)).from(newest).where(newest.CLAIM_ID.eq(CLAIM_VERSION.CLAIM_ID)));
        Map<String, List<Candidate>> found = new HashMap<>();
        candidates(CLAIM.PAYER_CONTROL_NUMBER.in(payerControls).and(isNewest).and(isOfPayer))
                .forEach((payerControl, candidate) -> found.computeIfAbsent(payerControl, key -> new ArrayList<>())
                        .add(candidate));
        return found;
    }

    /// Newest sendings of claims; none of those that have not left the practice.
    List<Candidate> sent(Collection<Long> claims) {
        var newest = CLAIM_VERSION.as("newest");
        List<Candidate> found = new ArrayList<>();
        candidates(CLAIM.CLAIM_ID
                        .in(claims)
                        .and(HAS_LEFT)
                        .and(CLAIM_VERSION.VERSION_NUMBER.eq(select(max(newest.VERSION_NUMBER))
                                .from(newest)
                                .where(newest.CLAIM_ID.eq(CLAIM_VERSION.CLAIM_ID)))))
                .forEach((payerControl, candidate) -> found.add(candidate));
        return found;
    }

    /// Candidates with the payer's number of their claims ("" where not known).
    private Found candidates(Condition condition) {
        Found found = new Found();
        Map<Long, List<Candidate.Line>> lines = new HashMap<>();
        var versions = tx.dsl()
                .select(
                        CLAIM_VERSION.CLAIM_VERSION_ID,
                        CLAIM.CLAIM_ID,
                        CLAIM.ENCOUNTER_ID,
                        CLAIM_VERSION.PATIENT_CONTROL_NUMBER,
                        CLAIM.PAYER_CONTROL_NUMBER)
                .from(CLAIM_VERSION)
                .join(CLAIM)
                .on(CLAIM.CLAIM_ID.eq(CLAIM_VERSION.CLAIM_ID))
                .where(condition)
                .orderBy(CLAIM_VERSION.CLAIM_VERSION_ID)
                .fetch();
        List<Long> ids = versions.map(row -> row.value1());
        tx.dsl()
                .select(CLAIM_LINE.CLAIM_VERSION_ID, CLAIM_LINE.LINE_CONTROL_NUMBER)
                .select(
                        CHARGE.CHARGE_ID,
                        CHARGE.PROCEDURE_CODE,
                        CHARGE.NDC_CODE,
                        CHARGE.MODIFIER1,
                        CHARGE.MODIFIER2,
                        CHARGE.MODIFIER3,
                        CHARGE.MODIFIER4,
                        CHARGE.SERVICE_FROM_ON,
                        CHARGE.AMOUNT_CENTS)
                .from(CLAIM_LINE)
                .join(CHARGE)
                .on(CHARGE.CHARGE_ID.eq(CLAIM_LINE.CHARGE_ID))
                .where(CLAIM_LINE.CLAIM_VERSION_ID.in(ids))
                .orderBy(CLAIM_LINE.CLAIM_VERSION_ID, CLAIM_LINE.LINE_NUMBER)
                .forEach(row -> lines.computeIfAbsent(row.get(CLAIM_LINE.CLAIM_VERSION_ID), id -> new ArrayList<>())
                        .add(line(row)));
        versions.forEach(row -> found.add(
                row.value5() == null ? "" : row.value5(),
                new Candidate(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        lines.getOrDefault(row.value1(), List.of()))));
        return found;
    }

    /// Pairs of a payer's number and a candidate, in order.
    private static final class Found {
        private final List<Map.Entry<String, Candidate>> pairs = new ArrayList<>();

        void add(String payerControl, Candidate candidate) {
            pairs.add(Map.entry(payerControl, candidate));
        }

        void forEach(java.util.function.BiConsumer<String, Candidate> each) {
            pairs.forEach(pair -> each.accept(pair.getKey(), pair.getValue()));
        }
    }

    private static Candidate.Line line(Record row) {
        List<String> modifiers = Stream.of(
                        row.get(CHARGE.MODIFIER1),
                        row.get(CHARGE.MODIFIER2),
                        row.get(CHARGE.MODIFIER3),
                        row.get(CHARGE.MODIFIER4))
                .filter(Objects::nonNull)
                .toList();
        return new Candidate.Line(
                new ChargeId(row.get(CHARGE.CHARGE_ID)),
                row.get(CLAIM_LINE.LINE_CONTROL_NUMBER),
                row.get(CHARGE.PROCEDURE_CODE),
                row.get(CHARGE.NDC_CODE),
                modifiers,
                row.get(CHARGE.SERVICE_FROM_ON),
                Money.ofCents(row.get(CHARGE.AMOUNT_CENTS)));
    }

    /// Keeps matches, sealed in the audit trail; the newest of a claim counts.
    void insert(Map<Long, Matcher.Match> byRemitClaim) {
        if (byRemitClaim.isEmpty()) {
            return;
        }
        List<MatchSeal.Row> made = new ArrayList<>();
        byRemitClaim.forEach((remitClaim, match) -> made.add(new MatchSeal.Row(
                nextMatch++,
                remitClaim,
                match.candidate() == null ? null : match.candidate().version(),
                match.verdict().name(),
                match.reason(),
                tx.now(),
                tx.user().value(),
                match.lines().stream()
                        .map(line -> new MatchSeal.LineRow(
                                line.lineId(), line.charge().value(), line.reason()))
                        .toList())));
        try (Bulk rows = Bulk.insert(tx, REMIT_MATCH, MATCH_FIELDS)) {
            made.forEach(row -> rows.row(
                    row.id(),
                    row.remitClaim(),
                    row.version(),
                    row.verdict(),
                    row.reason(),
                    row.matchedAt(),
                    row.matchedBy()));
        }
        try (Bulk rows = Bulk.insert(tx, REMIT_LINE_MATCH, LINE_FIELDS)) {
            made.forEach(
                    row -> row.lines().forEach(line -> rows.row(row.id(), line.line(), line.charge(), line.reason())));
        }
        tx.audit(AUDITED, "remit_match", made.getFirst().id(), MatchSeal.of(made));
    }
}
