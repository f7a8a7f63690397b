package org.daysheet.billing.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.imsweb.x12.reader.X12Reader;
import io.xlate.edi.schema.EDISchemaException;
import io.xlate.edi.stream.EDIStreamException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.claims.Claims;
import org.daysheet.billing.encounters.Accident;
import org.daysheet.billing.encounters.AccidentCase;
import org.daysheet.billing.encounters.AmbulanceTrip;
import org.daysheet.billing.encounters.ChargeDraft;
import org.daysheet.billing.encounters.Circumstances;
import org.daysheet.billing.encounters.ContractTerms;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.billing.encounters.EquipmentNeed;
import org.daysheet.billing.encounters.EquipmentPrices;
import org.daysheet.billing.encounters.LineDate;
import org.daysheet.billing.encounters.LineNumber;
import org.daysheet.billing.encounters.LineParticulars;
import org.daysheet.billing.encounters.Measure;
import org.daysheet.billing.encounters.MoreCircumstances;
import org.daysheet.billing.encounters.Particulars;
import org.daysheet.billing.encounters.RareCare;
import org.daysheet.billing.encounters.SpineTreatment;
import org.daysheet.billing.encounters.VisitNumber;
import org.daysheet.billing.patients.Patient;
import org.daysheet.billing.patients.PatientFacts;
import org.daysheet.edi.claim837.ClaimFile;
import org.daysheet.edi.claim837.ClaimFileReader;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.ReadClaim;
import org.daysheet.edi.cms1500.Cms1500;
import org.daysheet.types.code.ProcedureCode;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The rarest facts of visits and lines in the file that leaves, against segments written by hand, against readers of
/// others, and on paper. Visits are of 2026-02-20.
final class ParticularsSentTest {
    private static final LocalDate DAY = TestOffice.VISIT_DAY;
    private static final int MANY = 30;
    private static final Particulars ALL = new Particulars(
            "154",
            true,
            Map.of(
                    VisitNumber.AUTHORIZATION_EXCEPTION, "3",
                    VisitNumber.MEDICARE_CROSSOVER, "Y",
                    VisitNumber.MAMMOGRAPHY, "m 12",
                    VisitNumber.DEVICE_EXEMPTION, "G990012",
                    VisitNumber.MEDICAL_RECORD, "chart 5",
                    VisitNumber.DEMONSTRATION, "01234567",
                    VisitNumber.CARE_PLAN, "1999550872"),
            List.of("09", "W2"),
            List.of(new ProcedureCode("G0105"), new ProcedureCode("G0121")),
            "state data",
            new ContractTerms("05", Money.ofCents(4_000), "12.5", "plan c", "2", "7b"));
    private static final LineParticulars LINE = new LineParticulars(
            new EquipmentPrices("30", Money.ofCents(2_550), Money.ofCents(18_000), "4"),
            new EquipmentNeed("I", "12"),
            Map.of(
                    LineDate.THERAPY_BEGAN, DAY.minusDays(3),
                    LineDate.BLOOD_TESTED, DAY.minusDays(2),
                    LineDate.SHIPPED, DAY.plusDays(1)),
            Map.of(LineNumber.MAMMOGRAPHY, "M 12", LineNumber.BATCH, "b-77"),
            Map.of(
                    Measure.AMBULANCE_PATIENTS, "2",
                    Measure.STARTING_DOSE, "50",
                    Measure.HEMATOCRIT, "31.2",
                    Measure.HEIGHT, "69"),
            Money.ofCents(80),
            Money.ofCents(45));

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
    void everyFactStandsInTheFileWhereTheGuideWantsIt() throws IOException {
        PatientId patient = died(test.insured("P1"), DAY.plusDays(3));
        claim(patient, ALL, LINE);

        assertThat(segments())
                .filteredOn(segment -> segment.matches(
                        "(PAT|PER\\*IC\\*KIM|CN1|REF\\*(4N|F5|EW|LX|EA|P4|1J|BT)|K3|HI|SV5|CR3|QTY|MEA|AMT).*"
                                + "|DTP\\*(463|738|011).*"))
                .containsExactly(
                        "PAT*****D8*20260223*01*154*Y",
                        "PER*IC*KIM RIVERA*TE*2175550177",
                        "CN1*05*40*12.5*PLAN C*2*7B",
                        "REF*4N*3",
                        "REF*F5*Y",
                        "REF*EW*M 12",
                        "REF*LX*G990012",
                        "REF*EA*CHART 5",
                        "REF*P4*01234567",
                        "REF*1J*1999550872",
                        "K3*STATE DATA",
                        "HI*ABK:E119*ABF:I10",
                        "HI*BP:G0105*BO:G0121",
                        "HI*BG:09*BG:W2",
                        "SV5*HC:" + code() + "*DA*30*25.5*180*4",
                        "CR3*I*MO*12",
                        "DTP*463*D8*20260217",
                        "DTP*738*D8*20260218",
                        "DTP*011*D8*20260221",
                        "QTY*PT*2",
                        "MEA*OG*R3*50",
                        "MEA*TR*HT*69",
                        "MEA*TR*R2*31.2",
                        "REF*BT*B-77",
                        "AMT*T*.8",
                        "AMT*F4*.45");
    }

    @Test
    void aDependentIsTheOneWhoWeighsAndDied() throws IOException {
        PatientId child = died(test.dependent("P1"), DAY);
        claim(child, new Particulars("40", false, Map.of(), List.of(), List.of(), "", null), LineParticulars.NONE);

        assertThat(segments())
                .filteredOn(segment -> segment.matches("(PAT|SBR).*"))
                .containsExactly("SBR*P**GRP7******CI", "PAT*19****D8*20260220*01*40");
    }

    @Test
    void thePaperTellsConditionCodesAndTheTrialAndNamesWhatHasNoRoom() throws IOException {
        claim(test.insured("P1"), ALL, LineParticulars.NONE);

        Cms1500 form = Cms1500.of(read().getFirst().claim().orElseThrow(), TestOffice.TODAY);

        assertThat(form.pages().getFirst().text("10d")).contains("09 W2");
        assertThat(form.pages().getFirst().text("19")).contains("CT01234567");
        assertThat(form.pages().getFirst().text("23")).contains("M12");
        assertThat(form.findings())
                .extracting(finding -> finding.box() + ": " + finding.whole() + " for " + finding.printed())
                .containsExactly("23: G990012 for M 12", "23: 1999550872 for M 12");
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 837, 20_260_220})
    void visitsOfAllKindsComeBackFromTheirFileAndTheJudgesHaveNothingToSay(long seed)
            throws IOException, EDIStreamException, EDISchemaException, InterruptedException {
        var random = new Random(seed);
        var facts = new RandomParticulars(random, DAY);
        Map<String, ProfessionalClaim> made = new HashMap<>();
        for (int i = 1; i <= MANY; i++) {
            PatientId patient = i % 3 == 0 ? test.dependent("P" + i) : test.insured("P" + i);
            ClaimId claim =
                    claim(facts.oneIn(4) ? died(patient, DAY.plusDays(1)) : patient, facts.ofVisit(), facts.ofLine());
            ProfessionalClaim document = document(claim);
            made.put(document.controlNumber(), document);
        }
        byte[] bytes = exported();

        ClaimFile back = ClaimFileReader.readAll(new ByteArrayInputStream(bytes));
        assertThat(back.findings()).isEmpty();
        assertThat(back.claims()).hasSize(MANY).allSatisfy(read -> {
            assertThat(read.findings()).isEmpty();
            assertThat(read.notKept()).isEmpty();
            assertThat(read.document())
                    .isEqualTo(made.get(read.outline().controlNumber()).sent());
        });
        assertThat(Judges.envelope(bytes)).isEmpty();
        assertThat(Judges.guide(bytes, X12Reader.FileType.ANSI837_5010_X222)).isEqualTo(mistakesOfTheJudge(made));
        assertThat(Judges.guide(plain(bytes), X12Reader.FileType.ANSI837_5010_X222))
                .as("without the segments it is mistaken about")
                .isEmpty();
        Path shared = Path.of(System.getProperty("daysheet.shared", "absent"));
        assumeTrue(Files.isDirectory(shared.resolve("tools")), "no shared tools");
        assertThat(Judges.arithmetic(bytes, shared)).isEqualTo("OK");
    }

    /// That judge takes the HI of anesthesia procedures (BP) and of condition codes (BG) for diagnoses given again: the
    /// guide has a segment of its own for each (837P TR3 2300 HI), but the judge knows one alone.
    private static List<String> mistakesOfTheJudge(Map<String, ProfessionalClaim> made) {
        return made.values().stream()
                .map(ProfessionalClaim::extras)
                .filter(extras -> !extras.anesthesiaProcedures().isEmpty()
                        || !extras.conditionCodes().isEmpty())
                .map(_ -> "HI in loop 2300 appears too many times")
                .toList();
    }

    /// The file without the segments of anesthesia procedures and condition codes.
    private static byte[] plain(byte[] bytes) {
        StringBuilder kept = new StringBuilder();
        int dropped = 0;
        for (String segment : new String(bytes, StandardCharsets.US_ASCII)
                .replaceAll("\\r?\\n", "")
                .split("~")) {
            if (segment.matches("HI\\*B[PG]:.*")) {
                dropped++;
            } else if (segment.startsWith("SE*")) {
                String[] end = segment.split("\\*");
                kept.append("SE*%d*%s~".formatted(Integer.parseInt(end[1]) - dropped, end[2]));
                dropped = 0;
            } else {
                kept.append(segment).append('~');
            }
        }
        return kept.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private PatientId died(PatientId id, LocalDate on) {
        Patient patient = test.office().patients().patient(id);
        PatientFacts facts = patient.facts();
        test.office()
                .patients()
                .keep(
                        patient.guarantor(),
                        new PatientFacts(
                                facts.accountNumber(),
                                facts.name(),
                                facts.birthOn(),
                                facts.sex(),
                                facts.address(),
                                facts.phone(),
                                on));
        assertThat(test.office().patients().patient(id).facts().diedOn()).isEqualTo(on);
        return id;
    }

    /// A visit whose first line tells what is particular; it is kept as it was entered.
    private ClaimId claim(PatientId patient, Particulars particulars, LineParticulars line) {
        EncounterDraft plain = test.draft(patient, DAY);
        List<ChargeDraft> lines = new ArrayList<>(plain.lines());
        lines.set(0, lines.getFirst().with(lines.getFirst().more().with(line)));
        EncounterDraft told = new EncounterDraft(
                "",
                patient,
                plain.providers(),
                DAY,
                plain.place(),
                false,
                circumstances(particulars),
                plain.diagnoses(),
                lines);
        EncounterId visit = test.office().chargeEntry().enter(told);
        test.office().chargeEntry().close(visit);
        assertThat(test.office().chargeEntry().show(visit).facts().circumstances())
                .isEqualTo(told.circumstances());
        assertThat(test.office()
                        .chargeEntry()
                        .show(visit)
                        .charges()
                        .getFirst()
                        .facts()
                        .more()
                        .particulars())
                .isEqualTo(line);
        return test.office().claims().create(visit);
    }

    private static Circumstances circumstances(Particulars particulars) {
        var care = new RareCare(AmbulanceTrip.NONE, SpineTreatment.NONE, "", false, Map.of(), particulars);
        var accident =
                new Accident(Accident.Kind.OA, DAY, "", new AccidentCase("A-7", "", "", "Kim Rivera", "217-555-0177"));
        return new Circumstances(
                "", "", accident, null, null, new MoreCircumstances("", "", "", "", null, Map.of(), List.of(), care));
    }

    private String code() {
        return test.draft(test.patient("X"), DAY).lines().getFirst().procedure().value();
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
        return Files.readAllBytes(exported.files().getFirst().path());
    }

    private List<ReadClaim> read() throws IOException {
        return ClaimFileReader.readAll(new ByteArrayInputStream(exported())).claims();
    }

    private List<String> segments() throws IOException {
        return List.of(new String(exported(), StandardCharsets.US_ASCII)
                .replaceAll("\\r?\\n", "")
                .split("~"));
    }
}
