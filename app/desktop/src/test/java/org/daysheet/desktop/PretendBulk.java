package org.daysheet.desktop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daysheet.desktop.claims.BulkAct;
import org.daysheet.desktop.claims.BulkDesk;
import org.daysheet.desktop.claims.BulkDone;
import org.daysheet.desktop.claims.BulkOrder;
import org.daysheet.desktop.claims.BulkPlan;
import org.daysheet.desktop.claims.ClaimRow;
import org.daysheet.desktop.parts.Outcome;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;

/// Acts with many claims for tests that need no practice; claims that are held stay held.
final class PretendBulk implements BulkDesk {
    private final List<String> acts;
    private final Map<ClaimId, ClaimRow.HeldUntil> holds = new LinkedHashMap<>();

    PretendBulk(List<String> acts) {
        this.acts = acts;
    }

    ClaimRow held(ClaimRow row) {
        return new ClaimRow(
                row.id(),
                row.control(),
                row.patient(),
                row.payer(),
                row.order(),
                row.serviceOn(),
                row.submittedOn(),
                row.total(),
                row.status(),
                holds.get(row.id()));
    }

    @Override
    public BulkPlan plan(BulkAct act, List<ClaimId> claims) {
        acts.add("look " + act + " " + claims);
        List<ClaimId> going = new ArrayList<>();
        List<BulkPlan.Left> staying = new ArrayList<>();
        for (ClaimId id : claims) {
            ClaimRow row = Pretend.claim(id.value() - 1);
            boolean goes = act == BulkAct.RELEASE
                    ? holds.containsKey(id)
                    : row.status().isHere();
            if (goes) {
                going.add(id);
            } else {
                staying.add(new BulkPlan.Left(
                        row.control(),
                        act == BulkAct.RELEASE
                                ? "It is not held."
                                : "It has left: " + row.status().badge().text() + "."));
            }
        }
        Money total =
                Money.sum(going.stream().map(id -> Pretend.claim(id.value() - 1).total()));
        return new BulkPlan(act, going, total, staying, staying.size());
    }

    @Override
    public BulkDone act(BulkOrder order, Progress progress) {
        acts.add(order.act() + " " + order.claims() + " '" + order.reason() + "' " + order.until());
        boolean isHold = order.act() == BulkAct.HOLD;
        order.claims().forEach(id -> {
            if (isHold) {
                holds.put(id, new ClaimRow.HeldUntil(order.reason(), order.until()));
            } else {
                holds.remove(id);
            }
        });
        String told = order.claims().size() + (isHold ? " claims are held." : " claims are released.");
        List<BulkOrder> undo = isHold ? List.of(new BulkOrder(BulkAct.RELEASE, order.claims(), "", null)) : List.of();
        return new BulkDone(new Outcome(true, told, List.of()), undo);
    }
}
