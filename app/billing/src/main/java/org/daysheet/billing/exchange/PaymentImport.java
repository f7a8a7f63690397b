package org.daysheet.billing.exchange;

import java.time.LocalDate;
import java.util.Optional;
import org.daysheet.billing.patients.Patient;
import org.daysheet.billing.patients.Patients;
import org.daysheet.billing.payments.NewPayment;
import org.daysheet.billing.payments.Payment;
import org.daysheet.billing.payments.PaymentMethod;
import org.daysheet.billing.payments.Payments;
import org.daysheet.store.Tx;
import org.daysheet.types.money.Money;

/// Money patients handed over. A payment whose key is known is not taken again; another amount under it is an
/// error.
final class PaymentImport implements CsvImport {
    private final Patients patients;
    private final Payments payments;

    PaymentImport(Patients patients, Payments payments) {
        this.patients = patients;
        this.payments = payments;
    }

    @Override
    public RowOutcome apply(Tx tx, CsvRow row) {
        String key = row.needed("payment_key");
        String account = row.needed("patient_account");
        Optional<Patient> patient = patients.byAccount(tx, account);
        if (patient.isEmpty()) {
            row.wrong("patient_account", account, "exchange.csv.unknown-patient", account);
        }
        Money amount = row.neededMoney("amount");
        LocalDate receivedOn = row.neededDate("received_on");
        PaymentMethod method = row.optional("method", PaymentMethod::parse, "exchange.csv.no-method")
                .orElse(PaymentMethod.OTHER);
        boolean isForLater = row.flag("keep_as_credit", false);
        if (!row.isSound() || patient.isEmpty()) {
            return RowOutcome.NOT_COUNTED;
        }
        Optional<Payment> known = payments.byExternalKey(tx, key);
        if (known.isPresent()) {
            if (!known.get().amount().equals(amount)
                    || !known.get().patient().equals(patient.get().id())) {
                row.wrong(
                        "payment_key",
                        key,
                        "exchange.csv.payment-differs",
                        known.get().receiptNumber());
            }
            return RowOutcome.KNOWN;
        }
        payments.add(
                tx,
                new NewPayment(patient.get().id(), method, amount, receivedOn, row.text("reference"), key, isForLater));
        return RowOutcome.NEW;
    }
}
