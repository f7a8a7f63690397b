package org.daysheet.desktop.money;

import java.time.LocalDate;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PaymentId;
import org.daysheet.types.money.Money;

/// A payment of a patient on the list.
///
/// @param id key
/// @param receivedOn when it came in
/// @param receipt number on the paper
/// @param who who paid
/// @param how cash, check, card or other
/// @param reference check or card slip number, empty when none
/// @param amount how much
/// @param left how much of it nothing has used yet
/// @param state whether it is used, or kept for later
public record PaidRow(
        PaymentId id,
        LocalDate receivedOn,
        String receipt,
        Payer who,
        String how,
        String reference,
        Money amount,
        Money left,
        Badge state) {
    /// Who paid.
    ///
    /// @param patient key
    /// @param account number of the account
    /// @param name as lists show it
    public record Payer(PatientId patient, String account, String name) {}

    /// How much of it is used for what was owed.
    public Money used() {
        return amount.minus(left);
    }
}
