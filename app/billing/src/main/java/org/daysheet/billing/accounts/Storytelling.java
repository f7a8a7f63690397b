package org.daysheet.billing.accounts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.daysheet.billing.accounts.AccountStep.Move;
import org.daysheet.billing.accounts.AccountStep.Side;
import org.daysheet.billing.accounts.StepQuery.Head;
import org.daysheet.billing.accounts.StepQuery.Owner;
import org.daysheet.billing.accounts.StoryQuery.Found;
import org.daysheet.billing.accounts.StoryQuery.Moved;
import org.daysheet.billing.ledger.AccountKind;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PostingId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Puts the steps of a story into order and adds them up; the last one ends at the balance itself.
final class Storytelling {
    private final Map<Long, List<Moved>> postings;
    private final Map<Long, Owner> owners;
    private final Map<Long, Head> heads;
    private final Map<Long, String> told;

    private Storytelling(Tx tx, Found found, @Nullable ChargeId charge) {
        postings = found.postings();
        owners = StepQuery.owners(tx, postings.values());
        heads = StepQuery.heads(tx, postings.keySet());
        told = TellingQuery.words(tx, silent(), charge);
    }

    /// Everything that touched a charge: what each step adds to what is open on it.
    static List<AccountStep> ofCharge(Tx tx, ChargeId charge) {
        return ofCharges(tx, Set.of(charge));
    }

    /// As of one charge, over several, such as those of a claim.
    static List<AccountStep> ofCharges(Tx tx, Set<ChargeId> charges) {
        ChargeId only = charges.size() == 1 ? charges.iterator().next() : null;
        Storytelling telling = new Storytelling(tx, StoryQuery.ofCharges(tx, charges), only);
        return telling.steps(moved -> telling.effectOn(charges, moved, AccountKind::isReceivable));
    }

    /// What each step up to the end of a day added to the patient's own part of a charge.
    static List<AccountStep> ofPatientShare(Tx tx, ChargeId charge, LocalDate day) {
        Storytelling telling = new Storytelling(tx, StoryQuery.ofCharges(tx, Set.of(charge)), charge);
        return telling
                .steps(moved -> telling.effectOn(Set.of(charge), moved, kind -> kind == AccountKind.PATIENT_RECEIVABLE))
                .stream()
                .filter(step -> !step.postedOn().isAfter(day))
                .toList();
    }

    /// Everything that touched some accounts: what each step adds to their balance.
    static List<AccountStep> ofAccounts(Tx tx, Set<Long> accounts) {
        return new Storytelling(tx, StoryQuery.ofAccounts(tx, accounts), null)
                .steps(moved -> effectOn(accounts, moved));
    }

    /// Everything that touched the accounts of a patient: what each step adds to what payers, patient and agency owe
    /// less the patient's own money that waits.
    static List<AccountStep> ofPatient(Tx tx, PatientId patient) {
        Found found = StoryQuery.ofPatient(tx, patient);
        return new Storytelling(tx, found, null).steps(moved -> effectOn(found.accounts(), moved));
    }

    private List<Long> silent() {
        return postings.entrySet().stream()
                .filter(entry -> entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<AccountStep> steps(ToLongFunction<Moved> effect) {
        List<AccountStep> steps = new ArrayList<>();
        Money balance = Money.ZERO;
        for (Map.Entry<Long, List<Moved>> posting : postings.entrySet()) {
            for (Moved moved : posting.getValue()) {
                Money change = Money.ofCents(effect.applyAsLong(moved));
                balance = balance.plus(change);
                steps.add(step(posting.getKey(), move(moved, change), code(moved), balance));
            }
            if (posting.getValue().isEmpty()) {
                steps.add(step(posting.getKey(), null, told.getOrDefault(posting.getKey(), ""), balance));
            }
        }
        return steps;
    }

    private AccountStep step(long posting, @Nullable Move move, String words, Money balance) {
        Head head = Objects.requireNonNull(heads.get(posting));
        return new AccountStep(
                new PostingId(posting), head.kind(), head.postedOn(), head.by(), move, words, balance, head.source());
    }

    private Move move(Moved moved, Money effect) {
        return new Move(
                side(moved.creditAccount(), moved.creditCharge()),
                side(moved.debitAccount(), moved.debitCharge()),
                Money.ofCents(moved.cents()),
                effect,
                moved.adjustment());
    }

    private Side side(long account, @Nullable Long charge) {
        Owner owner = owner(account);
        return new Side(
                owner.kind(),
                owner.payer(),
                owner.order(),
                owner.className(),
                charge == null ? null : new ChargeId(charge));
    }

    private Owner owner(long account) {
        return Objects.requireNonNull(owners.get(account));
    }

    private static String code(Moved moved) {
        String remarks = moved.remarks().isEmpty() ? "" : " " + String.join(" ", moved.remarks());
        return moved.group() == null ? "" : moved.group() + "-" + moved.carc() + remarks;
    }

    private long effectOn(Set<ChargeId> charges, Moved moved, Predicate<AccountKind> counts) {
        boolean gains = isAmong(charges, moved.debitCharge())
                && counts.test(owner(moved.debitAccount()).kind());
        boolean loses = isAmong(charges, moved.creditCharge())
                && counts.test(owner(moved.creditAccount()).kind());
        return (gains ? moved.cents() : 0) - (loses ? moved.cents() : 0);
    }

    private static boolean isAmong(Set<ChargeId> charges, @Nullable Long charge) {
        return charge != null && charges.contains(new ChargeId(charge));
    }

    private static long effectOn(Set<Long> accounts, Moved moved) {
        return (accounts.contains(moved.debitAccount()) ? moved.cents() : 0)
                - (accounts.contains(moved.creditAccount()) ? moved.cents() : 0);
    }
}
