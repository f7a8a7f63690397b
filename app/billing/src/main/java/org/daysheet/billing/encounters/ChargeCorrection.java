package org.daysheet.billing.encounters;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.daysheet.billing.ledger.Account;
import org.daysheet.billing.ledger.Ledger;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.store.Tx;
import org.daysheet.types.code.PlaceOfService;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PostingId;
import org.daysheet.types.id.ProviderId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Corrects what a closed visit charged. A charge never changes: the wrong ones are taken back as of their day of
/// service and the right ones are charged beside them; lines that stay the same keep their charge with all that
/// happened to it. What payers paid on a charge that is taken back stays there, as a credit to them, until they take it
/// back; what the patient paid becomes a credit and is used for what the patient owes now.
public final class ChargeCorrection {
    private final ChargeEntry entry;
    private final Ledger ledger;
    private final ChargeClearing clearing;
    private final PatientCharged listener;

    /// @param listener hears of patients whose credit may be used
    public ChargeCorrection(ChargeEntry entry, Ledger ledger, PatientCharged listener) {
        this.entry = entry;
        this.ledger = ledger;
        this.clearing = new ChargeClearing(ledger);
        this.listener = listener;
    }

    /// Puts the corrected facts in place of a closed visit's.
    ///
    /// @param reason why, for the books
    /// @throws BillingException when the visit is open or withdrawn, stays as it is, or cannot be charged so
    public Recharged correct(Tx tx, EncounterId id, EncounterDraft draft, String reason) {
        Encounter before = charged(tx, id);
        String said = said(reason);
        requirePatient(before, draft);
        List<Money> amounts = entry.check(tx, draft);
        entry.requireChargeable(tx, draft, Money.sum(amounts));
        Account receivable = entry.receivable(tx, draft);
        int rounds = ChargeStore.rounds(tx, id);
        boolean isAllAnew = isAllAnew(tx, before, receivable, rounds);
        Kept kept = Kept.of(
                isAllAnew ? List.of() : before.charges(),
                before.facts().providers(),
                priced(draft, amounts),
                draft.providers());
        List<Charge> wrong = before.charges().stream()
                .filter(charge -> !kept.charges().contains(charge))
                .toList();
        EncounterStore.update(tx, id, draft);
        ChargeStore.deleteDrafts(tx, id);
        ChargeEntry.insertLines(tx, id, draft, amounts);
        Encounter after = entry.encounter(tx, id);
        if (wrong.isEmpty() && kept.isEverything() && after.facts().equals(before.facts())) {
            throw new BillingException("encounters.correct.unchanged", draft.serviceOn());
        }
        Money takenBack = takeBack(tx, before, wrong, rounds, said);
        ChargeStore.keep(tx, id, kept.places);
        ChargeStore.charge(tx, after, kept.fresh, rounds);
        List<Charge> fresh = without(ChargeStore.charges(tx, id), kept.charges());
        ChargePostings.charged(after, fresh, receivable, rounds, said).ifPresent(draftOf -> ledger.record(tx, draftOf));
        tx.audit(
                "encounter.corrected",
                "encounter",
                id.value(),
                wrong.size() + " charges taken back, " + fresh.size() + " charged");
        listener.charged(tx, draft.patient());
        return new Recharged(
                id, takenBack, Money.sum(fresh.stream().map(Charge::amount)), !wrong.isEmpty() || !fresh.isEmpty());
    }

    /// Takes everything back that a visit charged, as if it had not been.
    ///
    /// @param reason why, for the books
    /// @throws BillingException when the visit is open or withdrawn already
    public Recharged withdraw(Tx tx, EncounterId id, String reason) {
        Encounter before = charged(tx, id);
        String said = said(reason);
        Money takenBack = takeBack(tx, before, before.charges(), ChargeStore.rounds(tx, id), said);
        ChargeStore.deleteDrafts(tx, id);
        tx.audit(
                "encounter.withdrawn", "encounter", id.value(), before.charges().size() + " charges taken back");
        listener.charged(tx, before.facts().patient());
        return new Recharged(id, takenBack, Money.ZERO, true);
    }

    private Money takeBack(Tx tx, Encounter visit, List<Charge> wrong, int rounds, String reason) {
        if (wrong.isEmpty()) {
            return Money.ZERO;
        }
        PostingId posting = ChargePostings.takenBack(tx, ledger, visit, wrong, rounds, reason)
                .map(draft -> ledger.record(tx, draft))
                .orElse(null);
        ChargeStore.withdraw(tx, wrong, posting, reason);
        clearing.clear(tx, List.of(visit.facts().patient()));
        return Money.sum(wrong.stream().map(Charge::amount));
    }

    /// Whether nothing that was charged can stay: somebody else owes it first.
    private boolean isAllAnew(Tx tx, Encounter before, Account receivable, int rounds) {
        return ChargePostings.owedFirst(tx, ledger, before, rounds)
                .filter(first -> !first.equals(receivable))
                .isPresent();
    }

    private Encounter charged(Tx tx, EncounterId id) {
        Encounter visit = entry.encounter(tx, id);
        if (!visit.isClosed()) {
            throw new BillingException("encounters.correct.open", visit.facts().serviceOn());
        }
        if (visit.isWithdrawn()) {
            throw new BillingException(
                    "encounters.correct.withdrawn", visit.facts().serviceOn());
        }
        return visit;
    }

    private static void requirePatient(Encounter before, EncounterDraft draft) {
        if (!before.facts().patient().equals(draft.patient())) {
            throw new BillingException(
                    "encounters.correct.other-patient", before.facts().serviceOn());
        }
    }

    private static String said(String reason) {
        if (reason.isBlank()) {
            throw new BillingException("encounters.correct.no-reason");
        }
        return reason.strip();
    }

    private static List<ChargeDraft> priced(EncounterDraft draft, List<Money> amounts) {
        List<ChargeDraft> lines = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            ChargeDraft line = draft.lines().get(i);
            PlaceOfService place = Optional.ofNullable(line.place()).orElse(draft.place());
            lines.add(new ChargeDraft(
                    line.procedure(),
                    line.modifiers(),
                    line.units(),
                    amounts.get(i),
                    line.pointers(),
                    line.from(),
                    line.to(),
                    place,
                    line.description(),
                    line.drug(),
                    line.more()));
        }
        return lines;
    }

    private static List<Charge> without(List<Charge> charges, List<Charge> some) {
        List<ChargeId> left = some.stream().map(Charge::id).toList();
        return charges.stream().filter(charge -> !left.contains(charge.id())).toList();
    }

    /// Which charges stay as they are, and which lines are charged now. A line is charged anew when something about
    /// its price changed, or another provider earned it.
    ///
    /// @param places by place in the visit the charge that stays, null where a line is charged now
    /// @param fresh by place in the visit what is charged now, null where a charge stays
    private record Kept(List<@Nullable Charge> places, List<@Nullable ChargeDraft> fresh) {
        /// @param were who took part in the visit before
        /// @param are who takes part in it now
        static Kept of(List<Charge> before, EncounterProviders were, List<ChargeDraft> lines, EncounterProviders are) {
            List<Charge> left = new ArrayList<>(before);
            List<@Nullable Charge> places = new ArrayList<>();
            List<@Nullable ChargeDraft> fresh = new ArrayList<>();
            for (ChargeDraft line : lines) {
                Charge same = left.stream()
                        .filter(charge -> charge.facts().with(LineFacts.NONE).equals(line.with(LineFacts.NONE)))
                        .filter(charge -> earner(charge.facts(), were).equals(earner(line, are)))
                        .findFirst()
                        .orElse(null);
                left.remove(same);
                places.add(same);
                fresh.add(same == null ? line : null);
            }
            return new Kept(places, fresh);
        }

        private static ProviderId earner(ChargeDraft line, EncounterProviders visit) {
            return visit.of(line.more().parties()).rendering();
        }

        List<Charge> charges() {
            return places.stream().flatMap(Stream::ofNullable).toList();
        }

        boolean isEverything() {
            return fresh.stream().allMatch(Objects::isNull);
        }
    }
}
