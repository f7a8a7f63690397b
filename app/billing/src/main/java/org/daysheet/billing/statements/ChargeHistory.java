package org.daysheet.billing.statements;

import java.util.Map;
import java.util.TreeMap;
import org.daysheet.types.money.Money;

/// What happened to a charge up to the cutoff.
final class ChargeHistory {
    private Money charged = Money.ZERO;
    private Money adjusted = Money.ZERO;
    private Money patientPaid = Money.ZERO;
    private final Map<String, Money> paidByPayer = new TreeMap<>();
    private final Map<String, Money> shares = new TreeMap<>();

    void charged(Money amount) {
        charged = charged.plus(amount);
    }

    void adjusted(Money amount) {
        adjusted = adjusted.plus(amount);
    }

    void paidByPatient(Money amount) {
        patientPaid = patientPaid.plus(amount);
    }

    void paidBy(String payer, Money amount) {
        paidByPayer.merge(payer, amount, Money::plus);
    }

    /// An insurer made an amount the patient's; a negative amount takes that back.
    void becamePatients(String carc, Money amount) {
        shares.merge(carc, amount, Money::plus);
    }

    Money charged() {
        return charged;
    }

    Money adjusted() {
        return adjusted;
    }

    Money patientPaid() {
        return patientPaid;
    }

    Money insurancePaid() {
        return Money.sum(paidByPayer.values());
    }

    /// What each insurer paid; names of those who paid nothing are absent.
    Map<String, Money> paidByPayer() {
        return nonZero(paidByPayer);
    }

    /// What insurers left to the patient, by reason code; empty code when a person decided so.
    Map<String, Money> shares() {
        return nonZero(shares);
    }

    private static Map<String, Money> nonZero(Map<String, Money> amounts) {
        Map<String, Money> kept = new TreeMap<>(amounts);
        kept.values().removeIf(Money::isZero);
        return kept;
    }
}
