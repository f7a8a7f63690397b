package org.daysheet.billing.patients;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.security.Session;
import org.daysheet.store.Tx;
import org.daysheet.types.id.GuarantorId;
import org.daysheet.types.id.PatientId;

/// Patients as the front desk enters and corrects them, each together with who owes the patient's share. Unlike a
/// table that is taken in it never brings another patient of the same number up to date, and it never writes over what
/// somebody else changed meanwhile.
public final class Registration {
    private static final String FIRST_PATIENT = "P10001";
    private static final String FIRST_GUARANTOR = "G10001";

    private final Session session;
    private final Patients patients;

    public Registration(Session session, Patients patients) {
        this.session = session;
        this.patients = patients;
    }

    /// Adds a patient, and the guarantor when it is a new one or the patient.
    ///
    /// @throws BillingException when an account number is taken, or the patient is not born yet
    public PatientId add(PatientFacts facts, WhoPays pays) {
        return session.write(tx -> {
            patients.refuseTaken(tx, facts.accountNumber(), _ -> true);
            return patients.add(tx, payer(tx, Optional.empty(), facts, pays), facts);
        });
    }

    /// Changes a patient together with the guarantor. A guarantor who is but the patient follows the patient.
    ///
    /// @param version of the patient as it was read
    /// @throws BillingException when somebody else changed one of them since, or an account number is taken
    public void change(PatientId id, int version, PatientFacts facts, WhoPays pays) {
        session.run(tx -> {
            Patient before = patients.patient(tx, id);
            patients.refuseTaken(tx, facts.accountNumber(), other -> !other.equals(id));
            patients.change(tx, id, version, payer(tx, Optional.of(before), facts, pays), facts);
        });
    }

    /// A number that no patient and no guarantor has, made like the newest one.
    public String freePatientNumber() {
        return session.read(tx -> RegistrationQuery.freePatientNumber(tx, FIRST_PATIENT));
    }

    /// A number for a guarantor that nobody has.
    public String freeGuarantorNumber() {
        return session.read(tx -> RegistrationQuery.freeGuarantorNumber(tx, FIRST_GUARANTOR));
    }

    /// Patients who may be the same person: of one last name, born on one day.
    public List<PatientRow> alike(String lastName, LocalDate birthOn) {
        return session.read(tx -> PatientStore.alike(tx, lastName, birthOn));
    }

    /// Households by the beginning of the guarantor's name or number, or of a patient's; none for an empty text.
    public List<Guarantor> households(String text, int most) {
        return session.read(tx -> RegistrationQuery.households(tx, text, most));
    }

    private GuarantorId payer(Tx tx, Optional<Patient> before, PatientFacts facts, WhoPays pays) {
        return switch (pays) {
            case WhoPays.Self _ -> self(tx, before, facts);
            case WhoPays.Known known -> {
                patients.changeGuarantor(tx, known.id(), known.version(), known.facts());
                yield known.id();
            }
            case WhoPays.Another another -> patients.addGuarantor(tx, another.facts());
        };
    }

    /// The own guarantor follows the patient. Who had another one gets an own, under the patient's number.
    private GuarantorId self(Tx tx, Optional<Patient> before, PatientFacts facts) {
        GuarantorFacts wanted = GuarantorFacts.of(facts);
        Optional<Guarantor> own = before.flatMap(patient -> Optional.of(patients.guarantor(tx, patient.guarantor()))
                        .filter(guarantor -> guarantor.isPatient(patient.facts())))
                .or(() -> patients.guarantorByAccount(tx, wanted.accountNumber())
                        .filter(guarantor -> guarantor.facts().name().equals(wanted.name())));
        if (own.isEmpty()) {
            return patients.addGuarantor(tx, wanted);
        }
        patients.changeGuarantor(tx, own.get().id(), own.get().version(), wanted);
        return own.get().id();
    }
}
