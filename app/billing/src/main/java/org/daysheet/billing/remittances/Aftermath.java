package org.daysheet.billing.remittances;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.daysheet.billing.denials.DenialDraft;
import org.daysheet.billing.denials.DenialKind;
import org.daysheet.billing.denials.Denials;
import org.daysheet.billing.followups.FollowUps;
import org.daysheet.billing.followups.TaskDraft;
import org.daysheet.billing.followups.TaskKind;
import org.daysheet.billing.problem.Texts;
import org.daysheet.billing.remittances.CheckPlan.PlannedClaim;
import org.daysheet.billing.remittances.CheckPlan.PlannedCredit;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.DenialId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.RemitClaimId;
import org.daysheet.types.money.Money;

/// What follows from posted claims beside the money: denials, and work for people.
final class Aftermath {
    private static final int DAYS_TO_WORK = 7;
    private static final int DAYS_TO_DECIDE = 3;
    private static final int DAYS_TO_BILL = 2;
    private static final int DAYS_FOR_CROSSOVER = 30;

    private final Denials denials;
    private final FollowUps followUps;

    Aftermath(Denials denials, FollowUps followUps) {
        this.denials = denials;
        this.followUps = followUps;
    }

    /// Opens and closes denials and tasks for these claims of a check.
    void follow(Tx tx, Check check, List<PlannedClaim> claims, List<PlannedCredit> credits) {
        List<TaskDraft> tasks = new ArrayList<>();
        openDenials(tx, check, claims, tasks);
        Set<ClaimId> contested = denials.openAmong(
                tx,
                claims.stream()
                        .flatMap(claim -> Stream.ofNullable(claim.matched()))
                        .map(Aftermath::about)
                        .toList());
        for (PlannedClaim claim : claims) {
            claim.hold().ifPresent(hold -> tasks.add(held(tx, check, claim, hold)));
            if (claim.plan() instanceof PostingPlan plan && claim.matched() != null) {
                closeEarlier(tx, claim, plan, claim.matched(), contested);
                addTasks(tx, check, claim, plan, claim.matched(), tasks);
            }
        }
        for (PlannedCredit credit : credits) {
            tasks.add(new TaskDraft(
                    credit.key(),
                    TaskKind.PATIENT_CREDIT,
                    tx.today().plusDays(DAYS_TO_WORK),
                    credit.amount(),
                    Texts.of("remittances.task.patient-credit", credit.charge()),
                    TaskDraft.About.patient(credit.patient())));
        }
        followUps.open(tx, tasks);
    }

    private void openDenials(Tx tx, Check check, List<PlannedClaim> claims, List<TaskDraft> tasks) {
        List<DenialDraft> drafts = new ArrayList<>();
        for (PlannedClaim claim : claims) {
            if (claim.plan() instanceof PostingPlan plan && claim.matched() != null) {
                ClaimId about = about(claim.matched());
                plan.denials()
                        .forEach(
                                opened -> drafts.add(draft(about, claim.stated().id(), opened)));
            }
        }
        List<DenialId> ids = denials.open(tx, drafts);
        LocalDate due = tx.today().plusDays(DAYS_TO_WORK);
        for (int i = 0; i < drafts.size(); i++) {
            DenialDraft draft = drafts.get(i);
            tasks.add(new TaskDraft(
                    FollowUps.denialKey(ids.get(i)),
                    TaskKind.DENIAL,
                    due,
                    draft.amount(),
                    Texts.of(
                            "remittances.task.denial",
                            draft.group() + "-" + draft.carc(),
                            draft.claim(),
                            draft.category()),
                    new TaskDraft.About(
                            draft.claim(), null, check.payer(), check.id(), draft.remitClaim(), ids.get(i))));
        }
    }

    private static DenialDraft draft(ClaimId claim, RemitClaimId remitClaim, OpenedDenial opened) {
        return new DenialDraft(
                claim,
                opened.charge(),
                remitClaim,
                opened.lineId(),
                opened.isReduction() ? DenialKind.REDUCTION : DenialKind.DENIAL,
                opened.group(),
                opened.reason(),
                opened.remarks(),
                opened.amount());
    }

    private static ClaimId about(ClaimCase matched) {
        return matched.claim() == null ? matched.echoed() : matched.claim();
    }

    private static TaskDraft held(Tx tx, Check check, PlannedClaim claim, Hold hold) {
        ClaimCase matched = claim.matched();
        return new TaskDraft(
                heldKey(claim.stated().id(), check.round()),
                TaskKind.HELD_REMITTANCE,
                tx.today().plusDays(DAYS_TO_DECIDE),
                claim.stated().paid(),
                Texts.of("remittances.task.held", check.id(), claim.stated().ordinal(), hold.words()),
                new TaskDraft.About(
                        matched == null ? null : matched.claim(),
                        matched == null ? null : matched.patient(),
                        check.payer(),
                        check.id(),
                        claim.stated().id(),
                        null));
    }

    /// Beginning of the keys of all tasks that wait for, or bill, this coverage of a visit.
    private static String nextKey(EncounterId encounter, CoverageId coverage) {
        return "next:" + encounter + ":" + coverage + ":";
    }

    static String heldKey(RemitClaimId claim, int round) {
        return "held:" + claim + "#" + round;
    }

    /// A decision replaces what an earlier one opened: taken back it is withdrawn, paid it is overturned.
    private void closeEarlier(Tx tx, PlannedClaim claim, PostingPlan plan, ClaimCase matched, Set<ClaimId> contested) {
        if (claim.stated().isReversal()) {
            List<RemitClaimId> earlier = new HistoryQuery(tx).decidedBy(plan.reversesKey());
            followUps.withdrawDenials(tx, denials.withdraw(tx, earlier));
            return;
        }
        if (matched.isLaterPayer()) {
            followUps.withdrawStartingWith(
                    tx, Set.of(nextKey(matched.encounter(), matched.payer().coverage())));
        }
        ClaimId about = about(matched);
        if (!contested.contains(about)) {
            return;
        }
        Set<ChargeId> refused = new LinkedHashSet<>();
        plan.denials().forEach(denial -> {
            if (denial.charge() != null) {
                refused.add(denial.charge());
            }
        });
        boolean wholeClaimRefused = plan.denials().stream().anyMatch(denial -> denial.charge() == null);
        Set<ChargeId> paid = new LinkedHashSet<>();
        plan.transfers().forEach(transfer -> {
            if (transfer.creditCharge() != null
                    && transfer.groupCode() == null
                    && !refused.contains(transfer.creditCharge())) {
                paid.add(transfer.creditCharge());
            }
        });
        if (!paid.isEmpty() && !wholeClaimRefused) {
            followUps.withdrawDenials(tx, denials.overturn(tx, about, paid));
        }
    }

    private static void addTasks(
            Tx tx, Check check, PlannedClaim claim, PostingPlan plan, ClaimCase matched, List<TaskDraft> tasks) {
        TaskDraft.About about = new TaskDraft.About(
                matched.claim(),
                matched.patient(),
                check.payer(),
                check.id(),
                claim.stated().id(),
                null);
        plan.nextPayer().ifPresent(next -> {
            TaskKind kind = plan.isCrossover() ? TaskKind.CROSSOVER : TaskKind.BILL_NEXT_PAYER;
            int days = plan.isCrossover() ? DAYS_FOR_CROSSOVER : DAYS_TO_BILL;
            tasks.add(new TaskDraft(
                    nextKey(matched.encounter(), next.coverage()) + claim.key(),
                    kind,
                    tx.today().plusDays(days),
                    moved(plan, next),
                    Texts.of(
                            plan.isCrossover() ? "remittances.task.crossover" : "remittances.task.next-payer",
                            matched.echoed(),
                            next.order()),
                    about));
        });
        if (plan.outcome() == ClaimOutcome.FORWARDED) {
            tasks.add(new TaskDraft(
                    "forwarded:" + claim.key(),
                    TaskKind.FORWARDED,
                    tx.today().plusDays(DAYS_TO_WORK),
                    claim.stated().charge(),
                    Texts.of("remittances.task.forwarded", matched.echoed()),
                    about));
        }
    }

    private static Money moved(PostingPlan plan, CoverageTurn next) {
        var account = org.daysheet.billing.ledger.Account.insuranceReceivable(next.coverage());
        Map<Boolean, Money> sums = new LinkedHashMap<>();
        plan.transfers().forEach(transfer -> {
            if (transfer.debit().equals(account)) {
                sums.merge(true, transfer.amount(), Money::plus);
            }
        });
        return sums.getOrDefault(true, Money.ZERO);
    }
}
