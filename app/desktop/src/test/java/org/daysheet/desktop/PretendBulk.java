package org.daysheet.desktop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daysheet.desktop.claims.BulkAct;
import org.daysheet.desktop.claims.BulkDesk;
import org.daysheet.desktop.claims.BulkDone;
import org.daysheet.desktop.claims.BulkOrder;
import org.daysheet.desktop.claims.BulkPaper;
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
                holds.get(row.id()),
                row.fileBy(),
                row.owner());
    }

    @Override
    public BulkPlan plan(BulkAct act, List<ClaimId> claims) {
        acts.add("look " + act + " " + claims);
        List<ClaimId> going = new ArrayList<>();
        List<BulkPlan.Left> staying = new ArrayList<>();
        for (ClaimId id : claims) {
            ClaimRow row = Pretend.claim(id.value() - 1);
            String why = whyNot(act, row);
            if (why.isEmpty()) {
                going.add(id);
            } else {
                staying.add(new BulkPlan.Left(row.control(), why));
            }
        }
        Money total =
                Money.sum(going.stream().map(id -> Pretend.claim(id.value() - 1).total()));
        return new BulkPlan(act, going, total, staying, staying.size());
    }

    @Override
    public BulkPaper papers(List<ClaimId> claims, boolean isRed) {
        acts.add("papers " + claims + (isRed ? " red" : ""));
        return new BulkPaper(
                claims,
                isRed,
                PretendForms.page(claims.getFirst(), isRed, false).pdf());
    }

    @Override
    public void keep(BulkPaper paper, boolean isSent) {
        acts.add("keep " + paper.claims() + (isSent ? " sent" : ""));
    }

    private String whyNot(BulkAct act, ClaimRow row) {
        boolean goes = switch (act) {
            case CHECK, HOLD, CLOSE, BYPASS, SEND, PRINT_SENT -> row.status().isHere();
            case PRINT, UNDO_REOPEN, UNDO_FIX -> true;
            case RELEASE -> holds.containsKey(row.id());
            case REOPEN -> row.status().isReopened();
        };
        return goes ? "" : "It stands at " + row.status().badge().text() + ".";
    }

    @Override
    public BulkDone act(BulkOrder order, Progress progress) {
        acts.add(order.act() + " " + order.claims() + " '" + order.reason() + "' " + order.until());
        order.claims().forEach(id -> keep(order, id));
        List<BulkOrder> undo = switch (order.act()) {
            case HOLD -> List.of(new BulkOrder(BulkAct.RELEASE, order.claims(), "", null));
            case CLOSE, BYPASS -> List.of(new BulkOrder(BulkAct.REOPEN, order.claims(), "", null));
            case CHECK, RELEASE, REOPEN, SEND, PRINT, PRINT_SENT, UNDO_REOPEN, UNDO_FIX -> List.of();
        };
        String told = order.act() + " of " + order.claims().size() + " claims is done.";
        return new BulkDone(new Outcome(true, told, List.of()), undo);
    }

    private void keep(BulkOrder order, ClaimId id) {
        if (order.act() == BulkAct.HOLD) {
            holds.put(id, new ClaimRow.HeldUntil(order.reason(), order.until()));
        } else if (order.act() == BulkAct.RELEASE) {
            holds.remove(id);
        }
    }
}
