package org.daysheet.reports.kpi;

import static org.daysheet.store.db.Tables.ACCOUNT;
import static org.daysheet.store.db.Tables.ACCOUNT_BALANCE;
import static org.daysheet.store.db.Tables.POSTING;
import static org.daysheet.store.db.Tables.REMIT_CLAIM;
import static org.daysheet.store.db.Tables.TRANSFER;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.daysheet.store.Tx;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;

/// Money by the check or patient it came from.
final class MoneyQuery {
    private MoneyQuery() {}

    /// Payments on charges posted in a window, less what went back.
    static Parts paid(Tx tx, Window window) {
        Accounts accounts = Accounts.read(tx);
        MoneyTally tally = new MoneyTally();
        for (Window part : window.parts(Movement.DAYS_AT_ONCE)) {
            read(tx, POSTING.POSTED_ON.between(part.from(), part.to()), (source, movement) -> {
                LedgerKind debit = accounts.owner(movement.debitAccount()).kind();
                LedgerKind credit = accounts.owner(movement.creditAccount()).kind();
                Effect effect = Effect.of(debit, credit);
                if (effect == Effect.PAYMENT || effect == Effect.CREDIT_MOVED_OUT) {
                    boolean isBack = LedgerKind.ACTIVE.contains(debit);
                    Long charge = isBack ? movement.debitCharge() : movement.creditCharge();
                    tally.add(source, charge, isBack ? -movement.cents() : movement.cents());
                }
            });
        }
        return tally.parts(tx);
    }

    /// Money of payers and patients that nothing has used at the end of a day.
    static Parts unapplied(Tx tx, LocalDate asOf) {
        MoneyTally tally = new MoneyTally();
        ofPatients(tx, asOf, tally);
        ofPayers(tx, asOf, tally);
        return tally.parts(tx);
    }

    /// From the balances of now, with what was posted later taken back: a practice has as many such accounts as
    /// patients, and their history is long.
    private static void ofPatients(Tx tx, LocalDate asOf, MoneyTally tally) {
        Map<Long, MoneySource> patients = new HashMap<>();
        tx.dsl()
                .select(ACCOUNT.ACCOUNT_ID, ACCOUNT.PATIENT_ID, ACCOUNT_BALANCE.BALANCE_CENTS)
                .from(ACCOUNT)
                .join(ACCOUNT_BALANCE)
                .on(ACCOUNT_BALANCE.ACCOUNT_ID.eq(ACCOUNT.ACCOUNT_ID))
                .where(ACCOUNT.ACCOUNT_KIND.eq(LedgerKind.UNAPPLIED_PATIENT.name()))
                .forEach(row -> {
                    MoneySource patient = MoneySource.of(null, null, row.value2());
                    patients.put(row.value1(), patient);
                    tally.add(patient, null, -row.value3());
                });
        Movement.since(tx, asOf.plusDays(1), movement -> {
            MoneySource taken = patients.get(movement.debitAccount());
            MoneySource given = patients.get(movement.creditAccount());
            if (taken != null) {
                tally.add(taken, null, movement.cents());
            }
            if (given != null) {
                tally.add(given, null, -movement.cents());
            }
        });
    }

    /// From the transfers, which alone say of which check the money is. Little money of payers ever waits.
    private static void ofPayers(Tx tx, LocalDate asOf, MoneyTally tally) {
        Map<Long, MoneySource> payers = new HashMap<>();
        tx.dsl()
                .select(ACCOUNT.ACCOUNT_ID, ACCOUNT.PAYER_ID)
                .from(ACCOUNT)
                .where(ACCOUNT.ACCOUNT_KIND.eq(LedgerKind.UNAPPLIED_PAYER.name()))
                .forEach(row -> payers.put(row.value1(), MoneySource.ofPayer(row.value2())));
        Condition touches = TRANSFER.TRANSFER_ID
                .in(select(TRANSFER.TRANSFER_ID)
                        .from(TRANSFER)
                        .where(TRANSFER.DEBIT_ACCOUNT_ID.in(payers.keySet()))
                        .union(select(TRANSFER.TRANSFER_ID)
                                .from(TRANSFER)
                                .where(TRANSFER.CREDIT_ACCOUNT_ID.in(payers.keySet()))))
                .and(POSTING.POSTED_ON.le(asOf));
        read(tx, touches, (source, movement) -> {
            MoneySource given = payers.get(movement.creditAccount());
            MoneySource taken = payers.get(movement.debitAccount());
            if (given != null) {
                add(tally, source, given, movement.debitCharge(), movement.cents());
            }
            if (taken != null) {
                add(tally, source, taken, movement.creditCharge(), -movement.cents());
            }
        });
    }

    private static void add(
            MoneyTally tally, MoneySource source, MoneySource payer, @Nullable Long charge, long cents) {
        boolean isOfPayer = source.equals(MoneySource.UNKNOWN) && charge == null;
        tally.add(isOfPayer ? payer : source, charge, cents);
    }

    private static void read(Tx tx, Condition which, BiConsumer<MoneySource, Movement> each) {
        tx.dsl()
                .select(
                        POSTING.POSTED_ON,
                        POSTING.REMITTANCE_ID,
                        REMIT_CLAIM.REMITTANCE_ID,
                        POSTING.PAYMENT_ID,
                        POSTING.PATIENT_ID,
                        TRANSFER.DEBIT_ACCOUNT_ID,
                        TRANSFER.DEBIT_CHARGE_ID,
                        TRANSFER.CREDIT_ACCOUNT_ID,
                        TRANSFER.CREDIT_CHARGE_ID,
                        TRANSFER.AMOUNT_CENTS)
                .from(POSTING)
                .join(TRANSFER)
                .on(TRANSFER.POSTING_ID.eq(POSTING.POSTING_ID))
                .leftJoin(REMIT_CLAIM)
                .on(REMIT_CLAIM.REMIT_CLAIM_ID.eq(POSTING.REMIT_CLAIM_ID))
                .where(which)
                .forEach(row -> each.accept(
                        MoneySource.of(row.value2() == null ? row.value3() : row.value2(), row.value4(), row.value5()),
                        new Movement(
                                row.value1(), row.value6(), row.value7(), row.value8(), row.value9(), row.value10())));
    }
}
