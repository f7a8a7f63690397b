package org.daysheet.billing.remittances;

import static org.daysheet.store.db.Tables.ACCOUNT;
import static org.daysheet.store.db.Tables.POSTING;
import static org.daysheet.store.db.Tables.RAW_FILE;
import static org.daysheet.store.db.Tables.REMITTANCE;
import static org.daysheet.store.db.Tables.REMITTANCE_STATE;
import static org.daysheet.store.db.Tables.REMIT_CLAIM;
import static org.daysheet.store.db.Tables.REMIT_CLAIM_STATE;
import static org.daysheet.store.db.Tables.TRANSFER;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.daysheet.billing.ledger.Account;
import org.daysheet.billing.ledger.CheckResult;
import org.daysheet.billing.ledger.Faults;
import org.daysheet.store.Tx;
import org.daysheet.types.money.Money;
import org.jooq.Field;

/// What the rows say about posted checks and claims, for the check.
final class RemittanceCheckQuery {
    private RemittanceCheckQuery() {}

    /// A kept 835.
    record KeptFile(long id, String sha256) {}

    static List<KeptFile> files(Tx tx) {
        return tx.dsl()
                .select(RAW_FILE.RAW_FILE_ID, RAW_FILE.SHA256)
                .from(RAW_FILE)
                .where(RAW_FILE.FILE_KIND.eq(Taking.KIND))
                .and(RAW_FILE.DIRECTION.eq("IN"))
                .orderBy(RAW_FILE.RAW_FILE_ID)
                .fetch(row -> new KeptFile(row.value1(), row.value2()));
    }

    /// A posted check moved cash by its amount; every other check moved none.
    static CheckResult cash(Tx tx) {
        Faults faults = new Faults("cash of checks");
        Map<Long, Long> cash = new HashMap<>();
        add(tx, TRANSFER.DEBIT_ACCOUNT_ID, 1, cash);
        add(tx, TRANSFER.CREDIT_ACCOUNT_ID, -1, cash);
        tx.dsl()
                .select(
                        REMITTANCE.REMITTANCE_ID,
                        REMITTANCE.PAYMENT_CENTS,
                        REMITTANCE.HANDLING_CODE,
                        REMITTANCE.PAYMENT_METHOD,
                        REMITTANCE_STATE.STATUS)
                .from(REMITTANCE)
                .leftJoin(REMITTANCE_STATE)
                .on(REMITTANCE_STATE.REMITTANCE_ID.eq(REMITTANCE.REMITTANCE_ID))
                .forEach(row -> {
                    boolean isNotice = Check.isNotice(row.value3(), row.value4(), Money.ofCents(row.value2()));
                    boolean moves = RemittanceStatus.POSTED.name().equals(row.value5()) && !isNotice;
                    long expected = moves ? row.value2() : 0;
                    long found = cash.getOrDefault(row.value1(), 0L);
                    faults.expect(
                            found == expected,
                            "remittance " + row.value1() + " moved cash by " + found + " cents instead of " + expected);
                });
        return faults.result();
    }

    private static void add(Tx tx, Field<Long> side, int sign, Map<Long, Long> cash) {
        tx.dsl()
                .select(POSTING.REMITTANCE_ID, sum(TRANSFER.AMOUNT_CENTS))
                .from(TRANSFER)
                .join(POSTING)
                .on(POSTING.POSTING_ID.eq(TRANSFER.POSTING_ID))
                .join(ACCOUNT)
                .on(ACCOUNT.ACCOUNT_ID.eq(side))
                .where(ACCOUNT.ACCOUNT_KEY.eq(Account.cash().key()))
                .and(POSTING.REMITTANCE_ID.isNotNull())
                .groupBy(POSTING.REMITTANCE_ID)
                .forEach(row -> {
                    BigDecimal total = row.value2();
                    cash.merge(row.value1(), sign * total.longValueExact(), Long::sum);
                });
    }

    /// Every claim of a check stands where its check and the ledger put it: posted exactly when the ledger holds its
    /// decision and no void undid it, and only as information when it was told without effect.
    static CheckResult claimStates(Tx tx) {
        Faults faults = new Faults("states of remittance claims");
        Map<Long, Integer> left = new ChainQuery(tx).leftOfClaims();
        tx.dsl()
                .select(
                        REMIT_CLAIM.REMIT_CLAIM_ID,
                        REMIT_CLAIM.STATUS_CODE,
                        REMITTANCE.HANDLING_CODE,
                        REMITTANCE.PAYMENT_METHOD,
                        REMITTANCE.PAYMENT_CENTS,
                        REMITTANCE_STATE.STATUS,
                        REMIT_CLAIM_STATE.STATUS)
                .from(REMIT_CLAIM)
                .join(REMITTANCE)
                .on(REMITTANCE.REMITTANCE_ID.eq(REMIT_CLAIM.REMITTANCE_ID))
                .leftJoin(REMITTANCE_STATE)
                .on(REMITTANCE_STATE.REMITTANCE_ID.eq(REMITTANCE.REMITTANCE_ID))
                .leftJoin(REMIT_CLAIM_STATE)
                .on(REMIT_CLAIM_STATE.REMIT_CLAIM_ID.eq(REMIT_CLAIM.REMIT_CLAIM_ID))
                .forEach(row -> {
                    boolean isTold = row.value2().equals(PostingEngine.PREDETERMINED)
                            || Check.isNotice(row.value3(), row.value4(), Money.ofCents(row.value5()));
                    Set<RemitClaimStatus> possible =
                            possible(String.valueOf(row.value6()), left.containsKey(row.value1()), isTold);
                    faults.expect(
                            possible.stream().map(Enum::name).anyMatch(status -> status.equals(row.value7())),
                            "remit_claim " + row.value1() + " is marked " + row.value7());
                });
        int orphans = tx.dsl()
                .fetchCount(
                        REMIT_CLAIM_STATE,
                        REMIT_CLAIM_STATE.REMIT_CLAIM_ID.notIn(
                                select(REMIT_CLAIM.REMIT_CLAIM_ID).from(REMIT_CLAIM)));
        faults.expect(orphans == 0, "remit_claim_state: " + orphans + " rows are of no claim");
        return faults.result();
    }

    private static Set<RemitClaimStatus> possible(String check, boolean isRecorded, boolean isTold) {
        if (check.equals(RemittanceStatus.POSTED.name())) {
            RemitClaimStatus recorded = isTold ? RemitClaimStatus.INFORMATION : RemitClaimStatus.POSTED;
            return isRecorded ? Set.of(recorded) : Set.of(RemitClaimStatus.HELD, RemitClaimStatus.UNAPPLIED);
        }
        if (isRecorded) {
            return Set.of();
        }
        return Set.of(
                check.equals(RemittanceStatus.VOIDED.name()) ? RemitClaimStatus.VOIDED : RemitClaimStatus.PENDING);
    }

    /// A posting that names a file as its evidence names the file it came from.
    static CheckResult postingEvidence(Tx tx) {
        Faults faults = new Faults("evidence of postings");
        tx.dsl()
                .select(POSTING.SEQUENCE, POSTING.EVIDENCE_SHA256, RAW_FILE.SHA256)
                .from(POSTING)
                .leftJoin(RAW_FILE)
                .on(RAW_FILE.RAW_FILE_ID.eq(POSTING.RAW_FILE_ID))
                .where(POSTING.RAW_FILE_ID.isNotNull())
                .and(POSTING.EVIDENCE_SHA256.isNotNull())
                .forEach(row -> faults.expect(
                        Objects.equals(row.value2(), row.value3()),
                        "posting " + row.value1() + " names another file than its evidence"));
        return faults.result();
    }
}
