package org.daysheet.billing.payments;

import static org.daysheet.store.db.Tables.ACCOUNT;
import static org.daysheet.store.db.Tables.PAYMENT;
import static org.daysheet.store.db.Tables.POSTING;
import static org.daysheet.store.db.Tables.TRANSFER;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.daysheet.billing.ledger.AccountKind;
import org.daysheet.billing.ledger.PostingKind;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PaymentId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Between a patient's credit and charges, and which payments count no more.
final class AppliedQuery {
    private static final String CREDIT = AccountKind.UNAPPLIED_PATIENT.name();

    private AppliedQuery() {}

    /// Everything that went from a patient's credit to charges or came back, oldest first.
    static List<AppliedMoney.Use> uses(Tx tx, PatientId patient) {
        var debit = ACCOUNT.as("debit");
        var credit = ACCOUNT.as("credit");
        List<AppliedMoney.Use> uses = new ArrayList<>();
        tx.dsl()
                .select(
                        POSTING.POSTING_ID,
                        POSTING.PAYMENT_ID,
                        debit.ACCOUNT_KIND,
                        TRANSFER.DEBIT_CHARGE_ID,
                        TRANSFER.CREDIT_CHARGE_ID,
                        TRANSFER.AMOUNT_CENTS)
                .from(TRANSFER)
                .join(POSTING)
                .on(POSTING.POSTING_ID.eq(TRANSFER.POSTING_ID))
                .join(debit)
                .on(debit.ACCOUNT_ID.eq(TRANSFER.DEBIT_ACCOUNT_ID))
                .join(credit)
                .on(credit.ACCOUNT_ID.eq(TRANSFER.CREDIT_ACCOUNT_ID))
                .where(POSTING.PATIENT_ID.eq(patient.value()))
                .and(debit.ACCOUNT_KIND
                        .eq(CREDIT)
                        .and(debit.PATIENT_ID.eq(patient.value()))
                        .and(TRANSFER.CREDIT_CHARGE_ID.isNotNull())
                        .or(credit.ACCOUNT_KIND
                                .eq(CREDIT)
                                .and(credit.PATIENT_ID.eq(patient.value()))
                                .and(TRANSFER.DEBIT_CHARGE_ID.isNotNull())))
                .orderBy(POSTING.POSTING_ID, TRANSFER.TRANSFER_ID)
                .forEach(row -> {
                    Money amount = Money.ofCents(row.value6());
                    uses.add(
                            row.value3().equals(CREDIT)
                                    ? use(row.value1(), row.value2(), row.value5(), amount)
                                    : use(row.value1(), row.value2(), row.value4(), amount.negated()));
                });
        return uses;
    }

    private static AppliedMoney.Use use(long posting, @Nullable Long named, @Nullable Long charge, Money amount) {
        return new AppliedMoney.Use(
                posting,
                named == null ? null : new PaymentId(named),
                new ChargeId(Objects.requireNonNull(charge)),
                amount);
    }

    /// The posting by which each payment of a patient came in.
    static Map<PaymentId, Long> takenBy(Tx tx, PatientId patient) {
        Map<PaymentId, Long> postings = new HashMap<>();
        tx.dsl()
                .select(POSTING.PAYMENT_ID, POSTING.POSTING_ID)
                .from(POSTING)
                .where(POSTING.PATIENT_ID.eq(patient.value()))
                .and(POSTING.POSTING_KIND.eq(PostingKind.PATIENT_PAYMENT.name()))
                .forEach(row -> postings.put(new PaymentId(row.value1()), row.value2()));
        return postings;
    }

    /// Payments that count no more, of one patient or of all.
    static Map<PaymentId, PaymentStanding> gone(Tx tx, @Nullable PatientId patient) {
        var taken = POSTING.as("taken");
        var undone = POSTING.as("undone");
        Map<PaymentId, PaymentStanding> gone = new HashMap<>();
        tx.dsl()
                .select(PAYMENT.PAYMENT_ID, undone.POSTING_KIND)
                .from(undone)
                .join(taken)
                .on(taken.POSTING_ID.eq(undone.REVERSES_POSTING_ID))
                .join(PAYMENT)
                .on(PAYMENT.PAYMENT_ID.eq(taken.PAYMENT_ID))
                .where(taken.POSTING_KIND.eq(PostingKind.PATIENT_PAYMENT.name()))
                .and(patient == null ? PAYMENT.PATIENT_ID.isNotNull() : PAYMENT.PATIENT_ID.eq(patient.value()))
                .forEach(row -> gone.put(
                        new PaymentId(row.value1()),
                        row.value2().equals(PostingKind.VOID.name())
                                ? PaymentStanding.VOIDED
                                : PaymentStanding.RETURNED));
        return gone;
    }
}
