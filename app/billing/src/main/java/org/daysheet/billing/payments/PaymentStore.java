package org.daysheet.billing.payments;

import static org.daysheet.store.db.Tables.PAYMENT;

import java.util.Optional;
import org.daysheet.store.Tx;
import org.daysheet.store.db.tables.records.PaymentRecord;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PaymentId;
import org.daysheet.types.money.Money;

/// Rows of payments.
final class PaymentStore {
    private PaymentStore() {}

    static PaymentId insert(Tx tx, NewPayment payment, String receiptNumber) {
        var row = tx.dsl().newRecord(PAYMENT);
        row.setPatientId(payment.patient().value());
        row.setReceiptNumber(receiptNumber);
        row.setPaymentMethod(payment.method().name());
        row.setAmountCents(payment.amount().cents());
        row.setReceivedOn(payment.receivedOn());
        row.setReferenceText(payment.reference());
        row.setExternalKey(payment.externalKey().isEmpty() ? null : payment.externalKey());
        row.setIsForLater(payment.isForLater());
        row.setEnteredAt(tx.now());
        row.setEnteredBy(tx.user().value());
        row.insert();
        return new PaymentId(row.getPaymentId());
    }

    static Optional<Payment> byExternalKey(Tx tx, String key) {
        return tx.dsl().fetchOptional(PAYMENT, PAYMENT.EXTERNAL_KEY.eq(key)).map(PaymentStore::payment);
    }

    static Optional<Payment> byReceipt(Tx tx, String number) {
        return tx.dsl()
                .fetchOptional(PAYMENT, PAYMENT.RECEIPT_NUMBER.eq(number))
                .map(PaymentStore::payment);
    }

    static Payment payment(PaymentRecord row) {
        String reference = row.getReferenceText();
        return new Payment(
                new PaymentId(row.getPaymentId()),
                new PatientId(row.getPatientId()),
                row.getReceiptNumber(),
                PaymentMethod.valueOf(row.getPaymentMethod()),
                Money.ofCents(row.getAmountCents()),
                row.getReceivedOn(),
                reference == null ? "" : reference);
    }
}
