package org.daysheet.billing.claims;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.billing.ledger.ResponsibleParty;
import org.daysheet.types.money.Money;

/// What became of the charges of a claim in the ledger, whoever was asked for them: charged = paid + given up + open.
///
/// @param charged what was charged, less what was taken back
/// @param paidByPayers money of payers, of this claim's and of others of the visit
/// @param paidByPatient money of the patient
/// @param contractual given up by contract
/// @param writtenOff given up by decision
/// @param other everything else that moved, such as interest or a refund; zero nearly always
/// @param open who owes the rest; parties that owe nothing are left out
public record ClaimMoney(
        Money charged,
        Money paidByPayers,
        Money paidByPatient,
        Money contractual,
        Money writtenOff,
        Money other,
        List<Owed> open) {
    /// What one party owes of the claim.
    ///
    /// @param party whose turn it is
    /// @param payerName the payer, empty when no payer owes it
    /// @param amount positive is owed to us
    /// @param since day on which it began to owe the oldest of it
    public record Owed(ResponsibleParty party, String payerName, Money amount, LocalDate since) {}

    public ClaimMoney {
        open = List.copyOf(open);
    }

    /// Whether anybody owes any of it; what is owed back does not make up for that.
    public boolean isOwed() {
        return open.stream().anyMatch(owed -> owed.amount().isPositive());
    }

    /// What is open, whoever owes it.
    public Money openTotal() {
        return Money.sum(open.stream().map(Owed::amount));
    }
}
