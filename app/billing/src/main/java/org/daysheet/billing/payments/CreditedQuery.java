package org.daysheet.billing.payments;

import static org.daysheet.store.db.Tables.ACCOUNT;
import static org.daysheet.store.db.Tables.ACCOUNT_BALANCE;
import static org.daysheet.store.db.Tables.PAYMENT;
import static org.daysheet.store.db.Tables.POSTING;
import static org.daysheet.store.db.Tables.TRANSFER;
import static org.jooq.impl.DSL.noCondition;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.ledger.AccountKind;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PaymentId;
import org.daysheet.types.money.Money;
import org.jooq.Condition;

/// Money of patients that nothing has used yet.
final class CreditedQuery {
    private CreditedQuery() {}

    /// Those of the patients that have a credit, in order, and how much.
    static Map<PatientId, Money> credits(Tx tx, Collection<PatientId> patients) {
        Map<PatientId, Money> found = new LinkedHashMap<>();
        for (List<Long> chunk : chunks(patients)) {
            found.putAll(credits(tx, ACCOUNT.PATIENT_ID.in(chunk)));
        }
        return found;
    }

    /// Every patient that has a credit, in order, and how much.
    static Map<PatientId, Money> credits(Tx tx) {
        return credits(tx, noCondition());
    }

    private static Map<PatientId, Money> credits(Tx tx, Condition whose) {
        Map<PatientId, Money> found = new LinkedHashMap<>();
        tx.dsl()
                .select(ACCOUNT.PATIENT_ID, ACCOUNT_BALANCE.BALANCE_CENTS)
                .from(ACCOUNT)
                .join(ACCOUNT_BALANCE)
                .on(ACCOUNT_BALANCE.ACCOUNT_ID.eq(ACCOUNT.ACCOUNT_ID))
                .where(whose)
                .and(ACCOUNT.ACCOUNT_KIND.eq(AccountKind.UNAPPLIED_PATIENT.name()))
                .and(ACCOUNT_BALANCE.BALANCE_CENTS.lt(0L))
                .orderBy(ACCOUNT.PATIENT_ID)
                .forEach(row -> found.put(
                        new PatientId(row.value1()), Money.ofCents(row.value2()).negated()));
        return found;
    }

    /// What is left of the payments of these patients that were meant for later, oldest first.
    static Map<PaymentId, Money> forLater(Tx tx, Collection<PatientId> patients) {
        Map<PaymentId, Money> left = new LinkedHashMap<>();
        for (List<Long> chunk : chunks(patients)) {
            addForLater(tx, chunk, left);
        }
        left.values().removeIf(money -> !money.isPositive());
        return left;
    }

    private static void addForLater(Tx tx, List<Long> patients, Map<PaymentId, Money> left) {
        String unapplied = AccountKind.UNAPPLIED_PATIENT.name();
        var debit = ACCOUNT.as("debit");
        var credit = ACCOUNT.as("credit");
        tx.dsl()
                .select(PAYMENT.PAYMENT_ID, debit.ACCOUNT_KIND, credit.ACCOUNT_KIND, TRANSFER.AMOUNT_CENTS)
                .from(PAYMENT)
                .join(POSTING)
                .on(POSTING.PAYMENT_ID.eq(PAYMENT.PAYMENT_ID))
                .join(TRANSFER)
                .on(TRANSFER.POSTING_ID.eq(POSTING.POSTING_ID))
                .join(debit)
                .on(debit.ACCOUNT_ID.eq(TRANSFER.DEBIT_ACCOUNT_ID))
                .join(credit)
                .on(credit.ACCOUNT_ID.eq(TRANSFER.CREDIT_ACCOUNT_ID))
                .where(PAYMENT.PATIENT_ID.in(patients))
                .and(PAYMENT.IS_FOR_LATER.isTrue())
                .orderBy(PAYMENT.PAYMENT_ID)
                .forEach(row -> {
                    Money amount = Money.ofCents(row.value4());
                    Money change = row.value3().equals(unapplied)
                            ? amount
                            : row.value2().equals(unapplied) ? amount.negated() : Money.ZERO;
                    left.merge(new PaymentId(row.value1()), change, Money::plus);
                });
    }

    private static List<List<Long>> chunks(Collection<PatientId> patients) {
        return Chunks.of(patients.stream().map(PatientId::value).sorted().toList());
    }
}
