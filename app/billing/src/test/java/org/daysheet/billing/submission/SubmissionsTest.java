package org.daysheet.billing.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.imsweb.x12.reader.X12Reader;
import io.xlate.edi.schema.EDISchemaException;
import io.xlate.edi.stream.EDIStreamException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.claims.ClaimEvent;
import org.daysheet.billing.claims.ClaimEventKind;
import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.billing.encounters.EncounterProviders;
import org.daysheet.billing.practice.PayerFacts;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.billing.practice.PracticeFacts;
import org.daysheet.billing.practice.ProviderFacts;
import org.daysheet.billing.practice.ProviderRole;
import org.daysheet.billing.practice.Sequences;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.security.RawFile;
import org.daysheet.edi.claim837.ClaimFile;
import org.daysheet.edi.claim837.ClaimFileReader;
import org.daysheet.types.code.PlaceOfService;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.Npi;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.ProviderId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SubmissionsTest {
    @TempDir
    private Path out;

    private TestOffice test;
    private Submissions submissions;

    @BeforeEach
    void open() {
        test = new TestOffice();
        submissions = test.office().submissions();
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void everyReadyClaimLeavesInOneFileWhoseBytesAreKept() throws IOException {
        ClaimId first = test.readyClaim("P1");
        ClaimId second = test.readyClaim("P2");

        Exported exported = submissions.exportReady(out, Progress.SILENT);

        SentFile sent = exported.files().getFirst();
        assertThat(exported.claims()).isEqualTo(2);
        assertThat(sent.total()).isEqualTo(Money.ofCents(43_100));
        assertThat(sent.path()).isEqualTo(out.resolve("daysheet-000000001.837"));
        assertThat(names(out)).containsExactly("daysheet-000000001.837");
        Submission submission = submissions.show(sent.submission());
        assertThat(submission.interchangeControl()).isEqualTo("000000001");
        assertThat(submission.submittedOn()).isEqualTo(TestOffice.TODAY);
        try (InputStream kept = test.office().files().open(submission.file())) {
            assertThat(kept).hasSameContentAs(new ByteArrayInputStream(Files.readAllBytes(sent.path())));
        }
        assertThat(test.office().files().list()).extracting(RawFile::kind).containsExactly("837P");
        for (ClaimId id : List.of(first, second)) {
            assertThat(test.office().claims().show(id).claim().status()).isEqualTo(ClaimStatus.SUBMITTED);
            assertThat(test.office().claims().show(id).claim().firstSubmittedOn())
                    .isEqualTo(TestOffice.TODAY);
        }
    }

    @Test
    void exportingAgainSendsNothingTwice() throws IOException {
        ClaimId id = test.readyClaim("P1");
        submissions.exportReady(out, Progress.SILENT);

        assertThat(submissions.exportReady(out, Progress.SILENT).files()).isEmpty();
        Exported asked = submissions.export(List.of(id), out, Progress.SILENT);
        assertThat(asked.files()).isEmpty();
        assertThat(asked.heldBack()).containsExactly(id);
        assertThat(names(out)).hasSize(1);
        assertThat(submissions.list()).hasSize(1);
    }

    @Test
    void controlNumbersGoOnFromFileToFile() {
        for (int i = 1; i <= 3; i++) {
            test.readyClaim("P" + i);
            submissions.exportReady(out, Progress.SILENT);
        }

        assertThat(submissions.list())
                .extracting(sent -> sent.interchangeControl() + " " + sent.groupControl() + " " + sent.batchReference())
                .containsExactly("000000003 3 DS3", "000000002 2 DS2", "000000001 1 DS1");
    }

    /// A number that a file which was not kept had taken is given again.
    @Test
    void aThousandFilesGetAThousandNumbersWithoutAGapOrRepeat() {
        test.readyClaim("P1");
        submissions.exportReady(out, Progress.SILENT);
        List<Long> given = new ArrayList<>();
        for (int file = 0; file < 1_000; file++) {
            if (file % 100 == 50) {
                assertThatThrownBy(() -> test.office().session().run(tx -> {
                            var _ = Sequences.next(tx, ControlNumbers.INTERCHANGES);
                            throw new IllegalStateException("the disk is full");
                        }))
                        .hasMessage("the disk is full");
            }
            given.add(test.office().session().write(tx -> Sequences.next(tx, ControlNumbers.INTERCHANGES)));
        }

        assertThat(given).isEqualTo(LongStream.rangeClosed(2, 1_001).boxed().toList());
    }

    @Test
    void factsThatChangedSinceTheCheckAreCheckedAgainBeforeTheyLeave() throws IOException {
        ClaimId id = test.readyClaim("P1");
        PracticeFacts practice = TestOffice.practice();
        test.office()
                .practices()
                .update(withAddress(practice, new PostalAddress("PO BOX 7", "", "Springfield", "IL", "627010001")));

        Exported exported = submissions.exportReady(out, Progress.SILENT);

        assertThat(exported.files()).isEmpty();
        assertThat(exported.heldBack()).containsExactly(id);
        assertThat(test.office().claims().show(id).claim().status()).isEqualTo(ClaimStatus.NEEDS_FIX);

        test.office().practices().update(practice);
        test.office().scrubbing().scrubAll(Progress.SILENT);
        Exported repaired = submissions.exportReady(out, Progress.SILENT);
        assertThat(repaired.claims()).isEqualTo(1);
        assertThat(read(repaired).claims().getFirst().outline().controlNumber()).isEqualTo("DS1-3");
        assertThat(test.office().claims().show(id).events())
                .extracting(ClaimEvent::kind)
                .containsExactly(
                        ClaimEventKind.CREATED,
                        ClaimEventKind.SCRUBBED,
                        ClaimEventKind.FROZEN,
                        ClaimEventKind.SCRUBBED,
                        ClaimEventKind.FROZEN,
                        ClaimEventKind.SCRUBBED,
                        ClaimEventKind.SUBMITTED);
    }

    @Test
    void aFileLeftUnnamedByAnInterruptionIsNamedWhenItWasBookedAndGoesWhenNot() throws IOException {
        test.readyClaim("P1");
        Path sent =
                submissions.exportReady(out, Progress.SILENT).files().getFirst().path();
        byte[] bytes = Files.readAllBytes(sent);
        String mark = test.office().session().read(SubmissionStore::practiceMark);
        Files.move(sent, out.resolve("daysheet-000000001.837." + mark + ".part"));
        Files.writeString(out.resolve("daysheet-000000002.837." + mark + ".part"), "half a file");

        assertThat(submissions.exportReady(out, Progress.SILENT).files()).isEmpty();

        assertThat(names(out)).containsExactly("daysheet-000000001.837");
        assertThat(sent).hasBinaryContent(bytes);
    }

    @Test
    void whatAnotherPracticeLeftInTheFolderIsNotTouched() throws IOException {
        ClaimId id = test.readyClaim("P1");
        Path half = Files.writeString(out.resolve("daysheet-000000001.837.another1.part"), "theirs, half");
        Path whole = Files.writeString(out.resolve("daysheet-000000001.837"), "theirs");

        assertThatThrownBy(() -> submissions.exportReady(out, Progress.SILENT))
                .isInstanceOf(BillingException.class)
                .hasMessage(whole + " is there already and is not a file of this practice. Choose another folder, or"
                        + " move that file away; no claim was sent.");

        assertThat(test.office().claims().show(id).claim().status()).isEqualTo(ClaimStatus.READY);
        assertThat(submissions.list()).isEmpty();
        assertThat(whole).hasContent("theirs");
        assertThat(half).hasContent("theirs, half");
        assertThat(submissions.exportReady(out.resolve("ours"), Progress.SILENT).claims())
                .isEqualTo(1);
    }

    @Test
    void aLostFileIsWrittenAgainByteForByte() throws IOException {
        test.readyClaim("P1");
        SentFile sent = submissions.exportReady(out, Progress.SILENT).files().getFirst();
        byte[] bytes = Files.readAllBytes(sent.path());
        Files.delete(sent.path());

        assertThat(submissions.writeAgain(sent.submission(), out)).hasBinaryContent(bytes);
    }

    @Test
    void aFolderThatCannotBeWrittenSendsNothing() throws IOException {
        ClaimId id = test.readyClaim("P1");
        Path file = Files.writeString(out.resolve("file"), "");

        assertThatThrownBy(() -> submissions.exportReady(file, Progress.SILENT))
                .isInstanceOf(BillingException.class)
                .hasMessageContaining("no claim was sent");
        assertThat(test.office().claims().show(id).claim().status()).isEqualTo(ClaimStatus.READY);
    }

    @Test
    void theJudgesFindNothingWrongWithAFileOfSeveralProvidersAndPayers()
            throws IOException, EDIStreamException, EDISchemaException, InterruptedException {
        severalClaims();
        Exported exported = submissions.exportReady(out, Progress.SILENT);
        byte[] bytes = Files.readAllBytes(exported.files().getFirst().path());

        assertThat(exported.heldBack()).isEmpty();
        assertThat(exported.claims()).isEqualTo(4);
        assertThat(Judges.envelope(bytes)).isEmpty();
        assertThat(Judges.guide(bytes, X12Reader.FileType.ANSI837_5010_X222)).isEmpty();
        String shared = System.getProperty("daysheet.shared", "");
        assumeThat(Path.of(shared, "tools", "x12bal.py")).exists();
        assertThat(Judges.arithmetic(bytes, Path.of(shared))).isEqualTo("OK");
    }

    @Test
    void aReadFileSaysWhatTheClaimsSay() throws IOException {
        severalClaims();
        ClaimFile file = read(submissions.exportReady(out, Progress.SILENT));

        assertThat(file.findings()).isEmpty();
        assertThat(file.claims()).allSatisfy(claim -> {
            assertThat(claim.findings()).isEmpty();
            assertThat(claim.document())
                    .isEqualTo(test.office()
                            .session()
                            .read(tx -> test.office()
                                    .claims()
                                    .document(
                                            tx,
                                            test.office()
                                                    .claims()
                                                    .byControlNumber(
                                                            tx, claim.outline().controlNumber())
                                                    .orElseThrow()
                                                    .id())
                                    .sent()));
        });
    }

    private void severalClaims() {
        PayerId beacon = test.office().practices().keepPayer(PayerFacts.of("Beacon Mutual", "BEACON", "BL"));
        ProviderId second = test.office()
                .practices()
                .keepProvider(ProviderFacts.rendering(PersonName.of("Okafor", "Daniel"), Npi.ofBase("199955032"), ""));
        ProviderId hospital = test.office()
                .practices()
                .keepProvider(new ProviderFacts(
                        ProviderRole.FACILITY,
                        true,
                        PersonName.organization("County Hospital"),
                        Npi.ofBase("199955087"),
                        "",
                        new PostalAddress("1 Main Street", "", "Springfield", "IL", "62701-0002")));
        ProviderId referring = test.office()
                .practices()
                .keepProvider(new ProviderFacts(
                        ProviderRole.REFERRING,
                        false,
                        PersonName.of("Lin", "Marcus"),
                        Npi.ofBase("199955054"),
                        "",
                        PostalAddress.NONE));
        claim(test.draft(test.insured("P1"), TestOffice.VISIT_DAY));
        claim(test.draft(test.dependent("P2"), TestOffice.VISIT_DAY));
        PatientId other = test.patient("P3");
        test.cover(other, beacon, 1);
        claim(at(test.draft(other, TestOffice.VISIT_DAY), new EncounterProviders(second, null, null), "11"));
        claim(at(
                test.draft(test.insured("P4"), TestOffice.VISIT_DAY),
                new EncounterProviders(second, referring, hospital),
                "22"));
        test.office().scrubbing().scrubAll(Progress.SILENT);
    }

    private void claim(EncounterDraft draft) {
        EncounterId id = test.office().chargeEntry().enter(draft);
        test.office().chargeEntry().close(id);
        test.office().claims().create(id);
    }

    private static EncounterDraft at(EncounterDraft draft, EncounterProviders providers, String place) {
        return new EncounterDraft(
                "",
                draft.patient(),
                providers,
                draft.serviceOn(),
                new PlaceOfService(place),
                false,
                draft.circumstances(),
                draft.diagnoses(),
                draft.lines());
    }

    private static PracticeFacts withAddress(PracticeFacts facts, PostalAddress address) {
        return new PracticeFacts(
                facts.name(),
                facts.person(),
                facts.npi(),
                facts.taxId(),
                facts.taxonomy(),
                address,
                facts.payTo(),
                facts.contact(),
                facts.submitter());
    }

    private static ClaimFile read(Exported exported) throws IOException {
        try (InputStream input =
                Files.newInputStream(exported.files().getFirst().path())) {
            return ClaimFileReader.readAll(input);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
