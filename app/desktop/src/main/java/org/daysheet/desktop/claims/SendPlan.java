package org.daysheet.desktop.claims;

import java.util.List;
import org.daysheet.billing.practice.SendingWay;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.money.Money;

/// What goes where when claims are sent, before any goes.
///
/// @param way which of the ways to the payers it is about
/// @param receiver who takes the files, empty when that is not known of one
/// @param isTest whether the file is marked as a test
/// @param shares what goes to each payer
/// @param going the claims that go
/// @param total what they ask for
/// @param staying claims that do not go and why, the first of them
/// @param stayingCount how many do not go
/// @param hasSpare whether any of the payers has a spare way
public record SendPlan(
        SendingWay way,
        String receiver,
        boolean isTest,
        List<ShareRow> shares,
        List<ClaimId> going,
        Money total,
        List<StayRow> staying,
        int stayingCount,
        boolean hasSpare) {
    /// What goes to one payer.
    ///
    /// @param code its electronic number
    /// @param by name of the profile by which it goes
    public record ShareRow(String payer, String code, String by, int claims, Money total) {}

    /// A claim that does not go.
    ///
    /// @param why what keeps it back
    public record StayRow(ClaimId id, String control, String patient, String payer, String why) {}

    public SendPlan {
        shares = List.copyOf(shares);
        going = List.copyOf(going);
        staying = List.copyOf(staying);
    }
}
