package org.daysheet.billing.remittances;

import static org.daysheet.store.db.Tables.ACCOUNT;
import static org.daysheet.store.db.Tables.POSTING;
import static org.daysheet.store.db.Tables.PROVIDER_ADJUSTMENT;
import static org.daysheet.store.db.Tables.REMITTANCE;
import static org.daysheet.store.db.Tables.REMITTANCE_STATE;
import static org.daysheet.store.db.Tables.REMIT_ADJUSTMENT;
import static org.daysheet.store.db.Tables.REMIT_CLAIM;
import static org.daysheet.store.db.Tables.REMIT_CLAIM_STATE;
import static org.daysheet.store.db.Tables.TRANSFER;
import static org.jooq.impl.DSL.sum;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.daysheet.billing.ledger.AccountKind;
import org.daysheet.billing.ledger.CheckResult;
import org.daysheet.billing.ledger.Faults;
import org.daysheet.billing.ledger.PostingKind;
import org.daysheet.store.Tx;
import org.jooq.Field;
import org.jooq.Record;

/// Proves that the ledger holds, claim by claim and check by check, what payers stated.
final class MoneyTieQuery {
    private static final String INTEREST = "L6";

    private final Tx tx;

    MoneyTieQuery(Tx tx) {
        this.tx = tx;
    }

    /// The change of one account kind by the postings of one claim or check.
    private record Change(long of, String kind) {}

    /// Each claim of a posted check brought what it states into cash; what is not applied waits as unapplied, and
    /// nothing of the others does.
    CheckResult claims() {
        Faults faults = new Faults("money of remittance claims");
        Map<Change, Long> changes = changes(POSTING.REMIT_CLAIM_ID);
        tx.dsl()
                .select(
                        REMIT_CLAIM.REMIT_CLAIM_ID,
                        REMIT_CLAIM.PAID_CENTS,
                        REMIT_CLAIM_STATE.STATUS,
                        REMITTANCE_STATE.STATUS,
                        REMITTANCE.HANDLING_CODE,
                        REMITTANCE.PAYMENT_METHOD,
                        REMITTANCE.PAYMENT_CENTS)
                .from(REMIT_CLAIM)
                .join(REMITTANCE)
                .on(REMITTANCE.REMITTANCE_ID.eq(REMIT_CLAIM.REMITTANCE_ID))
                .leftJoin(REMITTANCE_STATE)
                .on(REMITTANCE_STATE.REMITTANCE_ID.eq(REMIT_CLAIM.REMITTANCE_ID))
                .leftJoin(REMIT_CLAIM_STATE)
                .on(REMIT_CLAIM_STATE.REMIT_CLAIM_ID.eq(REMIT_CLAIM.REMIT_CLAIM_ID))
                .forEach(row -> {
                    long id = row.value1();
                    long paid = moves(row) ? row.value2() : 0;
                    long cash = changes.getOrDefault(new Change(id, AccountKind.CASH.name()), 0L);
                    long waiting = changes.getOrDefault(new Change(id, AccountKind.UNAPPLIED_PAYER.name()), 0L);
                    boolean waits = RemitClaimStatus.UNAPPLIED.name().equals(row.value3());
                    faults.expect(
                            cash == paid, "remit_claim " + id + " moved cash by " + cash + " cents instead of " + paid);
                    faults.expect(
                            -waiting == (waits ? paid : 0),
                            "remit_claim " + id + " is marked " + row.value3() + ", but " + -waiting
                                    + " cents of it wait as unapplied");
                });
        return faults.result();
    }

    /// The provider adjustments of posted checks are in the clearing account with their sign as sent, interest is in
    /// its own.
    CheckResult providerAdjustments() {
        Faults faults = new Faults("provider adjustments");
        Map<Change, Long> changes = changes(POSTING.REMITTANCE_ID);
        Map<Change, Long> stated = new HashMap<>();
        tx.dsl()
                .select(
                        PROVIDER_ADJUSTMENT.REMITTANCE_ID,
                        PROVIDER_ADJUSTMENT.REASON_CODE,
                        PROVIDER_ADJUSTMENT.AMOUNT_CENTS)
                .from(PROVIDER_ADJUSTMENT)
                .forEach(row -> {
                    AccountKind kind =
                            row.value2().equals(INTEREST) ? AccountKind.INTEREST : AccountKind.PAYER_CLEARING;
                    stated.merge(new Change(row.value1(), kind.name()), row.value3(), Long::sum);
                });
        tx.dsl()
                .select(
                        REMITTANCE.REMITTANCE_ID,
                        REMITTANCE_STATE.STATUS,
                        REMITTANCE.HANDLING_CODE,
                        REMITTANCE.PAYMENT_METHOD,
                        REMITTANCE.PAYMENT_CENTS)
                .from(REMITTANCE)
                .leftJoin(REMITTANCE_STATE)
                .on(REMITTANCE_STATE.REMITTANCE_ID.eq(REMITTANCE.REMITTANCE_ID))
                .forEach(row -> {
                    for (AccountKind kind : new AccountKind[] {AccountKind.PAYER_CLEARING, AccountKind.INTEREST}) {
                        Change key = new Change(row.value1(), kind.name());
                        long expected = moves(row) ? stated.getOrDefault(key, 0L) : 0;
                        long found = changes.getOrDefault(key, 0L);
                        faults.expect(
                                found == expected,
                                "remittance " + row.value1() + " moved " + kind + " by " + found + " cents instead of "
                                        + expected);
                    }
                });
        return faults.result();
    }

    /// A transfer that names a stated adjustment names it rightly: group, reason, no more than its amount, and one of
    /// the claim it was posted for.
    CheckResult adjustments() {
        Faults faults = new Faults("posted adjustments");
        tx.dsl()
                .select(
                        TRANSFER.TRANSFER_ID,
                        TRANSFER.GROUP_CODE,
                        TRANSFER.CARC,
                        TRANSFER.AMOUNT_CENTS,
                        REMIT_ADJUSTMENT.GROUP_CODE,
                        REMIT_ADJUSTMENT.CARC,
                        REMIT_ADJUSTMENT.AMOUNT_CENTS,
                        REMIT_ADJUSTMENT.REMIT_CLAIM_ID,
                        POSTING.REMIT_CLAIM_ID,
                        POSTING.POSTING_KIND,
                        POSTING.REVERSES_POSTING_ID)
                .from(TRANSFER)
                .join(POSTING)
                .on(POSTING.POSTING_ID.eq(TRANSFER.POSTING_ID))
                .leftJoin(REMIT_ADJUSTMENT)
                .on(REMIT_ADJUSTMENT.REMIT_ADJUSTMENT_ID.eq(TRANSFER.REMIT_ADJUSTMENT_ID))
                .where(TRANSFER.REMIT_ADJUSTMENT_ID.isNotNull())
                .forEach(row -> faults.expect(
                        fits(row), "transfer " + row.value1() + " is not the adjustment its claim states"));
        return faults.result();
    }

    private static boolean fits(Record row) {
        Long stated = row.get(REMIT_ADJUSTMENT.AMOUNT_CENTS);
        boolean isUndoing = row.get(POSTING.REVERSES_POSTING_ID) != null
                || row.get(POSTING.POSTING_KIND).equals(PostingKind.PAYER_REVERSAL.name());
        return stated != null
                && Objects.equals(row.get(TRANSFER.GROUP_CODE), row.get(REMIT_ADJUSTMENT.GROUP_CODE))
                && Objects.equals(row.get(TRANSFER.CARC), row.get(REMIT_ADJUSTMENT.CARC))
                && row.get(TRANSFER.AMOUNT_CENTS) <= Math.abs(stated)
                && (isUndoing
                        || Objects.equals(row.get(POSTING.REMIT_CLAIM_ID), row.get(REMIT_ADJUSTMENT.REMIT_CLAIM_ID)));
    }

    private static boolean moves(Record row) {
        String handling = row.get(REMITTANCE.HANDLING_CODE);
        boolean toldOnly = handling.equals("H")
                || handling.equals("P")
                || row.get(REMITTANCE.PAYMENT_METHOD).equals("NON");
        boolean isNotice = toldOnly && row.get(REMITTANCE.PAYMENT_CENTS) != 0;
        return RemittanceStatus.POSTED.name().equals(row.get(REMITTANCE_STATE.STATUS)) && !isNotice;
    }

    /// Debits less credits.
    private Map<Change, Long> changes(Field<Long> of) {
        Map<Change, Long> changes = new HashMap<>();
        add(of, TRANSFER.DEBIT_ACCOUNT_ID, 1, changes);
        add(of, TRANSFER.CREDIT_ACCOUNT_ID, -1, changes);
        return changes;
    }

    private void add(Field<Long> of, Field<Long> side, int sign, Map<Change, Long> changes) {
        tx.dsl()
                .select(of, ACCOUNT.ACCOUNT_KIND, sum(TRANSFER.AMOUNT_CENTS))
                .from(TRANSFER)
                .join(POSTING)
                .on(POSTING.POSTING_ID.eq(TRANSFER.POSTING_ID))
                .join(ACCOUNT)
                .on(ACCOUNT.ACCOUNT_ID.eq(side))
                .where(of.isNotNull())
                .and(ACCOUNT.ACCOUNT_KIND.in(
                        AccountKind.CASH.name(),
                        AccountKind.UNAPPLIED_PAYER.name(),
                        AccountKind.PAYER_CLEARING.name(),
                        AccountKind.INTEREST.name()))
                .groupBy(of, ACCOUNT.ACCOUNT_KIND)
                .forEach(row -> changes.merge(
                        new Change(row.value1(), row.value2()),
                        sign * row.value3().longValueExact(),
                        Long::sum));
    }
}
