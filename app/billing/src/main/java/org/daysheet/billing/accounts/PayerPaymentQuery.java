package org.daysheet.billing.accounts;

import static org.daysheet.store.db.Tables.ACCOUNT;
import static org.daysheet.store.db.Tables.COVERAGE;
import static org.daysheet.store.db.Tables.POSTING;
import static org.daysheet.store.db.Tables.REMITTANCE;
import static org.daysheet.store.db.Tables.REMITTANCE_STATE;
import static org.daysheet.store.db.Tables.TRANSFER;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.sum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.ledger.AccountKind;
import org.daysheet.store.Tx;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.SQLDataType;

/// What payers paid for a patient, check by check.
final class PayerPaymentQuery {
    /// Kept in place of a date when the file gives none; obviously not a real one.
    private static final LocalDate NO_DATE = LocalDate.of(1900, 1, 1);

    private static final List<String> MONEY = List.of(
            AccountKind.CASH.name(),
            AccountKind.UNAPPLIED_PAYER.name(),
            AccountKind.UNAPPLIED_PATIENT.name(),
            AccountKind.PAYER_CLEARING.name(),
            AccountKind.REFUND.name());

    private PayerPaymentQuery() {}

    /// Newest posting first; a check that decided and paid nothing is among them.
    static List<PayerPayment> of(Tx tx, PatientId patient) {
        Map<Long, Money> amounts = new HashMap<>();
        side(tx, patient, TRANSFER.CREDIT_ACCOUNT_ID, TRANSFER.DEBIT_ACCOUNT_ID, 1, amounts);
        side(tx, patient, TRANSFER.DEBIT_ACCOUNT_ID, TRANSFER.CREDIT_ACCOUNT_ID, -1, amounts);
        List<PayerPayment> payments = new ArrayList<>();
        tx.dsl()
                .select(
                        REMITTANCE.REMITTANCE_ID,
                        REMITTANCE.PAYER_NAME,
                        REMITTANCE.TRACE_NUMBER,
                        REMITTANCE.PAYMENT_ON,
                        REMITTANCE_STATE.STATUS,
                        max(POSTING.POSTED_ON).as(POSTING.POSTED_ON))
                .from(POSTING)
                .join(REMITTANCE)
                .on(REMITTANCE.REMITTANCE_ID.eq(POSTING.REMITTANCE_ID))
                .leftJoin(REMITTANCE_STATE)
                .on(REMITTANCE_STATE.REMITTANCE_ID.eq(REMITTANCE.REMITTANCE_ID))
                .where(POSTING.PATIENT_ID.eq(patient.value()))
                .groupBy(
                        REMITTANCE.REMITTANCE_ID,
                        REMITTANCE.PAYER_NAME,
                        REMITTANCE.TRACE_NUMBER,
                        REMITTANCE.PAYMENT_ON,
                        REMITTANCE_STATE.STATUS)
                .forEach(row -> payments.add(payment(row, amounts)));
        payments.sort(Comparator.comparing(PayerPayment::postedOn)
                .thenComparing(PayerPayment::trace)
                .reversed());
        return payments;
    }

    private static PayerPayment payment(Record row, Map<Long, Money> amounts) {
        long check = row.get(REMITTANCE.REMITTANCE_ID);
        LocalDate paidOn = row.get(REMITTANCE.PAYMENT_ON);
        return new PayerPayment(
                new RemittanceId(check),
                row.get(REMITTANCE.PAYER_NAME),
                row.get(REMITTANCE.TRACE_NUMBER),
                paidOn.equals(NO_DATE) ? null : paidOn,
                row.get(POSTING.POSTED_ON.getName(), LocalDate.class),
                amounts.getOrDefault(check, Money.ZERO),
                "VOIDED".equals(row.get(REMITTANCE_STATE.STATUS)));
    }

    /// Money against what payers owe for the patient, by check.
    private static void side(
            Tx tx,
            PatientId patient,
            TableField<?, Long> receivable,
            TableField<?, Long> money,
            int sign,
            Map<Long, Money> amounts) {
        var own = ACCOUNT.as("own_account");
        var other = ACCOUNT.as("other_account");
        tx.dsl()
                .select(POSTING.REMITTANCE_ID, sum(TRANSFER.AMOUNT_CENTS).cast(SQLDataType.BIGINT))
                .from(COVERAGE)
                .join(own)
                .on(own.COVERAGE_ID.eq(COVERAGE.COVERAGE_ID))
                .join(TRANSFER)
                .on(receivable.eq(own.ACCOUNT_ID))
                .join(other)
                .on(other.ACCOUNT_ID.eq(money))
                .join(POSTING)
                .on(POSTING.POSTING_ID.eq(TRANSFER.POSTING_ID))
                .where(COVERAGE.PATIENT_ID.eq(patient.value()))
                .and(other.ACCOUNT_KIND.in(MONEY))
                .and(POSTING.REMITTANCE_ID.isNotNull())
                .groupBy(POSTING.REMITTANCE_ID)
                .forEach(row -> amounts.merge(row.value1(), Money.ofCents(row.value2() * sign), Money::plus));
    }
}
