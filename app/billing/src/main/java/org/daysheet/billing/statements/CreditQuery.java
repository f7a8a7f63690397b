package org.daysheet.billing.statements;

import static org.daysheet.store.db.Tables.ACCOUNT;
import static org.daysheet.store.db.Tables.ACCOUNT_BALANCE;
import static org.daysheet.store.db.Tables.PAYMENT;
import static org.daysheet.store.db.Tables.POSTING;
import static org.daysheet.store.db.Tables.TRANSFER;
import static org.jooq.impl.DSL.sum;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.daysheet.store.Tx;
import org.daysheet.types.money.Money;
import org.jooq.TableField;
import org.jooq.impl.SQLDataType;

/// Money of patients that nothing had used at the end of the cutoff day.
final class CreditQuery {
    private static final String UNAPPLIED = "UNAPPLIED_PATIENT";

    private CreditQuery() {}

    /// By patient; those without are absent.
    static Map<Long, Credit> at(Tx tx, LocalDate cutoff) {
        Map<Long, Money> later = forLater(tx, cutoff);
        Map<Long, Credit> credits = new LinkedHashMap<>();
        unapplied(tx, cutoff)
                .forEach((patient, held) ->
                        credits.put(patient, Credit.of(held, later.getOrDefault(patient, Money.ZERO))));
        return credits;
    }

    /// What was left of payments that were meant for later.
    private static Map<Long, Money> forLater(Tx tx, LocalDate cutoff) {
        var debit = ACCOUNT.as("debit");
        var credit = ACCOUNT.as("credit");
        Map<Long, Money> left = new HashMap<>();
        tx.dsl()
                .select(PAYMENT.PATIENT_ID, debit.ACCOUNT_KIND, credit.ACCOUNT_KIND, TRANSFER.AMOUNT_CENTS)
                .from(PAYMENT)
                .join(POSTING)
                .on(POSTING.PAYMENT_ID.eq(PAYMENT.PAYMENT_ID))
                .join(TRANSFER)
                .on(TRANSFER.POSTING_ID.eq(POSTING.POSTING_ID))
                .join(debit)
                .on(debit.ACCOUNT_ID.eq(TRANSFER.DEBIT_ACCOUNT_ID))
                .join(credit)
                .on(credit.ACCOUNT_ID.eq(TRANSFER.CREDIT_ACCOUNT_ID))
                .where(PAYMENT.IS_FOR_LATER.isTrue())
                .and(POSTING.POSTED_ON.le(cutoff))
                .forEach(
                        row -> left.merge(row.value1(), change(row.value2(), row.value3(), row.value4()), Money::plus));
        left.values().removeIf(money -> !money.isPositive());
        return left;
    }

    private static Money change(String debit, String credit, long cents) {
        if (credit.equals(UNAPPLIED)) {
            return Money.ofCents(cents);
        }
        return debit.equals(UNAPPLIED) ? Money.ofCents(-cents) : Money.ZERO;
    }

    private static Map<Long, Money> unapplied(Tx tx, LocalDate cutoff) {
        Map<Long, Money> balances = new HashMap<>();
        tx.dsl()
                .select(ACCOUNT.PATIENT_ID, ACCOUNT_BALANCE.BALANCE_CENTS)
                .from(ACCOUNT)
                .join(ACCOUNT_BALANCE)
                .on(ACCOUNT_BALANCE.ACCOUNT_ID.eq(ACCOUNT.ACCOUNT_ID))
                .where(ACCOUNT.ACCOUNT_KIND.eq(UNAPPLIED))
                .forEach(row -> balances.merge(row.value1(), Money.ofCents(-row.value2()), Money::plus));
        takeBack(tx, TRANSFER.DEBIT_ACCOUNT_ID, cutoff, 1, balances);
        takeBack(tx, TRANSFER.CREDIT_ACCOUNT_ID, cutoff, -1, balances);
        balances.values().removeIf(balance -> !balance.isPositive());
        return balances;
    }

    private static void takeBack(
            Tx tx, TableField<?, Long> side, LocalDate cutoff, int sign, Map<Long, Money> balances) {
        tx.dsl()
                .select(ACCOUNT.PATIENT_ID, sum(TRANSFER.AMOUNT_CENTS).cast(SQLDataType.BIGINT))
                .from(POSTING)
                .join(TRANSFER)
                .on(TRANSFER.POSTING_ID.eq(POSTING.POSTING_ID))
                .join(ACCOUNT)
                .on(ACCOUNT.ACCOUNT_ID.eq(side))
                .where(POSTING.POSTED_ON.gt(cutoff))
                .and(ACCOUNT.ACCOUNT_KIND.eq(UNAPPLIED))
                .groupBy(ACCOUNT.PATIENT_ID)
                .forEach(row -> balances.merge(row.value1(), Money.ofCents(row.value2() * sign), Money::plus));
    }
}
