package org.daysheet.billing.encounters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daysheet.billing.ledger.Account;
import org.daysheet.billing.ledger.AccountKind;
import org.daysheet.billing.ledger.Ledger;
import org.daysheet.billing.patients.Coverage;
import org.daysheet.billing.patients.Patients;
import org.daysheet.billing.practice.Fee;
import org.daysheet.billing.practice.FeeSchedules;
import org.daysheet.billing.practice.Practices;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.problem.Problem;
import org.daysheet.billing.security.Session;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.PostingId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Visits become money owed. A draft may change as often as needed; closing it makes its charges, for good, and
/// posts them as owed by the coverage that is primary on the date of service, or by the patient.
public final class ChargeEntry {
    private final Session session;
    private final Participants participants;
    private final FeeSchedules fees;
    private final Patients patients;
    private final Ledger ledger;
    private final PatientCharged listener;

    /// @param listener hears of visits that patients owe themselves
    public ChargeEntry(
            Session session,
            Practices practices,
            FeeSchedules fees,
            Patients patients,
            Ledger ledger,
            PatientCharged listener) {
        this.session = session;
        this.participants = new Participants(practices);
        this.fees = fees;
        this.patients = patients;
        this.ledger = ledger;
        this.listener = listener;
    }

    /// Enters a visit. Lines without an amount get their price from the fee schedule of the date of service.
    public EncounterId enter(EncounterDraft draft) {
        return session.write(tx -> enter(tx, draft));
    }

    public EncounterId enter(Tx tx, EncounterDraft draft) {
        List<Money> amounts = check(tx, draft);
        EncounterId id = EncounterStore.insert(tx, draft);
        insertLines(tx, id, draft, amounts);
        tx.audit("encounter.entered", "encounter", id.value(), "patient " + draft.patient());
        return id;
    }

    /// What keeps a line from being entered with a visit, if anything does: says which of several lines is wrong.
    ///
    /// @param isToBeClosed whether the visit is to be charged, too
    public Optional<BillingException> problem(Tx tx, EncounterDraft draft, ChargeDraft line, boolean isToBeClosed) {
        try {
            requirePointers(draft, line);
            participants.require(tx, line.more().parties());
            var _ = price(tx, firstPayer(tx, draft), line);
            if (isToBeClosed) {
                Chargeable.requireLine(draft, line, primaryCoverage(tx, draft).isPresent(), tx.today());
            }
            return Optional.empty();
        } catch (BillingException e) {
            return Optional.of(e);
        }
    }

    /// Everything that keeps a visit from being saved, each with its place.
    ///
    /// @param isToBeClosed whether it is to be charged, too
    public List<DraftFault> faults(EncounterDraft draft, boolean isToBeClosed) {
        return session.read(tx -> {
            List<DraftFault> faults = new ArrayList<>();
            for (int i = 0; i < draft.lines().size(); i++) {
                int number = i + 1;
                problem(tx, draft, draft.lines().get(i), isToBeClosed)
                        .ifPresent(problem -> faults.add(new DraftFault(number, Problem.of(problem))));
            }
            if (faults.isEmpty()) {
                whole(tx, draft, isToBeClosed).ifPresent(problem -> faults.add(new DraftFault(0, Problem.of(problem))));
            }
            return faults;
        });
    }

    private Optional<BillingException> whole(Tx tx, EncounterDraft draft, boolean isToBeClosed) {
        try {
            List<Money> amounts = check(tx, draft);
            if (isToBeClosed) {
                requireChargeable(tx, draft, Money.sum(amounts));
            }
            return Optional.empty();
        } catch (BillingException e) {
            return Optional.of(e);
        }
    }

    /// The fee a line would be priced by, if there is one.
    ///
    /// @param patient whose coverage decides which schedule applies
    /// @param paysAlone whether the patient pays alone, whatever coverage there is
    /// @param serviceOn date of the visit
    public Optional<Fee> fee(PatientId patient, boolean paysAlone, LocalDate serviceOn, ChargeDraft line) {
        return session.read(tx -> {
            PayerId payer = paysAlone
                    ? null
                    : patients.coveragesOn(tx, patient, serviceOn).stream()
                            .findFirst()
                            .map(coverage -> coverage.facts().payer())
                            .orElse(null);
            return fees.find(tx, payer, line.procedure(), line.modifiers(), line.from());
        });
    }

    /// Saves a visit that is not to be charged yet.
    ///
    /// @param id the open visit to change, null for a new one
    public EncounterId save(@Nullable EncounterId id, EncounterDraft draft) {
        return session.write(tx -> save(tx, id, draft));
    }

    /// Saves a visit and closes it: both or neither.
    ///
    /// @param id the open visit to change, null for a new one
    public ChargedEncounter charge(@Nullable EncounterId id, EncounterDraft draft) {
        return session.write(tx -> charge(tx, id, draft));
    }

    public ChargedEncounter charge(Tx tx, @Nullable EncounterId id, EncounterDraft draft) {
        return close(tx, save(tx, id, draft));
    }

    public EncounterId save(Tx tx, @Nullable EncounterId id, EncounterDraft draft) {
        if (id == null) {
            return enter(tx, draft);
        }
        change(tx, id, draft);
        return id;
    }

    /// Replaces the draft of a visit that is still open.
    public void change(EncounterId id, EncounterDraft draft) {
        session.run(tx -> change(tx, id, draft));
    }

    private void change(Tx tx, EncounterId id, EncounterDraft draft) {
        requireOpen(encounter(tx, id));
        List<Money> amounts = check(tx, draft);
        EncounterStore.update(tx, id, draft);
        ChargeStore.deleteDrafts(tx, id);
        insertLines(tx, id, draft, amounts);
        tx.audit("encounter.changed", "encounter", id.value(), "patient " + draft.patient());
    }

    /// Closes a visit: its charges and the posting that they are owed come to be together.
    public ChargedEncounter close(EncounterId id) {
        return session.write(tx -> close(tx, id));
    }

    public ChargedEncounter close(Tx tx, EncounterId id) {
        Encounter encounter = encounter(tx, id);
        requireOpen(encounter);
        ChargeStore.charge(tx, encounter, encounter.facts().lines(), 0);
        List<Charge> charges = ChargeStore.charges(tx, id);
        Money total = Money.sum(charges.stream().map(Charge::amount));
        requireChargeable(tx, encounter.facts(), total);
        EncounterStore.close(tx, id);
        Account receivable = receivable(tx, encounter.facts());
        PostingId posting = ledger.record(
                tx,
                ChargePostings.charged(encounter, charges, receivable, 0, null).orElseThrow());
        tx.audit("encounter.closed", "encounter", id.value(), charges.size() + " charges");
        if (receivable.kind() == AccountKind.PATIENT_RECEIVABLE) {
            listener.charged(tx, encounter.facts().patient());
        }
        return new ChargedEncounter(id, charges.stream().map(Charge::id).toList(), posting, total);
    }

    public Encounter show(EncounterId id) {
        return session.read(tx -> encounter(tx, id));
    }

    public Encounter encounter(Tx tx, EncounterId id) {
        return EncounterStore.byId(tx, id).orElseThrow(() -> new BillingException("encounters.unknown", id));
    }

    /// Visits by key, with few statements for all of them; unknown ones are left out.
    public Map<EncounterId, Encounter> encounters(Tx tx, Collection<EncounterId> ids) {
        return EncounterStore.byIds(tx, ids);
    }

    /// The visit that a charge belongs to.
    public EncounterId visitOf(Tx tx, ChargeId charge) {
        return ChargeStore.visitOf(tx, charge);
    }

    /// Whether a visit that is still open was changed since it was read.
    ///
    /// @param version of the visit as it was then
    public boolean isOvertaken(Tx tx, EncounterId id, String version) {
        Encounter kept = encounter(tx, id);
        return !kept.isClosed() && !kept.version().equals(version);
    }

    /// The visit another system knows by this number.
    public Optional<EncounterId> byExternalKey(Tx tx, String key) {
        return EncounterStore.byExternalKey(tx, key.strip());
    }

    /// Visits not closed yet, oldest first.
    public List<EncounterId> open() {
        return session.read(EncounterStore::open);
    }

    /// The coverage that is asked first for a visit; empty when the patient pays alone.
    public Optional<Coverage> primaryCoverage(Tx tx, EncounterDraft facts) {
        return facts.isSelfPay()
                ? Optional.empty()
                : patients.coveragesOn(tx, facts.patient(), facts.serviceOn()).stream()
                        .findFirst();
    }

    /// Who is first to owe what a visit charges.
    Account receivable(Tx tx, EncounterDraft facts) {
        return primaryCoverage(tx, facts)
                .map(coverage -> Account.insuranceReceivable(coverage.id()))
                .orElseGet(() -> Account.patientReceivable(facts.patient()));
    }

    /// The price of every line, in order.
    ///
    /// @throws BillingException when the visit cannot be entered so
    public List<Money> check(Tx tx, EncounterDraft draft) {
        patients.patient(tx, draft.patient());
        participants.require(tx, draft.providers());
        if (draft.lines().isEmpty()) {
            throw new BillingException("encounters.enter.no-lines");
        }
        PayerId payer = firstPayer(tx, draft);
        List<Money> amounts = new ArrayList<>();
        for (ChargeDraft line : draft.lines()) {
            requirePointers(draft, line);
            participants.require(tx, line.more().parties());
            amounts.add(price(tx, payer, line));
        }
        return amounts;
    }

    private @Nullable PayerId firstPayer(Tx tx, EncounterDraft draft) {
        return primaryCoverage(tx, draft)
                .map(coverage -> coverage.facts().payer())
                .orElse(null);
    }

    private Money price(Tx tx, @Nullable PayerId payer, ChargeDraft line) {
        Money given = line.amount();
        if (given != null) {
            return given;
        }
        if (line.units().type() == Units.Type.MJ) {
            throw new BillingException("encounters.enter.minutes-need-amount", line.procedure());
        }
        Fee fee = fees.find(tx, payer, line.procedure(), line.modifiers(), line.from())
                .orElseThrow(() -> new BillingException("encounters.enter.no-fee", line.procedure(), line.from()));
        return line.units().times(fee.amount());
    }

    private static void requirePointers(EncounterDraft draft, ChargeDraft line) {
        for (int pointer : line.pointers()) {
            if (pointer < 1 || pointer > draft.diagnoses().size()) {
                throw new BillingException(
                        "encounters.enter.pointer-wrong",
                        line.procedure(),
                        pointer,
                        draft.diagnoses().size());
            }
        }
    }

    static void insertLines(Tx tx, EncounterId id, EncounterDraft draft, List<Money> amounts) {
        for (int i = 0; i < amounts.size(); i++) {
            ChargeStore.insertDraft(tx, id, i + 1, draft.lines().get(i), amounts.get(i));
        }
    }

    void requireChargeable(Tx tx, EncounterDraft draft, Money total) {
        Chargeable.require(draft, total, primaryCoverage(tx, draft).isPresent(), tx.today());
    }

    private static void requireOpen(Encounter encounter) {
        if (encounter.isClosed()) {
            throw new BillingException("encounters.closed", encounter.facts().serviceOn());
        }
    }
}
