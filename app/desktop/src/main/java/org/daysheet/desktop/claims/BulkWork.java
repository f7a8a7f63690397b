package org.daysheet.desktop.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.Office;
import org.daysheet.billing.claims.ClaimHold;
import org.daysheet.billing.claims.ClaimHolds;
import org.daysheet.billing.claims.ClaimRow;
import org.daysheet.desktop.days.BusinessDay;
import org.daysheet.desktop.parts.Outcome;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;

/// Acts with many claims of an office.
///
/// @param office the open practice
/// @param day which day it is there
record BulkWork(Office office, BusinessDay day) implements BulkDesk {
    private static final int MOST_NAMED = 50;
    private static final int ROWS_AT_ONCE = 500;

    @Override
    public BulkPlan plan(BulkAct act, List<ClaimId> claims) {
        List<ClaimId> going = new ArrayList<>();
        List<Money> totals = new ArrayList<>();
        List<BulkPlan.Left> staying = new ArrayList<>();
        for (ClaimRow row : rows(claims)) {
            String why = whyNot(act, row);
            if (why.isEmpty()) {
                going.add(row.id());
                totals.add(row.total());
            } else {
                staying.add(new BulkPlan.Left(row.controlNumber(), why));
            }
        }
        return new BulkPlan(
                act,
                going,
                Money.sum(totals),
                staying.subList(0, Math.min(MOST_NAMED, staying.size())),
                staying.size());
    }

    private List<ClaimRow> rows(List<ClaimId> claims) {
        List<ClaimRow> rows = new ArrayList<>();
        for (int from = 0; from < claims.size(); from += ROWS_AT_ONCE) {
            rows.addAll(office.claims().rows(claims.subList(from, Math.min(claims.size(), from + ROWS_AT_ONCE))));
        }
        return rows;
    }

    /// Why a claim is left out, empty when it is not.
    private static String whyNot(BulkAct act, ClaimRow row) {
        return switch (act) {
            case HOLD -> row.status().isBeforeSending() ? "" : hasLeft(row);
            case RELEASE -> row.hold() == null ? Texts.of("claims.bulk.not-held") : "";
        };
    }

    private static String hasLeft(ClaimRow row) {
        return Texts.of(
                "claims.bulk.has-left", ClaimPages.row(row).status().badge().text());
    }

    @Override
    public BulkDone act(BulkOrder order, Progress progress) {
        return switch (order.act()) {
            case HOLD -> hold(order);
            case RELEASE -> release(order);
        };
    }

    /// Undone by a release; a claim that was held before is held as before.
    private BulkDone hold(BulkOrder order) {
        Map<ClaimId, ClaimHold> before = office.session().read(tx -> ClaimHolds.current(tx, order.claims()));
        office.claimHolds().hold(order.claims(), order.reason(), order.until());
        List<BulkOrder> undo = new ArrayList<>();
        List<ClaimId> free =
                order.claims().stream().filter(id -> !before.containsKey(id)).toList();
        if (!free.isEmpty()) {
            undo.add(new BulkOrder(BulkAct.RELEASE, free, "", null));
        }
        undo.addAll(again(before));
        return new BulkDone(done("claims.bulk.done.HOLD", order), undo);
    }

    private BulkDone release(BulkOrder order) {
        Map<ClaimId, ClaimHold> before = office.session().read(tx -> ClaimHolds.current(tx, order.claims()));
        office.claimHolds().release(order.claims());
        return new BulkDone(done("claims.bulk.done.RELEASE", order), again(before));
    }

    /// What holds claims as they were held, those for one reason and day together.
    private static List<BulkOrder> again(Map<ClaimId, ClaimHold> before) {
        Map<String, BulkOrder> orders = new LinkedHashMap<>();
        for (ClaimHold hold : before.values()) {
            LocalDate until = hold.releaseOn();
            orders.merge(
                    hold.reason() + '\n' + until,
                    new BulkOrder(BulkAct.HOLD, List.of(hold.claim()), hold.reason(), until),
                    BulkWork::joined);
        }
        return List.copyOf(orders.values());
    }

    private static BulkOrder joined(BulkOrder one, BulkOrder more) {
        List<ClaimId> claims = new ArrayList<>(one.claims());
        claims.addAll(more.claims());
        return new BulkOrder(one.act(), claims, one.reason(), one.until());
    }

    private static Outcome done(String key, BulkOrder order) {
        return new Outcome(true, Texts.of(key, order.claims().size()), List.of());
    }
}
