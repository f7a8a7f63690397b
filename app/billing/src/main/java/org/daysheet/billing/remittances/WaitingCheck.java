package org.daysheet.billing.remittances;

import static java.time.temporal.ChronoUnit.DAYS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.daysheet.billing.problem.Texts;
import org.daysheet.billing.remittances.CheckPlan.PlannedClaim;
import org.daysheet.billing.remittances.CheckPlan.Refusal;
import org.daysheet.billing.remittances.WaitingItem.Place;
import org.daysheet.store.Tx;
import org.daysheet.types.work.Progress;
import org.jspecify.annotations.Nullable;

/// What waits of one check.
final class WaitingCheck {
    private static final Set<HoldReason> NOT_FOUND =
            Set.of(HoldReason.UNMATCHED, HoldReason.NOT_OURS, HoldReason.CONTRADICTION);

    private final Tx tx;
    private final Check check;
    private final Place place;

    WaitingCheck(Tx tx, Check check) {
        this.tx = tx;
        this.check = check;
        this.place = WaitingPlaceQuery.ofCheck(tx, check);
    }

    List<WaitingItem> items() {
        return switch (check.status()) {
            case TAKEN -> toPost();
            case OUT_OF_BALANCE -> {
                Refusal refusal = CheckFaults.of(tx, check).refusal();
                yield List.of(
                        whole(WaitingKind.CHECK_UNBALANCED, refusal.key(), refusal.words(), Remedy.SEEN, Remedy.PLAN));
            }
            case VOIDED ->
                List.of(whole(
                        WaitingKind.CHECK_UNDONE,
                        "",
                        Texts.of("remittances.waiting.undone", Objects.requireNonNullElse(check.reason(), "")),
                        Remedy.POST,
                        Remedy.SEEN));
            case POSTED -> held();
            case REPEAT -> List.of();
        };
    }

    private List<WaitingItem> toPost() {
        CheckPlan plan = new CheckPlanner(tx, check).plan(Progress.SILENT);
        Refusal refusal = plan.refusal();
        if (refusal != null) {
            return List.of(whole(WaitingKind.CHECK_REFUSED, refusal.key(), refusal.words(), Remedy.PLAN, Remedy.VOID));
        }
        if (plan.isClean()) {
            return List.of(whole(
                    WaitingKind.CHECK_CLEAN, "", Texts.of("remittances.waiting.clean", check.number()), Remedy.POST));
        }
        List<WaitingItem> items = new ArrayList<>();
        Refusal caution = plan.caution();
        if (caution != null) {
            items.add(whole(
                    WaitingKind.CHECK_CAREFUL, caution.key(), caution.words(), Remedy.PLAN, Remedy.POST, Remedy.VOID));
        }
        if (plan.check().payer() == null && plan.held().isEmpty()) {
            String key = "remittances.refused.payer-unknown";
            items.add(whole(
                    WaitingKind.CHECK_CAREFUL,
                    key,
                    Texts.of(key, check.number(), 0, check.payerName()),
                    Remedy.PAYER_NUMBER,
                    Remedy.VOID));
        }
        Map<Long, FindingQuery.Span> spans = FindingQuery.spans(tx, check);
        for (PlannedClaim claim : plan.held()) {
            items.add(claim(claim.stated(), claim.plan(), spans));
        }
        return items;
    }

    private List<WaitingItem> held() {
        List<StatedStore.Entry> entries = new StatedStore(tx).claims(check.id());
        CheckPlanner planner = new CheckPlanner(tx, check, entries);
        Map<Long, FindingQuery.Span> spans = FindingQuery.spans(tx, check);
        return entries.stream()
                .filter(Applying::isWaiting)
                .map(entry -> planner.planOne(entry.stated().id()).orElseThrow())
                .map(claim -> claim(claim.stated(), claim.plan(), spans))
                .toList();
    }

    private WaitingItem claim(StatedClaim stated, ClaimPlan plan, Map<Long, FindingQuery.Span> spans) {
        FindingQuery.Span span = spans.get(stated.id().value());
        Place at = span == null ? place : new Place(place.file(), span.segment());
        return switch (plan) {
            case Hold hold ->
                item(
                        NOT_FOUND.contains(hold.reason()) ? WaitingKind.CLAIM_UNMATCHED : WaitingKind.CLAIM_HELD,
                        stated,
                        hold.reason().name(),
                        hold.words(),
                        at,
                        remedies(hold));
            case PostingPlan _ ->
                item(
                        WaitingKind.CLAIM_HELD,
                        stated,
                        "",
                        Texts.of("remittances.waiting.fits-now"),
                        at,
                        List.of(Remedy.ACCEPT));
        };
    }

    private List<Remedy> remedies(Hold hold) {
        List<Remedy> remedies = new ArrayList<>();
        boolean isPosted = check.status() == RemittanceStatus.POSTED;
        if (hold.proposal() != null && isPosted) {
            remedies.add(Remedy.ACCEPT);
        }
        switch (hold.reason()) {
            case PAYER_UNKNOWN -> remedies.add(Remedy.PAYER_NUMBER);
            case UNMATCHED,
                    NOT_OURS,
                    CONTRADICTION,
                    WRONG_PAYER,
                    LINE_UNMATCHED,
                    LINE_NOT_OF_CLAIM,
                    CHARGE_DIFFERS,
                    NO_ORIGINAL,
                    ORIGINAL_DIFFERS,
                    ORIGINAL_UNLIKE,
                    SEVERAL_ORIGINALS,
                    DECIDED_BEFORE,
                    BELOW_ZERO,
                    EARLIER_PAYER_OPEN,
                    LATER_PAYER_STATUS -> remedies.add(Remedy.MATCH);
            case UNREADABLE,
                    OUT_OF_BALANCE,
                    POSSIBLE_REPEAT,
                    UNKNOWN_STATUS,
                    UNKNOWN_CODE,
                    REPEATED_ADJUSTMENT,
                    PAIR_INCOMPLETE,
                    FORWARDED_WITH_MONEY -> {}
        }
        if (!isPosted) {
            remedies.add(Remedy.POST);
        }
        remedies.add(Remedy.VOID);
        return remedies;
    }

    WaitingItem whole(WaitingKind kind, String cause, String reason, Remedy... remedies) {
        return item(kind, null, cause, reason, place, List.of(remedies));
    }

    private WaitingItem item(
            WaitingKind kind,
            @Nullable StatedClaim claim,
            String cause,
            String reason,
            Place at,
            List<Remedy> remedies) {
        int days = Math.toIntExact(Math.max(0, DAYS.between(check.takenOn(), tx.today())));
        return new WaitingItem(
                kind,
                check,
                claim,
                cause,
                reason,
                claim == null ? check.payment() : claim.paid(),
                check.takenOn(),
                days,
                at,
                remedies);
    }
}
