package org.daysheet.billing.remittances;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daysheet.billing.denials.DenialDraft;
import org.daysheet.billing.denials.DenialKind;
import org.daysheet.billing.denials.DenialMove;
import org.daysheet.billing.denials.Denials;
import org.daysheet.billing.denials.TrackedDenial;
import org.daysheet.billing.followups.DenialDays;
import org.daysheet.billing.followups.FollowUps;
import org.daysheet.billing.followups.TaskDraft;
import org.daysheet.billing.followups.TaskKind;
import org.daysheet.billing.followups.TaskStatus;
import org.daysheet.billing.ledger.Account;
import org.daysheet.billing.ledger.LedgerEntry;
import org.daysheet.billing.ledger.PostingDraft;
import org.daysheet.billing.ledger.TransferDraft;
import org.daysheet.billing.problem.Texts;
import org.daysheet.billing.remittances.CheckPlan.PlannedClaim;
import org.daysheet.billing.remittances.CheckPlan.PlannedCredit;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.DenialId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PostingId;
import org.daysheet.types.id.RemitClaimId;
import org.daysheet.types.money.Money;

/// What follows from posted claims beside the money: denials, and work for people.
final class Aftermath {
    private static final int DAYS_TO_WORK = 7;
    private static final int DAYS_TO_DECIDE = 3;
    private static final int DAYS_TO_BILL = 2;
    private static final int DAYS_FOR_CROSSOVER = 30;
    private static final String NEXT = "next:";

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
        Touched touched = new Touched();
        Set<String> answered = new LinkedHashSet<>();
        Set<ClaimId> decided = new LinkedHashSet<>();
        for (PlannedClaim claim : claims) {
            claim.hold().ifPresent(hold -> tasks.add(held(tx, check, claim, hold)));
            if (claim.plan() instanceof PostingPlan plan && claim.matched() != null) {
                ClaimCase matched = claim.matched();
                touched.add(matched, plan);
                if (matched.claim() != null && plan.outcome() != ClaimOutcome.TOLD) {
                    decided.add(matched.claim());
                }
                if (matched.isLaterPayer() && plan.reversesKey() == null) {
                    answered.add(nextKey(matched.encounter(), matched.payer().coverage()));
                    touched.patients.add(matched.patient());
                }
                addTasks(tx, check, claim, plan, matched, tasks);
            }
        }
        for (PlannedCredit credit : credits) {
            tasks.add(new TaskDraft(
                    credit.key(),
                    TaskKind.PATIENT_CREDIT,
                    tx.today().plusDays(DAYS_TO_WORK),
                    credit.amount(),
                    ChargeNameQuery.patientPaidTooMuch(tx, credit.charge()),
                    TaskDraft.About.patient(credit.patient())));
        }
        var _ = followUps.open(tx, tasks);
        followUps.answered(tx, decided);
        review(tx, touched, answered);
    }

    /// Brings denials and tasks to what stands after postings of a check were undone.
    ///
    /// @return what the claims must hear
    List<ClaimBook.ClaimNews> undone(Tx tx, Check check, Collection<PostingId> undone, List<LedgerEntry> undoing) {
        Touched touched = new Touched();
        undoing.forEach(entry -> touched.add(entry.draft()));
        List<Decision> decisions = review(tx, touched, Set.of());
        List<ClaimBook.ClaimNews> news = new ArrayList<>();
        for (Decision decision : decisions) {
            boolean wasTouched = undone.stream().anyMatch(decision.postings()::contains);
            if (wasTouched && decision.claim() != null && decision.outcome() != ClaimOutcome.TOLD) {
                news.add(new ClaimBook.ClaimNews(
                        decision.claim(),
                        "",
                        decision.stands() ? decision.outcome() : ClaimOutcome.REVERSED,
                        null,
                        check.file(),
                        tx.today(),
                        "check " + check.number() + " voided",
                        null));
            }
        }
        return news;
    }

    /// What postings moved.
    private static final class Touched {
        private final Set<EncounterId> encounters = new LinkedHashSet<>();
        /// Visits where something that stood does not stand any more, or the other way round.
        private final Set<EncounterId> shaken = new LinkedHashSet<>();

        private final Set<PatientId> patients = new LinkedHashSet<>();
        private final Set<ChargeId> charges = new LinkedHashSet<>();

        void add(ClaimCase matched, PostingPlan plan) {
            encounters.add(matched.encounter());
            add(plan.transfers());
            if (plan.reversesKey() != null) {
                shaken.add(matched.encounter());
                patients.add(matched.patient());
            }
        }

        void add(PostingDraft draft) {
            add(draft.transfers());
            if (draft.encounter() != null) {
                encounters.add(draft.encounter());
                shaken.add(draft.encounter());
            }
            if (draft.patient() != null) {
                patients.add(draft.patient());
            }
        }

        private void add(List<TransferDraft> transfers) {
            for (TransferDraft transfer : transfers) {
                if (transfer.debitCharge() != null) {
                    charges.add(transfer.debitCharge());
                }
                if (transfer.creditCharge() != null) {
                    charges.add(transfer.creditCharge());
                }
            }
        }
    }

    /// Puts denials and tasks where the decisions that stand put them.
    ///
    /// @param answered beginnings of keys of tasks that waited for a payer who has answered
    /// @return the decisions about the visits that were looked at
    private List<Decision> review(Tx tx, Touched touched, Set<String> answered) {
        List<TrackedDenial> tracked = denials.ofEncounters(tx, touched.encounters);
        Set<EncounterId> looked = new LinkedHashSet<>(touched.shaken);
        tracked.forEach(denial -> looked.add(denial.encounter()));
        List<Decision> decisions = looked.isEmpty() ? List.of() : new DecisionQuery(tx).of(looked);
        reviewDenials(tx, decisions, tracked);
        if (!touched.patients.isEmpty()) {
            List<Decision> shaken = decisions.stream()
                    .filter(decision -> touched.shaken.contains(decision.encounter()))
                    .toList();
            reviewWaiting(tx, touched.patients, shaken, answered);
        }
        followUps.payerCredits(tx, touched.charges, !touched.shaken.isEmpty());
        return decisions;
    }

    private void reviewDenials(Tx tx, List<Decision> decisions, List<TrackedDenial> tracked) {
        List<DenialMove> moves = new DenialReview(decisions, tracked).moves();
        denials.follow(tx, moves);
        List<DenialId> closed = new ArrayList<>();
        List<String> opened = new ArrayList<>();
        for (DenialMove move : moves) {
            if (move.to().isOpen()) {
                opened.add(FollowUps.denialKey(move.id()));
            } else {
                closed.add(move.id());
            }
        }
        followUps.withdrawDenials(tx, closed);
        followUps.reopen(tx, opened);
    }

    /// Ends what waits for the next payer because of a decision that does not stand, or although it has answered;
    /// begins it again when the decision stands again.
    private void reviewWaiting(Tx tx, Set<PatientId> patients, List<Decision> decisions, Set<String> answered) {
        Map<String, Decision> byKey = new HashMap<>();
        decisions.forEach(decision -> byKey.put(decision.key(), decision));
        List<String> gone = new ArrayList<>();
        List<String> back = new ArrayList<>();
        followUps
                .about(tx, patients, List.of(TaskKind.BILL_NEXT_PAYER, TaskKind.CROSSOVER, TaskKind.FORWARDED))
                .forEach((key, status) -> {
                    int at = key.startsWith(NEXT)
                            ? key.indexOf(':', key.indexOf(':', NEXT.length()) + 1)
                            : key.indexOf(':');
                    Decision decision = byKey.get(key.substring(at + 1));
                    if (answered.contains(key.substring(0, at + 1)) || (decision != null && !decision.stands())) {
                        gone.add(key);
                    } else if (decision != null && status == TaskStatus.WITHDRAWN && isLast(decision, decisions)) {
                        back.add(key);
                    }
                });
        followUps.withdraw(tx, gone);
        followUps.reopen(tx, back);
    }

    /// Whether no other payer has decided about the visit since.
    private static boolean isLast(Decision decision, List<Decision> decisions) {
        return decisions.stream()
                .noneMatch(other -> other.stands()
                        && other.encounter().equals(decision.encounter())
                        && !other.asked().equals(decision.asked()));
    }

    private void openDenials(Tx tx, Check check, List<PlannedClaim> claims, List<TaskDraft> tasks) {
        List<DenialDraft> drafts = new ArrayList<>();
        List<ClaimCase> cases = new ArrayList<>();
        for (PlannedClaim claim : claims) {
            if (claim.plan() instanceof PostingPlan plan && claim.matched() != null) {
                for (OpenedDenial opened : plan.denials()) {
                    drafts.add(
                            draft(claim.matched(), claim.key(), claim.stated().id(), opened));
                    cases.add(claim.matched());
                }
            }
        }
        List<DenialId> ids = denials.open(tx, drafts);
        DenialDays days = followUps.denialDays(tx, check.payer(), check.paidOn());
        String words = days.isTooLate(tx.today()) ? "remittances.task.denial-late" : "remittances.task.denial";
        for (int i = 0; i < drafts.size(); i++) {
            DenialDraft draft = drafts.get(i);
            tasks.add(new TaskDraft(
                    FollowUps.denialKey(ids.get(i)),
                    TaskKind.DENIAL,
                    days.dueOn(),
                    draft.amount(),
                    Texts.of(
                            words,
                            draft.group() + "-" + draft.carc(),
                            cases.get(i).number(),
                            draft.category(),
                            days.appealUntil()),
                    new TaskDraft.About(
                            draft.claim(),
                            cases.get(i).patient(),
                            check.payer(),
                            check.id(),
                            draft.remitClaim(),
                            ids.get(i))));
        }
    }

    private static DenialDraft draft(ClaimCase matched, String key, RemitClaimId remitClaim, OpenedDenial opened) {
        return new DenialDraft(
                matched.claim() == null ? matched.echoed() : matched.claim(),
                matched.payer().coverage(),
                opened.charge(),
                key,
                remitClaim,
                opened.lineId(),
                opened.isReduction() ? DenialKind.REDUCTION : DenialKind.DENIAL,
                opened.group(),
                opened.reason(),
                opened.remarks(),
                opened.amount());
    }

    private static TaskDraft held(Tx tx, Check check, PlannedClaim claim, Hold hold) {
        ClaimCase matched = claim.matched();
        return new TaskDraft(
                heldKey(claim.stated().id(), check.round()),
                TaskKind.HELD_REMITTANCE,
                tx.today().plusDays(DAYS_TO_DECIDE),
                claim.stated().paid(),
                Texts.of(
                        "remittances.task.held",
                        claim.stated().controlNumber(),
                        check.number(),
                        check.payerName(),
                        hold.words()),
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
        return FollowUps.nextKey(encounter, coverage);
    }

    static String heldKey(RemitClaimId claim, int round) {
        return "held:" + claim + "#" + round;
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
                            matched.number(),
                            next.payerName()),
                    about));
        });
        SentOn.doubt(tx, claim.stated(), plan, matched)
                .ifPresent(words -> tasks.add(new TaskDraft(
                        "sent-on:" + claim.key(),
                        TaskKind.FORWARDED,
                        tx.today().plusDays(DAYS_TO_WORK),
                        claim.stated().charge(),
                        words,
                        about)));
        if (plan.outcome() == ClaimOutcome.FORWARDED) {
            tasks.add(new TaskDraft(
                    "forwarded:" + claim.key(),
                    TaskKind.FORWARDED,
                    tx.today().plusDays(DAYS_TO_WORK),
                    claim.stated().charge(),
                    Texts.of("remittances.task.forwarded", matched.number()),
                    about));
        }
    }

    private static Money moved(PostingPlan plan, CoverageTurn next) {
        Account account = Account.insuranceReceivable(next.coverage());
        return Money.sum(plan.transfers().stream()
                .filter(transfer -> transfer.debit().equals(account))
                .map(TransferDraft::amount));
    }
}
