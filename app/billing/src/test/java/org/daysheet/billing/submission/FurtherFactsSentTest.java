package org.daysheet.billing.submission;

import static org.assertj.core.api.Assertions.assertThat;

import com.imsweb.x12.reader.X12Reader;
import io.xlate.edi.schema.EDISchemaException;
import io.xlate.edi.stream.EDIStreamException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.claims.Claims;
import org.daysheet.billing.encounters.Accident;
import org.daysheet.billing.encounters.AccidentCase;
import org.daysheet.billing.encounters.AmbulanceTrip;
import org.daysheet.billing.encounters.Circumstances;
import org.daysheet.billing.encounters.ClaimNote;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.billing.encounters.EncounterProviders;
import org.daysheet.billing.encounters.MoreCircumstances;
import org.daysheet.billing.encounters.Particulars;
import org.daysheet.billing.encounters.RareCare;
import org.daysheet.billing.encounters.SpineTreatment;
import org.daysheet.billing.encounters.VisitNumber;
import org.daysheet.billing.patients.Patient;
import org.daysheet.billing.patients.PatientFacts;
import org.daysheet.billing.practice.MammographyUnit;
import org.daysheet.billing.practice.PayerFacts;
import org.daysheet.billing.practice.PayerReference;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.billing.practice.PracticeFacts;
import org.daysheet.billing.practice.ProviderFacts;
import org.daysheet.billing.practice.ProviderRole;
import org.daysheet.billing.scrubber.ScrubFinding;
import org.daysheet.edi.claim837.ClaimFileReader;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.ReadClaim;
import org.daysheet.edi.cms1500.Cms1500;
import org.daysheet.types.code.ProcedureCode;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.Npi;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.ProviderId;
import org.daysheet.types.work.Progress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kinds of notes, primary care providers, numbers at payers, the practice's mammography unit, and what is abroad, from
/// where it is entered to the file that leaves, and back. Visits are of 2026-02-20.
final class FurtherFactsSentTest {
    private static final LocalDate DAY = TestOffice.VISIT_DAY;
    private static final ProcedureCode CHECKUP = new ProcedureCode("G0439");
    private static final PostalAddress MONTERREY =
            new PostalAddress("8 Calle Mayor", "", "Monterrey", "nle", "64 000", "mx");

    @TempDir
    private Path out;

    private TestOffice test;
    private ProviderId okafor;

    @BeforeEach
    void open() {
        test = new TestOffice();
        okafor = test.office()
                .practices()
                .keepProvider(new ProviderFacts(
                        ProviderRole.REFERRING,
                        false,
                        PersonName.of("Okafor", "Daniel"),
                        Npi.ofBase("199955032"),
                        "",
                        PostalAddress.NONE));
    }

    @AfterEach
    void proveTheBooks() {
        assertThat(test.office().check(Progress.SILENT))
                .filteredOn(result -> !result.passed())
                .isEmpty();
        test.close();
    }

    @Test
    void everyFactStandsInTheFileWhereTheGuideWantsItAndComesBack()
            throws IOException, EDIStreamException, EDISchemaException {
        unit(new MammographyUnit("m 77", List.of(CHECKUP)));
        numbers(Map.of(
                PayerReference.PROVIDER, "77-1",
                PayerReference.LOCATION, "3",
                PayerReference.TAX_ID, "12-3456789",
                PayerReference.NAIC, "12345"));
        PatientId patient = movedTo(test.insured("P1"), MONTERREY);
        ClaimId claim = claim(patient, okafor, told("to go home soon", abroad("MX", "")));
        assertThat(rules(claim)).isEmpty();
        ProfessionalClaim document = document(claim);
        byte[] bytes = exported();

        assertThat(segments(bytes))
                .containsSubsequence(
                        "N3*8 CALLE MAYOR",
                        "N4*MONTERREY**64000*MX***NLE",
                        "NM1*PR*2*ACME HEALTH PLAN*****PI*ACME1",
                        "REF*EI*123456789",
                        "REF*NF*12345",
                        "REF*G2*77-1",
                        "REF*LU*3",
                        "CLM*DS1-1*215.5***11:B:1*Y*A*Y*Y**AA::::MX",
                        "REF*EW*M 77",
                        "NTE*DCP*TO GO HOME SOON",
                        "NM1*DN*1*OKAFOR*DANIEL****XX*1999550324",
                        "NM1*P3*1*MARLOW*HELEN****XX*1999550217");
        ReadClaim read = ClaimFileReader.readAll(new ByteArrayInputStream(bytes))
                .claims()
                .getFirst();
        assertThat(read.findings()).isEmpty();
        assertThat(read.notKept()).isEmpty();
        assertThat(read.document()).isEqualTo(document.sent());
        assertThat(Judges.envelope(bytes)).isEmpty();
        assertThat(Judges.guide(bytes, X12Reader.FileType.ANSI837_5010_X222)).isEmpty();
    }

    @Test
    void thePaperShowsTheNoteOfAnyKindAndWhatThePayerCallsThePractice() {
        numbers(Map.of(PayerReference.PROVIDER, "77-1"));
        ClaimId claim = claim(test.insured("P1"), okafor, told("to go home soon", abroad("CA", "ON")));

        Cms1500 form = Cms1500.of(document(claim), TestOffice.TODAY);

        assertThat(form.pages().getFirst().text("19")).contains("TO GO HOME SOON");
        assertThat(form.pages().getFirst().text("33b")).contains("G2771");
        assertThat(form.findings())
                .extracting(finding -> finding.whole() + " for " + finding.printed())
                .contains("CA for ON");
    }

    @Test
    void aPrimaryCareProviderIsNamedOnlyBesideOneWhoReferred() {
        assertThat(rules(claim(test.insured("P1"), null, told("", null)))).containsExactly("primary-care-alone");
    }

    @Test
    void theUnitOfThePracticeIsNamedForItsProceduresUnlessTheVisitNamesAnother() {
        assertThat(document(claim(test.insured("P1"), okafor, told("", null))).reference("EW"))
                .isEmpty();
        unit(new MammographyUnit("M77", List.of()));
        assertThat(document(claim(test.insured("P2"), okafor, told("", null))).reference("EW"))
                .isEmpty();
        unit(new MammographyUnit("M77", List.of(CHECKUP)));
        assertThat(document(claim(test.insured("P3"), okafor, told("", null))).reference("EW"))
                .contains("M77");
        assertThat(document(claim(test.insured("P4"), okafor, withUnit("M12"))).reference("EW"))
                .contains("M12");
    }

    @Test
    void aClaimHasRoomForThreeNumbersOfItsPayer() {
        assertThat(PayerReference.haveRoom(Map.of(
                        PayerReference.SECOND, "1",
                        PayerReference.TAX_ID, "123456789",
                        PayerReference.OFFICE, "2",
                        PayerReference.PROVIDER, "3",
                        PayerReference.LOCATION, "4")))
                .isTrue();
        assertThat(PayerReference.haveRoom(Map.of(
                        PayerReference.SECOND, "1",
                        PayerReference.TAX_ID, "123456789",
                        PayerReference.OFFICE, "2",
                        PayerReference.NAIC, "12345")))
                .isFalse();
    }

    @Test
    void anAccidentInCanadaNamesItsProvinceAndOneElsewhereItsCountryAlone() {
        assertThat(rules(claim(test.insured("P1"), okafor, told("", abroad("CA", "ON")))))
                .isEmpty();
        assertThat(rules(claim(test.insured("P2"), okafor, told("", abroad("CA", "IL")))))
                .containsExactly("province-unknown");
        assertThat(rules(claim(test.insured("P3"), okafor, told("", abroad("MX", "")))))
                .isEmpty();
        assertThat(rules(claim(test.insured("P4"), okafor, told("", abroad("", "")))))
                .containsExactly("accident-state-missing");
    }

    @Test
    void anAddressAbroadIsCheckedByItsCountry() {
        PatientId canadian =
                movedTo(test.insured("P1"), new PostalAddress("1 Queen St", "", "Toronto", "ON", "m5h 2n2", "CA"));
        ClaimId claim = claim(canadian, okafor, told("", null));
        assertThat(rules(claim)).isEmpty();
        assertThat(document(claim).subscriber().address().zip()).isEqualTo("M5H2N2");
        assertThat(document(claim).subscriber().address().state()).isEqualTo("ON");

        PatientId wrong =
                movedTo(test.insured("P2"), new PostalAddress("1 Queen St", "", "Toronto", "IL", "62704", "CA"));
        assertThat(rules(claim(wrong, okafor, told("", null))))
                .containsExactlyInAnyOrder("province-unknown", "postal-code-wrong");
    }

    private void unit(MammographyUnit unit) {
        PracticeFacts practice = TestOffice.practice();
        test.office()
                .practices()
                .update(new PracticeFacts(
                        practice.name(),
                        practice.person(),
                        practice.npi(),
                        practice.taxId(),
                        practice.taxonomy(),
                        practice.address(),
                        practice.payTo(),
                        practice.contact(),
                        practice.submitter(),
                        practice.clia(),
                        unit));
        assertThat(test.office().practices().practice().facts().mammography()).isEqualTo(unit);
    }

    private void numbers(Map<PayerReference, String> numbers) {
        PayerFacts payer = test.office()
                .session()
                .read(tx -> test.office().practices().payerByCode(tx, "ACME1").orElseThrow())
                .facts();
        var _ = test.office().practices().keepPayer(payer.withReferences(numbers));
        assertThat(test.office()
                        .session()
                        .read(tx -> test.office()
                                .practices()
                                .payerByCode(tx, "ACME1")
                                .orElseThrow())
                        .facts())
                .isEqualTo(payer.withReferences(numbers));
    }

    private PatientId movedTo(PatientId id, PostalAddress address) {
        Patient patient = test.office().patients().patient(id);
        PatientFacts facts = patient.facts();
        var moved = new PatientFacts(
                facts.accountNumber(), facts.name(), facts.birthOn(), facts.sex(), address, facts.phone());
        test.office().patients().keep(patient.guarantor(), moved);
        assertThat(test.office().patients().patient(id).facts()).isEqualTo(moved);
        return id;
    }

    private static @Nullable Accident abroad(String country, String state) {
        return new Accident(Accident.Kind.AA, DAY, state, country, AccidentCase.NONE);
    }

    private static Circumstances told(String note, @Nullable Accident accident) {
        return new Circumstances(
                "", new ClaimNote(ClaimNote.Kind.DCP, note), accident, null, null, MoreCircumstances.NONE);
    }

    private static Circumstances withUnit(String number) {
        var particulars =
                new Particulars("", false, Map.of(VisitNumber.MAMMOGRAPHY, number), List.of(), List.of(), "", null);
        var care = new RareCare(AmbulanceTrip.NONE, SpineTreatment.NONE, "", false, Map.of(), particulars);
        return new Circumstances(
                "", "", null, null, null, new MoreCircumstances("", "", "", "", null, Map.of(), List.of(), care));
    }

    /// A visit of which the one who treats is the patient's primary care provider; it is kept as it was entered.
    private ClaimId claim(PatientId patient, @Nullable ProviderId referring, Circumstances told) {
        EncounterDraft plain = test.draft(patient, DAY);
        EncounterDraft draft = new EncounterDraft(
                "",
                patient,
                new EncounterProviders(test.provider(), referring, null, null, null, test.provider()),
                DAY,
                plain.place(),
                false,
                told,
                plain.diagnoses(),
                plain.lines());
        EncounterId visit = test.office().chargeEntry().enter(draft);
        test.office().chargeEntry().close(visit);
        assertThat(test.office().chargeEntry().show(visit).facts().circumstances())
                .isEqualTo(told);
        assertThat(test.office().chargeEntry().show(visit).facts().providers()).isEqualTo(draft.providers());
        return test.office().claims().create(visit);
    }

    private List<String> rules(ClaimId claim) {
        return test.office().scrubbing().scrub(claim).findings().stream()
                .map(ScrubFinding::rule)
                .toList();
    }

    private ProfessionalClaim document(ClaimId claim) {
        Claims claims = test.office().claims();
        return test.office()
                .session()
                .read(tx ->
                        claims.document(tx, claims.claim(tx, claim).version().id()));
    }

    private byte[] exported() throws IOException {
        Exported exported = test.office().submissions().exportReady(out, Progress.SILENT);
        return Files.readAllBytes(exported.files().getFirst().path());
    }

    private static List<String> segments(byte[] bytes) {
        return List.of(new String(bytes, StandardCharsets.US_ASCII)
                .replaceAll("\\r?\\n", "")
                .split("~"));
    }
}
