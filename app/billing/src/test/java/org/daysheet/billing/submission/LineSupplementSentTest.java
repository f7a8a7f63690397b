package org.daysheet.billing.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.imsweb.x12.reader.X12Reader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.claims.Claims;
import org.daysheet.billing.encounters.Accident;
import org.daysheet.billing.encounters.AmbulanceTrip;
import org.daysheet.billing.encounters.ChargeDraft;
import org.daysheet.billing.encounters.Circumstances;
import org.daysheet.billing.encounters.ContractTerms;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.billing.encounters.EquipmentForms;
import org.daysheet.billing.encounters.LineFacts;
import org.daysheet.billing.encounters.LinePapers;
import org.daysheet.billing.encounters.LineParticulars;
import org.daysheet.billing.encounters.LineRemarks;
import org.daysheet.billing.encounters.LineSupplement;
import org.daysheet.billing.encounters.MedicalForm;
import org.daysheet.billing.encounters.MoreCircumstances;
import org.daysheet.billing.encounters.Papers;
import org.daysheet.billing.encounters.RareCare;
import org.daysheet.billing.encounters.SpineTreatment;
import org.daysheet.billing.encounters.TripFact;
import org.daysheet.billing.practice.PayerFacts;
import org.daysheet.billing.remittances.EraText;
import org.daysheet.billing.remittances.PostResult;
import org.daysheet.billing.remittances.TakeResult;
import org.daysheet.edi.claim837.ClaimFile;
import org.daysheet.edi.claim837.ClaimFileReader;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.ServiceLine;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.money.Money;
import org.daysheet.types.paper.CoverPage;
import org.daysheet.types.work.Progress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Rides, words, papers and forms of lines in the file that leaves, against segments written by hand and against
/// readers of others, to one payer and to two. Visits are of 2026-02-20, with lines of 200.00 and 15.50.
final class LineSupplementSentTest {
    private static final LocalDate DAY = TestOffice.VISIT_DAY;
    private static final int MANY = 24;
    private static final AmbulanceTrip VISIT = AmbulanceTrip.of(Map.ofEntries(
            Map.entry(TripFact.RIDE_REASON, "A"),
            Map.entry(TripFact.RIDE_MILES, "12"),
            Map.entry(TripFact.RIDE_NEEDED, "01"),
            Map.entry(TripFact.PICK_UP, "9 Oak Lane"),
            Map.entry(TripFact.PICK_UP_CITY, "Springfield"),
            Map.entry(TripFact.PICK_UP_STATE, "IL"),
            Map.entry(TripFact.PICK_UP_ZIP, "62704"),
            Map.entry(TripFact.DROP_OFF_NAME, "General"),
            Map.entry(TripFact.DROP_OFF, "1 Hill Road"),
            Map.entry(TripFact.DROP_OFF_CITY, "Springfield"),
            Map.entry(TripFact.DROP_OFF_STATE, "IL"),
            Map.entry(TripFact.DROP_OFF_ZIP, "62701-0002")));
    private static final LineSupplement LINE = new LineSupplement(
            AmbulanceTrip.of(Map.of(
                    TripFact.RIDE_MILES, "3.5",
                    TripFact.RIDE_POUNDS, "154",
                    TripFact.ROUND_TRIP, "wheelchair van broke down",
                    TripFact.RIDE_NEEDED, "04 12",
                    TripFact.DROP_OFF_NAME, "Dialysis house",
                    TripFact.DROP_OFF, "3 Lake Street",
                    TripFact.DROP_OFF_CITY, "Springfield",
                    TripFact.DROP_OFF_STATE, "IL",
                    TripFact.DROP_OFF_ZIP, "62702")),
            new LineRemarks(
                    true,
                    "for the review",
                    "state data | county data",
                    new ContractTerms("02", Money.ofCents(4_050), "80", "plan c", "2.50", "7b")),
            new LinePapers(List.of(new Papers("OZ", Papers.By.FX), new Papers("LA", Papers.By.AA)), "AD"),
            new EquipmentForms(
                    "Y",
                    "N 38 ZV",
                    MedicalForm.parse("UT 484.03: 1A=88; 1B=97%; 1C=2026-02-01; 4=y | AS Q7: 2=two liters")
                            .orElseThrow()));

    @TempDir
    private Path out;

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
    void everyFactStandsAtItsLineWhereTheGuideWantsIt() throws IOException {
        claim(test.insured("P1"), VISIT, null, List.of(LineParticulars.NONE.with(LINE), LineParticulars.NONE));

        List<String> all = segments(exported());
        assertThat(all.subList(all.indexOf("LX*1"), all.indexOf("LX*2")))
                .containsExactly(
                        "LX*1",
                        "SV1*HC:G0439*200*UN*1***1",
                        "PWK*OZ*FX***AC*C1-OZ",
                        "PWK*LA*AA",
                        "PWK*CT*AD",
                        "CR1*LB*154**A*DH*3.5***WHEELCHAIR VAN BROKE DOWN",
                        "CRC*07*Y*04*12",
                        "CRC*70*Y*65",
                        "CRC*09*N*38*ZV",
                        "DTP*472*D8*20260220",
                        "CN1*02*40.5*80*PLAN C*2.5*7B",
                        "REF*6R*L1V1",
                        "K3*STATE DATA",
                        "K3*COUNTY DATA",
                        "NTE*DCP*WALK ALONE",
                        "NTE*TPO*FOR THE REVIEW",
                        "NM1*45*2*DIALYSIS HOUSE",
                        "N3*3 LAKE STREET",
                        "N4*SPRINGFIELD*IL*62702",
                        "LQ*UT*484.03",
                        "FRM*1A**88",
                        "FRM*1B****97",
                        "FRM*1C***20260201",
                        "FRM*4*Y",
                        "LQ*AS*Q7",
                        "FRM*2**TWO LITERS");
        assertThat(all.subList(all.indexOf("LX*2"), all.size()))
                .noneMatch(segment -> segment.matches("(PWK|CR1|CRC|CN1|K3|LQ|FRM|NM1\\*45).*"));
    }

    @Test
    void aLineThatSaysWhatItsVisitSaysSaysNothing() throws IOException {
        LineSupplement same = new LineSupplement(VISIT, LineRemarks.NONE, LinePapers.NONE, EquipmentForms.NONE);
        claim(test.insured("P1"), VISIT, null, List.of(LineParticulars.NONE.with(same), LineParticulars.NONE));

        List<String> all = segments(exported());
        assertThat(all.subList(all.indexOf("LX*1"), all.size()))
                .noneMatch(segment -> segment.matches("(CR1|CRC|N3).*"));
    }

    @Test
    void papersOfALineGetACoverSheetThatNamesItAndACertificateGetsNone() {
        ClaimId claim =
                claim(test.insured("P1"), VISIT, null, List.of(LineParticulars.NONE.with(LINE), LineParticulars.NONE));

        List<CoverPage> pages = test.office().claims().coverSheets(claim);

        assertThat(pages)
                .extracting(CoverPage::controlNumber, CoverPage::papers)
                .containsExactly(
                        tuple("C1-OZ", "Support for the claim, by fax"),
                        tuple("", "Laboratory results, kept here until asked for"));
        assertThat(pages.getFirst().facts())
                .contains(
                        new CoverPage.Fact("Service the papers are about", "G0439"),
                        new CoverPage.Fact("Date of service", "02/20/2026"));
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 2_440, 20_260_220})
    void visitsOfTwoPayersAndAccidentsComeBackFromTheirFilesAndTheJudgesHaveNothingToSay(long seed) throws Exception {
        var facts = new RandomParticulars(new Random(seed), DAY);
        PayerId second = test.office().practices().keepPayer(PayerFacts.of("Prairie Mutual", "PRAI2", "CI"));
        List<ClaimId> claims = new ArrayList<>();
        for (int i = 1; i <= MANY; i++) {
            PatientId patient = i % 3 == 0 ? test.dependent("P" + i) : test.insured("P" + i);
            test.cover(patient, second, 2);
            AmbulanceTrip ride = facts.oneIn(2) ? facts.ride(true) : AmbulanceTrip.NONE;
            claims.add(claim(
                    patient,
                    ride,
                    facts.accident(),
                    List.of(
                            facts.ofLine().with(facts.supplement()),
                            facts.ofLine().with(facts.supplement()))));
        }
        judge(claims);
        pay(claims);
        judge(claims.stream().map(test.office()::billNext).toList());
    }

    /// What was entered is what is read back from the file, and nobody finds anything wrong with it.
    private void judge(List<ClaimId> claims) throws Exception {
        byte[] bytes = exported();
        Map<String, ProfessionalClaim> made = claims.stream()
                .map(this::document)
                .collect(Collectors.toMap(ProfessionalClaim::controlNumber, Function.identity()));

        ClaimFile back = ClaimFileReader.readAll(new ByteArrayInputStream(bytes));
        assertThat(back.findings()).isEmpty();
        assertThat(back.claims()).hasSize(claims.size()).allSatisfy(read -> {
            assertThat(read.findings()).isEmpty();
            assertThat(read.notKept()).isEmpty();
            assertThat(read.document())
                    .isEqualTo(made.get(read.outline().controlNumber()).sent());
        });
        assertThat(Judges.envelope(bytes)).isEmpty();
        assertThat(Judges.guide(bytes, X12Reader.FileType.ANSI837_5010_X222)).isEmpty();
        Path shared = Path.of(System.getProperty("daysheet.shared", "absent"));
        assumeTrue(Files.isDirectory(shared.resolve("tools")), "no shared tools");
        assertThat(Judges.arithmetic(bytes, shared)).isEqualTo("OK");
    }

    /// The first payer leaves ten dollars of each line to the patient.
    private void pay(List<ClaimId> claims) {
        List<String> segments = new ArrayList<>();
        Money total = Money.ZERO;
        for (ClaimId claim : claims) {
            ProfessionalClaim document = document(claim);
            Money paid = Money.ofCents(19_550);
            total = total.plus(paid);
            segments.add("CLP*" + document.controlNumber() + "*1*215.5*" + paid.x12() + "*20*12*ICN" + claim);
            for (ServiceLine line : document.lines()) {
                segments.add("SVC*HC:" + line.procedure().code() + "*"
                        + line.charge().x12() + "*"
                        + line.charge().minus(Money.ofCents(1_000)).x12() + "**1");
                segments.add("DTM*472*20260220");
                segments.add("CAS*PR*2*10");
                segments.add("REF*6R*" + line.controlNumber());
            }
        }
        var check = new EraText.CheckText(
                "Acme Health Plan", "ACME1", "EFT1", total, "I", "ACH", LocalDate.of(2026, 2, 22), segments);
        TakeResult taken =
                test.office().remittances().take("x.835", EraText.file("000000001", List.of(check)), Progress.SILENT);
        assertThat(test.office()
                        .remittances()
                        .post(((TakeResult.Taken) taken).remittances().getFirst()))
                .isInstanceOf(PostResult.Posted.class);
    }

    /// A closed visit; it is kept as it was entered.
    private ClaimId claim(
            PatientId patient, AmbulanceTrip ride, @Nullable Accident accident, List<LineParticulars> particulars) {
        EncounterDraft plain = test.draft(patient, DAY);
        List<ChargeDraft> lines = new ArrayList<>();
        for (int i = 0; i < particulars.size(); i++) {
            LineFacts facts = new LineFacts(false, false, false, false, "walk alone", "");
            lines.add(plain.lines().get(i).with(facts.with(particulars.get(i))));
        }
        var care = new RareCare(ride, SpineTreatment.NONE, "", false, Map.of());
        var told = new EncounterDraft(
                "",
                patient,
                plain.providers(),
                DAY,
                plain.place(),
                false,
                new Circumstances(
                        "",
                        "",
                        accident,
                        null,
                        null,
                        new MoreCircumstances("", "", "", "", null, Map.of(), List.of(), care)),
                plain.diagnoses(),
                lines);
        EncounterId visit = test.office().chargeEntry().enter(told);
        test.office().chargeEntry().close(visit);
        assertThat(test.office().chargeEntry().show(visit).facts().circumstances())
                .isEqualTo(told.circumstances());
        assertThat(test.office().chargeEntry().show(visit).charges())
                .extracting(charge -> charge.facts().more())
                .containsExactlyElementsOf(lines.stream().map(ChargeDraft::more).toList());
        return test.office().claims().create(visit);
    }

    private ProfessionalClaim document(ClaimId claim) {
        Claims claims = test.office().claims();
        return test.office()
                .session()
                .read(tx ->
                        claims.document(tx, claims.claim(tx, claim).version().id()));
    }

    private byte[] exported() throws IOException {
        test.office().scrubbing().scrubAll(Progress.SILENT);
        Exported exported = test.office().submissions().exportReady(out, Progress.SILENT);
        assertThat(exported.heldBack()).isEmpty();
        return Files.readAllBytes(exported.files().getFirst().path());
    }

    private static List<String> segments(byte[] file) {
        return List.of(new String(file, StandardCharsets.US_ASCII)
                .replaceAll("\\r?\\n", "")
                .split("~"));
    }
}
