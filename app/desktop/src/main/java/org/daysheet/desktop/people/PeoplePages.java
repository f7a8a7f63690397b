package org.daysheet.desktop.people;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.daysheet.billing.Office;
import org.daysheet.billing.authorizations.AuthorizationFacts;
import org.daysheet.billing.authorizations.AuthorizationUse;
import org.daysheet.billing.eligibility.EligibilityCheck;
import org.daysheet.billing.eligibility.EligibilityFacts;
import org.daysheet.billing.patients.Coverage;
import org.daysheet.billing.patients.CoverageFacts;
import org.daysheet.billing.patients.CoverageGap;
import org.daysheet.billing.patients.Guarantor;
import org.daysheet.billing.patients.Patient;
import org.daysheet.billing.patients.PatientFacts;
import org.daysheet.billing.patients.WhoPays;
import org.daysheet.billing.payments.NewPayment;
import org.daysheet.billing.payments.Owed;
import org.daysheet.billing.payments.Receipt;
import org.daysheet.billing.practice.Payer;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.PatientId;
import org.jspecify.annotations.Nullable;

/// The people of an office.
///
/// @param office the open practice
public record PeoplePages(Office office) implements PeopleDesk {
    @Override
    public Numbers numbers() {
        return new Numbers(
                office.registration().freePatientNumber(), office.registration().freeGuarantorNumber());
    }

    @Override
    public KnownPatient patient(PatientId id) {
        Patient patient = office.patients().patient(id);
        return new KnownPatient(
                patient,
                office.patients().guarantor(patient.guarantor()),
                office.registration().freeGuarantorNumber());
    }

    @Override
    public List<Household> households(String typed, int most) {
        return office.registration().households(typed, most).stream()
                .map(guarantor -> new Household(guarantor, members(guarantor)))
                .toList();
    }

    private String members(Guarantor guarantor) {
        String members = office.patients().household(guarantor.id()).stream()
                .map(patient -> patient.facts().name().display())
                .collect(Collectors.joining("; "));
        return members.isEmpty() ? "" : Texts.of("people.household.pays", members);
    }

    @Override
    public List<Namesake> namesakes(String lastName, LocalDate birthOn) {
        return office.registration().alike(lastName, birthOn).stream()
                .map(row -> new Namesake(row.id(), row.accountNumber(), row.name(), row.birthOn()))
                .toList();
    }

    @Override
    public void add(PatientFacts facts, WhoPays pays) {
        var _ = office.registration().add(facts, pays);
    }

    @Override
    public void change(Patient before, PatientFacts facts, WhoPays pays) {
        office.registration().change(before.id(), before.version(), facts, pays);
    }

    @Override
    public CoverageBook book(PatientId patient) {
        return book(patient, null);
    }

    @Override
    public CoverageBook book(CoverageId coverage) {
        Coverage chosen = office.coverages().coverage(coverage);
        return book(chosen.patient(), chosen);
    }

    private CoverageBook book(PatientId patient, @Nullable Coverage chosen) {
        return new CoverageBook(
                office.patients().patient(patient),
                office.practices().payers(),
                office.patients().coverages(patient),
                chosen,
                chosen != null && office.coverages().isCharged(chosen.id()));
    }

    @Override
    public void add(PatientId patient, CoverageFacts facts) {
        var _ = office.coverages().add(patient, facts);
    }

    @Override
    public void change(Coverage before, CoverageFacts facts) {
        office.coverages().change(before.id(), before.version(), facts);
    }

    @Override
    public List<String> gaps(PatientId patient) {
        return office.coverages().gaps(patient).stream().map(CoverageGap::words).toList();
    }

    @Override
    public AuthorizationBook authorizations(PatientId patient) {
        return authorizations(patient, null);
    }

    @Override
    public AuthorizationBook authorization(long id) {
        AuthorizationUse ended = office.authorizations().show(id);
        Coverage coverage =
                office.coverages().coverage(ended.authorization().facts().coverage());
        return authorizations(coverage.patient(), ended);
    }

    private AuthorizationBook authorizations(PatientId patient, @Nullable AuthorizationUse ended) {
        return new AuthorizationBook(
                office.patients().patient(patient),
                office.patients().coverages(patient),
                office.practices().payers().stream()
                        .collect(Collectors.toMap(
                                Payer::id, payer -> payer.facts().name())),
                ended);
    }

    @Override
    public void add(AuthorizationFacts facts) {
        var _ = office.authorizations().add(facts);
    }

    @Override
    public void end(long id, LocalDate last, String reason) {
        office.authorizations().end(id, last, reason);
    }

    @Override
    public EligibilityBook eligibility(PatientId patient) {
        return eligibility(patient, null);
    }

    @Override
    public EligibilityBook eligibilityCheck(long id) {
        EligibilityCheck wrong = office.eligibility().show(id);
        return eligibility(office.coverages().coverage(wrong.facts().coverage()).patient(), wrong);
    }

    private EligibilityBook eligibility(PatientId patient, @Nullable EligibilityCheck wrong) {
        return new EligibilityBook(
                office.patients().patient(patient),
                office.patients().coverages(patient),
                office.practices().payers(),
                office.practices().practice().facts().npi().value(),
                office.eligibility().ofPatient(patient),
                wrong);
    }

    @Override
    public void add(EligibilityFacts facts) {
        var _ = office.eligibility().add(facts);
    }

    @Override
    public void correct(long id, EligibilityFacts facts) {
        var _ = office.eligibility().correct(id, facts);
    }

    @Override
    public Debtor debtor(PatientId id) {
        return new Debtor(office.patients().patient(id), office.payments().owed(id));
    }

    @Override
    public Receipt take(NewPayment payment, Owed shown) {
        return office.payments().add(payment, shown);
    }
}
