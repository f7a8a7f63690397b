package org.daysheet.desktop.claims;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.daysheet.billing.Office;
import org.daysheet.billing.claims.Claim;
import org.daysheet.billing.claims.ClaimClosing;
import org.daysheet.billing.claims.ClaimHold;
import org.daysheet.billing.claims.ClaimHolds;
import org.daysheet.billing.claims.ClaimRow;
import org.daysheet.billing.claims.ClaimStatus;
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
        Set<ClaimId> fit = fit(act, claims);
        for (ClaimRow row : rows(claims)) {
            String why = whyNot(act, row, fit.contains(row.id()));
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

    /// Those with which an act can be done, where their rows do not say so.
    private Set<ClaimId> fit(BulkAct act, List<ClaimId> claims) {
        return switch (act) {
            case CHECK, HOLD, RELEASE, PRINT -> Set.of();
            case UNDO_REOPEN -> office.claims().reopening().undoable(claims);
            case UNDO_FIX -> throw new IllegalArgumentException(act + " is not looked at");
            case REOPEN -> office.claims().closing().closedHere(claims);
            case CLOSE ->
                office.session().read(tx -> office.claims().claims(tx, claims)).stream()
                        .filter(ClaimClosing::isClosable)
                        .map(Claim::id)
                        .collect(Collectors.toSet());
            case BYPASS -> office.claims().closing().bypassing().fit(claims);
            case SEND, PRINT_SENT ->
                Set.copyOf(office.submissions().preview(claims).going());
        };
    }

    /// Why a claim is left out, empty when it is not.
    private static String whyNot(BulkAct act, ClaimRow row, boolean isFit) {
        boolean isHere = row.status().isBeforeSending();
        return switch (act) {
            case CHECK -> isHere || row.status() == ClaimStatus.REJECTED ? "" : hasLeft(row);
            case HOLD -> isHere ? "" : hasLeft(row);
            case RELEASE -> row.hold() == null ? Texts.of("claims.bulk.not-held") : "";
            case REOPEN ->
                isFit || ClaimPages.row(row).status().isReopened() ? "" : Texts.of("claims.bulk.not-sent-back");
            case CLOSE -> {
                if (isFit) {
                    yield "";
                }
                yield isHere ? Texts.of("claims.bulk.stands-for") : hasLeft(row);
            }
            case BYPASS -> {
                if (isFit) {
                    yield "";
                }
                yield isHere ? Texts.of("claims.bulk.no-next") : hasLeft(row);
            }
            case PRINT, UNDO_FIX -> "";
            case UNDO_REOPEN -> isFit ? "" : Texts.of("claims.bulk.moved-since");
            case SEND, PRINT_SENT -> isFit ? "" : SendWork.why(row);
        };
    }

    private static String hasLeft(ClaimRow row) {
        return Texts.of(
                "claims.bulk.has-left", ClaimPages.row(row).status().badge().text());
    }

    @Override
    public BulkDone act(BulkOrder order, Progress progress) {
        return switch (order.act()) {
            case CHECK -> new BulkDone(check(order, progress), List.of());
            case HOLD -> hold(order);
            case RELEASE -> release(order);
            case REOPEN -> reopen(order, progress);
            case CLOSE -> close(order);
            case BYPASS -> bypass(order);
            case UNDO_REOPEN -> undoReopen(order);
            case UNDO_FIX -> undoFix(order);
            case SEND, PRINT, PRINT_SENT -> throw new IllegalArgumentException(order.act() + " is done elsewhere");
        };
    }

    @Override
    public BulkPaper papers(List<ClaimId> claims, boolean isRed) {
        return new BulkPaper(claims, isRed, new ClaimPapers(office, day).read(claims, isRed));
    }

    @Override
    public void keep(BulkPaper paper, boolean isSent) {
        new ClaimPapers(office, day).keep(paper, isSent);
    }

    private Outcome check(BulkOrder order, Progress progress) {
        return new ClaimPages(office, day, Path.of("")).check(order.claims(), progress);
    }

    /// What was made a draft is checked at once; undone, it stands where it stood, and its new number stays unused.
    private BulkDone reopen(BulkOrder order, Progress progress) {
        Set<ClaimId> closed = office.claims().closing().closedHere(order.claims());
        office.claims().closing().reopen(closed);
        for (ClaimId claim : order.claims()) {
            progress.stopIfCancelled();
            if (!closed.contains(claim)) {
                office.claims().reopen(claim);
            }
        }
        Outcome checked = check(order, progress);
        String told = Texts.of("claims.bulk.done.REOPEN", order.claims().size());
        return new BulkDone(
                new Outcome(checked.isGood(), told + " " + checked.headline(), checked.details()), undoable(order));
    }

    /// Those whose payer was left out are left out again by hand: the books moved with them.
    private List<BulkOrder> undoable(BulkOrder order) {
        Set<ClaimId> back = office.claims().reopening().undoable(order.claims());
        List<ClaimId> claims = order.claims().stream().filter(back::contains).toList();
        return claims.isEmpty() ? List.of() : List.of(new BulkOrder(BulkAct.UNDO_REOPEN, claims, "", null));
    }

    private BulkDone undoReopen(BulkOrder order) {
        office.claims().reopening().undo(order.claims());
        return new BulkDone(done("claims.bulk.done.UNDO_REOPEN", order), List.of());
    }

    private BulkDone undoFix(BulkOrder order) {
        List<String> words = new ArrayList<>();
        for (ClaimId claim : order.claims()) {
            words.add(office.scrubbing()
                    .fixing(office.chargeEntry(), office.visitCorrection())
                    .undoLast(claim)
                    .fix()
                    .words());
        }
        return new BulkDone(
                new Outcome(true, Texts.of("claims.bulk.done.UNDO_FIX", String.join(", ", words)), List.of()),
                List.of());
    }

    /// Undone by making drafts of them again.
    private BulkDone close(BulkOrder order) {
        office.claims().closing().close(order.claims(), order.reason());
        return new BulkDone(
                done("claims.bulk.done.CLOSE", order),
                List.of(new BulkOrder(BulkAct.REOPEN, order.claims(), "", null)));
    }

    /// Undone by making drafts of them again, until the payers after have been asked.
    private BulkDone bypass(BulkOrder order) {
        for (ClaimId claim : order.claims()) {
            var _ = office.claims().closing().bypassing().bypass(claim, order.reason());
        }
        return new BulkDone(
                done("claims.bulk.done.BYPASS", order),
                List.of(new BulkOrder(BulkAct.REOPEN, order.claims(), "", null)));
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
