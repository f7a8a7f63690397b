package org.daysheet.billing.claims;

import static org.assertj.core.api.Assertions.assertThat;

import com.imsweb.x12.reader.X12Reader;
import io.xlate.edi.schema.EDISchemaException;
import io.xlate.edi.stream.EDIStreamException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.encounters.ChargeDraft;
import org.daysheet.billing.encounters.Circumstances;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.billing.encounters.MoreCircumstances;
import org.daysheet.billing.encounters.Units;
import org.daysheet.billing.submission.Exported;
import org.daysheet.billing.submission.Judges;
import org.daysheet.edi.claim837.Diagnosis;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.ServiceLine;
import org.daysheet.types.code.Icd10;
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

/// Visits of more diagnoses than a claim has room for. Their diagnoses are E08.01, E08.02 ... by number; each line is
/// 10.00, 20.00 ... by its place.
final class DiagnosesOfManyClaimsTest {
    private static final LocalDate DAY = TestOffice.VISIT_DAY;

    @TempDir
    private Path out;

    private TestOffice test;
    private PatientId patient;

    @BeforeEach
    void open() {
        test = new TestOffice();
        patient = test.insured("P1");
    }

    @AfterEach
    void proveTheBooks() {
        assertThat(test.office().check(Progress.SILENT))
                .filteredOn(result -> !result.passed())
                .isEmpty();
        test.close();
    }

    @Test
    void linesGoInTheirOrderToClaimsOfAtMostTwelveDiagnoses() {
        EncounterId visit = closed(visit(
                14, List.of(1, 2, 3, 4), List.of(5, 6, 7, 8), List.of(9, 10, 11, 12), List.of(13, 14, 1), List.of(2)));

        ClaimId first = test.office().claims().create(visit);

        List<ProfessionalClaim> documents = documents(visit);
        assertThat(documents).hasSize(2);
        assertThat(codes(documents.getFirst()))
                .isEqualTo(IntStream.rangeClosed(1, 12)
                        .mapToObj(DiagnosesOfManyClaimsTest::code)
                        .toList());
        assertThat(pointers(documents.getFirst()))
                .containsExactly(List.of(1, 2, 3, 4), List.of(5, 6, 7, 8), List.of(9, 10, 11, 12));
        assertThat(codes(documents.getLast())).containsExactly(code(1), code(2), code(13), code(14));
        assertThat(documents.getLast().diagnoses().getFirst()).isEqualTo(Diagnosis.principal(code(1)));
        assertThat(pointers(documents.getLast())).containsExactly(List.of(3, 4, 1), List.of(2));
        assertThat(documents)
                .extracting(document -> document.terms().total())
                .containsExactly(Money.ofCents(6_000), Money.ofCents(9_000));
        assertThat(documents).extracting(ProfessionalClaim::controlNumber).doesNotHaveDuplicates();
        assertThat(documents.stream().flatMap(document -> document.lines().stream()))
                .extracting(ServiceLine::controlNumber)
                .doesNotHaveDuplicates();
        assertThat(test.office().claimShaping().numbers(first))
                .isEqualTo(
                        documents.stream().map(ProfessionalClaim::controlNumber).toList());
        assertThat(test.office().claims().create(visit)).isEqualTo(first);
        assertThat(documents(visit)).isEqualTo(documents);
    }

    @Test
    void whatNoLineWasDoneForIsToldWithTheFirstClaimAsFarAsThereIsRoom() {
        EncounterId visit = closed(visit(14, List.of(1), List.of(14)));

        test.office().claims().create(visit);

        assertThat(documents(visit)).singleElement().satisfies(document -> {
            List<String> told = new ArrayList<>(IntStream.rangeClosed(1, 11)
                    .mapToObj(DiagnosesOfManyClaimsTest::code)
                    .toList());
            told.add(code(14));
            assertThat(codes(document)).isEqualTo(told);
            assertThat(pointers(document)).containsExactly(List.of(1), List.of(12));
        });
        assertThat(test.office()
                        .scrubbing()
                        .scrub(claims(visit).getFirst().id())
                        .findings())
                .extracting(finding -> finding.rule() + " " + finding.fieldPath() + ": " + finding.message())
                .containsExactly("diagnoses-untold diagnoses: No line points to " + code(12) + " " + code(13)
                        + ", and a claim has room for twelve diagnoses: the payer is not told of " + code(12) + " "
                        + code(13) + ".");
    }

    @Test
    void everyClaimIsSoundAndLeavesForTheSamePayer() throws IOException, EDIStreamException, EDISchemaException {
        EncounterId visit = closed(visit(
                24,
                List.of(1, 2, 3, 4),
                List.of(5, 6, 7, 8),
                List.of(9, 10, 11, 12),
                List.of(13, 14, 15, 16),
                List.of(17, 18, 19, 20),
                List.of(21, 22, 23, 24)));
        assertThat(test.office().claims().createAll(Progress.SILENT)).hasSize(2);
        for (Claim claim : claims(visit)) {
            assertThat(test.office().scrubbing().scrub(claim.id()).findings()).isEmpty();
        }

        Exported exported = test.office().submissions().exportReady(out, Progress.SILENT);

        assertThat(exported.claims()).isEqualTo(2);
        byte[] bytes = Files.readAllBytes(exported.files().getFirst().path());
        assertThat(Judges.envelope(bytes)).isEmpty();
        assertThat(Judges.guide(bytes, X12Reader.FileType.ANSI837_5010_X222)).isEmpty();
    }

    @Test
    void aVisitIsNotFaultedWhileItIsTypedForWhatBecomesSeveralClaims() {
        EncounterDraft draft = visit(13, List.of(1, 2, 3, 4), List.of(5, 6, 7, 13), List.of(8, 9, 10), List.of(11, 12));

        assertThat(test.office().scrubbing().drafts(test.office().chargeEntry()).check(draft))
                .hasValueSatisfying(findings -> assertThat(findings).isEmpty());
    }

    @Test
    void aCorrectionThatLeavesNoRoomMakesAFurtherClaim() {
        EncounterId visit = closed(visit(12, List.of(1, 2, 3, 4), List.of(5, 6, 7, 8), List.of(9, 10, 11, 12)));
        test.office().claims().create(visit);
        assertThat(claims(visit)).hasSize(1);

        test.office()
                .visitCorrection()
                .correct(
                        visit,
                        visit(13, List.of(1, 2, 3, 4), List.of(5, 6, 7, 8), List.of(9, 10, 11, 12), List.of(13)),
                        "one was forgotten");

        List<ProfessionalClaim> documents = documents(visit);
        assertThat(documents).hasSize(2);
        assertThat(codes(documents.getFirst())).hasSize(12);
        assertThat(codes(documents.getLast())).containsExactly(code(13));
        assertThat(documents)
                .extracting(document -> document.terms().total())
                .containsExactly(Money.ofCents(6_000), Money.ofCents(4_000));
    }

    @Test
    void aCorrectionLeavesOnTheClaimWhatItAskedForAndHoldsTheFurtherOneAsWell() {
        EncounterId visit =
                closed(visit(12, List.of(1), List.of(2, 3, 4, 5), List.of(6, 7, 8, 9), List.of(10, 11, 12)));
        ClaimId first = test.office().claims().create(visit);
        test.office().claimHolds().hold(List.of(first), "records are asked for", null);

        test.office()
                .visitCorrection()
                .correct(
                        visit,
                        visit(13, List.of(1, 13), List.of(2, 3, 4, 5), List.of(6, 7, 8, 9), List.of(10, 11, 12)),
                        "one was forgotten");

        assertThat(documents(visit))
                .extracting(document -> document.terms().total())
                .containsExactly(Money.ofCents(9_000), Money.ofCents(1_000));
        assertThat(test.office().claims().list(null, 0, 9))
                .allSatisfy(row -> assertThat(row.hold()).isNotNull());
    }

    @Test
    void aCorrectedLineStaysOnTheClaimThatAskedForIt() {
        EncounterDraft draft = visit(14, List.of(1, 2, 3, 4), List.of(5, 6, 7, 8), List.of(9, 10, 11, 12), List.of(13));
        EncounterId visit = closed(draft);
        test.office().claims().create(visit);
        List<ClaimId> before = claims(visit).stream().map(Claim::id).toList();
        List<ChargeDraft> lines = new ArrayList<>(draft.lines());
        lines.set(3, lines.get(3).at(Money.ofCents(4_500)));

        test.office()
                .visitCorrection()
                .correct(
                        visit,
                        new EncounterDraft(
                                "",
                                patient,
                                draft.providers(),
                                DAY,
                                draft.place(),
                                false,
                                draft.circumstances(),
                                draft.diagnoses(),
                                lines),
                        "priced wrongly");

        assertThat(claims(visit)).extracting(Claim::id).isEqualTo(before);
        assertThat(documents(visit))
                .extracting(document -> document.terms().total())
                .containsExactly(Money.ofCents(6_000), Money.ofCents(4_500));
    }

    @Test
    void aVisitThatWasAskedForWithAnotherIsDividedOnceACorrectionPartsThem() {
        EncounterId head = closed(visit(2, List.of(1)));
        EncounterId guest = closed(visit(12, List.of(1, 2, 3, 4), List.of(5, 6, 7, 8), List.of(9, 10, 11, 12)));
        test.office()
                .claimShaping()
                .combine(List.of(
                        test.office().claims().create(head),
                        test.office().claims().create(guest)));

        CorrectedVisit corrected = test.office()
                .visitCorrection()
                .correct(
                        guest,
                        visit(13, List.of(1, 2, 3, 4), List.of(5, 6, 7, 8), List.of(9, 10, 11, 12), List.of(13)),
                        "one was forgotten");

        assertThat(documents(head))
                .extracting(document -> document.terms().total())
                .containsExactly(Money.ofCents(1_000));
        assertThat(documents(guest))
                .extracting(document -> document.terms().total())
                .containsExactly(Money.ofCents(6_000), Money.ofCents(4_000));
        assertThat(corrected.claims())
                .filteredOn(change -> change.change() == CorrectedVisit.Change.MADE)
                .extracting(CorrectedVisit.ClaimChange::claim)
                .containsExactlyElementsOf(claims(guest).stream().map(Claim::id).toList());
    }

    @Test
    void bothClaimsOfADividedVisitAreDraftsAgainOnceTheVisitIsAskedForAfterAll() {
        EncounterId visit =
                closed(visit(14, List.of(1, 2, 3, 4), List.of(5, 6, 7, 8), List.of(9, 10, 11, 12), List.of(13)));
        test.office().claims().create(visit);
        List<ClaimId> both = claims(visit).stream().map(Claim::id).toList();
        test.office().claims().closing().close(both, "paid in cash");
        assertThat(claims(visit)).isEmpty();

        ClaimId first = test.office().claims().create(visit);

        assertThat(both).hasSize(2).startsWith(first);
        assertThat(claims(visit)).extracting(Claim::id).isEqualTo(both);
    }

    @Test
    void whatThePatientPaidIsToldOfEachClaimUpToItsTotal() {
        EncounterDraft draft = visit(
                14, List.of(1, 2, 3, 4), List.of(5, 6, 7, 8), List.of(9, 10, 11, 12), List.of(13, 14, 1), List.of(2));
        var paid = new MoreCircumstances("", "", "", "", Money.ofCents(10_000), Map.of(), List.of());
        EncounterId visit = closed(new EncounterDraft(
                "",
                patient,
                draft.providers(),
                DAY,
                draft.place(),
                false,
                new Circumstances("", "", null, null, null, paid),
                draft.diagnoses(),
                draft.lines()));

        test.office().claims().create(visit);

        assertThat(documents(visit))
                .extracting(ProfessionalClaim::patientPaid)
                .containsExactly(Money.ofCents(6_000), Money.ofCents(4_000));
    }

    @SafeVarargs
    private EncounterDraft visit(int diagnoses, List<Integer>... pointers) {
        EncounterDraft plain = test.draft(patient, DAY);
        List<ChargeDraft> lines = new ArrayList<>();
        for (int i = 0; i < pointers.length; i++) {
            lines.add(new ChargeDraft(
                    new ProcedureCode("A465" + i),
                    List.of(),
                    Units.ONE,
                    Money.ofCents(1_000L * (i + 1)),
                    pointers[i],
                    DAY,
                    DAY,
                    null,
                    "",
                    null));
        }
        return new EncounterDraft(
                "",
                patient,
                plain.providers(),
                DAY,
                plain.place(),
                false,
                plain.circumstances(),
                IntStream.rangeClosed(1, diagnoses)
                        .mapToObj(number -> new Icd10(code(number)))
                        .toList(),
                lines);
    }

    private EncounterId closed(EncounterDraft draft) {
        EncounterId visit = test.office().chargeEntry().enter(draft);
        test.office().chargeEntry().close(visit);
        return visit;
    }

    private List<Claim> claims(EncounterId visit) {
        return test.office().session().read(tx -> test.office().claims().ofEncounter(tx, visit)).stream()
                .filter(claim -> claim.status() != ClaimStatus.CLOSED)
                .toList();
    }

    private List<ProfessionalClaim> documents(EncounterId visit) {
        return claims(visit).stream()
                .map(claim -> test.office()
                        .session()
                        .read(tx -> test.office()
                                .claims()
                                .document(tx, claim.version().id())))
                .toList();
    }

    private static String code(int number) {
        return "E08" + (char) ('0' + number / 10) + number % 10;
    }

    private static List<String> codes(ProfessionalClaim document) {
        return document.diagnoses().stream().map(Diagnosis::code).toList();
    }

    private static List<List<Integer>> pointers(ProfessionalClaim document) {
        return document.lines().stream().map(ServiceLine::pointers).toList();
    }
}
