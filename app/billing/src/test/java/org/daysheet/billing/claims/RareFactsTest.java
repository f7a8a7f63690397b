package org.daysheet.billing.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.encounters.Accident;
import org.daysheet.billing.encounters.AccidentCase;
import org.daysheet.billing.encounters.ChargeDraft;
import org.daysheet.billing.encounters.Circumstances;
import org.daysheet.billing.encounters.Drug;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.billing.encounters.EncounterProviders;
import org.daysheet.billing.encounters.LineFacts;
import org.daysheet.billing.encounters.MoreCircumstances;
import org.daysheet.billing.encounters.Papers;
import org.daysheet.billing.encounters.Units;
import org.daysheet.billing.encounters.VisitDate;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.billing.practice.PracticeFacts;
import org.daysheet.billing.practice.ProviderFacts;
import org.daysheet.billing.practice.ProviderRole;
import org.daysheet.edi.claim837.Attachment;
import org.daysheet.edi.claim837.ClaimExtras;
import org.daysheet.edi.claim837.ClaimFileWriter;
import org.daysheet.edi.claim837.LineDrug;
import org.daysheet.edi.claim837.LineExtras;
import org.daysheet.edi.claim837.LineFlags;
import org.daysheet.edi.claim837.LineProviders;
import org.daysheet.edi.claim837.Note;
import org.daysheet.edi.claim837.OrderingProvider;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.Provider;
import org.daysheet.edi.claim837.ServiceLine;
import org.daysheet.edi.x12.Address;
import org.daysheet.edi.x12.Contact;
import org.daysheet.edi.x12.QualifiedDate;
import org.daysheet.edi.x12.Reference;
import org.daysheet.types.code.Modifier;
import org.daysheet.types.code.ProcedureCode;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.Npi;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.ProviderId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What few visits tell, from the visit to the claim document. Visits are of 2026-02-20.
final class RareFactsTest {
    private static final LocalDate DAY = TestOffice.VISIT_DAY;

    private TestOffice test;

    @BeforeEach
    void open() {
        test = new TestOffice();
    }

    @AfterEach
    void proveTheBooks() {
        assertThat(test.office().check(Progress.SILENT))
                .filteredOn(result -> !result.passed())
                .isEmpty();
        test.close();
    }

    @Test
    void aVisitThatTellsNothingRareGivesAClaimThatTellsNothingRare() {
        ProfessionalClaim claim = document(test.visit(test.insured("P1")));

        assertThat(claim.dates()).isEmpty();
        assertThat(claim.references()).isEmpty();
        assertThat(claim.patientPaid()).isNull();
        assertThat(claim.extras()).isEqualTo(ClaimExtras.NONE);
        assertThat(claim.subscriber().references()).isEmpty();
        assertThat(claim.lines()).extracting(ServiceLine::extras).containsOnly(LineExtras.NONE);
        assertThat(claim.lines()).extracting(ServiceLine::flags).containsOnly(LineFlags.NONE);
    }

    @Test
    void numbersReasonsAndDaysOfAVisitAreOnItsClaim() {
        var more = new MoreCircumstances(
                "ref 17",
                "14D0123456",
                "7",
                "09",
                Money.ofCents(2_050),
                Map.of(
                        VisitDate.LAST_XRAY, DAY.minusDays(1),
                        VisitDate.LAST_PERIOD, DAY.minusDays(40),
                        VisitDate.DISABLED_FROM, DAY,
                        VisitDate.DISABLED_TO, DAY.plusDays(6)),
                List.of());
        ProfessionalClaim claim = document(charged(told(test.insured("P1"), more)));

        assertThat(claim.references())
                .containsExactly(new Reference("9F", "REF 17"), new Reference("X4", "14D0123456"));
        assertThat(claim.terms().delayReason()).isEqualTo("7");
        assertThat(claim.terms().specialProgram()).isEqualTo("09");
        assertThat(claim.patientPaid()).isEqualTo(Money.ofCents(2_050));
        assertThat(claim.dates())
                .containsExactly(
                        new QualifiedDate("314", DAY, DAY.plusDays(6)),
                        new QualifiedDate("484", DAY.minusDays(40), null),
                        new QualifiedDate("455", DAY.minusDays(1), null));
        assertThat(ClaimFileWriter.problems(claim)).isEmpty();
    }

    @Test
    void oneEndOfADisabilityIsADayOfItsOwn() {
        assertThat(dates(Map.of(VisitDate.DISABLED_FROM, DAY))).containsExactly(new QualifiedDate("360", DAY, null));
        assertThat(dates(Map.of(VisitDate.DISABLED_TO, DAY))).containsExactly(new QualifiedDate("361", DAY, null));
        assertThat(dates(Map.of(VisitDate.DISABLED_FROM, DAY, VisitDate.DISABLED_TO, DAY)))
                .containsExactly(new QualifiedDate("314", DAY, null));
    }

    @Test
    void theLaboratoryOfThePracticeIsNamedWhereATestNeedsIt() {
        PracticeFacts facts = TestOffice.practice();
        test.office()
                .practices()
                .update(new PracticeFacts(
                        facts.name(),
                        facts.person(),
                        facts.npi(),
                        facts.taxId(),
                        facts.taxonomy(),
                        facts.address(),
                        facts.payTo(),
                        facts.contact(),
                        facts.submitter(),
                        "14D7654321"));
        EncounterDraft plain = test.draft(test.insured("P1"), DAY);

        assertThat(document(charged(plain)).reference("X4")).isEmpty();
        assertThat(document(charged(VisitEdits.withModifier(plain, "QW"))).reference("X4"))
                .contains("14D7654321");
    }

    @Test
    void whoSupervisedIsOnTheClaimAndWhoOrderedOnEveryLine() {
        ProviderId okafor = referring("Okafor", "Daniel", "199955032", PostalAddress.NONE);
        ProviderId west = referring("West", "Ida", "199955043", TestOffice.HOME);
        PatientId patient = test.insured("P1");

        ProfessionalClaim claim = document(charged(by(patient, okafor, west)));

        assertThat(claim.providers().supervising()).isEqualTo(person("OKAFOR", "DANIEL", "199955032"));
        assertThat(orderings(claim))
                .containsOnly(new OrderingProvider(
                        person("WEST", "IDA", "199955043"),
                        new Address("9 OAK LANE", "", "SPRINGFIELD", "IL", "62704", ""),
                        Contact.NONE));
        assertThat(ClaimFileWriter.problems(claim)).isEmpty();
        assertThat(orderings(document(charged(by(patient, okafor, test.provider())))))
                .containsOnly(new OrderingProvider(
                        person("MARLOW", "HELEN", "199955021"),
                        new Address("12 ELM STREET", "", "SPRINGFIELD", "IL", "627010001", ""),
                        Contact.NONE));
        assertThat(orderings(document(charged(by(patient, okafor, okafor)))))
                .containsOnly(
                        new OrderingProvider(person("OKAFOR", "DANIEL", "199955032"), Address.NONE, Contact.NONE));
    }

    @Test
    void theCaseOfAnAccidentStandsAtWhoeverIsThePatient() {
        var accident = new Accident(Accident.Kind.EM, DAY, "", new AccidentCase("WC-77", "Kim Ortega", "217-555-0190"));
        var circumstances = new Circumstances("", "", accident, null, null);

        ProfessionalClaim own = document(charged(with(test.insured("P1"), circumstances)));
        assertThat(own.subscriber().references()).containsExactly(new Reference("Y4", "WC-77"));
        ProfessionalClaim child = document(charged(with(test.dependent("P2"), circumstances)));
        assertThat(child.subscriber().references()).isEmpty();
        assertThat(child.dependent()).isNotNull();
        assertThat(child.dependent().references()).containsExactly(new Reference("Y4", "WC-77"));
    }

    @Test
    void papersThatFollowAreAnnouncedWithTheNumberTheyRepeat() {
        var more = new MoreCircumstances(
                "",
                "",
                "",
                "",
                null,
                Map.of(),
                List.of(
                        new Papers("OZ", Papers.By.FX),
                        new Papers("B3", Papers.By.AA),
                        new Papers("OZ", Papers.By.BM)));
        EncounterId visit = charged(told(test.insured("P1"), more));
        ProfessionalClaim claim = document(visit);

        assertThat(claim.extras().attachments())
                .containsExactly(
                        new Attachment("OZ", "FX", "V" + visit + "-OZ"),
                        new Attachment("B3", "AA", ""),
                        new Attachment("OZ", "BM", "V" + visit + "-OZ2"));
        assertThat(ClaimFileWriter.problems(claim)).isEmpty();
    }

    @Test
    void factsOfALineAreOnItsLineOfTheClaim() {
        EncounterDraft plain = test.draft(test.insured("P1"), DAY);
        ChargeDraft drug = new ChargeDraft(
                new ProcedureCode("J3420"),
                List.of(new Modifier("JZ")),
                Units.ONE,
                Money.ofCents(1_550),
                List.of(1),
                DAY,
                DAY,
                null,
                "",
                new Drug("00409004801", 1_000, "ML"),
                new LineFacts(true, false, false, true, "given at once", "rx 88"));
        ServiceLine line =
                document(charged(lines(plain, List.of(drug)))).lines().getFirst();

        assertThat(line.flags()).isEqualTo(new LineFlags(true, false, false, true));
        assertThat(line.note()).isEqualTo(new Note("ADD", "GIVEN AT ONCE"));
        assertThat(line.drug()).isEqualTo(new LineDrug("00409004801", "1", "ML", "XZ:RX 88"));
    }

    @Test
    void factsOfALineChangeWithoutChargingItAnew() {
        EncounterDraft plain = test.draft(test.insured("P1"), DAY);
        EncounterId visit = charged(plain);
        var before = test.office().chargeEntry().show(visit).charges();
        var urgent = new LineFacts(true, false, false, false, "", "");
        EncounterDraft kept = test.office().chargeEntry().show(visit).facts();

        var corrected =
                correct(visit, lines(kept, List.of(kept.lines().getLast().with(urgent))));

        assertThat(corrected.charges().takenBack()).isEqualTo(Money.ofCents(20_000));
        assertThat(corrected.charges().charged()).isEqualTo(Money.ZERO);
        var after = test.office().chargeEntry().show(visit).charges();
        assertThat(after).hasSize(1);
        assertThat(after.getFirst().id()).isEqualTo(before.getLast().id());
        assertThat(after.getFirst().facts().more()).isEqualTo(urgent);
        assertThat(document(visit).lines())
                .extracting(ServiceLine::flags)
                .containsExactly(new LineFlags(true, false, false, false));
    }

    private List<QualifiedDate> dates(Map<VisitDate, LocalDate> days) {
        var more = new MoreCircumstances("", "", "", "", null, days, List.of());
        return ClaimSituation.dates(new Circumstances("", "", null, null, null, more));
    }

    private ProviderId referring(String last, String first, String base, PostalAddress address) {
        return test.office()
                .practices()
                .keepProvider(new ProviderFacts(
                        ProviderRole.REFERRING, false, PersonName.of(last, first), Npi.ofBase(base), "", address));
    }

    private static Provider person(String last, String first, String base) {
        return new Provider(
                false,
                new org.daysheet.edi.claim837.PersonName(last, first, "", ""),
                Npi.ofBase(base).value(),
                "",
                List.of());
    }

    private static List<OrderingProvider> orderings(ProfessionalClaim claim) {
        return claim.lines().stream()
                .map(ServiceLine::extras)
                .map(LineExtras::providers)
                .map(LineProviders::ordering)
                .toList();
    }

    private EncounterDraft told(PatientId patient, MoreCircumstances more) {
        return with(patient, new Circumstances("", "", null, null, null, more));
    }

    private EncounterDraft with(PatientId patient, Circumstances circumstances) {
        EncounterDraft plain = test.draft(patient, DAY);
        return new EncounterDraft(
                "",
                patient,
                plain.providers(),
                DAY,
                plain.place(),
                false,
                circumstances,
                plain.diagnoses(),
                plain.lines());
    }

    private EncounterDraft by(PatientId patient, ProviderId supervising, ProviderId ordering) {
        EncounterDraft plain = test.draft(patient, DAY);
        return new EncounterDraft(
                "",
                patient,
                new EncounterProviders(test.provider(), null, null, supervising, ordering),
                DAY,
                plain.place(),
                false,
                plain.circumstances(),
                plain.diagnoses(),
                plain.lines());
    }

    private static EncounterDraft lines(EncounterDraft plain, List<ChargeDraft> lines) {
        return new EncounterDraft(
                "",
                plain.patient(),
                plain.providers(),
                DAY,
                plain.place(),
                false,
                plain.circumstances(),
                plain.diagnoses(),
                lines);
    }

    private EncounterId charged(EncounterDraft draft) {
        EncounterId id = test.office().chargeEntry().enter(draft);
        test.office().chargeEntry().close(id);
        assertThat(test.office().chargeEntry().show(id).facts()).isEqualTo(draft);
        return id;
    }

    private CorrectedVisit correct(EncounterId visit, EncounterDraft draft) {
        return test.office().visitCorrection().correct(visit, draft, "Entered wrongly");
    }

    private ProfessionalClaim document(EncounterId visit) {
        Claims claims = test.office().claims();
        var claim = claims.create(visit);
        return test.office()
                .session()
                .read(tx ->
                        claims.document(tx, claims.claim(tx, claim).version().id()));
    }
}
