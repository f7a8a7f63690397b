package org.daysheet.billing.payments;

import static org.daysheet.store.db.Tables.ACCOUNT;
import static org.daysheet.store.db.Tables.ACCOUNT_BALANCE;
import static org.daysheet.store.db.Tables.PAYMENT;
import static org.daysheet.store.db.Tables.POSTING;
import static org.daysheet.store.db.Tables.TRANSFER;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.ledger.Account;
import org.daysheet.billing.ledger.AccountKind;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PaymentId;
import org.daysheet.types.money.Money;

/// Money of patients that nothing has used yet.
final class CreditedQuery {
    private CreditedQuery() {}

    /// Those of the patients that have a credit, in order.
    static List<PatientId> among(Tx tx, Collection<PatientId> patients) {
        List<PatientId> found = new ArrayList<>();
        for (List<Long> chunk :
                Chunks.of(patients.stream().map(PatientId::value).sorted().toList())) {
            tx.dsl()
                    .select(ACCOUNT.PATIENT_ID)
                    .from(ACCOUNT)
                    .join(ACCOUNT_BALANCE)
                    .on(ACCOUNT_BALANCE.ACCOUNT_ID.eq(ACCOUNT.ACCOUNT_ID))
                    .where(ACCOUNT.PATIENT_ID.in(chunk))
                    .and(ACCOUNT.ACCOUNT_KIND.eq(AccountKind.UNAPPLIED_PATIENT.name()))
                    .and(ACCOUNT_BALANCE.BALANCE_CENTS.lt(0L))
                    .orderBy(ACCOUNT.PATIENT_ID)
                    .forEach(row -> found.add(new PatientId(row.value1())));
        }
        return found;
    }

    /// What is left of the payments of a patient that were meant for later, oldest first.
    static Map<PaymentId, Money> forLater(Tx tx, PatientId patient) {
        Map<PaymentId, Money> left = new LinkedHashMap<>();
        String unapplied = Account.unappliedPatient(patient).key();
        var debit = ACCOUNT.as("debit");
        var credit = ACCOUNT.as("credit");
        tx.dsl()
                .select(PAYMENT.PAYMENT_ID, debit.ACCOUNT_KEY, credit.ACCOUNT_KEY, TRANSFER.AMOUNT_CENTS)
                .from(PAYMENT)
                .join(POSTING)
                .on(POSTING.PAYMENT_ID.eq(PAYMENT.PAYMENT_ID))
                .join(TRANSFER)
                .on(TRANSFER.POSTING_ID.eq(POSTING.POSTING_ID))
                .join(debit)
                .on(debit.ACCOUNT_ID.eq(TRANSFER.DEBIT_ACCOUNT_ID))
                .join(credit)
                .on(credit.ACCOUNT_ID.eq(TRANSFER.CREDIT_ACCOUNT_ID))
                .where(PAYMENT.PATIENT_ID.eq(patient.value()))
                .and(PAYMENT.IS_FOR_LATER.isTrue())
                .orderBy(PAYMENT.PAYMENT_ID)
                .forEach(row -> {
                    Money amount = Money.ofCents(row.value4());
                    Money change = row.value3().equals(unapplied)
                            ? amount
                            : row.value2().equals(unapplied) ? amount.negated() : Money.ZERO;
                    left.merge(new PaymentId(row.value1()), change, Money::plus);
                });
        left.values().removeIf(money -> !money.isPositive());
        return left;
    }
}
