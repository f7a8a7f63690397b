package org.daysheet.billing.payments;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.daysheet.billing.ledger.Account;
import org.daysheet.billing.ledger.Ledger;
import org.daysheet.billing.ledger.LedgerEntry;
import org.daysheet.billing.ledger.PostingDraft;
import org.daysheet.billing.ledger.PostingKind;
import org.daysheet.billing.ledger.TransferDraft;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.security.Session;
import org.daysheet.store.Tx;
import org.daysheet.types.id.PaymentId;
import org.daysheet.types.id.PostingId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Payments that count no more: entered by mistake, or not honored by the bank. The money goes out of the books as it
/// came in, by the exact opposite of the posting that took it; what it had paid is owed again. As money of a patient
/// is one sum, it is the list of payments that says how much of this one is used, and its uses are those recorded
/// since it came in, oldest first, then earlier ones, newest first. What else the patient has left pays at once.
public final class PaymentUndo {
    private final Session session;
    private final Ledger ledger;
    private final Payments payments;
    private final Consumer<Tx> creditUsed;

    /// @param creditUsed hears, in the transaction, that credits are gone
    public PaymentUndo(Session session, Ledger ledger, Payments payments, Consumer<Tx> creditUsed) {
        this.session = session;
        this.ledger = ledger;
        this.payments = payments;
        this.creditUsed = creditUsed;
    }

    /// Undoes a payment that was entered by mistake.
    ///
    /// @param receipt its receipt number
    /// @throws BillingException when there is none, it does not stand, or its money cannot be found on charges
    public PaymentUndone voidPayment(String receipt, String reason) {
        return session.write(tx -> undo(tx, receipt, PaymentStanding.VOIDED, reason.strip()));
    }

    /// Notes that a check bounced or that a card payment was charged back.
    ///
    /// @param receipt its receipt number
    /// @throws BillingException when there is none, it does not stand, or its money cannot be found on charges
    public PaymentUndone returned(String receipt, String reason) {
        return session.write(tx -> undo(tx, receipt, PaymentStanding.RETURNED, reason.strip()));
    }

    private PaymentUndone undo(Tx tx, String receipt, PaymentStanding to, String reason) {
        if (reason.isEmpty()) {
            throw new BillingException("payments.undo.reason-missing");
        }
        String number = receipt.strip();
        Payment payment = PaymentStore.byReceipt(tx, number)
                .orElseThrow(() -> new BillingException("payments.undo.unknown", number));
        PaymentRow row = PaymentListQuery.of(tx, PaymentFilter.of(payment.patient())).stream()
                .filter(one -> one.payment().equals(payment))
                .findFirst()
                .orElseThrow();
        if (row.standing() != PaymentStanding.STANDS) {
            throw new BillingException("payments.undo.gone", number);
        }
        if (to == PaymentStanding.VOIDED) {
            DepositedQuery.deposit(tx, payment.id()).ifPresent(deposit -> {
                throw new BillingException("payments.undo.deposited", number, deposit);
            });
        }
        List<LedgerEntry> entries = reopening(tx, row);
        entries.add(ledger.reversal(
                tx,
                ledger.find(tx, Payments.incomingKey(number)).orElseThrow(),
                to == PaymentStanding.VOIDED ? PostingKind.VOID : PostingKind.PATIENT_PAYMENT_REVERSAL,
                tx.today(),
                "payment-undone:" + number,
                reason));
        List<PostingId> _ = ledger.recordAll(tx, entries);
        Money repaid = payments.reapply(tx, payment.patient());
        creditUsed.accept(tx);
        String act = to == PaymentStanding.VOIDED ? "payment.voided" : "payment.returned";
        tx.audit(act, "payment", payment.id().value(), number);
        return new PaymentUndone(payment, to, row.applied(), repaid);
    }

    private static List<LedgerEntry> reopening(Tx tx, PaymentRow row) {
        List<LedgerEntry> entries = new ArrayList<>();
        AppliedMoney.Taken taken =
                AppliedMoney.of(tx, row.payment().patient()).take(row.payment().id(), row.applied());
        if (!taken.missing().isZero()) {
            throw new BillingException(
                    "payments.undo.used-elsewhere",
                    row.payment().receiptNumber(),
                    taken.missing().display());
        }
        add(entries, row.payment(), taken.own(), row.payment().id());
        add(entries, row.payment(), taken.common(), null);
        return entries;
    }

    private static void add(
            List<LedgerEntry> entries, Payment payment, List<AppliedMoney.Part> parts, @Nullable PaymentId named) {
        if (parts.isEmpty()) {
            return;
        }
        String whose = named == null ? "common" : "own";
        entries.add(new PostingDraft(
                PostingKind.UNAPPLY_PATIENT,
                payment.receivedOn(),
                payment.patient(),
                null,
                null,
                null,
                null,
                null,
                null,
                named,
                "payment-reopened:" + payment.receiptNumber() + ":" + whose,
                "receipt " + payment.receiptNumber(),
                null,
                null,
                parts.stream().map(part -> owedAgain(payment, part)).toList()));
    }

    private static TransferDraft owedAgain(Payment payment, AppliedMoney.Part part) {
        return TransferDraft.plain(
                Account.patientReceivable(payment.patient()),
                part.charge(),
                Account.unappliedPatient(payment.patient()),
                null,
                part.amount());
    }
}
