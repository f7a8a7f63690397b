package org.daysheet.billing.remittances;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.daysheet.billing.ledger.Account;
import org.daysheet.billing.ledger.Balances;
import org.daysheet.billing.problem.Texts;
import org.daysheet.billing.remittances.CheckPlan.PlannedAdjustment;
import org.daysheet.billing.remittances.CheckPlan.PlannedClaim;
import org.daysheet.billing.remittances.CheckPlan.PlannedCredit;
import org.daysheet.billing.remittances.CheckPlan.Refusal;
import org.daysheet.billing.remittances.HistoryQuery.Standing;
import org.daysheet.billing.remittances.RepeatQuery.Repeat;
import org.daysheet.billing.remittances.StatedStore.StatedProviderAdjustment;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.RemitClaimId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.jspecify.annotations.Nullable;

/// Plans a whole check: reads once what all its claims need, then plans claim after claim on running balances,
/// reversals first. Writes nothing. Used once.
final class CheckPlanner {
    /// Why a taking-back is held although what it takes back may come later in the check.
    private static final Set<HoldReason> MAY_COME =
            Set.of(HoldReason.NO_ORIGINAL, HoldReason.ORIGINAL_DIFFERS, HoldReason.ORIGINAL_UNLIKE);

    private final Tx tx;
    private final Check check;
    private final HistoryQuery history;
    private final RepeatQuery repeats;
    private final AdjustmentRules rules;
    private final Map<Long, CaseQuery.Found> cases;
    private final Map<Long, Long> statedBefore;
    private final Map<Long, String> origins = new HashMap<>();
    private final Map<String, Integer> voided;
    private final OpenBalances open;
    private final List<StatedStore.Entry> entries;
    private final Reversals reversals;
    private final List<PlannedClaim> planned = new ArrayList<>();
    private @Nullable CheckFaults faults;

    CheckPlanner(Tx tx, Check taken) {
        this(tx, taken, new StatedStore(tx).claims(taken.id()));
    }

    /// @param entries claims of the check as they are matched, or as somebody supposes that they are
    CheckPlanner(Tx tx, Check taken, List<StatedStore.Entry> entries) {
        this.tx = tx;
        this.check = withPayer(tx, taken);
        this.history = new HistoryQuery(tx);
        this.rules = RuleQuery.on(tx, taken.paidOn());
        this.entries = entries;
        this.cases = new CaseQuery(tx)
                .load(entries.stream()
                        .map(StatedStore.Entry::version)
                        .filter(version -> version != null)
                        .toList());
        this.repeats = new RepeatQuery(tx, check);
        this.statedBefore = repeats.statedBefore();
        this.voided = history.voidedRounds(taken.id());
        this.reversals = new Reversals(tx, standing());
        this.open = OpenBalances.of(
                new Balances().ofCharges(tx, CaseQuery.charges(cases.values())).values());
    }

    /// A payer that became known after the check was taken counts too.
    private static Check withPayer(Tx tx, Check check) {
        if (check.payer() != null) {
            return check;
        }
        return PayerQuery.find(tx, check.payerCode(), check.payerName())
                .map(payer -> Checks.withPayer(check, payer))
                .orElse(check);
    }

    private Map<EncounterId, List<Standing>> standing() {
        if (check.payer() == null) {
            return Map.of();
        }
        List<EncounterId> visits = entries.stream()
                .filter(entry -> entry.version() != null)
                .map(entry -> cases.get(entry.version()))
                .filter(found -> found != null)
                .map(found -> new EncounterId(found.encounter()))
                .toList();
        return history.standing(visits, check.payer(), check.payerCode());
    }

    /// Reversals of what is in the books come first. One whose original is not there waits for its turn in the file:
    /// the check may bring the original itself, then the claims of that visit are planned as they stand there.
    ///
    /// @param progress hears how many claims are planned, and may stop it: nothing is written yet
    CheckPlan plan(Progress progress) {
        Optional<Repeat> repeat = check.status() == RemittanceStatus.POSTED ? Optional.empty() : repeats.repeat();
        List<StatedStore.Entry> inOrder = new ArrayList<>();
        for (StatedStore.Entry entry : entries) {
            if (!entry.stated().isReversal() || !addUnlessWaiting(entry)) {
                inOrder.add(entry);
            }
            said(progress);
        }
        List<StatedStore.Entry> waiting = new ArrayList<>();
        for (StatedStore.Entry entry : inOrder) {
            if (!addUnlessWaiting(entry)) {
                waiting.add(entry);
            }
            said(progress);
        }
        waiting.forEach(entry -> add(planned(entry)));
        Optional<Repeat> twin = repeat.filter(other -> !other.isSame());
        return new CheckPlan(
                check,
                refusal(repeat),
                Caution.of(check, isStranger(), twin, this::origin),
                planned,
                providerAdjustments(twin.isPresent()),
                credits(charge -> Credits.keysOf(check.id()) + charge + "#" + check.round()));
    }

    /// A claim of ours in it says that it is meant for us, whatever number the payer has put down.
    private boolean isStranger() {
        Payee payee = check.payee();
        return payee != null
                && planned.stream().allMatch(claim -> claim.matched() == null)
                && PayeeQuery.isStranger(tx, payee);
    }

    private void said(Progress progress) {
        progress.stopIfCancelled();
        progress.report("claims planned", planned.size(), entries.size());
    }

    private boolean addUnlessWaiting(StatedStore.Entry entry) {
        PlannedClaim claim = planned(entry);
        boolean mayComeYet =
                entry.stated().isReversal() && claim.plan() instanceof Hold hold && MAY_COME.contains(hold.reason());
        if (!mayComeYet) {
            add(claim);
        }
        return !mayComeYet;
    }

    /// A check of which nothing but this claim is posted now.
    CheckPlan alone(PlannedClaim claim) {
        add(claim);
        return new CheckPlan(
                check, null, null, planned, List.of(), credits(charge -> "credit:" + claim.key() + ":" + charge));
    }

    /// A single claim of the check, planned on the balances as they are now; for money that waits as unapplied.
    Optional<PlannedClaim> planOne(RemitClaimId claim) {
        return entries.stream()
                .filter(entry -> entry.stated().id().equals(claim))
                .findFirst()
                .map(this::planned);
    }

    private void add(PlannedClaim claim) {
        if (claim.plan() instanceof PostingPlan plan) {
            open.apply(plan.transfers());
        }
        reversals.planned(claim);
        planned.add(claim);
    }

    /// What does not add up is refused wherever the check stands: its status can be moved, its amounts cannot.
    private @Nullable Refusal refusal(Optional<Repeat> repeat) {
        if (check.status() == RemittanceStatus.POSTED) {
            return refusal("remittances.refused.posted", check.number());
        }
        if (!check.isBalanced() || check.status() == RemittanceStatus.OUT_OF_BALANCE) {
            return faults().refusal();
        }
        return check.isDated() ? repeated(repeat) : refusal("remittances.refused.no-date", check.number());
    }

    private @Nullable Refusal repeated(Optional<Repeat> repeat) {
        Optional<Repeat> same = repeat.filter(Repeat::isSame);
        if (same.isPresent()) {
            return refusal(
                    "remittances.refused.repeat",
                    check.number(),
                    origin(same.get().other().value()));
        }
        return statedBefore.isEmpty()
                ? null
                : refusal(
                        "remittances.refused.possible-repeat",
                        check.number(),
                        statedBefore.size(),
                        origin(statedBefore.values().iterator().next()));
    }

    private String origin(long remittance) {
        return origins.computeIfAbsent(remittance, id -> CheckStore.origin(tx, new RemittanceId(id)));
    }

    private static Refusal refusal(String key, Object... details) {
        return new Refusal(key, Texts.of(key, details));
    }

    private PlannedClaim planned(StatedStore.Entry entry) {
        StatedClaim stated = entry.stated();
        String key = (check.isNotice() ? "told:" : "835:") + entry.claimKey() + "#"
                + (1 + voided.getOrDefault(entry.claimKey(), 0));
        Hold early = early(entry);
        if (early != null) {
            return new PlannedClaim(
                    stated,
                    null,
                    early,
                    early.reason() == HoldReason.POSSIBLE_REPEAT ? Money.ZERO : waiting(stated),
                    key);
        }
        CaseQuery.Found found = cases.get(entry.version());
        if (found == null) {
            Hold hold = Hold.of(HoldReason.UNMATCHED, entry.matchReason());
            return new PlannedClaim(stated, null, hold, waiting(stated), key);
        }
        ClaimCase matched = claimCase(found, entry);
        if (matched == null) {
            return new PlannedClaim(
                    stated, null, Hold.of(HoldReason.WRONG_PAYER, check.payerName()), waiting(stated), key);
        }
        ClaimPlan plan = inWords(entry, found, plan(stated, matched));
        return switch (plan) {
            case Hold hold -> new PlannedClaim(stated, matched, hold, waiting(stated), key);
            case PostingPlan posting ->
                new PlannedClaim(stated, matched, posting, waiting(stated).minus(posting.cash()), key);
        };
    }

    private ClaimPlan plan(StatedClaim stated, ClaimCase matched) {
        if (check.isNotice()) {
            return PostingPlan.information(ClaimOutcome.TOLD);
        }
        if (stated.isReversal()) {
            return reversals.plan(stated, matched);
        }
        ClaimPlan plan = PostingEngine.plan(stated, matched, open, rules);
        return plan instanceof PostingPlan fine ? notTwice(stated, matched, SentOn.toNext(tx, stated, fine)) : plan;
    }

    /// What fits in what is left open may still be the same decision once more: a payer that decides anew takes back
    /// first.
    private ClaimPlan notTwice(StatedClaim stated, ClaimCase matched, PostingPlan plan) {
        return reversals
                .decidedBefore(stated, matched, plan)
                .<ClaimPlan>map(before -> new Hold(
                        HoldReason.DECIDED_BEFORE,
                        List.of(matched.words(before.charge()), before.paid().plain()),
                        plan))
                .orElse(plan);
    }

    /// A line that is none of the charges is worded for a person who has just said which claim it is.
    private ClaimPlan inWords(StatedStore.Entry entry, CaseQuery.Found found, ClaimPlan plan) {
        boolean isByHand = entry.matchReason().equals(Matcher.BY_HAND);
        if (!isByHand || !(plan instanceof Hold hold) || hold.reason() != HoldReason.LINE_UNMATCHED) {
            return plan;
        }
        return new StatedStore(tx)
                .services(entry.stated().id()).stream()
                        .filter(service -> hold.details().contains(String.valueOf(service.ordinal())))
                        .findFirst()
                        .map(line -> Hold.of(
                                HoldReason.LINE_NOT_OF_CLAIM,
                                line.ordinal(),
                                line.code(),
                                line.charge(),
                                found.number()))
                        .orElse(hold);
    }

    /// Money that comes with a claim; none with a notice.
    private Money waiting(StatedClaim stated) {
        return check.isNotice() ? Money.ZERO : stated.paid();
    }

    private @Nullable Hold early(StatedStore.Entry entry) {
        Long before = statedBefore.get(entry.stated().id().value());
        if (before != null) {
            return Hold.of(HoldReason.POSSIBLE_REPEAT, origin(before));
        }
        if (!entry.isReadable()) {
            return Hold.of(
                    HoldReason.UNREADABLE, faults().unreadable(entry.stated().id()));
        }
        if (!entry.isBalanced()) {
            return Hold.of(
                    HoldReason.OUT_OF_BALANCE, faults().imbalance(entry.stated().id()));
        }
        if (check.payer() == null) {
            return Hold.of(HoldReason.PAYER_UNKNOWN, check.payerName(), check.payerCode());
        }
        return switch (entry.verdict()) {
            case MATCHED -> null;
            case CONTRADICTION -> Hold.of(HoldReason.CONTRADICTION, entry.matchReason());
            case UNMATCHED -> Hold.of(HoldReason.UNMATCHED, entry.matchReason());
            case NOT_OURS -> Hold.of(HoldReason.NOT_OURS, entry.matchReason());
        };
    }

    /// Read only when something is wrong.
    private CheckFaults faults() {
        CheckFaults known = faults;
        if (known == null) {
            known = CheckFaults.of(tx, check);
            faults = known;
        }
        return known;
    }

    /// Our side from the view of the payer of this check; null when it covers nothing of the visit. A payer may
    /// decide a claim we sent to another one, when that one passed it on.
    private @Nullable ClaimCase claimCase(CaseQuery.Found found, StatedStore.Entry entry) {
        int turn = turn(found);
        if (turn < 0) {
            return null;
        }
        Long claim = found.claims().get(found.turns().get(turn).coverage());
        return new ClaimCase(
                claim == null ? null : new ClaimId(claim),
                new ClaimId(found.claim()),
                found.number(),
                new EncounterId(found.encounter()),
                new PatientId(found.patient()),
                found.turns(),
                turn,
                found.charges(),
                entry.lines());
    }

    private int turn(CaseQuery.Found found) {
        int other = -1;
        for (int i = 0; i < found.turns().size(); i++) {
            CoverageTurn turn = found.turns().get(i);
            boolean isPayer = turn.payer().equals(check.payer());
            if (isPayer && turn.coverage().equals(found.ownCoverage())) {
                return i;
            }
            if (isPayer && other < 0) {
                other = i;
            }
        }
        return other;
    }

    /// @param hasTwin whether another check has the same key, so that the check's own id must tell its amounts apart
    private List<PlannedAdjustment> providerAdjustments(boolean hasTwin) {
        if (check.isNotice()) {
            return List.of();
        }
        String key = history.checkKey(check.id()) + (hasTwin ? "/" + check.id() : "");
        Map<Integer, Integer> undone = history.voidsOfProviderAdjustments(check.id());
        List<PlannedAdjustment> adjustments = new ArrayList<>();
        for (StatedProviderAdjustment stated : new StatedStore(tx).providerAdjustments(check.id())) {
            Account other = stated.reason().equals("L6") ? Account.interest() : Account.payerClearing(check.payer());
            adjustments.add(new PlannedAdjustment(
                    stated.id(),
                    stated.ordinal(),
                    stated.reason(),
                    stated.reference(),
                    stated.amount(),
                    CashSide.against(other, stated.amount().negated()),
                    "plb:" + key + ":" + stated.ordinal() + "#" + (1 + undone.getOrDefault(stated.ordinal(), 0))));
        }
        return adjustments;
    }

    private List<PlannedCredit> credits(Function<ChargeId, String> key) {
        Credits credits = new Credits();
        for (PlannedClaim claim : planned) {
            if (claim.matched() != null && claim.plan() instanceof PostingPlan plan) {
                credits.touched(claim.matched().patient(), plan.transfers());
            }
        }
        return credits.of(open, CaseQuery.withdrawn(cases.values()), key);
    }
}
