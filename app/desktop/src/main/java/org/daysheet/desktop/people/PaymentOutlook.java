package org.daysheet.desktop.people;

import java.util.ArrayList;
import java.util.List;
import org.daysheet.billing.payments.Owed;
import org.daysheet.types.money.Money;

/// What a payment would do, before it is kept.
///
/// @param credit what the patient has paid already and nothing has used
/// @param amount how much is handed over
/// @param charges what the patient owes for, oldest first, with what the payment would pay of it
public record PaymentOutlook(Money credit, Money amount, List<OwedRow> charges) {
    static final PaymentOutlook NOTHING = new PaymentOutlook(Money.ZERO, Money.ZERO, List.of());

    public PaymentOutlook {
        charges = List.copyOf(charges);
    }

    /// @param isForLater whether nothing is paid of it now
    static PaymentOutlook of(Owed owed, Money amount, boolean isForLater) {
        List<Money> shares = owed.shares(isForLater ? Money.ZERO : amount);
        List<OwedRow> rows = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            Owed.Charge charge = owed.charges().get(i);
            rows.add(new OwedRow(charge.serviceOn(), charge.procedure(), charge.owed(), shares.get(i)));
        }
        return new PaymentOutlook(owed.credit(), amount, rows);
    }

    /// All the patient owes now.
    public Money owed() {
        return Money.sum(charges.stream().map(OwedRow::owed));
    }

    /// How much of that the payment would pay.
    public Money pays() {
        return Money.sum(charges.stream().map(OwedRow::pays));
    }

    /// How much would stay owed.
    public Money left() {
        return owed().minus(pays());
    }

    /// How much of the payment would stay a credit.
    public Money kept() {
        return amount.minus(pays());
    }
}
