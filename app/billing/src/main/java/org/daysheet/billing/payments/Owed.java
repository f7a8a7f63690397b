package org.daysheet.billing.payments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.money.Money;

/// What a patient owes as the books stand now, and what nothing has used yet of the money the patient paid.
///
/// @param credit paid and not used, what was left for later too
/// @param charges what the patient owes for, oldest service first
public record Owed(PatientId patient, Money credit, List<Charge> charges) {
    public Owed {
        charges = List.copyOf(charges);
    }

    /// A charge the patient owes for.
    ///
    /// @param procedure its code
    /// @param serviceOn when it was done
    /// @param owed what the patient owes for it, more than zero
    public record Charge(ChargeId charge, String procedure, LocalDate serviceOn, Money owed) {}

    /// All of it.
    public Money total() {
        return Money.sum(charges.stream().map(Charge::owed));
    }

    /// How much of an amount each charge takes, in their order; nothing for those it does not reach.
    public List<Money> shares(Money amount) {
        return shares(charges.stream().map(Charge::owed).toList(), amount);
    }

    /// What using all of the credit would pay.
    CreditUse creditUse() {
        List<Money> shares = shares(credit);
        List<CreditUse.Part> parts = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            if (shares.get(i).isPositive()) {
                Charge charge = charges.get(i);
                parts.add(new CreditUse.Part(
                        charge.charge(), charge.procedure(), charge.serviceOn(), charge.owed(), shares.get(i)));
            }
        }
        return new CreditUse(patient, credit, parts);
    }

    /// The one rule by which money of patients is used: the first that is owed takes what it needs, the next takes of
    /// what is left. Nothing goes where nothing is owed.
    static List<Money> shares(List<Money> owed, Money amount) {
        List<Money> shares = new ArrayList<>();
        Money left = amount;
        for (Money wanted : owed) {
            Money share = wanted.min(left).max(Money.ZERO);
            shares.add(share);
            left = left.minus(share);
        }
        return shares;
    }
}
