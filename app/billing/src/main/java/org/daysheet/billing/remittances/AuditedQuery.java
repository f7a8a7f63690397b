package org.daysheet.billing.remittances;

import static org.daysheet.store.db.Tables.ADJUSTMENT_RULE;
import static org.daysheet.store.db.Tables.AUDIT_ENTRY;
import static org.daysheet.store.db.Tables.RAW_FILE;
import static org.daysheet.store.db.Tables.REMITTANCE;
import static org.daysheet.store.db.Tables.REMITTANCE_STATE;
import static org.daysheet.store.db.Tables.REMIT_LINE_MATCH;
import static org.daysheet.store.db.Tables.REMIT_MATCH;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.daysheet.billing.ledger.CheckResult;
import org.daysheet.billing.ledger.Faults;
import org.daysheet.store.Tx;
import org.jspecify.annotations.Nullable;

/// Proves the rows that decide what is posted, and that neither the ledger nor a kept file proves, by the audit trail.
final class AuditedQuery {
    private static final Set<String> NOTES = Set.of(Remittances.SEEN, Remittances.LOOK_AGAIN);
    private static final String POSTED = "remittance.posted";
    private static final String VOIDED = "remittance.voided";

    private AuditedQuery() {}

    /// Every kept file is of the kind and from the side it was kept as, and every check comes from an 835 taken in.
    static CheckResult files(Tx tx) {
        Faults faults = new Faults("kept file rows");
        Map<Long, String> kept = new HashMap<>();
        tx.dsl()
                .select(AUDIT_ENTRY.ENTITY_ID, AUDIT_ENTRY.DETAIL)
                .from(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.ACTION_NAME.eq("file.kept"))
                .forEach(row -> kept.put(row.value1(), row.value2()));
        tx.dsl()
                .select(RAW_FILE.RAW_FILE_ID, RAW_FILE.DIRECTION, RAW_FILE.FILE_KIND, RAW_FILE.SHA256)
                .from(RAW_FILE)
                .forEach(row -> faults.expect(
                        (row.value2() + " " + row.value3() + " " + row.value4()).equals(kept.remove(row.value1())),
                        "raw_file " + row.value1() + " is not what was kept"));
        kept.keySet().forEach(id -> faults.fault("raw_file " + id + " is gone"));
        tx.dsl()
                .select(REMITTANCE.REMITTANCE_ID)
                .from(REMITTANCE)
                .join(RAW_FILE)
                .on(RAW_FILE.RAW_FILE_ID.eq(REMITTANCE.RAW_FILE_ID))
                .where(RAW_FILE.FILE_KIND.ne(Taking.KIND).or(RAW_FILE.DIRECTION.ne("IN")))
                .forEach(row -> faults.fault("remittance " + row.value1() + " comes from no remittance file"));
        return faults.result();
    }

    /// Every check belongs to the payer it was taken for, stands where it was last put, and is one that nobody needs to
    /// look at only where that was the last that was said of it.
    static CheckResult checks(Tx tx) {
        Faults faults = new Faults("remittance states");
        Said told = said(tx);
        tx.dsl()
                .select(
                        REMITTANCE.REMITTANCE_ID,
                        REMITTANCE.RAW_FILE_ID,
                        REMITTANCE.PAYER_ID,
                        REMITTANCE_STATE.STATUS,
                        REMITTANCE_STATE.SEEN_ON,
                        REMITTANCE_STATE.SEEN_AT,
                        REMITTANCE_STATE.SEEN_BY)
                .from(REMITTANCE)
                .leftJoin(REMITTANCE_STATE)
                .on(REMITTANCE_STATE.REMITTANCE_ID.eq(REMITTANCE.REMITTANCE_ID))
                .forEach(row -> {
                    String said = told.taken().getOrDefault(row.value1(), "");
                    String words = Taking.words(row.value2(), row.value3());
                    faults.expect(
                            said.equals(words) || said.startsWith(words + Taking.AT),
                            "remittance " + row.value1() + " was not taken so");
                    faults.expect(
                            states(told.put().get(row.value1()), said).contains(String.valueOf(row.value4())),
                            "remittance " + row.value1() + " stands at " + row.value4() + ", where nothing has put it");
                    boolean isSeen = Remittances.SEEN.equals(told.last().get(row.value1()));
                    faults.expect(
                            Stream.of(row.value5(), row.value6(), row.value7())
                                    .allMatch(value -> (value != null) == isSeen),
                            "remittance " + row.value1() + " was not noted as one to look at, or not to, as it stands");
                });
        return faults.result();
    }

    /// What the audit trail tells of checks, by check.
    ///
    /// @param taken what was said when it was taken
    /// @param put the act that put it last where it stands
    /// @param last the last act, also one that only noted something
    private record Said(Map<Long, String> taken, Map<Long, String> put, Map<Long, String> last) {}

    private static Said said(Tx tx) {
        Map<Long, String> taken = new HashMap<>();
        Map<Long, String> put = new HashMap<>();
        Map<Long, String> last = new HashMap<>();
        tx.dsl()
                .select(AUDIT_ENTRY.ENTITY_ID, AUDIT_ENTRY.ACTION_NAME, AUDIT_ENTRY.DETAIL)
                .from(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.ENTITY_KIND.eq("remittance"))
                .and(AUDIT_ENTRY.ACTION_NAME.in(Taking.TAKEN, POSTED, VOIDED, Remittances.SEEN, Remittances.LOOK_AGAIN))
                .orderBy(AUDIT_ENTRY.SEQUENCE)
                .forEach(row -> {
                    last.put(row.value1(), row.value2());
                    if (!NOTES.contains(row.value2())) {
                        put.put(row.value1(), row.value2());
                    }
                    if (row.value2().equals(Taking.TAKEN)) {
                        taken.put(row.value1(), row.value3());
                    }
                });
        return new Said(taken, put, last);
    }

    /// @param said what the taking said; before it said where the check was put to, it could be any of three places
    private static Set<String> states(@Nullable String action, String said) {
        int at = said.indexOf(Taking.AT);
        return switch (action) {
            case null -> Set.of();
            case POSTED -> Set.of(RemittanceStatus.POSTED.name());
            case VOIDED -> Set.of(RemittanceStatus.VOIDED.name());
            default ->
                at < 0
                        ? Set.of(
                                RemittanceStatus.TAKEN.name(),
                                RemittanceStatus.REPEAT.name(),
                                RemittanceStatus.OUT_OF_BALANCE.name())
                        : Set.of(said.substring(at + Taking.AT.length()));
        };
    }

    private record Sealed(@Nullable Long first, String words) {}

    /// Matches say what they said when they were made.
    static CheckResult matches(Tx tx) {
        Faults faults = new Faults("matches");
        List<Sealed> made = tx.dsl()
                .select(AUDIT_ENTRY.ENTITY_ID, AUDIT_ENTRY.DETAIL)
                .from(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.ACTION_NAME.eq(MatchStore.AUDITED))
                .orderBy(AUDIT_ENTRY.SEQUENCE)
                .fetch(row -> new Sealed(row.value1(), row.value2()));
        long total = 0;
        for (Sealed seal : made) {
            Long first = seal.first();
            OptionalInt count = MatchSeal.count(seal.words());
            if (first == null || count.isEmpty()) {
                faults.fault("the audit trail does not say which matches were made");
                continue;
            }
            total += count.getAsInt();
            faults.expect(
                    MatchSeal.of(matches(tx, first, first + count.getAsInt() - 1))
                            .equals(seal.words()),
                    "remit_match " + first + " or one of those made with it is not as it was made");
        }
        int found = tx.dsl().fetchCount(REMIT_MATCH);
        faults.expect(found == total, "remit_match has " + found + " rows, " + total + " were made");
        return faults.result();
    }

    private static List<MatchSeal.Row> matches(Tx tx, long first, long last) {
        Map<Long, List<MatchSeal.LineRow>> lines = new HashMap<>();
        tx.dsl()
                .selectFrom(REMIT_LINE_MATCH)
                .where(REMIT_LINE_MATCH.REMIT_MATCH_ID.between(first, last))
                .forEach(row -> lines.computeIfAbsent(row.getRemitMatchId(), id -> new ArrayList<>())
                        .add(new MatchSeal.LineRow(row.getRemitLineId(), row.getChargeId(), row.getReason())));
        return tx.dsl()
                .selectFrom(REMIT_MATCH)
                .where(REMIT_MATCH.REMIT_MATCH_ID.between(first, last))
                .orderBy(REMIT_MATCH.REMIT_MATCH_ID)
                .fetch(row -> new MatchSeal.Row(
                        row.getRemitMatchId(),
                        row.getRemitClaimId(),
                        row.getClaimVersionId(),
                        row.getVerdict(),
                        row.getReason(),
                        row.getMatchedAt(),
                        row.getMatchedBy(),
                        lines.getOrDefault(row.getRemitMatchId(), List.of())));
    }

    /// How adjustments are treated is as it is delivered: a practice cannot decide otherwise, so any other row was
    /// put there behind the program's back.
    static CheckResult rules(Tx tx) {
        Faults faults = new Faults("adjustment rules");
        Set<String> found = new TreeSet<>();
        tx.dsl()
                .selectFrom(ADJUSTMENT_RULE)
                .forEach(row -> found.add(String.join(
                        " ",
                        row.getGroupCode(),
                        row.getCarc(),
                        row.getEffectiveOn().toString(),
                        row.getTreatment(),
                        String.valueOf(row.getClassName()))));
        found.stream()
                .filter(rule -> !AdjustmentRules.DELIVERED.contains(rule))
                .forEach(rule -> faults.fault("adjustment_rule " + rule + " was added by nobody"));
        AdjustmentRules.DELIVERED.forEach(
                rule -> faults.expect(found.contains(rule), "adjustment_rule " + rule + " is gone"));
        return faults.result();
    }
}
