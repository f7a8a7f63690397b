package org.daysheet.billing.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.billing.practice.Contact;
import org.daysheet.billing.practice.Envelope;
import org.daysheet.billing.practice.PayerFacts;
import org.daysheet.billing.practice.PayerWays;
import org.daysheet.billing.practice.PayerWays.PayerWay;
import org.daysheet.billing.practice.ProfileFacts;
import org.daysheet.billing.practice.SendingWay;
import org.daysheet.billing.practice.SubmissionProfile;
import org.daysheet.billing.practice.SubmissionProfiles;
import org.daysheet.billing.practice.Submitter;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.SubmissionProfileId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files by the usual and by the spare way: Acme is reached by the clearinghouse and, when that is closed, directly;
/// Beacon by the clearinghouse alone.
final class TwoWaysTest {
    private static final ProfileFacts DIRECT = new ProfileFacts(
            "Direct",
            new Submitter("PRAC77", "Acme EDI", "ACMEDI", false),
            new Contact("EDI desk", "217-555-0199", ""),
            new Envelope(
                    new Envelope.Side("30", "371234567", "ELMSTREET"), new Envelope.Side("ZZ", "", "ACMEAPP"), true));

    @TempDir
    private Path out;

    private TestOffice test;
    private Submissions submissions;
    private SubmissionProfiles profiles;
    private SubmissionProfileId direct;
    private PayerId beacon;

    @BeforeEach
    void open() {
        test = new TestOffice();
        submissions = test.office().submissions();
        profiles = test.office().practices().profiles();
        direct = profiles.keep(null, DIRECT);
        beacon = test.office().practices().keepPayer(PayerFacts.of("Beacon Mutual", "BEACON", "CI"));
        keepWays(test.payer(), new PayerWays(null, new PayerWay(direct, "60054")));
    }

    @AfterEach
    void proveTheBooks() {
        assertThat(test.office().check(Progress.SILENT))
                .filteredOn(result -> !result.passed())
                .isEmpty();
        test.close();
    }

    @Test
    void byTheUsualWayTheFileSaysWhatItAlwaysSaid() {
        test.readyClaim("P1");

        assertThat(wrapper(submissions.exportReady(out, Progress.SILENT).files().getFirst()))
                .containsExactly(
                        "ISA*00*          *00*          *ZZ*SUB12345       *ZZ*CLEARWATER     *^*00501*000000001*0*T*:",
                        "GS*HC*SUB12345*CLEARWATER*1*X*005010X222A1",
                        "NM1*41*2*ELM STREET FAMILY PRACTICE*****46*SUB12345",
                        "NM1*40*2*CLEARWATER EXCHANGE*****46*CLEARWATER",
                        "NM1*PR*2*ACME HEALTH PLAN*****PI*ACME1");
        assertThat(profiles.list())
                .extracting(one -> one.facts().name() + " " + one.isMain())
                .containsExactly("Clearwater Exchange true", "Direct false");
    }

    @Test
    void byTheSpareWayTheClaimIsFrozenAnewUnderTheNumbersOfThatWay() {
        ClaimId id = test.readyClaim("P1");
        ClaimId other = beaconClaim("P2");

        Exported exported = submissions.exportReady(SendingWay.SPARE, out, Progress.SILENT);

        assertThat(wrapper(exported.files().getFirst()))
                .containsExactly(
                        "ISA*00*          *00*          *30*371234567      *ZZ*ACMEDI         *^*00501*000000001*1*P*:",
                        "GS*HC*ELMSTREET*ACMEAPP*1*X*005010X222A1",
                        "NM1*41*2*ELM STREET FAMILY PRACTICE*****46*PRAC77",
                        "NM1*40*2*ACME EDI*****46*ACMEDI",
                        "NM1*PR*2*ACME HEALTH PLAN*****PI*60054");
        assertThat(segments(exported.files().getFirst(), "PER"))
                .as("who the sender names, and whom the practice names where that is somebody else")
                .containsExactly("PER*IC*EDI DESK*TE*2175550199", "PER*IC*BILLING OFFICE*TE*2175550142");
        assertThat(test.office().paperClaims().lay(id).pages().getFirst().text("33 phone"))
                .contains("5550142");
        assertThat(exported.heldBack()).containsExactly(other);
        assertThat(status(id)).isEqualTo(ClaimStatus.SUBMITTED);
        assertThat(status(other)).isEqualTo(ClaimStatus.READY);
        assertThat(test.office().claims().show(id).versions())
                .extracting(version -> version.controlNumber() + " " + version.way())
                .containsExactly("DS" + id + "-1 USUAL", "DS" + id + "-2 SPARE");
    }

    @Test
    void eachReceiverGetsAFileOfItsOwnAndNoNumberTwice() {
        keepWays(beacon, new PayerWays(new PayerWay(direct, ""), null));
        test.readyClaim("P1");
        beaconClaim("P2");
        test.readyClaim("P3");

        SendPreview preview = submissions.previewReady();
        Exported exported = submissions.exportReady(out, Progress.SILENT);

        assertThat(preview.receivers())
                .containsExactly(
                        new SendPreview.Receiver(
                                "Clearwater Exchange",
                                new Submitter("SUB12345", "Clearwater Exchange", "CLEARWATER", true),
                                2),
                        new SendPreview.Receiver("Direct", DIRECT.submitter(), 1));
        assertThat(preview.shares())
                .containsExactly(
                        new SendPreview.Share(
                                "Acme Health Plan", "ACME1", "Clearwater Exchange", 2, Money.ofCents(43_100)),
                        new SendPreview.Share("Beacon Mutual", "BEACON", "Direct", 1, Money.ofCents(21_550)));
        assertThat(exported.files())
                .extracting(file -> file.interchangeControl() + " " + file.profile() + " " + file.claims())
                .containsExactly("000000001 Clearwater Exchange 2", "000000002 Direct 1");
        assertThat(submissions.list())
                .extracting(sent -> sent.receiverCode() + " " + sent.interchangeControl() + " " + sent.groupControl()
                        + " " + sent.batchReference())
                .containsExactly("ACMEDI 000000002 2 DS2", "CLEARWATER 000000001 1 DS1");
    }

    @Test
    void whatTakesASendingBackGoesWhereThatWentAndThePreviewSaysSo() {
        ClaimId id = test.readyClaim("P1");
        submissions.exportReady(out, Progress.SILENT);
        keepWays(test.payer(), new PayerWays(new PayerWay(direct, ""), null));
        test.office().claims().corrections().takeBack(id, "ICN1", "billed in error");
        test.office().scrubbing().scrub(id);

        assertThat(submissions.previewReady().receivers())
                .extracting(receiver -> receiver.profile() + " " + receiver.claims())
                .containsExactly("Clearwater Exchange 1");
        assertThat(submissions.exportReady(out, Progress.SILENT).files())
                .extracting(file -> file.profile() + " " + file.claims())
                .containsExactly("Clearwater Exchange 1");
    }

    @Test
    void thePreviewOfTheSpareWaySaysWhatGoesWhereAndWhoIsNotReached() {
        ClaimId id = test.readyClaim("P1");
        ClaimId other = beaconClaim("P2");

        SendPreview preview = submissions.previewReady(SendingWay.SPARE);

        assertThat(preview.hasSpare()).isTrue();
        assertThat(preview.going()).containsExactly(id);
        assertThat(preview.shares())
                .containsExactly(
                        new SendPreview.Share("Acme Health Plan", "60054", "Direct", 1, Money.ofCents(21_550)));
        assertThat(preview.staying())
                .extracting(staying -> staying.claim().id() + " " + staying.hasNoWay())
                .containsExactly(other + " true");
    }

    @Test
    void aClaimThatWasHeldForTheSpareWayGoesTheUsualWayNextTime() {
        ClaimId id = test.readyClaim("P1");
        test.office().session().run(tx -> test.office().claims().direct(tx, List.of(id), SendingWay.SPARE));

        SentFile file = submissions.exportReady(out, Progress.SILENT).files().stream()
                .findFirst()
                .orElseGet(() -> submissions
                        .export(List.of(id), out, Progress.SILENT)
                        .files()
                        .getFirst());

        assertThat(text(file)).contains("NM1*PR*2*ACME HEALTH PLAN*****PI*ACME1~");
        assertThat(test.office().claims().show(id).claim().version().way()).isEqualTo(SendingWay.USUAL);
    }

    @Test
    void theOtherPayerIsNamedByItsNumberWhereTheClaimGoes() {
        keepWays(beacon, new PayerWays(null, new PayerWay(direct, "77700")));
        PatientId patient = test.insured("P1");
        test.cover(patient, beacon, 2);
        ClaimId id = test.office().claims().create(test.visit(patient));
        test.office().scrubbing().scrub(id);

        SentFile file = submissions
                .exportReady(SendingWay.SPARE, out, Progress.SILENT)
                .files()
                .getFirst();

        assertThat(text(file)).contains("NM1*PR*2*BEACON MUTUAL*****PI*77700~");
    }

    @Test
    void aPayerIsFoundByItsNumberAtAProfileAndThatMayNotBeSparedTwice() {
        assertThat(test.office()
                        .session()
                        .read(tx -> test.office().practices().payerByCode(tx, "60054"))
                        .orElseThrow()
                        .id())
                .isEqualTo(test.payer());
        assertThatThrownBy(() -> keepWays(beacon, new PayerWays(new PayerWay(direct, ""), new PayerWay(direct, "8"))))
                .isInstanceOf(BillingException.class)
                .hasMessage("Direct is the usual way already. Choose another one to spare, or none.");
        assertThatThrownBy(() -> profiles.switchProfile(direct, false))
                .isInstanceOf(BillingException.class)
                .hasMessageStartingWith("Direct is the main profile, or payers are reached by it.");
        assertThatThrownBy(() -> profiles.keep(null, DIRECT)).isInstanceOf(BillingException.class);
        assertThat(profiles.list()).extracting(SubmissionProfile::facts).contains(DIRECT);
    }

    private void keepWays(PayerId payer, PayerWays ways) {
        test.office().session().run(tx -> profiles.keepWays(tx, payer, ways));
    }

    private ClaimId beaconClaim(String account) {
        PatientId patient = test.patient(account);
        test.cover(patient, beacon, 1);
        ClaimId id = test.office().claims().create(test.visit(patient));
        test.office().scrubbing().scrub(id);
        return id;
    }

    private ClaimStatus status(ClaimId id) {
        return test.office().claims().show(id).claim().status();
    }

    private static List<String> segments(SentFile file, String name) {
        return List.of(text(file).replace("\n", "").split("~")).stream()
                .filter(segment -> segment.startsWith(name + "*"))
                .toList();
    }

    private static String text(SentFile file) {
        try {
            return Files.readString(file.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The segments that say who sends to whom, without date and time.
    private static List<String> wrapper(SentFile file) {
        return text(file)
                .lines()
                .flatMap(line -> List.of(line.split("~")).stream())
                .map(String::strip)
                .filter(segment -> segment.matches("(ISA|GS|NM1\\*(41|40|PR))\\*.*"))
                .map(segment -> segment.replaceFirst("^(ISA.{66})\\*[0-9]{6}\\*[0-9]{4}", "$1")
                        .replaceFirst("^(GS.*)\\*[0-9]{8}\\*[0-9]{4}\\*", "$1*"))
                .toList();
    }
}
