package org.daysheet.billing.scrubber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.enrolments.Enrolment;
import org.daysheet.billing.enrolments.EnrolmentFacts;
import org.daysheet.billing.enrolments.EnrolmentKind;
import org.daysheet.billing.enrolments.EnrolmentStatus;
import org.daysheet.billing.followups.FollowUpTask;
import org.daysheet.billing.followups.TaskFilter;
import org.daysheet.billing.practice.Contact;
import org.daysheet.billing.practice.Envelope;
import org.daysheet.billing.practice.PayerWays;
import org.daysheet.billing.practice.PayerWays.PayerWay;
import org.daysheet.billing.practice.ProfileFacts;
import org.daysheet.billing.practice.SendingWay;
import org.daysheet.billing.practice.Submitter;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.submission.Exported;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.SubmissionProfileId;
import org.daysheet.types.work.Progress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whether the payer agreed to files holds claims back or is pointed out, and an application nobody answers is a task.
final class EnrolmentGateTest {
    private static final LocalDate TODAY = TestOffice.TODAY;

    @TempDir
    private Path out;

    private TestOffice test;

    @BeforeEach
    void open() {
        test = new TestOffice();
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void whereNothingWasRecordedOrNothingIsNeededNothingIsAsked() {
        ClaimId id = test.readyClaim("P1");
        assertThat(rules(id)).isEmpty();

        record(EnrolmentStatus.NOT_NEEDED, TODAY, null);
        assertThat(rules(id)).isEmpty();
        record(EnrolmentStatus.APPROVED, TODAY, TODAY);
        assertThat(rules(id)).isEmpty();
    }

    @Test
    void whatIsNotAgreedYetIsPointedOutAndWhatIsRefusedOrEndedStops() {
        ClaimId id = test.readyClaim("P1");
        record(EnrolmentStatus.NOT_STARTED, TODAY, null);
        assertThat(rules(id)).containsExactly("enrolment-missing WARNS payer.enrolment");
        record(EnrolmentStatus.APPLIED, TODAY, null);
        assertThat(rules(id)).containsExactly("enrolment-waits WARNS payer.enrolment");
        record(EnrolmentStatus.APPROVED, TODAY, TODAY.plusDays(9));
        assertThat(rules(id)).containsExactly("enrolment-not-yet WARNS payer.enrolment");
        record(EnrolmentStatus.REFUSED, TODAY, null);
        assertThat(rules(id)).containsExactly("enrolment-refused STOPS payer.enrolment");
        record(EnrolmentStatus.ENDED, TODAY, null);
        assertThat(rules(id)).containsExactly("enrolment-ended STOPS payer.enrolment");
        record(EnrolmentStatus.ENDED, TODAY, TODAY.plusDays(9));
        assertThat(rules(id)).isEmpty();

        assertThat(test.office().enrolments().history(test.payer()))
                .extracting(step -> step.facts().status())
                .containsExactly(
                        EnrolmentStatus.ENDED,
                        EnrolmentStatus.ENDED,
                        EnrolmentStatus.REFUSED,
                        EnrolmentStatus.APPROVED,
                        EnrolmentStatus.APPLIED,
                        EnrolmentStatus.NOT_STARTED);
        assertThat(test.office().enrolments().standing())
                .extracting(Enrolment::facts)
                .containsExactly(facts(EnrolmentKind.CLAIMS, main(), EnrolmentStatus.ENDED, TODAY, TODAY.plusDays(9)));
    }

    @Test
    void aClaimThatIsReadyStaysWhenThePayerRefusesMeanwhileAndGoesByTheWayThatIsOpen() {
        SubmissionProfileId direct = test.office()
                .practices()
                .profiles()
                .keep(
                        null,
                        new ProfileFacts(
                                "Direct", new Submitter("P77", "Acme", "ACMEDI", true), Contact.NONE, Envelope.USUAL));
        test.office()
                .session()
                .run(tx -> test.office()
                        .practices()
                        .profiles()
                        .keepWays(tx, test.payer(), new PayerWays(null, new PayerWay(direct, ""))));
        ClaimId id = test.readyClaim("P1");
        test.database().clock().advance(Duration.ofMinutes(1));
        record(EnrolmentStatus.REFUSED, TODAY, null);

        Exported usual = test.office().submissions().exportReady(out, Progress.SILENT);
        assertThat(usual.heldBack()).containsExactly(id);
        Exported spare = test.office().submissions().export(List.of(id), SendingWay.SPARE, out, Progress.SILENT);
        assertThat(spare.files()).extracting(file -> file.profile()).containsExactly("Direct");
    }

    @Test
    void anApplicationNobodyAnswersIsATaskAfterTheDaysThatAreSetAndGoesWhenTheAnswerComes() {
        test.office()
                .enrolments()
                .record(facts(EnrolmentKind.ERA, null, EnrolmentStatus.APPLIED, TODAY.minusDays(29), null));
        test.office().followUps().watch();
        assertThat(tasks()).isEmpty();

        test.database().clock().setDay(TODAY.plusDays(1));
        test.office().followUps().watch();
        assertThat(tasks())
                .containsExactly("Acme Health Plan has not answered the application of "
                        + DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.ROOT).format(TODAY.minusDays(29))
                        + " for remittances as files: ask where it stands");

        test.office().followUps().remindOfEnrolments(45);
        assertThat(test.office().followUps().enrolmentDays()).isEqualTo(45);
        test.office().followUps().watch();
        assertThat(tasks()).isEmpty();

        test.office().followUps().remindOfEnrolments(10);
        test.office().followUps().watch();
        assertThat(tasks()).hasSize(1);
        test.office().enrolments().record(facts(EnrolmentKind.ERA, null, EnrolmentStatus.APPROVED, TODAY, null));
        test.office().followUps().watch();
        assertThat(tasks()).isEmpty();
    }

    @Test
    void whatStandsIsNotWrittenTwiceAndADayToComeIsRefused() {
        record(EnrolmentStatus.APPLIED, TODAY, null);
        record(EnrolmentStatus.APPLIED, TODAY, null);
        assertThat(test.office().enrolments().history(test.payer())).hasSize(1);
        assertThatThrownBy(() -> record(EnrolmentStatus.APPROVED, TODAY.plusDays(1), null))
                .isInstanceOf(BillingException.class);
        assertThatThrownBy(() -> record(EnrolmentStatus.APPLIED, TODAY, TODAY)).isInstanceOf(BillingException.class);
    }

    private void record(EnrolmentStatus status, LocalDate on, @Nullable LocalDate effectiveOn) {
        test.office().enrolments().record(facts(EnrolmentKind.CLAIMS, null, status, on, effectiveOn));
    }

    private EnrolmentFacts facts(
            EnrolmentKind kind,
            @Nullable SubmissionProfileId profile,
            EnrolmentStatus status,
            LocalDate on,
            @Nullable LocalDate effectiveOn) {
        return new EnrolmentFacts(test.payer(), profile, kind, status, on, effectiveOn, "EDI desk", "Form 12");
    }

    private SubmissionProfileId main() {
        return test.office().practices().profiles().list().getFirst().id();
    }

    private List<String> rules(ClaimId id) {
        return test.office().scrubbing().scrub(id).findings().stream()
                .map(finding -> finding.rule() + " " + finding.severity() + " " + finding.fieldPath())
                .toList();
    }

    private List<String> tasks() {
        return test.office().followUps().list(TaskFilter.OPEN).stream()
                .map(FollowUpTask::title)
                .toList();
    }
}
