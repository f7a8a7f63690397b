package org.daysheet.billing.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.claims.ClaimOrder;
import org.daysheet.billing.claims.ClaimRow;
import org.daysheet.billing.claims.ClaimSearch;
import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.billing.claims.ClaimStep;
import org.daysheet.billing.claims.ClaimStepCount;
import org.daysheet.billing.followups.FollowUpTask;
import org.daysheet.billing.followups.TaskFilter;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.types.id.AcknowledgmentId;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.SubmissionId;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two claims are sent; answers come with numbers nobody knows.
final class UnmatchedAnswersTest {
    @TempDir
    private Path folder;

    private TestOffice test;
    private Answers answers;
    private UnmatchedAnswers unmatched;
    private ClaimId first;
    private ClaimId second;

    @BeforeEach
    void send() {
        test = new TestOffice();
        first = test.readyClaim("P1");
        second = test.readyClaim("P2");
        test.office().submissions().exportReady(folder.resolve("out"), Progress.SILENT);
        answers = new Answers(test.office(), folder);
        unmatched = test.office().acknowledgments().unmatched();
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void everyWordThatMatchesNothingIsListedWithItsReason() {
        answers.envelope("TA1*000000077*260302*1000*R*006~");
        answers.syntax("99", "AK2*837*0001~IK5*R*5~");
        answers.syntax("AK2*837*0099~IK5*A~");
        answers.claims(Answers.patient("XX9", "STC*A7:562:85*20260302*U*215.5~"));

        assertThat(unmatched.waiting().stream()
                        .map(answer -> answer.kind() + " " + answer.unmatched() + " " + answer.answered() + " "
                                + answer.verdict() + " " + answer.detail() + " | " + answer.words()))
                .containsExactly(
                        "277CA CLAIM XX9 REJECTED A7:562:85 | Not valid: NPI (billing provider).",
                        "999 SET 0099 ACCEPTED IK5 A | ",
                        "999 GROUP 99 ACCEPTED AK1 99 | ",
                        "TA1 FILE 000000077 REJECTED TA1 R note 006 | ");
        assertThat(unmatched.waiting().getFirst().segment()).isEqualTo(20);
    }

    @Test
    void whatIsSaidToNeedNobodyWaitsNoLongerUntilThatIsTakenBack() {
        answers.claims(Answers.patient("XX9", "STC*A7:562:85*20260302*U*215.5~"));
        List<AcknowledgmentId> ids = List.of(unmatched.waiting().getFirst().id());

        assertThat(unmatched.setSeen(ids, true)).isEqualTo(1);
        assertThat(unmatched.setSeen(ids, true)).isZero();
        assertThat(unmatched.waiting()).isEmpty();
        UnmatchedAnswer seen = unmatched.list().getFirst();
        assertThat(seen.seenBy()).isNotEmpty();
        assertThat(seen.seenOn()).isEqualTo(TestOffice.TODAY);

        assertThat(unmatched.setSeen(ids, false)).isEqualTo(1);
        assertThat(unmatched.waiting()).hasSize(1);
    }

    @Test
    void aPersonSaysWhichClaimARefusalIsAbout() {
        answers.claims(Answers.patient("XX9", "STC*A7:562:85*20260302*U*215.5~"));
        AcknowledgmentId id = unmatched.waiting().getFirst().id();

        unmatched.match(id, second);

        assertThat(status(second)).isEqualTo(ClaimStatus.REJECTED);
        assertThat(test.office().followUps().list(TaskFilter.OPEN))
                .extracting(FollowUpTask::title)
                .containsExactly("Correct and send again: claim DS2-1 came back before adjudication (A7:562:85).");
        assertThat(test.office().acknowledgments().ofClaim(second))
                .extracting(ClaimWord::controlNumber, ClaimWord::detail)
                .containsExactly(tuple("DS2-1", "A7:562:85"));
        assertThat(test.office().acknowledgments().notes(second))
                .extracting(ClaimNote::controlNumber)
                .containsExactly("DS2-1");
        assertThat(unmatched.waiting()).isEmpty();
        assertThat(unmatched.list().getFirst().isByHand()).isTrue();
        assertThatThrownBy(() -> unmatched.match(id, first)).isInstanceOf(BillingException.class);
        assertThat(test.office().check(Progress.SILENT)).allMatch(result -> result.passed());
    }

    @Test
    void aClaimIsReceivedWhenAPersonSaysThatTheAnswerIsAboutIt() {
        answers.claims(Answers.patient("XX9", "STC*A1:19:PR*20260302*WQ*215.5~"));
        assertThat(received()).isEmpty();

        unmatched.match(unmatched.waiting().getFirst().id(), second);

        assertThat(received()).containsExactly(second);
        assertThat(test.office().claimProcess().counts())
                .filteredOn(count -> count.claims() > 0)
                .extracting(ClaimStepCount::step, ClaimStepCount::claims)
                .containsExactly(tuple(ClaimStep.SENT, 1), tuple(ClaimStep.RECEIVED, 1));
    }

    private List<ClaimId> received() {
        return test
                .office()
                .claims()
                .search(ClaimSearch.at(List.of(ClaimStep.RECEIVED)), ClaimOrder.NEWEST, 0, 9)
                .stream()
                .map(ClaimRow::id)
                .toList();
    }

    @Test
    void aRefusalOfAWholeFileIsHeardByAllItsClaimsThatAreStillOnTheirWay() {
        answers.envelope("TA1*000000077*260302*1000*R*006~");
        answers.claims(Answers.patient("DS2-1", "STC*A7:562:85*20260302*U*215.5~"));
        assertThat(status(second)).isEqualTo(ClaimStatus.REJECTED);
        AcknowledgmentId id = unmatched.waiting().getFirst().id();
        SubmissionId file = unmatched.ofFiles().find("1");
        List<FileEffect> expected = List.of(
                new FileEffect(first, "DS1-1", ClaimStatus.SUBMITTED, ClaimStatus.REJECTED),
                new FileEffect(second, "DS2-1", ClaimStatus.REJECTED, ClaimStatus.REJECTED));

        assertThat(unmatched.ofFiles().effects(id, file)).isEqualTo(expected);
        assertThat(status(first)).isEqualTo(ClaimStatus.SUBMITTED);
        assertThat(unmatched.ofFiles().match(id, file)).isEqualTo(expected);

        assertThat(status(first)).isEqualTo(ClaimStatus.REJECTED);
        assertThat(unmatched.waiting()).isEmpty();
        assertThat(unmatched.list().getFirst().sentFile()).isEqualTo("000000001");
        assertThat(test.office().followUps().list(TaskFilter.OPEN))
                .extracting(FollowUpTask::title)
                .contains("Correct and send again: claim DS1-1 came back before adjudication (TA1 R note 006).");
        assertThat(test.office().submissions().standing(file).state()).isEqualTo(SubmissionState.ENVELOPE_REJECTED);
        assertThat(test.office().acknowledgments().ofClaim(first))
                .extracting(ClaimWord::kind, ClaimWord::isAboutFile)
                .containsExactly(tuple("TA1", true));
        assertThatThrownBy(() -> unmatched.match(id, first))
                .hasMessage("This answer is known to be about 000000001 already.");
        assertThat(test.office().check(Progress.SILENT)).allMatch(result -> result.passed());
    }

    @Test
    void aYesAboutAWholeFileIsKeptWithItAndMovesNoClaim() {
        answers.syntax("99", "");
        AcknowledgmentId id = unmatched.waiting().getFirst().id();
        SubmissionId file = unmatched.ofFiles().find("000000001");

        assertThat(unmatched.ofFiles().match(id, file)).noneMatch(FileEffect::isMoved);

        assertThat(status(first)).isEqualTo(ClaimStatus.SUBMITTED);
        assertThat(test.office().submissions().standing(file).state()).isEqualTo(SubmissionState.SYNTAX_ACCEPTED);
        assertThat(test.office().submissions().answers(file))
                .extracting(SubmissionAnswer::kind)
                .containsExactly("999");
    }

    @Test
    void aWordAboutOneClaimIsNotAboutAFile() {
        answers.claims(Answers.patient("XX9", "STC*A7:562:85*20260302*U*215.5~"));
        AcknowledgmentId id = unmatched.waiting().getFirst().id();

        assertThatThrownBy(
                        () -> unmatched.ofFiles().match(id, unmatched.ofFiles().find("1")))
                .hasMessage("This 277CA speaks of one claim or provider (XX9), not of a whole file. Say which claim it"
                        + " is about.");
        assertThatThrownBy(() -> unmatched.ofFiles().find("77"))
                .hasMessageStartingWith("No file was sent under the number 77.");
    }

    @Test
    void aClaimThatHadNotBeenSentCannotBeMeant() {
        ClaimId later = test.readyClaim("P3");
        answers.claims(Answers.patient("XX9", "STC*A7:562:85*20260302*U*215.5~"));

        assertThatThrownBy(() -> unmatched.match(unmatched.waiting().getFirst().id(), later))
                .isInstanceOf(BillingException.class);
    }

    @Test
    void aPayersNumberAloneIsMatchedByNobodyButAPersonSinceAnotherPayerMayUseIt() {
        answers.claims(Answers.patient("XX9", "STC*A7:562:85*20260302*U*215.5~REF*1K*ICN5~"));
        answers.claims(Answers.patient("DS1-1", "STC*A1:19:PR*20260302*WQ*215.5~REF*1K*ICN5~"));

        assertThat(unmatched.waiting()).hasSize(1);
        assertThat(status(first)).isEqualTo(ClaimStatus.SUBMITTED);

        unmatched.match(unmatched.waiting().getFirst().id(), first);
        assertThat(status(first)).isEqualTo(ClaimStatus.REJECTED);
    }

    private ClaimStatus status(ClaimId id) {
        return test.office().claims().show(id).claim().status();
    }
}
