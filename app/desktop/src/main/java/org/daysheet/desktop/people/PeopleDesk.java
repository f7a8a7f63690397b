package org.daysheet.desktop.people;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.billing.authorizations.AuthorizationFacts;
import org.daysheet.billing.eligibility.EligibilityFacts;
import org.daysheet.billing.patients.Coverage;
import org.daysheet.billing.patients.CoverageFacts;
import org.daysheet.billing.patients.Guarantor;
import org.daysheet.billing.patients.Patient;
import org.daysheet.billing.patients.PatientFacts;
import org.daysheet.billing.patients.WhoPays;
import org.daysheet.billing.payments.NewPayment;
import org.daysheet.billing.payments.Owed;
import org.daysheet.billing.payments.Receipt;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.PatientId;

/// What the forms of patients and coverages need of the practice. Called beside the screen.
public interface PeopleDesk {
    /// Numbers nobody has yet.
    Numbers numbers();

    /// Account numbers to begin with.
    record Numbers(String patient, String guarantor) {}

    /// A patient with the guarantor.
    KnownPatient patient(PatientId id);

    /// A patient as the books hold it.
    ///
    /// @param freeNumber account number for another guarantor
    record KnownPatient(Patient patient, Guarantor guarantor, String freeNumber) {}

    /// Households by the beginning of the guarantor's name or number, or of a patient's.
    List<Household> households(String typed, int most);

    /// Patients of one last name, born on one day.
    List<Namesake> namesakes(String lastName, LocalDate birthOn);

    /// Adds a patient.
    void add(PatientFacts facts, WhoPays pays);

    /// Changes a patient, unless somebody else did since it was read.
    void change(Patient before, PatientFacts facts, WhoPays pays);

    /// What a new coverage of a patient needs to know.
    CoverageBook book(PatientId patient);

    /// A coverage, and what its form needs to know.
    CoverageBook book(CoverageId coverage);

    /// Adds a coverage.
    void add(PatientId patient, CoverageFacts facts);

    /// Changes a coverage, unless somebody else did since it was read.
    void change(Coverage before, CoverageFacts facts);

    /// Days on which the coverages of a patient do not fit together, in words.
    List<String> gaps(PatientId patient);

    /// What a new authorization of a patient needs to know.
    AuthorizationBook authorizations(PatientId patient);

    /// An authorization that is to be ended, and what its form needs to know.
    AuthorizationBook authorization(long id);

    /// Keeps what a payer allowed.
    void add(AuthorizationFacts facts);

    /// Ends an authorization before its time.
    ///
    /// @param last its last day
    /// @param reason why
    void end(long id, LocalDate last, String reason);

    /// What a new eligibility check of a patient needs to know.
    EligibilityBook eligibility(PatientId patient);

    /// A check that is to be corrected, and what its form needs to know.
    EligibilityBook eligibilityCheck(long id);

    /// Keeps what a payer said.
    void add(EligibilityFacts facts);

    /// Puts a check in the place of one that was written down wrongly.
    void correct(long id, EligibilityFacts facts);

    /// A patient with what is owed.
    Debtor debtor(PatientId id);

    /// Somebody who may pay.
    ///
    /// @param owed what for, as the books stand
    record Debtor(Patient patient, Owed owed) {}

    /// Takes a payment, unless something else is owed by now than was shown.
    Receipt take(NewPayment payment, Owed shown);
}
