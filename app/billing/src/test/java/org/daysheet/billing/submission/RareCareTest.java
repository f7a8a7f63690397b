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
import org.daysheet.billing.encounters.AmbulanceTrip;
import org.daysheet.billing.encounters.Circumstances;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.billing.encounters.Eyewear;
import org.daysheet.billing.encounters.LineFacts;
import org.daysheet.billing.encounters.MoreCircumstances;
import org.daysheet.billing.encounters.RareCare;
import org.daysheet.billing.encounters.SpineTreatment;
import org.daysheet.billing.encounters.VisitDate;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.edi.claim837.ClaimFileReader;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rides, spines and conditions, from the visit through the check to the file, and back. Visits are of 2026-02-20.
final class RareCareTest {
    private static final LocalDate DAY = TestOffice.VISIT_DAY;
    private static final AmbulanceTrip RIDE = new AmbulanceTrip(
            new AmbulanceTrip.Ride("A", "7.5", "154", "to be treated there", "hip broken"),
            new PostalAddress("9 Oak Lane", "", "Springfield", "IL", "62704"),
            "Sangamon General",
            new PostalAddress("1 Hill Road", "", "Springfield", "IL", "627010002"),
            List.of("04", "06"));
    private static final RareCare ALL = new RareCare(
            RIDE,
            new SpineTreatment("M", "low back pain again"),
            "ST",
            true,
            Map.of(Eyewear.LENSES, List.of("L1", "L3"), Eyewear.FRAMES, List.of("L3")));

    @TempDir
    private Path out;

    private TestOffice test;
    private int patients;

    @BeforeEach
    void open() {
        test = new TestOffice();
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void everyRareConditionOfAVisitLeavesInAFileThatOthersAcceptAndComesBackTheSame()
            throws IOException, EDIStreamException, EDISchemaException {
        ClaimId claim = claim(
                ALL,
                Map.of(
                        VisitDate.ACUTE_SINCE, DAY.minusDays(3),
                        VisitDate.PRESCRIBED, DAY.minusDays(20),
                        VisitDate.FIRST_CONTACT, DAY.minusDays(2),
                        VisitDate.CARE_ASSUMED, DAY.minusDays(9),
                        VisitDate.CARE_RELINQUISHED, DAY.minusDays(1)),
                true);
        assertThat(test.office().scrubbing().scrub(claim).findings()).isEmpty();
        ProfessionalClaim document = document(claim);

        Exported exported = test.office().submissions().exportReady(out, Progress.SILENT);
        byte[] bytes = Files.readAllBytes(exported.files().getFirst().path());

        assertThat(new String(bytes, StandardCharsets.US_ASCII))
                .contains(
                        "DTP*453*D8*20260217~",
                        "DTP*471*D8*20260131~",
                        "DTP*444*D8*20260218~",
                        "DTP*090*D8*20260211~",
                        "DTP*091*D8*20260219~",
                        "CR1*LB*154**A*DH*7.5***TO BE TREATED THERE*HIP BROKEN~",
                        "CR2********M**LOW BACK PAIN AGAIN~",
                        "CRC*07*Y*04*06~",
                        "CRC*E1*Y*L1*L3~",
                        "CRC*E3*Y*L3~",
                        "CRC*75*Y*IH~",
                        "CRC*ZZ*Y*ST~",
                        "NM1*PW*2~",
                        "NM1*45*2*SANGAMON GENERAL~");
        assertThat(Judges.envelope(bytes)).isEmpty();
        assertThat(Judges.guide(bytes, X12Reader.FileType.ANSI837_5010_X222)).isEmpty();
        assertThat(ClaimFileReader.readAll(new ByteArrayInputStream(bytes)).claims())
                .singleElement()
                .satisfies(
                        read -> assertThat(read.claim().orElseThrow().extras()).isEqualTo(document.extras()));
    }

    @Test
    void aChildReferredNowhereIsAnAnswerToo() {
        ClaimId claim = claim(care(AmbulanceTrip.NONE, SpineTreatment.NONE, "NU"), Map.of(), true);

        assertThat(document(claim).extras().conditions()).singleElement().satisfies(answer -> {
            assertThat(answer.category()).isEqualTo("ZZ");
            assertThat(answer.applies()).isFalse();
            assertThat(answer.codes()).containsExactly("NU");
        });
        assertThat(rules(claim)).isEmpty();
        assertThat(rules(claim(care(AmbulanceTrip.NONE, SpineTreatment.NONE, "NU"), Map.of(), false)))
                .containsExactly("screening-line-missing");
    }

    @Test
    void aRideTellsWhyHowFarFromWhereToWhereAndWhatMadeItNecessary() {
        assertThat(rules(claim(care(RIDE, SpineTreatment.NONE, ""), Map.of(), false)))
                .isEmpty();
        AmbulanceTrip only =
                new AmbulanceTrip(AmbulanceTrip.Ride.NONE, PostalAddress.NONE, "", PostalAddress.NONE, List.of("12"));
        assertThat(rules(claim(care(only, SpineTreatment.NONE, ""), Map.of(), false)))
                .containsExactlyInAnyOrder(
                        "ride-reason-missing", "ride-miles-missing", "pick-up-incomplete", "drop-off-incomplete");
        AmbulanceTrip half = new AmbulanceTrip(
                new AmbulanceTrip.Ride("D", "12", "", "", ""),
                RIDE.from(),
                "",
                new PostalAddress("", "", "Springfield", "IL", "62704"),
                List.of());
        assertThat(rules(claim(care(half, SpineTreatment.NONE, ""), Map.of(), false)))
                .contains("ambulance-not-needed", "drop-off-incomplete")
                .doesNotContain("ride-reason-missing", "ride-miles-missing", "pick-up-incomplete");
    }

    @Test
    void anAcuteSpineTellsSinceWhen() {
        RareCare acute = care(AmbulanceTrip.NONE, new SpineTreatment("A", ""), "");

        assertThat(rules(claim(acute, Map.of(), false))).contains("acute-day-missing");
        assertThat(rules(claim(acute, Map.of(VisitDate.ACUTE_SINCE, DAY.minusDays(1)), false)))
                .isEmpty();
        assertThat(rules(claim(care(AmbulanceTrip.NONE, new SpineTreatment("C", ""), ""), Map.of(), false)))
                .isEmpty();
        assertThat(rules(claim(care(AmbulanceTrip.NONE, new SpineTreatment("", "pain"), ""), Map.of(), false)))
                .contains("spine-condition-missing");
    }

    @Test
    void careIsNotHandedOnBeforeItWasTakenOver() {
        Map<VisitDate, LocalDate> days =
                Map.of(VisitDate.CARE_ASSUMED, DAY, VisitDate.CARE_RELINQUISHED, DAY.minusDays(1));

        assertThat(rules(claim(RareCare.NONE, days, false))).containsExactly("care-reversed");
    }

    private static RareCare care(AmbulanceTrip trip, SpineTreatment spine, String screening) {
        return new RareCare(trip, spine, screening, false, Map.of());
    }

    private ClaimId claim(RareCare care, Map<VisitDate, LocalDate> days, boolean isScreening) {
        EncounterDraft plain = test.draft(test.insured("P" + ++patients), DAY);
        LineFacts facts = new LineFacts(false, isScreening, false, false, "", "");
        EncounterDraft told = new EncounterDraft(
                "",
                plain.patient(),
                plain.providers(),
                DAY,
                plain.place(),
                false,
                new Circumstances(
                        "", "", null, null, null, new MoreCircumstances("", "", "", "", null, days, List.of(), care)),
                plain.diagnoses(),
                List.of(plain.lines().getFirst().with(facts)));
        EncounterId visit = test.office().chargeEntry().enter(told);
        test.office().chargeEntry().close(visit);
        assertThat(test.office().chargeEntry().show(visit).facts()).isEqualTo(told);
        return test.office().claims().create(visit);
    }

    private List<String> rules(ClaimId claim) {
        return test.office().scrubbing().scrub(claim).findings().stream()
                .map(finding -> finding.rule())
                .toList();
    }

    private ProfessionalClaim document(ClaimId claim) {
        Claims claims = test.office().claims();
        return test.office()
                .session()
                .read(tx ->
                        claims.document(tx, claims.claim(tx, claim).version().id()));
    }
}
