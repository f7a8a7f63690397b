package org.daysheet.billing.patients;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.security.Session;
import org.daysheet.store.Tx;
import org.daysheet.types.id.GuarantorId;
import org.daysheet.types.id.PatientId;
import org.jspecify.annotations.Nullable;

/// Patients and the households that owe for them. The practice's account numbers are the outside keys: keeping the
/// same number again brings the facts up to date.
public final class Patients {
    private final Session session;

    public Patients(Session session) {
        this.session = session;
    }

    /// Adds a guarantor, or brings the one with the same account number up to date.
    public GuarantorId keepGuarantor(GuarantorFacts facts) {
        return session.write(tx -> keepGuarantor(tx, facts));
    }

    public GuarantorId keepGuarantor(Tx tx, GuarantorFacts facts) {
        Optional<Guarantor> known = PatientStore.guarantorByAccount(tx, facts.accountNumber());
        if (known.isEmpty()) {
            GuarantorId id = PatientStore.insertGuarantor(tx, facts);
            tx.audit("guarantor.created", "guarantor", id.value(), "");
            return id;
        }
        GuarantorId id = known.get().id();
        if (!known.get().facts().equals(facts)) {
            PatientStore.updateGuarantor(tx, id, facts);
            tx.audit("guarantor.changed", "guarantor", id.value(), "");
        }
        return id;
    }

    /// Adds a guarantor who is not there yet.
    ///
    /// @throws BillingException when the account number is another guarantor's
    GuarantorId addGuarantor(Tx tx, GuarantorFacts facts) {
        if (PatientStore.guarantorByAccount(tx, facts.accountNumber()).isPresent()) {
            throw new BillingException("patients.guarantor.taken", facts.accountNumber());
        }
        return keepGuarantor(tx, facts);
    }

    /// Changes a guarantor, also the account number.
    ///
    /// @param version of the guarantor as it was read
    /// @throws BillingException when somebody else changed it since, or the account number is another guarantor's
    void changeGuarantor(Tx tx, GuarantorId id, int version, GuarantorFacts facts) {
        Guarantor known = guarantor(tx, id);
        if (known.version() != version) {
            throw new BillingException("patients.guarantor.changed");
        }
        boolean isTaken = PatientStore.guarantorByAccount(tx, facts.accountNumber())
                .filter(other -> !other.id().equals(id))
                .isPresent();
        if (isTaken) {
            throw new BillingException("patients.guarantor.taken", facts.accountNumber());
        }
        if (!known.facts().equals(facts)) {
            PatientStore.updateGuarantor(tx, id, facts);
            tx.audit("guarantor.changed", "guarantor", id.value(), "");
        }
    }

    /// Stops statements to a guarantor, or lets them go out again when the reason is null.
    public void holdStatements(GuarantorId id, @Nullable String reason) {
        session.run(tx -> {
            PatientStore.setHold(tx, id, reason);
            tx.audit("guarantor.hold", "guarantor", id.value(), reason == null ? "released" : "held");
        });
    }

    public Guarantor guarantor(GuarantorId id) {
        return session.read(tx -> guarantor(tx, id));
    }

    public Guarantor guarantor(Tx tx, GuarantorId id) {
        return PatientStore.guarantor(tx, id).orElseThrow(() -> new BillingException("patients.guarantor.unknown", id));
    }

    public Optional<Guarantor> guarantorByAccount(Tx tx, String accountNumber) {
        return PatientStore.guarantorByAccount(tx, accountNumber.strip());
    }

    /// Adds a patient, or brings the one with the same account number up to date.
    public PatientId keep(GuarantorId guarantor, PatientFacts facts) {
        return session.write(tx -> keep(tx, guarantor, facts));
    }

    public PatientId keep(Tx tx, GuarantorId guarantor, PatientFacts facts) {
        refuseWrongDays(tx, facts);
        Optional<Patient> known = PatientStore.byAccount(tx, facts.accountNumber());
        if (known.isEmpty()) {
            PatientId id = PatientStore.insert(tx, guarantor, facts);
            tx.audit("patient.created", "patient", id.value(), "");
            return id;
        }
        Patient patient = known.get();
        if (!patient.facts().equals(facts) || !patient.guarantor().equals(guarantor)) {
            PatientStore.update(tx, patient.id(), guarantor, facts);
            tx.audit("patient.changed", "patient", patient.id().value(), "");
        }
        return patient.id();
    }

    /// Adds a patient who is not there yet.
    ///
    /// @throws BillingException when the account number is another patient's
    PatientId add(Tx tx, GuarantorId guarantor, PatientFacts facts) {
        refuseTaken(tx, facts.accountNumber(), _ -> true);
        return keep(tx, guarantor, facts);
    }

    /// Refuses an account number that another patient has.
    void refuseTaken(Tx tx, String account, Predicate<PatientId> isOther) {
        if (PatientStore.byAccount(tx, account).map(Patient::id).filter(isOther).isPresent()) {
            throw new BillingException("patients.account.taken", account);
        }
    }

    /// Changes a patient, also the account number and who owes the patient's share.
    ///
    /// @param version of the patient as it was read
    /// @throws BillingException when somebody else changed it since, or the account number is another patient's
    void change(Tx tx, PatientId id, int version, GuarantorId guarantor, PatientFacts facts) {
        Patient known = patient(tx, id);
        if (known.version() != version) {
            throw new BillingException("patients.patient.changed");
        }
        refuseTaken(tx, facts.accountNumber(), other -> !other.equals(id));
        refuseWrongDays(tx, facts);
        if (!known.facts().equals(facts) || !known.guarantor().equals(guarantor)) {
            PatientStore.update(tx, id, guarantor, facts);
            tx.audit("patient.changed", "patient", id.value(), "");
        }
    }

    private static void refuseWrongDays(Tx tx, PatientFacts facts) {
        if (facts.birthOn().isAfter(tx.today())) {
            throw new BillingException("patients.birth-in-future", facts.accountNumber());
        }
        LocalDate died = facts.diedOn();
        if (died != null && (died.isAfter(tx.today()) || died.isBefore(facts.birthOn()))) {
            throw new BillingException("patients.death-day-wrong", facts.accountNumber(), died);
        }
    }

    public Patient patient(PatientId id) {
        return session.read(tx -> patient(tx, id));
    }

    public Patient patient(Tx tx, PatientId id) {
        return PatientStore.byId(tx, id).orElseThrow(() -> new BillingException("patients.patient.unknown", id));
    }

    /// Patients by key; unknown ones are left out.
    public Map<PatientId, Patient> patients(Tx tx, Collection<PatientId> ids) {
        return PatientStore.byIds(tx, ids);
    }

    /// The patient with an account number.
    ///
    /// @throws BillingException when there is none
    public Patient patient(String accountNumber) {
        return session.read(tx -> byAccount(tx, accountNumber))
                .orElseThrow(() -> new BillingException("patients.account.unknown", accountNumber));
    }

    public Optional<Patient> byAccount(Tx tx, String accountNumber) {
        return PatientStore.byAccount(tx, accountNumber.strip());
    }

    /// Writes a note on a patient's account. It stays as it is.
    ///
    /// @throws BillingException when it says nothing
    public void note(PatientId id, String note) {
        session.run(tx -> note(tx, id, note));
    }

    public void note(Tx tx, PatientId id, String note) {
        if (note.isBlank()) {
            throw new BillingException("patients.note.missing");
        }
        long row = PatientStore.insertNote(tx, patient(tx, id).id(), note.strip());
        tx.audit("patient.noted", "patient_note", row, "");
    }

    /// The patients one guarantor owes for.
    public List<Patient> household(GuarantorId guarantor) {
        return session.read(tx -> PatientStore.household(tx, guarantor));
    }

    /// A page of patients by name: those whose name begins with the text or whose account number or birth date
    /// it is.
    public List<PatientRow> list(String text, int offset, int limit) {
        return list(PatientAmong.ALL, text, PatientOrder.BY_NAME, offset, limit);
    }

    /// As {@link #list(String, int, int)}, of some patients and in another order.
    public List<PatientRow> list(PatientAmong among, String text, PatientOrder order, int offset, int limit) {
        return session.read(tx -> PatientStore.list(tx, among, text, order, offset, limit));
    }

    /// How many patients {@link #list} would show in all.
    public int count(PatientAmong among, String text) {
        return session.read(tx -> PatientStore.count(tx, among, text));
    }

    /// A text as searches for names compare it: small letters without accents.
    public static String searchText(String text) {
        return PatientStore.plain(text);
    }

    /// The coverages a patient has or had, by order and first day.
    public List<Coverage> coverages(PatientId patient) {
        return session.read(tx -> CoverageStore.of(tx, patient));
    }

    /// The coverages that held on a date of service, primary first.
    public List<Coverage> coveragesOn(Tx tx, PatientId patient, LocalDate serviceOn) {
        return CoverageStore.on(tx, patient, serviceOn);
    }
}
