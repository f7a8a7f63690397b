package org.daysheet.reports.kpi;

import static org.daysheet.store.db.Tables.ADJUSTMENT_RULE;
import static org.daysheet.store.db.Tables.CLAIM;
import static org.daysheet.store.db.Tables.DENIAL;
import static org.daysheet.store.db.Tables.POSTING;
import static org.daysheet.store.db.Tables.REMITTANCE;
import static org.daysheet.store.db.Tables.REMIT_ADJUSTMENT;
import static org.daysheet.store.db.Tables.REMIT_CLAIM;
import static org.daysheet.store.db.Tables.REMIT_LINE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daysheet.reports.kpi.Adjudication.Line;
import org.daysheet.reports.kpi.Adjudication.Reason;
import org.daysheet.reports.kpi.Adjudication.Treatment;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.daysheet.types.money.Money;
import org.jooq.Record3;
import org.jspecify.annotations.Nullable;

/// First answers of payers, and payments they took back.
final class AnswerQuery {
    private static final Set<String> PATIENT_SHARES = Set.of("1", "2", "3");
    /// Postings of a payer's decision; the last is one whose money waited until its claim was known.
    private static final List<String> ANSWERS = List.of("PAYER_PAYMENT", "INFORMATION", "APPLY_UNAPPLIED_PAYER");
    /// Reversal, forwarded without a decision, predetermination.
    private static final List<String> NO_DECISION = List.of("22", "23", "25");

    private AnswerQuery() {}

    private record Head(
            long postingId,
            long remitClaimId,
            long claimId,
            long payerId,
            String statusCode,
            @Nullable LocalDate firstSentOn,
            LocalDate paymentOn,
            Money charge,
            Money paid) {}

    /// Claims whose first decided answer was posted in the window. Answers voided up to its end do not count.
    static List<Adjudication> first(Tx tx, Window window) {
        Map<Long, Head> heads = heads(tx, window);
        Treatments treatments = Treatments.read(tx);
        List<Adjudication> answers = new ArrayList<>();
        for (List<Long> chunk : Chunks.of(heads.keySet())) {
            Map<Long, Map<Long, List<Reason>>> reasons = reasons(tx, chunk, heads, treatments);
            Refused refused = Refused.read(tx, chunk);
            Map<Long, List<Line>> lines = lines(tx, chunk, reasons, refused);
            for (Long id : chunk) {
                Head head = heads.get(id);
                if (head != null) {
                    answers.add(new Adjudication(
                            head.claimId,
                            head.payerId,
                            head.statusCode,
                            head.firstSentOn,
                            head.paymentOn,
                            head.charge,
                            head.paid,
                            lines.getOrDefault(id, List.of()),
                            reasons.getOrDefault(id, Map.of()).getOrDefault(0L, List.of()),
                            refused.claims().contains(id)));
                }
            }
        }
        return answers;
    }

    /// Claims whose payment a payer reversed in the window, one entry a reversal.
    static List<Long> takebacks(Tx tx, Window window) {
        Voids voids = Voids.read(tx, window.to());
        return tx
                .dsl()
                .select(POSTING.CLAIM_ID, POSTING.POSTING_ID, POSTING.REMIT_CLAIM_ID)
                .from(POSTING)
                .where(POSTING.POSTED_ON.between(window.from(), window.to()))
                .and(POSTING.POSTING_KIND.eq("PAYER_REVERSAL"))
                .and(POSTING.CLAIM_ID.isNotNull())
                .orderBy(POSTING.SEQUENCE)
                .fetch()
                .stream()
                .filter(row -> !voids.undid(row.value2(), row.value3()))
                .map(Record3::value1)
                .toList();
    }

    /// The first answer of each claim, by remit claim.
    private static Map<Long, Head> heads(Tx tx, Window window) {
        Voids voids = Voids.read(tx, window.to());
        List<Head> decided = decided(tx, window).stream()
                .filter(head -> !voids.undid(head.postingId, head.remitClaimId))
                .toList();
        Set<Long> claims = answeredBefore(tx, window, decided, voids);
        Map<Long, Head> heads = new LinkedHashMap<>();
        for (Head head : decided) {
            if (claims.add(head.claimId)) {
                heads.put(head.remitClaimId, head);
            }
        }
        return heads;
    }

    /// Those of the claims that had an answer before the window began.
    private static Set<Long> answeredBefore(Tx tx, Window window, List<Head> decided, Voids voids) {
        Set<Long> answered = new HashSet<>();
        Set<Long> claims = new LinkedHashSet<>();
        decided.forEach(head -> claims.add(head.claimId));
        for (List<Long> chunk : Chunks.of(claims)) {
            tx
                    .dsl()
                    .select(POSTING.CLAIM_ID, POSTING.POSTING_ID, POSTING.REMIT_CLAIM_ID)
                    .from(POSTING)
                    .join(REMIT_CLAIM)
                    .on(REMIT_CLAIM.REMIT_CLAIM_ID.eq(POSTING.REMIT_CLAIM_ID))
                    .where(POSTING.CLAIM_ID.in(chunk))
                    .and(POSTING.POSTING_KIND.in(ANSWERS))
                    .and(POSTING.REVERSES_POSTING_ID.isNull())
                    .and(POSTING.POSTED_ON.lt(window.from()))
                    .and(REMIT_CLAIM.STATUS_CODE.notIn(NO_DECISION))
                    .fetch()
                    .stream()
                    .filter(row -> !voids.undid(row.value2(), row.value3()))
                    .forEach(row -> answered.add(row.value1()));
        }
        return answered;
    }

    private static List<Head> decided(Tx tx, Window window) {
        return tx.dsl()
                .select(
                        POSTING.POSTING_ID,
                        REMIT_CLAIM.REMIT_CLAIM_ID,
                        CLAIM.CLAIM_ID,
                        CLAIM.PAYER_ID,
                        REMIT_CLAIM.STATUS_CODE,
                        CLAIM.FIRST_SUBMITTED_ON,
                        REMITTANCE.PAYMENT_ON,
                        REMIT_CLAIM.CHARGE_CENTS,
                        REMIT_CLAIM.PAID_CENTS)
                .from(POSTING)
                .join(REMIT_CLAIM)
                .on(REMIT_CLAIM.REMIT_CLAIM_ID.eq(POSTING.REMIT_CLAIM_ID))
                .join(REMITTANCE)
                .on(REMITTANCE.REMITTANCE_ID.eq(REMIT_CLAIM.REMITTANCE_ID))
                .join(CLAIM)
                .on(CLAIM.CLAIM_ID.eq(POSTING.CLAIM_ID))
                .where(POSTING.POSTED_ON.between(window.from(), window.to()))
                .and(POSTING.POSTING_KIND.in(ANSWERS))
                .and(POSTING.REVERSES_POSTING_ID.isNull())
                .and(REMIT_CLAIM.STATUS_CODE.notIn(NO_DECISION))
                .orderBy(POSTING.SEQUENCE)
                .fetch(row -> new Head(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        upTo(row.value6(), window.to()),
                        row.value7(),
                        Money.ofCents(row.value8()),
                        Money.ofCents(row.value9())));
    }

    private static @Nullable LocalDate upTo(@Nullable LocalDate day, LocalDate last) {
        return day == null || day.isAfter(last) ? null : day;
    }

    /// Adjustments by remit claim and line; line 0 holds those of the claim as a whole.
    private static Map<Long, Map<Long, List<Reason>>> reasons(
            Tx tx, List<Long> chunk, Map<Long, Head> heads, Treatments treatments) {
        Map<Long, Map<Long, List<Reason>>> reasons = new HashMap<>();
        tx.dsl()
                .select(
                        REMIT_ADJUSTMENT.REMIT_CLAIM_ID,
                        REMIT_ADJUSTMENT.REMIT_LINE_ID,
                        REMIT_ADJUSTMENT.GROUP_CODE,
                        REMIT_ADJUSTMENT.CARC,
                        REMIT_ADJUSTMENT.AMOUNT_CENTS)
                .from(REMIT_ADJUSTMENT)
                .where(REMIT_ADJUSTMENT.REMIT_CLAIM_ID.in(chunk))
                .forEach(row -> {
                    Head head = heads.get(row.value1());
                    LocalDate on = head == null ? LocalDate.EPOCH : head.paymentOn;
                    reasons.computeIfAbsent(row.value1(), id -> new HashMap<>())
                            .computeIfAbsent(row.value2() == null ? 0L : row.value2(), id -> new ArrayList<>())
                            .add(new Reason(
                                    treatment(row.value3(), row.value4(), on, treatments),
                                    Money.ofCents(row.value5())));
                });
        return reasons;
    }

    private static Treatment treatment(String group, String carc, LocalDate on, Treatments treatments) {
        if (group.equals("PR")) {
            return PATIENT_SHARES.contains(carc) ? Treatment.PATIENT_SHARE : Treatment.CONTESTABLE;
        }
        return treatments.of(group, carc, on);
    }

    /// What posting opened denials for.
    ///
    /// @param claims remit claims denied as a whole
    /// @param lines remit lines
    private record Refused(Set<Long> claims, Set<Long> lines) {
        static Refused read(Tx tx, List<Long> remitClaims) {
            Refused refused = new Refused(new HashSet<>(), new HashSet<>());
            tx.dsl()
                    .select(DENIAL.REMIT_CLAIM_ID, DENIAL.REMIT_LINE_ID)
                    .from(DENIAL)
                    .where(DENIAL.REMIT_CLAIM_ID.in(remitClaims))
                    .and(DENIAL.DENIAL_KIND.eq("DENIAL"))
                    .forEach(row -> {
                        if (row.value2() == null) {
                            refused.claims.add(row.value1());
                        } else {
                            refused.lines.add(row.value2());
                        }
                    });
            return refused;
        }
    }

    private static Map<Long, List<Line>> lines(
            Tx tx, List<Long> chunk, Map<Long, Map<Long, List<Reason>>> reasons, Refused refused) {
        Map<Long, List<Line>> lines = new HashMap<>();
        tx.dsl()
                .select(
                        REMIT_LINE.REMIT_CLAIM_ID,
                        REMIT_LINE.REMIT_LINE_ID,
                        REMIT_LINE.CHARGE_CENTS,
                        REMIT_LINE.PAID_CENTS)
                .from(REMIT_LINE)
                .where(REMIT_LINE.REMIT_CLAIM_ID.in(chunk))
                .orderBy(REMIT_LINE.REMIT_CLAIM_ID, REMIT_LINE.ORDINAL)
                .forEach(row -> lines.computeIfAbsent(row.value1(), id -> new ArrayList<>())
                        .add(new Line(
                                Money.ofCents(row.value3()),
                                Money.ofCents(row.value4()),
                                reasons.getOrDefault(row.value1(), Map.of()).getOrDefault(row.value2(), List.of()),
                                refused.lines().contains(row.value2()))));
        return lines;
    }

    /// The practice's rules for adjustments, by date.
    private record Treatments(Map<String, java.util.NavigableMap<LocalDate, Treatment>> rules) {
        static Treatments read(Tx tx) {
            Map<String, java.util.NavigableMap<LocalDate, Treatment>> rules = new HashMap<>();
            tx.dsl()
                    .select(
                            ADJUSTMENT_RULE.GROUP_CODE,
                            ADJUSTMENT_RULE.CARC,
                            ADJUSTMENT_RULE.EFFECTIVE_ON,
                            ADJUSTMENT_RULE.TREATMENT)
                    .from(ADJUSTMENT_RULE)
                    .forEach(row -> rules.computeIfAbsent(
                                    row.value1() + "-" + row.value2(), key -> new java.util.TreeMap<>())
                            .put(row.value3(), meaning(row.value4())));
            return new Treatments(rules);
        }

        private static Treatment meaning(String rule) {
            return switch (rule) {
                case "CONTRACTUAL", "INFORMATION" -> Treatment.SETTLED;
                case "PAIRED" -> Treatment.PAIRED;
                default -> Treatment.CONTESTABLE;
            };
        }

        Treatment of(String group, String carc, LocalDate on) {
            var dated = rules.get(group + "-" + carc);
            var rule = dated == null ? null : dated.floorEntry(on);
            return rule == null ? Treatment.CONTESTABLE : rule.getValue();
        }
    }
}
