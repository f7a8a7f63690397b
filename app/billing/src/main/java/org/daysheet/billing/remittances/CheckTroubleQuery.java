package org.daysheet.billing.remittances;

import static org.daysheet.store.db.Tables.POSTING;
import static org.daysheet.store.db.Tables.REMITTANCE;
import static org.daysheet.store.db.Tables.REMITTANCE_STATE;
import static org.daysheet.store.db.Tables.REMIT_CLAIM;
import static org.daysheet.store.db.Tables.REMIT_CLAIM_STATE;
import static org.daysheet.store.db.Tables.REMIT_MATCH;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.daysheet.store.Tx;
import org.daysheet.store.db.tables.RemitMatch;
import org.daysheet.types.id.RemittanceId;
import org.jooq.Condition;
import org.jooq.Record2;
import org.jooq.Result;
import org.jooq.impl.DSL;

/// Claims of checks that a person has to look at: not found here by their newest match, held when the check was posted,
/// or undone with it.
final class CheckTroubleQuery {
    private static final List<String> HELD = List.of(RemitClaimStatus.HELD.name(), RemitClaimStatus.UNAPPLIED.name());
    private static final RemitMatch LATER = REMIT_MATCH.as("later");

    private CheckTroubleQuery() {}

    /// Checks that a person has to look at: out of balance, with a claim that is not found, posted with one held, or
    /// posted and undone without anybody having said that nobody needs to look.
    static Condition any() {
        Condition unmatched = REMITTANCE_STATE
                .STATUS
                .eq(RemittanceStatus.TAKEN.name())
                .and(exists(selectOne()
                        .from(REMIT_CLAIM)
                        .where(REMIT_CLAIM.REMITTANCE_ID.eq(REMITTANCE.REMITTANCE_ID))
                        .and(isUnmatched())));
        Condition held = REMITTANCE_STATE
                .STATUS
                .eq(RemittanceStatus.POSTED.name())
                .and(REMITTANCE.REMITTANCE_ID.in(DSL.select(REMIT_CLAIM.REMITTANCE_ID)
                        .from(REMIT_CLAIM_STATE)
                        .join(REMIT_CLAIM)
                        .on(REMIT_CLAIM.REMIT_CLAIM_ID.eq(REMIT_CLAIM_STATE.REMIT_CLAIM_ID))
                        .where(REMIT_CLAIM_STATE.STATUS.in(HELD))));
        return isUnbalanced()
                .or(unmatched)
                .or(held)
                .or(REMITTANCE_STATE.STATUS.eq(RemittanceStatus.VOIDED.name()).and(isUndone()));
    }

    /// Whether a check does not add up, and nobody has said yet that it need not be looked at.
    static Condition isUnbalanced() {
        return REMITTANCE_STATE
                .STATUS
                .eq(RemittanceStatus.OUT_OF_BALANCE.name())
                .and(REMITTANCE_STATE.SEEN_AT.isNull());
    }

    /// Whether a check waits for a person who can say that nobody needs to look at it.
    static boolean mayBeSeen(Tx tx, Check check) {
        return switch (check.status()) {
            case VOIDED -> !of(tx, List.of(check)).isEmpty();
            case OUT_OF_BALANCE -> SeenStore.of(tx, List.of(check)).isEmpty();
            case TAKEN, POSTED, REPEAT -> false;
        };
    }

    /// Whether a voided check had posted something, and nobody has said yet that it need not be looked at.
    private static Condition isUndone() {
        return wasPosted().and(REMITTANCE_STATE.SEEN_AT.isNull());
    }

    /// Whether a voided check had posted anything, or was only set aside.
    private static Condition wasPosted() {
        return exists(selectOne().from(POSTING).where(POSTING.REMITTANCE_ID.eq(REMITTANCE_STATE.REMITTANCE_ID)));
    }

    private static Condition isUnmatched() {
        return notExists(selectOne()
                .from(REMIT_MATCH)
                .where(REMIT_MATCH.REMIT_CLAIM_ID.eq(REMIT_CLAIM.REMIT_CLAIM_ID))
                .and(REMIT_MATCH.VERDICT.eq(MatchVerdict.MATCHED.name()))
                .and(isNewest()));
    }

    private static Condition isNewest() {
        return notExists(selectOne()
                .from(LATER)
                .where(LATER.REMIT_CLAIM_ID.eq(REMIT_MATCH.REMIT_CLAIM_ID))
                .and(LATER.REMIT_MATCH_ID.gt(REMIT_MATCH.REMIT_MATCH_ID)));
    }

    /// How many claims of checks wait for a person, and why the first of them does; checks without any are absent.
    static Map<RemittanceId, CheckTrouble> of(Tx tx, Collection<Check> checks) {
        Map<RemittanceId, CheckTrouble> troubles = new HashMap<>();
        held(tx, ids(checks, RemittanceStatus.POSTED)).forEach(row -> count(troubles, row.value1(), row.value2()));
        unmatched(tx, ids(checks, RemittanceStatus.TAKEN)).forEach(row -> count(troubles, row.value1(), row.value2()));
        Set<Long> undone = undone(tx, ids(checks, RemittanceStatus.VOIDED));
        checks.stream()
                .filter(check -> undone.contains(check.id().value()))
                .forEach(check -> troubles.put(
                        check.id(),
                        new CheckTrouble(check.claimCount(), Objects.requireNonNullElse(check.reason(), ""))));
        return troubles;
    }

    private static Set<Long> undone(Tx tx, List<Long> checks) {
        return tx.dsl()
                .select(REMITTANCE_STATE.REMITTANCE_ID)
                .from(REMITTANCE_STATE)
                .where(REMITTANCE_STATE.REMITTANCE_ID.in(checks))
                .and(isUndone())
                .fetchSet(REMITTANCE_STATE.REMITTANCE_ID);
    }

    /// Those of some checks that are to be posted, and of which a person has said which claim one of theirs is.
    static List<Check> matchedByHand(Tx tx, Collection<Check> checks) {
        Set<Long> found = matchedByHand(tx, REMIT_CLAIM.REMITTANCE_ID.in(ids(checks, RemittanceStatus.TAKEN)));
        return checks.stream()
                .filter(check -> found.contains(check.id().value()))
                .toList();
    }

    /// All checks to post of which a person has said which claim one of theirs is.
    static List<Check> matchedByHand(Tx tx) {
        return CheckStore.page(
                tx,
                List.copyOf(matchedByHand(
                        tx,
                        REMIT_CLAIM.REMITTANCE_ID.in(DSL.select(REMITTANCE_STATE.REMITTANCE_ID)
                                .from(REMITTANCE_STATE)
                                .where(REMITTANCE_STATE.STATUS.eq(RemittanceStatus.TAKEN.name()))))));
    }

    private static Set<Long> matchedByHand(Tx tx, Condition which) {
        return tx.dsl()
                .select(REMIT_CLAIM.REMITTANCE_ID)
                .from(REMIT_CLAIM)
                .join(REMIT_MATCH)
                .on(REMIT_MATCH.REMIT_CLAIM_ID.eq(REMIT_CLAIM.REMIT_CLAIM_ID).and(isNewest()))
                .where(which)
                .and(REMIT_MATCH.REASON.eq(Matcher.BY_HAND))
                .fetchSet(REMIT_CLAIM.REMITTANCE_ID);
    }

    private static void count(Map<RemittanceId, CheckTrouble> troubles, long check, String why) {
        troubles.merge(
                new RemittanceId(check),
                new CheckTrouble(1, why),
                (known, _) -> new CheckTrouble(known.claims() + 1, known.why()));
    }

    private static List<Long> ids(Collection<Check> checks, RemittanceStatus status) {
        return checks.stream()
                .filter(check -> check.status() == status)
                .map(check -> check.id().value())
                .toList();
    }

    private static Result<Record2<Long, String>> held(Tx tx, List<Long> checks) {
        return tx.dsl()
                .select(REMIT_CLAIM.REMITTANCE_ID, DSL.coalesce(REMIT_CLAIM_STATE.REASON, ""))
                .from(REMIT_CLAIM)
                .join(REMIT_CLAIM_STATE)
                .on(REMIT_CLAIM_STATE.REMIT_CLAIM_ID.eq(REMIT_CLAIM.REMIT_CLAIM_ID))
                .where(REMIT_CLAIM.REMITTANCE_ID.in(checks))
                .and(REMIT_CLAIM_STATE.STATUS.in(HELD))
                .orderBy(REMIT_CLAIM.REMIT_CLAIM_ID)
                .fetch();
    }

    private static Result<Record2<Long, String>> unmatched(Tx tx, List<Long> checks) {
        return tx.dsl()
                .select(REMIT_CLAIM.REMITTANCE_ID, DSL.coalesce(REMIT_MATCH.REASON, ""))
                .from(REMIT_CLAIM)
                .leftJoin(REMIT_MATCH)
                .on(REMIT_MATCH.REMIT_CLAIM_ID.eq(REMIT_CLAIM.REMIT_CLAIM_ID).and(isNewest()))
                .where(REMIT_CLAIM.REMITTANCE_ID.in(checks))
                .and(REMIT_MATCH.VERDICT.isNull().or(REMIT_MATCH.VERDICT.ne(MatchVerdict.MATCHED.name())))
                .orderBy(REMIT_CLAIM.REMIT_CLAIM_ID)
                .fetch();
    }
}
