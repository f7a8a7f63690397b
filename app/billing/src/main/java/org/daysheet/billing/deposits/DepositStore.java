package org.daysheet.billing.deposits;

import static org.daysheet.store.db.Tables.APP_USER;
import static org.daysheet.store.db.Tables.DEPOSIT;
import static org.daysheet.store.db.Tables.DEPOSIT_ITEM;
import static org.daysheet.store.db.Tables.DEPOSIT_UNDO;
import static org.daysheet.store.db.Tables.PATIENT;
import static org.daysheet.store.db.Tables.PAYMENT;
import static org.daysheet.store.db.Tables.REMITTANCE;
import static org.jooq.impl.DSL.coalesce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.deposits.Deposit.Undone;
import org.daysheet.store.Bulk;
import org.daysheet.store.Tx;
import org.daysheet.types.money.Money;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/// Rows of deposits, of what is in them, and of those that were taken back.
final class DepositStore {
    private static final List<Field<?>> ITEMS = List.of(
            DEPOSIT_ITEM.DEPOSIT_ID,
            DEPOSIT_ITEM.ORDINAL,
            DEPOSIT_ITEM.PAYMENT_ID,
            DEPOSIT_ITEM.REMITTANCE_ID,
            DEPOSIT_ITEM.AMOUNT_CENTS);

    private DepositStore() {}

    static long insert(Tx tx, DepositKind kind, LocalDate on, List<DepositItem> items) {
        tx.adds(DEPOSIT);
        var row = tx.dsl().newRecord(DEPOSIT);
        row.setDepositKind(kind.name());
        row.setDepositedOn(on);
        row.setTotalCents(Money.sum(items.stream().map(DepositItem::amount)).cents());
        row.setMadeOn(tx.today());
        row.setMadeAt(tx.now());
        row.setMadeBy(tx.user().value());
        row.insert();
        long id = row.getDepositId();
        tx.adds(DEPOSIT_ITEM);
        try (Bulk rows = Bulk.insert(tx, DEPOSIT_ITEM, ITEMS)) {
            int ordinal = 0;
            for (DepositItem item : items) {
                ordinal++;
                rows.row(
                        id,
                        ordinal,
                        item.payment() == null ? null : item.payment().value(),
                        item.remittance() == null ? null : item.remittance().value(),
                        item.amount().cents());
            }
        }
        return id;
    }

    static void undo(Tx tx, long id, String reason) {
        tx.adds(DEPOSIT_UNDO);
        var row = tx.dsl().newRecord(DEPOSIT_UNDO);
        row.setDepositId(id);
        row.setReason(reason);
        row.setUndoneOn(tx.today());
        row.setUndoneAt(tx.now());
        row.setUndoneBy(tx.user().value());
        row.insert();
    }

    /// All, oldest first.
    static List<Deposit> all(Tx tx) {
        Map<Long, List<DepositItem>> items = items(tx);
        Map<Long, Undone> undone = undone(tx);
        return tx.dsl()
                .select(DEPOSIT.fields())
                .select(APP_USER.LOGIN_NAME)
                .from(DEPOSIT)
                .join(APP_USER)
                .on(APP_USER.USER_ID.eq(DEPOSIT.MADE_BY))
                .orderBy(DEPOSIT.DEPOSIT_ID)
                .fetch(row -> {
                    long id = row.get(DEPOSIT.DEPOSIT_ID);
                    @Nullable Undone gone = undone.get(id);
                    return new Deposit(
                            id,
                            DepositKind.valueOf(row.get(DEPOSIT.DEPOSIT_KIND)),
                            row.get(DEPOSIT.DEPOSITED_ON),
                            Money.ofCents(row.get(DEPOSIT.TOTAL_CENTS)),
                            row.get(APP_USER.LOGIN_NAME),
                            gone,
                            items.getOrDefault(id, List.of()));
                });
    }

    /// Deposits with an item of another amount than was received.
    static List<Long> differing(Tx tx) {
        return tx.dsl()
                .selectDistinct(DEPOSIT_ITEM.DEPOSIT_ID)
                .from(DEPOSIT_ITEM)
                .leftJoin(PAYMENT)
                .on(PAYMENT.PAYMENT_ID.eq(DEPOSIT_ITEM.PAYMENT_ID))
                .leftJoin(REMITTANCE)
                .on(REMITTANCE.REMITTANCE_ID.eq(DEPOSIT_ITEM.REMITTANCE_ID))
                .where(DEPOSIT_ITEM.AMOUNT_CENTS.ne(coalesce(PAYMENT.AMOUNT_CENTS, REMITTANCE.PAYMENT_CENTS)))
                .orderBy(DEPOSIT_ITEM.DEPOSIT_ID)
                .fetch(DEPOSIT_ITEM.DEPOSIT_ID);
    }

    private static Map<Long, List<DepositItem>> items(Tx tx) {
        Map<Long, List<DepositItem>> items = new HashMap<>();
        tx.dsl()
                .select(DEPOSIT_ITEM.fields())
                .select(PAYMENT.fields())
                .select(PATIENT.LAST_NAME, PATIENT.FIRST_NAME, PATIENT.MIDDLE_NAME, PATIENT.NAME_SUFFIX)
                .select(REMITTANCE.fields())
                .from(DEPOSIT_ITEM)
                .leftJoin(PAYMENT)
                .on(PAYMENT.PAYMENT_ID.eq(DEPOSIT_ITEM.PAYMENT_ID))
                .leftJoin(PATIENT)
                .on(PATIENT.PATIENT_ID.eq(PAYMENT.PATIENT_ID))
                .leftJoin(REMITTANCE)
                .on(REMITTANCE.REMITTANCE_ID.eq(DEPOSIT_ITEM.REMITTANCE_ID))
                .where(DEPOSIT_ITEM.PAYMENT_ID.isNotNull().or(DEPOSIT_ITEM.REMITTANCE_ID.isNotNull()))
                .orderBy(DEPOSIT_ITEM.DEPOSIT_ID, DEPOSIT_ITEM.ORDINAL)
                .forEach(row -> items.computeIfAbsent(row.get(DEPOSIT_ITEM.DEPOSIT_ID), _ -> new ArrayList<>())
                        .add(
                                row.get(DEPOSIT_ITEM.PAYMENT_ID) == null
                                        ? WaitingQuery.check(row)
                                        : WaitingQuery.payment(row)));
        return items;
    }

    private static Map<Long, Undone> undone(Tx tx) {
        Map<Long, Undone> undone = new HashMap<>();
        tx.dsl()
                .select(DEPOSIT_UNDO.fields())
                .select(APP_USER.LOGIN_NAME)
                .from(DEPOSIT_UNDO)
                .join(APP_USER)
                .on(APP_USER.USER_ID.eq(DEPOSIT_UNDO.UNDONE_BY))
                .forEach(row -> undone.put(
                        row.get(DEPOSIT_UNDO.DEPOSIT_ID),
                        new Undone(
                                row.get(DEPOSIT_UNDO.REASON),
                                row.get(DEPOSIT_UNDO.UNDONE_ON),
                                row.get(APP_USER.LOGIN_NAME))));
        return undone;
    }
}
