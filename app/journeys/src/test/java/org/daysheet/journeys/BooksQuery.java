package org.daysheet.journeys;

import static org.daysheet.store.db.Tables.ACCOUNT;
import static org.daysheet.store.db.Tables.ACCOUNT_BALANCE;
import static org.daysheet.store.db.Tables.PATIENT;
import static org.daysheet.store.db.Tables.PAYMENT;
import static org.daysheet.store.db.Tables.POSTING;
import static org.daysheet.store.db.Tables.RAW_FILE;
import static org.daysheet.store.db.Tables.REMITTANCE;
import static org.daysheet.store.db.Tables.TRANSFER;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.daysheet.billing.ledger.AccountKind;
import org.daysheet.billing.remittances.Check;
import org.daysheet.store.Tx;
import org.daysheet.store.db.tables.Account;
import org.daysheet.types.money.Money;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// What the tables themselves hold, asked without the program's own rooms in between.
final class BooksQuery {
    private BooksQuery() {}

    /// Names of the files that are kept.
    static Set<String> keptFiles(Tx tx) {
        return new TreeSet<>(tx.dsl()
                .select(RAW_FILE.FILE_NAME)
                .from(RAW_FILE)
                .where(RAW_FILE.DIRECTION.eq("IN"))
                .fetch(RAW_FILE.FILE_NAME));
    }

    /// How many checks came in each file.
    static Map<String, Integer> checksOfFiles(Tx tx) {
        return new TreeMap<>(tx.dsl()
                .select(RAW_FILE.FILE_NAME, DSL.count())
                .from(REMITTANCE)
                .join(RAW_FILE)
                .on(RAW_FILE.RAW_FILE_ID.eq(REMITTANCE.RAW_FILE_ID))
                .groupBy(RAW_FILE.FILE_NAME)
                .fetchMap(RAW_FILE.FILE_NAME, DSL.count()));
    }

    /// By how much a check has changed the cash of the practice.
    static Money cashOf(Tx tx, Check check) {
        Account debited = ACCOUNT.as("debited");
        Account credited = ACCOUNT.as("credited");
        String cash = AccountKind.CASH.name();
        Field<BigDecimal> moved = DSL.coalesce(
                DSL.sum(DSL.when(debited.ACCOUNT_KIND.eq(cash), TRANSFER.AMOUNT_CENTS)
                        .otherwise(DSL.inline(0L))
                        .minus(DSL.when(credited.ACCOUNT_KIND.eq(cash), TRANSFER.AMOUNT_CENTS)
                                .otherwise(DSL.inline(0L)))),
                BigDecimal.ZERO);
        BigDecimal cents = tx.dsl()
                .select(moved)
                .from(TRANSFER)
                .join(POSTING)
                .on(POSTING.POSTING_ID.eq(TRANSFER.POSTING_ID))
                .join(debited)
                .on(debited.ACCOUNT_ID.eq(TRANSFER.DEBIT_ACCOUNT_ID))
                .join(credited)
                .on(credited.ACCOUNT_ID.eq(TRANSFER.CREDIT_ACCOUNT_ID))
                .where(POSTING.REMITTANCE_ID.eq(check.id().value()))
                .fetchSingle()
                .value1();
        return Money.ofCents(cents.longValueExact());
    }

    static long lastPosting(Tx tx) {
        Long last = tx.dsl().select(DSL.max(POSTING.POSTING_ID)).from(POSTING).fetchOne(0, Long.class);
        return last == null ? 0 : last;
    }

    /// Of the accounts that were touched behind a posting those whose kept balance is not what their transfers come
    /// to.
    static Set<String> wrongSince(Tx tx, long posting) {
        Set<Long> touched = new TreeSet<>();
        tx.dsl()
                .selectDistinct(TRANSFER.DEBIT_ACCOUNT_ID, TRANSFER.CREDIT_ACCOUNT_ID)
                .from(TRANSFER)
                .where(TRANSFER.POSTING_ID.gt(posting))
                .forEach(row -> {
                    touched.add(row.value1());
                    touched.add(row.value2());
                });
        Map<String, Money> kept = balances(tx);
        Set<String> wrong = new TreeSet<>();
        for (long account : touched) {
            String key = tx.dsl()
                    .select(ACCOUNT.ACCOUNT_KEY)
                    .from(ACCOUNT)
                    .where(ACCOUNT.ACCOUNT_ID.eq(account))
                    .fetchSingle(ACCOUNT.ACCOUNT_KEY);
            long sum = moved(tx, TRANSFER.DEBIT_ACCOUNT_ID.eq(account))
                    - moved(tx, TRANSFER.CREDIT_ACCOUNT_ID.eq(account));
            if (sum != kept.getOrDefault(key, Money.ZERO).cents()) {
                wrong.add(key);
            }
        }
        return wrong;
    }

    private static long moved(Tx tx, Condition side) {
        return tx.dsl()
                .select(DSL.coalesce(DSL.sum(TRANSFER.AMOUNT_CENTS), BigDecimal.ZERO))
                .from(TRANSFER)
                .where(side)
                .fetchSingle()
                .value1()
                .longValueExact();
    }

    /// Every account that has a balance, as it is kept.
    static Map<String, Money> balances(Tx tx) {
        return new TreeMap<>(tx.dsl()
                .select(ACCOUNT.ACCOUNT_KEY, ACCOUNT_BALANCE.BALANCE_CENTS)
                .from(ACCOUNT_BALANCE)
                .join(ACCOUNT)
                .on(ACCOUNT.ACCOUNT_ID.eq(ACCOUNT_BALANCE.ACCOUNT_ID))
                .where(ACCOUNT_BALANCE.BALANCE_CENTS.ne(0L))
                .fetchMap(ACCOUNT.ACCOUNT_KEY, row -> Money.ofCents(row.value2())));
    }

    static int newPatients(Tx tx) {
        return tx.dsl().fetchCount(PATIENT, PATIENT.ACCOUNT_NUMBER.like("NEW%"));
    }

    static int newPayments(Tx tx) {
        return tx.dsl().fetchCount(PAYMENT, PAYMENT.EXTERNAL_KEY.like("NEW%"));
    }

    /// Everything patients paid.
    static Money paid(Tx tx) {
        BigDecimal cents = tx.dsl()
                .select(DSL.coalesce(DSL.sum(PAYMENT.AMOUNT_CENTS), BigDecimal.ZERO))
                .from(PAYMENT)
                .fetchSingle()
                .value1();
        return Money.ofCents(cents.longValueExact());
    }
}
