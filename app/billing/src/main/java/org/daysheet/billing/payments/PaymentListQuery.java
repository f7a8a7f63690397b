package org.daysheet.billing.payments;

import static org.daysheet.store.db.Tables.PATIENT;
import static org.daysheet.store.db.Tables.PAYMENT;
import static org.jooq.impl.DSL.noCondition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PaymentId;
import org.daysheet.types.money.Money;
import org.jooq.Condition;
import org.jooq.Record;

/// Payments of patients for a list, newest first.
final class PaymentListQuery {
    private PaymentListQuery() {}

    static List<PaymentRow> of(Tx tx, PaymentFilter filter) {
        Condition whose = filter.patient() == null
                ? noCondition()
                : PAYMENT.PATIENT_ID.eq(filter.patient().value());
        Map<PaymentId, PaymentStanding> gone = AppliedQuery.gone(tx, filter.patient());
        Map<PaymentId, Money> left = left(tx, credits(tx, filter), gone.keySet());
        List<PaymentRow> rows = new ArrayList<>();
        tx.dsl()
                .select(PAYMENT.fields())
                .select(PATIENT.ACCOUNT_NUMBER)
                .select(PATIENT.LAST_NAME, PATIENT.FIRST_NAME, PATIENT.MIDDLE_NAME, PATIENT.NAME_SUFFIX)
                .from(PAYMENT)
                .join(PATIENT)
                .on(PATIENT.PATIENT_ID.eq(PAYMENT.PATIENT_ID))
                .where(whose)
                .and(filter.from() == null ? noCondition() : PAYMENT.RECEIVED_ON.ge(filter.from()))
                .and(filter.to() == null ? noCondition() : PAYMENT.RECEIVED_ON.le(filter.to()))
                .orderBy(PAYMENT.RECEIVED_ON.desc(), PAYMENT.PAYMENT_ID.desc())
                .forEach(row -> {
                    PaymentId id = new PaymentId(row.get(PAYMENT.PAYMENT_ID));
                    Money unapplied = left.getOrDefault(id, Money.ZERO);
                    if (!filter.isUnappliedOnly() || unapplied.isPositive()) {
                        rows.add(row(row, gone.getOrDefault(id, PaymentStanding.STANDS), unapplied));
                    }
                });
        return rows;
    }

    private static Map<PatientId, Money> credits(Tx tx, PaymentFilter filter) {
        return filter.patient() == null
                ? CreditedQuery.credits(tx)
                : CreditedQuery.credits(tx, List.of(filter.patient()));
    }

    private static Map<PaymentId, Money> left(Tx tx, Map<PatientId, Money> credits, Set<PaymentId> gone) {
        Map<PaymentId, Money> kept = CreditedQuery.forLater(tx, credits.keySet());
        Map<PatientId, List<Unapplied.Paid>> payments = new HashMap<>();
        for (List<Long> chunk : Chunks.of(
                credits.keySet().stream().map(PatientId::value).sorted().toList())) {
            tx.dsl()
                    .select(PAYMENT.PATIENT_ID, PAYMENT.PAYMENT_ID, PAYMENT.AMOUNT_CENTS, PAYMENT.IS_FOR_LATER)
                    .from(PAYMENT)
                    .where(PAYMENT.PATIENT_ID.in(chunk))
                    .forEach(row -> {
                        PaymentId id = new PaymentId(row.value2());
                        if (gone.contains(id)) {
                            return;
                        }
                        payments.computeIfAbsent(new PatientId(row.value1()), patient -> new ArrayList<>())
                                .add(new Unapplied.Paid(
                                        id,
                                        Money.ofCents(row.value3()),
                                        row.value4(),
                                        kept.getOrDefault(id, Money.ZERO)));
                    });
        }
        Map<PaymentId, Money> left = new HashMap<>();
        payments.forEach((patient, paid) -> left.putAll(Unapplied.of(credits.getOrDefault(patient, Money.ZERO), paid)));
        return left;
    }

    private static PaymentRow row(Record row, PaymentStanding standing, Money unapplied) {
        PersonName name = new PersonName(
                row.get(PATIENT.LAST_NAME),
                row.get(PATIENT.FIRST_NAME),
                Objects.requireNonNullElse(row.get(PATIENT.MIDDLE_NAME), ""),
                Objects.requireNonNullElse(row.get(PATIENT.NAME_SUFFIX), ""));
        return new PaymentRow(
                PaymentStore.payment(row.into(PAYMENT)),
                row.get(PATIENT.ACCOUNT_NUMBER),
                name.display(),
                row.get(PAYMENT.IS_FOR_LATER),
                standing,
                unapplied);
    }
}
