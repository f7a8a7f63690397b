package org.daysheet.billing.deposits;

import static org.daysheet.store.db.Tables.ACCOUNT;
import static org.daysheet.store.db.Tables.DEPOSIT;
import static org.daysheet.store.db.Tables.DEPOSIT_ITEM;
import static org.daysheet.store.db.Tables.DEPOSIT_UNDO;
import static org.daysheet.store.db.Tables.PAYMENT;
import static org.daysheet.store.db.Tables.POSTING;
import static org.daysheet.store.db.Tables.REMITTANCE;
import static org.daysheet.store.db.Tables.TRANSFER;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daysheet.billing.ledger.AccountKind;
import org.daysheet.store.Tx;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// What the cash account gained on a day, payment by payment, and where each is now.
final class DayMoneyQuery {
    private static final String CASH = AccountKind.CASH.name();

    /// Money of one payment or check on a day.
    private record Source(@Nullable Long payment, @Nullable Long remittance, Tender tender) {}

    private DayMoneyQuery() {}

    static DayMoney of(Tx tx, LocalDate day) {
        Map<Source, Long> moved = moved(tx, day);
        Set<Long> payments = new HashSet<>();
        Set<Long> checks = new HashSet<>();
        deposited(tx, payments, checks);
        Map<Tender, DayMoney.Row> rows = new EnumMap<>(Tender.class);
        long undone = 0;
        long cash = 0;
        for (Map.Entry<Source, Long> one : moved.entrySet()) {
            long cents = one.getValue();
            cash += cents;
            Source source = one.getKey();
            if (cents < 0) {
                undone -= cents;
            } else if (cents > 0) {
                boolean isDeposited = source.payment() == null
                        ? checks.contains(source.remittance())
                        : payments.contains(source.payment());
                rows.merge(
                        source.tender(), row(source.tender(), Money.ofCents(cents), isDeposited), DayMoneyQuery::sum);
            }
        }
        return new DayMoney(day, List.copyOf(rows.values()), Money.ofCents(undone), Money.ofCents(cash));
    }

    private static DayMoney.Row row(Tender tender, Money amount, boolean isDeposited) {
        boolean isAtBank = tender == Tender.EFT;
        return new DayMoney.Row(
                tender,
                1,
                amount,
                isDeposited ? amount : Money.ZERO,
                isAtBank ? amount : Money.ZERO,
                isDeposited || isAtBank ? Money.ZERO : amount);
    }

    private static DayMoney.Row sum(DayMoney.Row one, DayMoney.Row other) {
        return new DayMoney.Row(
                one.tender(),
                one.count() + other.count(),
                one.received().plus(other.received()),
                one.deposited().plus(other.deposited()),
                one.atBank().plus(other.atBank()),
                one.waiting().plus(other.waiting()));
    }

    private static Map<Source, Long> moved(Tx tx, LocalDate day) {
        var debit = ACCOUNT.as("debit");
        var credit = ACCOUNT.as("credit");
        var reversed = POSTING.as("reversed");
        Map<Source, Long> moved = new LinkedHashMap<>();
        tx.dsl()
                .select(
                        POSTING.PAYMENT_ID,
                        reversed.PAYMENT_ID,
                        POSTING.REMITTANCE_ID,
                        PAYMENT.PAYMENT_METHOD,
                        REMITTANCE.PAYMENT_METHOD,
                        debit.ACCOUNT_KIND,
                        TRANSFER.AMOUNT_CENTS)
                .from(TRANSFER)
                .join(POSTING)
                .on(POSTING.POSTING_ID.eq(TRANSFER.POSTING_ID))
                .join(debit)
                .on(debit.ACCOUNT_ID.eq(TRANSFER.DEBIT_ACCOUNT_ID))
                .join(credit)
                .on(credit.ACCOUNT_ID.eq(TRANSFER.CREDIT_ACCOUNT_ID))
                .leftJoin(reversed)
                .on(reversed.POSTING_ID.eq(POSTING.REVERSES_POSTING_ID))
                .leftJoin(PAYMENT)
                .on(PAYMENT.PAYMENT_ID.eq(POSTING.PAYMENT_ID).or(PAYMENT.PAYMENT_ID.eq(reversed.PAYMENT_ID)))
                .leftJoin(REMITTANCE)
                .on(REMITTANCE.REMITTANCE_ID.eq(POSTING.REMITTANCE_ID))
                .where(POSTING.POSTED_ON.eq(day))
                .and(debit.ACCOUNT_KIND.eq(CASH).or(credit.ACCOUNT_KIND.eq(CASH)))
                .and(debit.ACCOUNT_KIND.ne(credit.ACCOUNT_KIND))
                .orderBy(TRANSFER.TRANSFER_ID)
                .forEach(row -> {
                    @Nullable Long payment = row.value1() == null ? row.value2() : row.value1();
                    Tender tender = payment == null
                            ? row.value5() == null ? Tender.OTHER : Tender.ofRemittance(row.value5())
                            : Tender.ofPayment(row.value4());
                    long cents = row.value6().equals(CASH) ? row.value7() : -row.value7();
                    @Nullable Long check = row.value3();
                    boolean isBack = payment != null && cents < 0;
                    moved.merge(new Source(payment, isBack ? Long.valueOf(-1) : check, tender), cents, Long::sum);
                });
        return moved;
    }

    private static void deposited(Tx tx, Set<Long> payments, Set<Long> checks) {
        tx.dsl()
                .select(DEPOSIT_ITEM.PAYMENT_ID, DEPOSIT_ITEM.REMITTANCE_ID)
                .from(DEPOSIT_ITEM)
                .join(DEPOSIT)
                .on(DEPOSIT.DEPOSIT_ID.eq(DEPOSIT_ITEM.DEPOSIT_ID))
                .leftJoin(DEPOSIT_UNDO)
                .on(DEPOSIT_UNDO.DEPOSIT_ID.eq(DEPOSIT_ITEM.DEPOSIT_ID))
                .where(DEPOSIT_UNDO.DEPOSIT_ID.isNull())
                .forEach(row -> {
                    if (row.value1() == null) {
                        checks.add(row.value2());
                    } else {
                        payments.add(row.value1());
                    }
                });
    }
}
