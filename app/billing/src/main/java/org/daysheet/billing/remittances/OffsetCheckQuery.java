package org.daysheet.billing.remittances;

import static org.daysheet.store.db.Tables.ACCOUNT;
import static org.daysheet.store.db.Tables.ACCOUNT_BALANCE;
import static org.daysheet.store.db.Tables.POSTING;
import static org.daysheet.store.db.Tables.PROVIDER_ADJUSTMENT;
import static org.daysheet.store.db.Tables.REMITTANCE;
import static org.daysheet.store.db.Tables.TRANSFER;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.daysheet.billing.ledger.AccountKind;
import org.daysheet.billing.ledger.CheckResult;
import org.daysheet.billing.ledger.Faults;
import org.daysheet.store.Tx;
import org.jooq.Record;

/// Proves that the open offsets of each payer are what its checks state: every amount of no claim moved once, by its
/// own amount, with the payer of its check, and what a payer has open is the sum of what stands.
final class OffsetCheckQuery {
    private static final org.daysheet.store.db.tables.Account DEBIT = ACCOUNT.as("debit");
    private static final org.daysheet.store.db.tables.Account CREDIT = ACCOUNT.as("credit");

    private final Tx tx;
    private final Faults faults = new Faults("payer offsets");
    private final Map<Long, Long> expected = new HashMap<>();

    OffsetCheckQuery(Tx tx) {
        this.tx = tx;
    }

    CheckResult run() {
        Set<Long> undone = undone();
        Set<Long> standing = new HashSet<>();
        for (Record row : tx.dsl()
                .select(POSTING.POSTING_ID, POSTING.PROVIDER_ADJUSTMENT_ID, POSTING.REVERSES_POSTING_ID)
                .select(TRANSFER.AMOUNT_CENTS, REMITTANCE.PAYER_ID)
                .select(PROVIDER_ADJUSTMENT.AMOUNT_CENTS, PROVIDER_ADJUSTMENT.REASON_CODE)
                .select(DEBIT.ACCOUNT_ID, DEBIT.ACCOUNT_KIND, DEBIT.PAYER_ID)
                .select(CREDIT.ACCOUNT_ID, CREDIT.ACCOUNT_KIND, CREDIT.PAYER_ID)
                .from(TRANSFER)
                .join(POSTING)
                .on(POSTING.POSTING_ID.eq(TRANSFER.POSTING_ID))
                .leftJoin(PROVIDER_ADJUSTMENT)
                .on(PROVIDER_ADJUSTMENT.PROVIDER_ADJUSTMENT_ID.eq(POSTING.PROVIDER_ADJUSTMENT_ID))
                .leftJoin(REMITTANCE)
                .on(REMITTANCE.REMITTANCE_ID.eq(PROVIDER_ADJUSTMENT.REMITTANCE_ID))
                .join(DEBIT)
                .on(DEBIT.ACCOUNT_ID.eq(TRANSFER.DEBIT_ACCOUNT_ID))
                .join(CREDIT)
                .on(CREDIT.ACCOUNT_ID.eq(TRANSFER.CREDIT_ACCOUNT_ID))
                .where(POSTING.PROVIDER_ADJUSTMENT_ID
                        .isNotNull()
                        .or(DEBIT.ACCOUNT_KIND.eq(AccountKind.PAYER_CLEARING.name()))
                        .or(CREDIT.ACCOUNT_KIND.eq(AccountKind.PAYER_CLEARING.name())))
                .fetch()) {
            boolean stands =
                    row.get(POSTING.REVERSES_POSTING_ID) == null && !undone.contains(row.get(POSTING.POSTING_ID));
            if (stands) {
                stands(row, standing);
            }
        }
        balances();
        return faults.result();
    }

    private Set<Long> undone() {
        return tx.dsl()
                .select(POSTING.REVERSES_POSTING_ID)
                .from(POSTING)
                .where(POSTING.REVERSES_POSTING_ID.isNotNull())
                .and(POSTING.PROVIDER_ADJUSTMENT_ID.isNotNull())
                .fetchSet(POSTING.REVERSES_POSTING_ID);
    }

    private void stands(Record row, Set<Long> standing) {
        Long posting = row.get(POSTING.POSTING_ID);
        Long adjustment = row.get(POSTING.PROVIDER_ADJUSTMENT_ID);
        Long stated = row.get(PROVIDER_ADJUSTMENT.AMOUNT_CENTS);
        if (adjustment == null || stated == null) {
            faults.fault("posting " + posting + " moves offsets of a payer without an amount that a check states");
            return;
        }
        faults.expect(standing.add(adjustment), "provider_adjustment " + adjustment + " moved more than once");
        boolean isLess = stated > 0;
        String wanted = OffsetCode.of(row.get(PROVIDER_ADJUSTMENT.REASON_CODE)).isCleared()
                ? AccountKind.PAYER_CLEARING.name()
                : AccountKind.INTEREST.name();
        String kind = row.get(isLess ? DEBIT.ACCOUNT_KIND : CREDIT.ACCOUNT_KIND);
        Long owner = row.get(isLess ? DEBIT.PAYER_ID : CREDIT.PAYER_ID);
        Long account = row.get(isLess ? DEBIT.ACCOUNT_ID : CREDIT.ACCOUNT_ID);
        faults.expect(
                wanted.equals(kind) && row.get(TRANSFER.AMOUNT_CENTS) == Math.abs(stated),
                "posting " + posting + " does not move what provider_adjustment " + adjustment + " states");
        Long payer = row.get(REMITTANCE.PAYER_ID);
        boolean isOther = AccountKind.PAYER_CLEARING.name().equals(kind) && payer != null;
        faults.expect(
                !isOther || Objects.equals(owner, payer),
                "posting " + posting + " moves offsets of another payer than its check is of");
        if (AccountKind.PAYER_CLEARING.name().equals(kind)) {
            expected.merge(account, stated, Long::sum);
        }
    }

    /// What is open with each payer is what stands.
    private void balances() {
        tx.dsl()
                .select(ACCOUNT.ACCOUNT_ID, ACCOUNT.ACCOUNT_KEY, ACCOUNT_BALANCE.BALANCE_CENTS)
                .from(ACCOUNT)
                .leftJoin(ACCOUNT_BALANCE)
                .on(ACCOUNT_BALANCE.ACCOUNT_ID.eq(ACCOUNT.ACCOUNT_ID))
                .where(ACCOUNT.ACCOUNT_KIND.eq(AccountKind.PAYER_CLEARING.name()))
                .orderBy(ACCOUNT.ACCOUNT_ID)
                .forEach(row -> {
                    long open = Objects.requireNonNullElse(row.value3(), 0L);
                    long stated = expected.getOrDefault(row.value1(), 0L);
                    faults.expect(open == stated, row.value2() + " has " + open + " cents open instead of " + stated);
                });
    }
}
