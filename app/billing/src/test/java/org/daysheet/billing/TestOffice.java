package org.daysheet.billing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.daysheet.billing.encounters.ChargeDraft;
import org.daysheet.billing.encounters.Circumstances;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.billing.encounters.EncounterProviders;
import org.daysheet.billing.patients.CoverageFacts;
import org.daysheet.billing.patients.GuarantorFacts;
import org.daysheet.billing.patients.PatientFacts;
import org.daysheet.billing.patients.Period;
import org.daysheet.billing.patients.Relationship;
import org.daysheet.billing.patients.Sex;
import org.daysheet.billing.patients.Subscriber;
import org.daysheet.billing.practice.Contact;
import org.daysheet.billing.practice.NewPractice;
import org.daysheet.billing.practice.PayerFacts;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.billing.practice.PracticeFacts;
import org.daysheet.billing.practice.ProviderFacts;
import org.daysheet.billing.practice.Submitter;
import org.daysheet.testkit.TestDatabase;
import org.daysheet.types.code.Icd10;
import org.daysheet.types.code.PlaceOfService;
import org.daysheet.types.code.ProcedureCode;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.GuarantorId;
import org.daysheet.types.id.Npi;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.ProviderId;
import org.daysheet.types.id.TaxId;
import org.daysheet.types.money.Money;

/// An office over a fresh database with an enrolled practice, one provider and one payer. Today is 2026-03-02.
public final class TestOffice implements AutoCloseable {
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    public static final LocalDate VISIT_DAY = LocalDate.of(2026, 2, 20);
    public static final PostalAddress OFFICE_ADDRESS =
            new PostalAddress("12 Elm Street", "", "Springfield", "IL", "627010001");
    public static final PostalAddress HOME = new PostalAddress("9 Oak Lane", "", "Springfield", "IL", "62704");

    private final TestDatabase database;
    private final Office office;
    private final ProviderId provider;
    private final PayerId payer;

    public TestOffice() {
        this(TestDatabase.Kind.H2);
    }

    /// @param kind which database it is over
    public TestOffice(TestDatabase.Kind kind) {
        this.database = TestDatabase.of(kind);
        this.office = Office.over(database.database(), database.user());
        office.practices().begin(new NewPractice(practice(), ZoneId.of("America/Chicago"), false));
        this.provider = office.practices()
                .keepProvider(ProviderFacts.rendering(
                        PersonName.of("Marlow", "Helen"), Npi.ofBase("199955021"), "207Q00000X"));
        this.payer = office.practices().keepPayer(PayerFacts.of("Acme Health Plan", "ACME1", "CI"));
    }

    /// A practice a clearinghouse knows.
    public static PracticeFacts practice() {
        return new PracticeFacts(
                "Elm Street Family Practice",
                null,
                Npi.ofBase("199955010"),
                new TaxId(TaxId.Kind.EI, "371234567"),
                "207Q00000X",
                OFFICE_ADDRESS,
                PostalAddress.NONE,
                new Contact("Billing office", "217-555-0142", ""),
                new Submitter("SUB12345", "Clearwater Exchange", "CLEARWATER", true));
    }

    public Office office() {
        return office;
    }

    public TestDatabase database() {
        return database;
    }

    public ProviderId provider() {
        return provider;
    }

    public PayerId payer() {
        return payer;
    }

    /// A patient who owes for herself and has no coverage.
    public PatientId patient(String account) {
        PersonName name = PersonName.of("Rivera", "Ana");
        GuarantorId guarantor =
                office.patients().keepGuarantor(new GuarantorFacts("G" + account, name, HOME, "217-555-0100"));
        return office.patients()
                .keep(
                        guarantor,
                        new PatientFacts(account, name, LocalDate.of(1980, 4, 17), Sex.F, HOME, "217-555-0100"));
    }

    /// The same with a coverage she holds herself.
    public PatientId insured(String account) {
        PatientId patient = patient(account);
        cover(patient, payer, 1);
        return patient;
    }

    public CoverageId cover(PatientId patient, PayerId by, int order) {
        return office.coverages()
                .keep(
                        patient,
                        CoverageFacts.ofPatient(by, order, "W12345678" + order, Period.from(LocalDate.of(2026, 1, 1))));
    }

    /// A child whose mother holds the policy.
    public PatientId dependent(String account) {
        PatientId patient = patient(account);
        office.coverages()
                .keep(
                        patient,
                        new CoverageFacts(
                                payer,
                                1,
                                "W99",
                                "GRP7",
                                "",
                                Relationship.CHILD,
                                new Subscriber(PersonName.of("Rivera", "Maria"), LocalDate.of(1955, 6, 1), Sex.F, HOME),
                                Period.from(LocalDate.of(2026, 1, 1)),
                                Money.ofCents(2_000),
                                ""));
        return patient;
    }

    /// A visit with two priced lines, 200.00 and 15.50.
    public EncounterDraft draft(PatientId patient, LocalDate day) {
        return new EncounterDraft(
                "",
                patient,
                EncounterProviders.rendering(provider),
                day,
                new PlaceOfService("11"),
                false,
                Circumstances.NONE,
                List.of(new Icd10("E119"), new Icd10("I10")),
                List.of(
                        ChargeDraft.of(new ProcedureCode("G0439"), day).at(Money.ofCents(20_000)),
                        ChargeDraft.of(new ProcedureCode("J3420"), day).at(Money.ofCents(1_550))));
    }

    /// A closed visit of {@link #draft}.
    public EncounterId visit(PatientId patient) {
        EncounterId id = office.chargeEntry().enter(draft(patient, VISIT_DAY));
        office.chargeEntry().close(id);
        return id;
    }

    /// A claim that is ready to be sent.
    public ClaimId readyClaim(String account) {
        ClaimId claim = office.claims().create(visit(insured(account)));
        office.scrubbing().scrub(claim);
        return claim;
    }

    @Override
    public void close() {
        database.close();
    }
}
