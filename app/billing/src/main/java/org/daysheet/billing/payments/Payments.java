package org.daysheet.billing.payments;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.daysheet.billing.ledger.Account;
import org.daysheet.billing.ledger.Balances;
import org.daysheet.billing.ledger.ClosedMonthQuery;
import org.daysheet.billing.ledger.Ledger;
import org.daysheet.billing.ledger.OpenItem;
import org.daysheet.billing.ledger.PostingDraft;
import org.daysheet.billing.ledger.PostingKind;
import org.daysheet.billing.ledger.TransferDraft;
import org.daysheet.billing.patients.Patients;
import org.daysheet.billing.practice.Sequences;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.security.Session;
import org.daysheet.store.Tx;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PaymentId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Money of patients. It is booked as the patient's own first and then used for the patient's open balances, oldest
/// service first; what is left stays a credit until something is owed.
public final class Payments {
    private static final String RECEIPTS = "RECEIPT";
    private static final String APPLICATIONS = "PATIENT_APPLICATION";

    private final Session session;
    private final Patients patients;
    private final Ledger ledger;
    private final Balances balances;
    private final Consumer<Tx> creditUsed;

    /// @param creditUsed hears, in the transaction, that a person had a credit used
    public Payments(Session session, Patients patients, Ledger ledger, Balances balances, Consumer<Tx> creditUsed) {
        this.session = session;
        this.patients = patients;
        this.ledger = ledger;
        this.balances = balances;
        this.creditUsed = creditUsed;
    }

    /// Takes a payment and gives a receipt.
    public Receipt add(NewPayment payment) {
        return session.write(tx -> add(tx, payment));
    }

    /// Takes a payment of somebody who was shown what it would pay.
    ///
    /// @param shown what the patient owed then
    /// @throws BillingException when something else is owed by now
    public Receipt add(NewPayment payment, Owed shown) {
        return session.write(tx -> {
            if (!owed(tx, payment.patient()).equals(shown)) {
                throw new BillingException("payments.add.changed");
            }
            return add(tx, payment);
        });
    }

    public Receipt add(Tx tx, NewPayment payment) {
        check(tx, payment);
        String number = String.format(Locale.ROOT, "R%06d", Sequences.next(tx, RECEIPTS));
        PaymentId id = PaymentStore.insert(tx, payment, number);
        ledger.record(tx, incoming(payment, id, number));
        tx.audit("payment.taken", "payment", id.value(), number);
        Money applied = payment.isForLater() ? Money.ZERO : apply(tx, payment.patient(), payment.amount(), null);
        return new Receipt(
                id,
                number,
                payment.patient(),
                payment.amount(),
                payment.receivedOn(),
                applied,
                payment.amount().minus(applied));
    }

    /// Uses the credits of patients for what they owe; for the posting that makes something owed, in its transaction.
    /// What was left for later stays.
    public void applyCredits(Tx tx, Collection<PatientId> patients) {
        for (PatientId patient : CreditedQuery.credits(tx, patients).keySet()) {
            Money _ = apply(tx, patient, credit(tx, patient).minus(forLater(tx, patient)), null);
        }
    }

    /// Uses what a patient has left, but for what was left for later, for what is owed again.
    ///
    /// @return how much was used
    Money reapply(Tx tx, PatientId patient) {
        return apply(tx, patient, credit(tx, patient).minus(forLater(tx, patient)), null);
    }

    /// The same of one patient.
    public void useCredits(Tx tx, PatientId patient) {
        applyCredits(tx, List.of(patient));
    }

    /// Uses all of a patient's credit for what the patient owes, what was left for later too. Where nothing is left or
    /// nothing is owed, nothing happens.
    ///
    /// @return how much was used
    public Money applyCredit(PatientId patient) {
        return session.write(tx -> applyCredit(tx, patient));
    }

    /// The same, of what somebody was shown.
    ///
    /// @throws BillingException when something else would be paid by now
    public Money applyCredit(CreditUse shown) {
        return session.write(tx -> {
            if (!owed(tx, shown.patient()).creditUse().equals(shown)) {
                throw new BillingException("payments.credit.changed");
            }
            return applyCredit(tx, shown.patient());
        });
    }

    private Money applyCredit(Tx tx, PatientId patient) {
        Money used = apply(tx, patient, credit(tx, patient).minus(forLater(tx, patient)), null);
        for (Map.Entry<PaymentId, Money> deposit :
                CreditedQuery.forLater(tx, List.of(patient)).entrySet()) {
            used = used.plus(apply(tx, patient, deposit.getValue(), deposit.getKey()));
        }
        if (used.isPositive()) {
            tx.audit("payment.credit-used", "patient", patient.value(), used.plain());
            creditUsed.accept(tx);
        }
        return used;
    }

    /// What [#applyCredit] would pay now; nothing is changed.
    public CreditUse creditUse(PatientId patient) {
        return owed(patient).creditUse();
    }

    /// What a patient owes now, charge by charge; nothing is changed.
    public Owed owed(PatientId patient) {
        return session.read(tx -> owed(tx, patient));
    }

    private Owed owed(Tx tx, PatientId patient) {
        return OwedQuery.of(
                tx, patient, credit(tx, patient), balances.openItems(tx, Account.patientReceivable(patient)));
    }

    private static Money forLater(Tx tx, PatientId patient) {
        return Money.sum(CreditedQuery.forLater(tx, List.of(patient)).values().stream());
    }

    /// What a patient has paid and nothing has used yet.
    public Money credit(Tx tx, PatientId patient) {
        return balances.of(tx, Account.unappliedPatient(patient)).negated().max(Money.ZERO);
    }

    /// The payment another system knows by this number.
    public Optional<Payment> byExternalKey(Tx tx, String key) {
        return PaymentStore.byExternalKey(tx, key.strip());
    }

    /// Payments with what is left of them, newest first.
    public List<PaymentRow> list(PaymentFilter filter) {
        return session.read(tx -> PaymentListQuery.of(tx, filter));
    }

    private void check(Tx tx, NewPayment payment) {
        patients.patient(tx, payment.patient());
        if (!payment.amount().isPositive()) {
            throw new BillingException(
                    "payments.add.not-positive", payment.amount().display());
        }
        if (payment.receivedOn().isAfter(tx.today())) {
            throw new BillingException("payments.add.in-future", payment.receivedOn());
        }
        boolean isTyped = payment.externalKey().isEmpty();
        if (isTyped
                && ClosedMonthQuery.through(tx)
                        .filter(last -> !payment.receivedOn().isAfter(last))
                        .isPresent()) {
            throw new BillingException(
                    "payments.add.month-closed", payment.receivedOn(), YearMonth.from(payment.receivedOn()));
        }
    }

    /// Key of the posting by which a payment comes in.
    static String incomingKey(String receipt) {
        return "payment:" + receipt;
    }

    private static PostingDraft incoming(NewPayment payment, PaymentId id, String number) {
        var transfer = TransferDraft.plain(
                Account.cash(), null, Account.unappliedPatient(payment.patient()), null, payment.amount());
        return new PostingDraft(
                PostingKind.PATIENT_PAYMENT,
                payment.receivedOn(),
                payment.patient(),
                null,
                null,
                null,
                null,
                null,
                null,
                id,
                incomingKey(number),
                "receipt " + number,
                null,
                null,
                List.of(transfer));
    }

    /// @param deposit the payment left for later that is used now, null when other money is used
    private Money apply(Tx tx, PatientId patient, Money atMost, @Nullable PaymentId deposit) {
        List<OpenItem> open = balances.openItems(tx, Account.patientReceivable(patient));
        List<Money> shares =
                Owed.shares(open.stream().map(OpenItem::balance).toList(), atMost.min(credit(tx, patient)));
        List<TransferDraft> transfers = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            if (shares.get(i).isPositive()) {
                transfers.add(TransferDraft.plain(
                        Account.unappliedPatient(patient),
                        null,
                        Account.patientReceivable(patient),
                        open.get(i).charge(),
                        shares.get(i)));
            }
        }
        if (transfers.isEmpty()) {
            return Money.ZERO;
        }
        String key = "apply:patient:" + patient + ":" + Sequences.next(tx, APPLICATIONS);
        ledger.record(
                tx,
                new PostingDraft(
                        PostingKind.APPLY_PATIENT,
                        tx.today(),
                        patient,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        deposit,
                        key,
                        "credit of patient " + patient,
                        null,
                        null,
                        transfers));
        return Money.sum(transfers.stream().map(TransferDraft::amount));
    }
}
