package org.daysheet.billing.accounts;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// A charge with everything that became of it. What was charged less everything below it is what is owed.
///
/// @param id key
/// @param serviceOn first day of service
/// @param procedure code with its modifiers, as `G0402-25`
/// @param description what the practice calls it, empty when it has no name for it
/// @param sums what became of it, in money
/// @param owing who owes what is left, payers first; empty when nothing is
/// @param firstBilledOn day of the first claim or statement that asked for it, null before
public record AccountCharge(
        ChargeId id,
        LocalDate serviceOn,
        String procedure,
        String description,
        Sums sums,
        List<Owing> owing,
        @Nullable LocalDate firstBilledOn) {
    public AccountCharge {
        owing = List.copyOf(owing);
    }

    /// What is still owed, whoever owes it.
    public Money open() {
        return Money.sum(owing.stream().map(Owing::amount));
    }

    /// What became of a charge. Amounts taken back are subtracted where they were added.
    ///
    /// @param charged its price
    /// @param paidByPayers what payers paid
    /// @param contractual given up by contract
    /// @param writtenOff given up by decision
    /// @param paidByPatient what the patient paid, or an agency for the patient
    /// @param elsewhere what a payer moved to another charge of the visit
    public record Sums(
            Money charged,
            Money paidByPayers,
            Money contractual,
            Money writtenOff,
            Money paidByPatient,
            Money elsewhere) {
        /// Nothing yet.
        public static final Sums NONE =
                new Sums(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

        /// What is left of the price.
        public Money left() {
            return charged.minus(paidByPayers)
                    .minus(contractual)
                    .minus(writtenOff)
                    .minus(paidByPatient)
                    .minus(elsewhere);
        }
    }
}
