package org.daysheet.billing.remittances;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daysheet.billing.ledger.Account;
import org.daysheet.billing.ledger.Balances;
import org.daysheet.billing.ledger.Ledger;
import org.daysheet.billing.ledger.TransferDraft;
import org.daysheet.billing.problem.Texts;
import org.daysheet.billing.remittances.CheckPlan.PlannedAdjustment;
import org.daysheet.billing.remittances.CheckPlan.PlannedClaim;
import org.daysheet.billing.remittances.CheckPlan.PlannedCredit;
import org.daysheet.billing.remittances.CheckPlan.Refusal;
import org.daysheet.billing.remittances.ClaimCase.CaseCharge;
import org.daysheet.billing.remittances.HistoryQuery.Standing;
import org.daysheet.billing.remittances.PostingEngine.Original;
import org.daysheet.billing.remittances.StatedStore.StatedProviderAdjustment;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Plans a whole check: reads once what all its claims need, then plans claim after claim on running balances,
/// reversals first. Writes nothing. Used once.
final class CheckPlanner {
    private final Tx tx;
    private final Check check;
    private final HistoryQuery history;
    private final AdjustmentRules rules;
    private final Map<Long, CaseQuery.Found> cases;
    private final Map<Long, Long> statedBefore;
    private final Map<String, Integer> voids;
    private final OpenBalances open;
    private final List<StatedStore.Entry> entries;
    private final Map<EncounterId, List<Standing>> standing;
    private final Map<org.daysheet.types.id.PostingId, List<TransferDraft>> originals;
    private final Set<String> takenBack = new HashSet<>();
    private final List<PlannedClaim> planned = new ArrayList<>();

    CheckPlanner(Tx tx, Check taken) {
        this.tx = tx;
        this.check = withPayer(tx, taken);
        this.history = new HistoryQuery(tx);
        this.rules = RuleQuery.on(tx, taken.paidOn());
        this.entries = new StatedStore(tx).claims(taken.id());
        this.cases = new CaseQuery(tx)
                .load(entries.stream()
                        .map(StatedStore.Entry::version)
                        .filter(version -> version != null)
                        .toList());
        this.statedBefore = history.statedBefore(taken.id());
        this.voids = history.voidsOfClaims(taken.id());
        this.standing = standing();
        this.originals = new Ledger()
                .transfersOf(
                        tx,
                        standing.values().stream()
                                .flatMap(List::stream)
                                .map(Standing::posting)
                                .toList());
        this.open = OpenBalances.of(new Balances().ofCharges(tx, charges()).values());
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

    private Set<ChargeId> charges() {
        Set<ChargeId> charges = new LinkedHashSet<>();
        for (CaseQuery.Found found : cases.values()) {
            found.charges().stream().map(CaseCharge::charge).forEach(charges::add);
        }
        return charges;
    }

    private Map<EncounterId, List<Standing>> standing() {
        if (check.payer() == null) {
            return Map.of();
        }
        List<EncounterId> visits = entries.stream()
                .filter(entry -> entry.stated().isReversal() && entry.version() != null)
                .map(entry -> cases.get(entry.version()))
                .filter(found -> found != null)
                .map(found -> new EncounterId(found.encounter()))
                .toList();
        return history.standing(visits, check.payer(), check.payerCode());
    }

    CheckPlan plan() {
        Refusal refusal = refusal();
        List<StatedStore.Entry> ordered = new ArrayList<>(entries);
        ordered.sort(Comparator.comparing(entry -> !entry.stated().isReversal()));
        List<StatedStore.Entry> waiting = new ArrayList<>();
        for (StatedStore.Entry entry : ordered) {
            PlannedClaim claim = planned(entry);
            boolean mayBeHere = claim.plan() instanceof Hold hold && hold.reason() == HoldReason.NO_ORIGINAL;
            if (mayBeHere) {
                waiting.add(entry);
            } else {
                add(claim);
            }
        }
        waiting.forEach(entry -> add(planned(entry)));
        return new CheckPlan(check, refusal, planned, providerAdjustments(), credits());
    }

    /// A single claim of the check, planned on the balances as they are now; for money that waits as unapplied.
    Optional<PlannedClaim> planOne(org.daysheet.types.id.RemitClaimId claim) {
        return entries.stream()
                .filter(entry -> entry.stated().id().equals(claim))
                .findFirst()
                .map(this::planned);
    }

    private void add(PlannedClaim claim) {
        if (claim.plan() instanceof PostingPlan plan) {
            open.apply(plan.transfers());
            if (plan.reversesKey() != null) {
                takenBack.add(plan.reversesKey());
            }
        }
        planned.add(claim);
    }

    private @Nullable Refusal refusal() {
        return switch (check.status()) {
            case POSTED -> refusal("remittances.refused.posted", check.id());
            case OUT_OF_BALANCE ->
                check.isBalanced()
                        ? refusal("remittances.refused.faulty", check.id(), String.valueOf(check.reason()))
                        : refusal(
                                "remittances.refused.out-of-balance",
                                check.id(),
                                check.payment(),
                                check.claimsPaid().minus(check.providerAdjustments()));
            case TAKEN, VOIDED, REPEAT -> repeated();
        };
    }

    private @Nullable Refusal repeated() {
        Optional<RemittanceId> same = history.sameCheck(check.id());
        if (same.isPresent()) {
            return refusal("remittances.refused.repeat", check.id(), same.get());
        }
        return statedBefore.isEmpty()
                ? null
                : refusal(
                        "remittances.refused.possible-repeat",
                        check.id(),
                        statedBefore.size(),
                        statedBefore.values().iterator().next());
    }

    private static Refusal refusal(String key, Object... details) {
        return new Refusal(key, Texts.of(key, details));
    }

    private PlannedClaim planned(StatedStore.Entry entry) {
        StatedClaim stated = entry.stated();
        String key = "835:" + entry.claimKey() + "#" + (1 + voids.getOrDefault(entry.claimKey(), 0));
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
        ClaimPlan plan = plan(stated, matched);
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
        return stated.isReversal() ? reversal(stated, matched) : PostingEngine.plan(stated, matched, open, rules);
    }

    /// Money that comes with a claim; none with a notice.
    private Money waiting(StatedClaim stated) {
        return check.isNotice() ? Money.ZERO : stated.paid();
    }

    private @Nullable Hold early(StatedStore.Entry entry) {
        Long before = statedBefore.get(entry.stated().id().value());
        if (before != null) {
            return Hold.of(HoldReason.POSSIBLE_REPEAT, before);
        }
        if (!entry.isReadable()) {
            return Hold.of(HoldReason.UNREADABLE, String.valueOf(entry.holdReason()));
        }
        if (!entry.isBalanced()) {
            return Hold.of(
                    HoldReason.OUT_OF_BALANCE,
                    entry.stated().charge(),
                    entry.stated().paid());
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

    private ClaimPlan reversal(StatedClaim stated, ClaimCase matched) {
        List<Standing> known = standing.getOrDefault(matched.encounter(), List.of()).stream()
                .filter(candidate -> !takenBack.contains(candidate.idempotencyKey()))
                .toList();
        Optional<Standing> exact = known.stream()
                .filter(candidate -> candidate.charge().equals(stated.charge().negated())
                        && candidate.paid().equals(stated.paid().negated()))
                .min(Comparator.comparing(candidate -> !stated.payerControl().equals(candidate.payerControl())));
        if (exact.isPresent()) {
            return PostingEngine.reversal(stated, original(exact.get()));
        }
        Optional<Original> here = plannedHere(stated, matched);
        if (here.isPresent()) {
            return PostingEngine.reversal(stated, here.get());
        }
        return known.isEmpty()
                ? Hold.of(HoldReason.NO_ORIGINAL, stated.controlNumber(), stated.payerControl())
                : PostingEngine.reversal(stated, original(known.getFirst()));
    }

    private Original original(Standing from) {
        return new Original(
                from.idempotencyKey(), originals.getOrDefault(from.posting(), List.of()), from.charge(), from.paid());
    }

    /// A decision that the same check brings and takes back.
    private Optional<Original> plannedHere(StatedClaim stated, ClaimCase matched) {
        for (PlannedClaim earlier : planned) {
            if (earlier.matched() != null
                    && earlier.matched().encounter().equals(matched.encounter())
                    && earlier.plan() instanceof PostingPlan plan
                    && !earlier.stated().isReversal()
                    && !takenBack.contains(earlier.key())
                    && earlier.stated().charge().equals(stated.charge().negated())
                    && earlier.stated().paid().equals(stated.paid().negated())) {
                return Optional.of(new Original(
                        earlier.key(),
                        plan.transfers(),
                        earlier.stated().charge(),
                        earlier.stated().paid()));
            }
        }
        return Optional.empty();
    }

    private List<PlannedAdjustment> providerAdjustments() {
        if (check.isNotice()) {
            return List.of();
        }
        String key = history.checkKey(check.id());
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

    private List<PlannedCredit> credits() {
        Map<ChargeId, PatientId> touched = new HashMap<>();
        Set<ChargeId> order = new LinkedHashSet<>();
        for (PlannedClaim claim : planned) {
            if (claim.matched() != null && claim.plan() instanceof PostingPlan plan) {
                for (TransferDraft transfer : plan.transfers()) {
                    remember(transfer.debitCharge(), claim.matched().patient(), touched, order);
                    remember(transfer.creditCharge(), claim.matched().patient(), touched, order);
                }
            }
        }
        List<PlannedCredit> credits = new ArrayList<>();
        for (ChargeId charge : order) {
            PatientId patient = touched.get(charge);
            Money balance = patient == null ? Money.ZERO : open.of(charge, Account.patientReceivable(patient));
            if (patient != null && balance.isNegative()) {
                credits.add(new PlannedCredit(
                        patient, charge, balance.abs(), "credit:" + check.id() + ":" + charge + "#" + check.round()));
            }
        }
        return credits;
    }

    private static void remember(
            @Nullable ChargeId charge, PatientId patient, Map<ChargeId, PatientId> touched, Set<ChargeId> order) {
        if (charge != null) {
            touched.put(charge, patient);
            order.add(charge);
        }
    }
}
