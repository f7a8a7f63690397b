package org.daysheet.desktop;

import java.util.ArrayList;
import java.util.List;
import org.daysheet.billing.practice.SendingWay;
import org.daysheet.desktop.claims.ClaimRow;
import org.daysheet.desktop.claims.SendPlan;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.money.Money;

/// What goes where, for tests that need no practice: the first of the claims go, the next stay.
final class PretendPlan {
    private PretendPlan() {}

    static SendPlan of(SendingWay way, int going, int staying) {
        List<SendPlan.ShareRow> shares = new ArrayList<>();
        List<ClaimId> ids = new ArrayList<>();
        List<SendPlan.StayRow> stays = new ArrayList<>();
        for (int i = 0; i < going; i++) {
            ClaimRow row = Pretend.claim(i);
            ids.add(row.id());
            shares.add(new SendPlan.ShareRow(row.payer(), "PAY" + i, "Clearwater", 1, row.total()));
        }
        for (int i = going; i < going + staying; i++) {
            ClaimRow row = Pretend.claim(i);
            stays.add(new SendPlan.StayRow(
                    row.id(),
                    row.control(),
                    row.patient(),
                    row.payer(),
                    "The practice\u2019s ZIP code 12207 lacks its last four digits. And 1 more."));
        }
        Money total = Money.sum(shares.stream().map(SendPlan.ShareRow::total));
        return new SendPlan(way, "Clearwater Exchange (CLEARWATER)", true, shares, ids, total, stays, staying, true);
    }
}
