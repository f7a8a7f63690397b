package org.daysheet.billing.deposits;

import static org.daysheet.store.db.Tables.DEPOSIT_ITEM;
import static org.daysheet.store.db.Tables.DEPOSIT_UNDO;
import static org.daysheet.store.db.Tables.PATIENT;
import static org.daysheet.store.db.Tables.PAYMENT;
import static org.daysheet.store.db.Tables.POSTING;
import static org.daysheet.store.db.Tables.REMITTANCE;
import static org.daysheet.store.db.Tables.REMITTANCE_STATE;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.daysheet.billing.ledger.PostingKind;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.store.Tx;
import org.daysheet.types.id.PaymentId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;

/// Payments of patients and checks of payers that are in no deposit that stands. A payment that was voided never was;
/// one that bounced went to the bank, and is found there.
final class WaitingQuery {
    private static final List<String> RECEIVED = List.of("TAKEN", "OUT_OF_BALANCE", "POSTED");

    private WaitingQuery() {}

    static List<DepositItem> of(Tx tx) {
        List<DepositItem> items = new ArrayList<>();
        payments(tx, items);
        checks(tx, items);
        items.sort(Comparator.comparing(DepositItem::receivedOn).thenComparing(DepositItem::key));
        return items;
    }

    private static void payments(Tx tx, List<DepositItem> items) {
        var taken = POSTING.as("taken");
        var undone = POSTING.as("undone");
        tx.dsl()
                .select(PAYMENT.fields())
                .select(PATIENT.LAST_NAME, PATIENT.FIRST_NAME, PATIENT.MIDDLE_NAME, PATIENT.NAME_SUFFIX)
                .from(PAYMENT)
                .join(PATIENT)
                .on(PATIENT.PATIENT_ID.eq(PAYMENT.PATIENT_ID))
                .where(isInNone(DEPOSIT_ITEM.PAYMENT_ID, PAYMENT.PAYMENT_ID))
                .and(notExists(selectOne()
                        .from(undone)
                        .join(taken)
                        .on(taken.POSTING_ID.eq(undone.REVERSES_POSTING_ID))
                        .where(taken.PAYMENT_ID.eq(PAYMENT.PAYMENT_ID))
                        .and(taken.POSTING_KIND.eq(PostingKind.PATIENT_PAYMENT.name()))
                        .and(undone.POSTING_KIND.eq(PostingKind.VOID.name()))))
                .forEach(row -> items.add(payment(row)));
    }

    private static void checks(Tx tx, List<DepositItem> items) {
        tx.dsl()
                .select(REMITTANCE.fields())
                .from(REMITTANCE)
                .join(REMITTANCE_STATE)
                .on(REMITTANCE_STATE.REMITTANCE_ID.eq(REMITTANCE.REMITTANCE_ID))
                .where(REMITTANCE_STATE.STATUS.in(RECEIVED))
                .and(REMITTANCE.PAYMENT_CENTS.gt(0L))
                .and(isInNone(DEPOSIT_ITEM.REMITTANCE_ID, REMITTANCE.REMITTANCE_ID))
                .forEach(row -> {
                    DepositItem item = check(row);
                    if (item.tender() != Tender.EFT) {
                        items.add(item);
                    }
                });
    }

    private static Condition isInNone(Field<Long> item, Field<Long> source) {
        return notExists(selectOne()
                .from(DEPOSIT_ITEM)
                .leftJoin(DEPOSIT_UNDO)
                .on(DEPOSIT_UNDO.DEPOSIT_ID.eq(DEPOSIT_ITEM.DEPOSIT_ID))
                .where(item.eq(source))
                .and(DEPOSIT_UNDO.DEPOSIT_ID.isNull()));
    }

    static DepositItem payment(Record row) {
        PersonName name = new PersonName(
                row.get(PATIENT.LAST_NAME),
                row.get(PATIENT.FIRST_NAME),
                Objects.requireNonNullElse(row.get(PATIENT.MIDDLE_NAME), ""),
                Objects.requireNonNullElse(row.get(PATIENT.NAME_SUFFIX), ""));
        return new DepositItem(
                new PaymentId(row.get(PAYMENT.PAYMENT_ID)),
                null,
                Tender.ofPayment(row.get(PAYMENT.PAYMENT_METHOD)),
                row.get(PAYMENT.RECEIPT_NUMBER),
                Objects.requireNonNullElse(row.get(PAYMENT.REFERENCE_TEXT), ""),
                name.display(),
                row.get(PAYMENT.RECEIVED_ON),
                Money.ofCents(row.get(PAYMENT.AMOUNT_CENTS)));
    }

    static DepositItem check(Record row) {
        return new DepositItem(
                null,
                new RemittanceId(row.get(REMITTANCE.REMITTANCE_ID)),
                Tender.ofRemittance(row.get(REMITTANCE.PAYMENT_METHOD)),
                row.get(REMITTANCE.TRACE_NUMBER),
                "",
                row.get(REMITTANCE.PAYER_NAME),
                row.get(REMITTANCE.PAYMENT_ON),
                Money.ofCents(row.get(REMITTANCE.PAYMENT_CENTS)));
    }
}
