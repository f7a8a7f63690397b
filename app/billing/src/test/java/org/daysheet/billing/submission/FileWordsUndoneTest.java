package org.daysheet.billing.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.claims.ClaimEvent;
import org.daysheet.billing.claims.ClaimEventKind;
import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.billing.followups.FollowUpTask;
import org.daysheet.billing.followups.TaskFilter;
import org.daysheet.billing.followups.TaskStatus;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.remittances.EraText;
import org.daysheet.billing.remittances.EraText.CheckText;
import org.daysheet.billing.remittances.PostResult;
import org.daysheet.billing.remittances.TakeResult;
import org.daysheet.types.id.AcknowledgmentId;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.id.SubmissionId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two claims are sent in one file and a third in another; a TA1 that refuses a file nobody knows is said to be about
/// the first.
final class FileWordsUndoneTest {
    private static final String CODES = "TA1 R note 006";

    @TempDir
    private Path folder;

    private TestOffice test;
    private Answers answers;
    private UnmatchedAnswers unmatched;
    private WordsOfFiles words;
    private ClaimId first;
    private ClaimId second;
    private ClaimId third;
    private SubmissionId file;
    private SubmissionId otherFile;

    @BeforeEach
    void send() {
        test = new TestOffice();
        first = test.readyClaim("P1");
        second = test.readyClaim("P2");
        test.office().submissions().exportReady(folder.resolve("out"), Progress.SILENT);
        third = test.readyClaim("P3");
        test.office().submissions().exportReady(folder.resolve("out"), Progress.SILENT);
        answers = new Answers(test.office(), folder);
        unmatched = test.office().acknowledgments().unmatched();
        words = unmatched.ofFiles();
        file = words.find("1");
        otherFile = words.find("2");
    }

    @AfterEach
    void close() {
        test.close();
    }

    private AcknowledgmentId refusal() {
        answers.envelope("TA1*000000077*260302*1000*R*006~");
        return unmatched.waiting().getFirst().id();
    }

    @Test
    void whatWasSaidOfTheWrongFileIsTakenBackAndSaidOfAnother() {
        AcknowledgmentId word = refusal();
        UnmatchedAnswer before = unmatched.waiting().getFirst();
        SubmissionStanding stoodBefore = test.office().submissions().standing(file);
        List<FileEffect> undone = List.of(
                new FileEffect(first, "DS1-1", ClaimStatus.REJECTED, ClaimStatus.SUBMITTED),
                new FileEffect(second, "DS2-1", ClaimStatus.REJECTED, ClaimStatus.SUBMITTED));
        assertThat(statuses()).containsOnly(ClaimStatus.SUBMITTED);

        assertThat(words.match(word, file)).allMatch(FileEffect::isMoved);
        assertThat(statuses()).containsExactly(ClaimStatus.REJECTED, ClaimStatus.REJECTED, ClaimStatus.SUBMITTED);
        assertThat(words.undoEffects(word)).isEqualTo(undone);
        assertThat(status(first)).isEqualTo(ClaimStatus.REJECTED);

        assertThat(words.undo(word)).isEqualTo(undone);

        assertThat(statuses()).containsOnly(ClaimStatus.SUBMITTED);
        assertThat(unmatched.waiting()).containsExactly(before);
        assertThat(test.office().submissions().standing(file)).isEqualTo(stoodBefore);
        assertThat(test.office().submissions().answers(file)).isEmpty();
        assertThat(test.office().acknowledgments().ofClaim(first)).isEmpty();
        assertThat(test.office().followUps().list(TaskFilter.OPEN)).isEmpty();
        assertThat(test.office().claims().show(first).events())
                .extracting(ClaimEvent::kind, ClaimEvent::status, ClaimEvent::detail)
                .endsWith(
                        tuple(ClaimEventKind.REJECTED, ClaimStatus.REJECTED, CODES),
                        tuple(ClaimEventKind.REFUSAL_WITHDRAWN, ClaimStatus.SUBMITTED, CODES));
        assertThat(words.match(word, otherFile))
                .containsExactly(new FileEffect(third, "DS3-1", ClaimStatus.SUBMITTED, ClaimStatus.REJECTED));
        assertThat(statuses()).containsExactly(ClaimStatus.SUBMITTED, ClaimStatus.SUBMITTED, ClaimStatus.REJECTED);
        assertThat(unmatched.list().getFirst().sentFile()).isEqualTo("000000002");
        assertThat(test.office().check(Progress.SILENT)).allMatch(result -> result.passed());
    }

    @Test
    void takenBackAndSaidOfTheSameFileAgainTheTaskIsOpenOnce() {
        AcknowledgmentId word = refusal();
        var _ = words.match(word, file);
        var _ = words.undo(word);
        var _ = words.match(word, file);

        assertThat(status(first)).isEqualTo(ClaimStatus.REJECTED);
        assertThat(test.office().followUps().list(TaskFilter.OPEN))
                .extracting(FollowUpTask::title)
                .containsExactly(
                        "Correct and send again: claim DS1-1 came back before adjudication (TA1 R note 006).",
                        "Correct and send again: claim DS2-1 came back before adjudication (TA1 R note 006).");

        assertThat(words.undo(word)).allMatch(FileEffect::isMoved);
        assertThat(statuses()).containsOnly(ClaimStatus.SUBMITTED);
        assertThat(test.office().followUps().list(TaskFilter.ALL))
                .extracting(FollowUpTask::status)
                .containsOnly(TaskStatus.WITHDRAWN);
        assertThatThrownBy(() -> words.undo(word))
                .hasMessage("Answer " + word + " is not matched to a sent file, so there is nothing to take back.");
    }

    @Test
    void whatElseWasSaidOfAClaimStands() {
        AcknowledgmentId word = refusal();
        answers.claims(Answers.patient("DS1-1", "STC*A2:20:PR*20260302*WQ*215.5~"));
        var _ = words.match(word, file);
        answers.claims(Answers.patient("DS2-1", "STC*A7:562:85*20260302*U*215.5~"));

        assertThat(words.undo(word))
                .containsExactly(
                        new FileEffect(first, "DS1-1", ClaimStatus.REJECTED, ClaimStatus.ACCEPTED),
                        new FileEffect(second, "DS2-1", ClaimStatus.REJECTED, ClaimStatus.REJECTED));
        assertThat(statuses()).containsExactly(ClaimStatus.ACCEPTED, ClaimStatus.REJECTED, ClaimStatus.SUBMITTED);
    }

    @Test
    void aYesThatCameWhileTheClaimCountedAsRefusedIsHeardAfterAll() {
        AcknowledgmentId word = refusal();
        var _ = words.match(word, file);
        answers.claims(Answers.patient("DS1-1", "STC*A2:20:PR*20260302*WQ*215.5~"));
        assertThat(status(first)).isEqualTo(ClaimStatus.REJECTED);

        var _ = words.undo(word);

        assertThat(statuses()).containsExactly(ClaimStatus.ACCEPTED, ClaimStatus.SUBMITTED, ClaimStatus.SUBMITTED);
    }

    @Test
    void twoRefusalsOfOneFileAreTakenBackOneAfterTheOther() {
        AcknowledgmentId one = refusal();
        answers.envelope("TA1*000000078*260302*1000*R*024~");
        AcknowledgmentId two = unmatched.waiting().getFirst().id();
        var _ = words.match(one, file);
        var _ = words.match(two, file);

        assertThat(words.undo(one)).noneMatch(FileEffect::isMoved);
        assertThat(status(first)).isEqualTo(ClaimStatus.REJECTED);
        assertThat(words.undo(two)).allMatch(FileEffect::isMoved);
        assertThat(statuses()).containsOnly(ClaimStatus.SUBMITTED);
    }

    @Test
    void aClaimThatWasCorrectedBecauseOfTheRefusalKeepsItWithItsFile() {
        AcknowledgmentId word = refusal();
        var _ = words.match(word, file);
        test.office().claims().reopen(first);

        assertThatThrownBy(() -> words.undo(word))
                .isInstanceOf(BillingException.class)
                .hasMessage("Claim DS1-1 was corrected after this refusal and is DS1-2 now. The answer stays with its"
                        + " file: the correction rests on it.");
        assertThatThrownBy(() -> words.undoEffects(word)).isInstanceOf(BillingException.class);
        assertThat(status(second)).isEqualTo(ClaimStatus.REJECTED);
        assertThat(unmatched.waiting()).isEmpty();
    }

    @Test
    void aYesAboutAWholeFileIsTakenBackAndItsSilenceIsMissedAgain() {
        answers.syntax("99", "");
        AcknowledgmentId word = unmatched.waiting().getFirst().id();
        var _ = words.match(word, file);
        assertThat(test.office().submissions().standing(file).state()).isEqualTo(SubmissionState.SYNTAX_ACCEPTED);

        assertThat(words.undo(word)).noneMatch(FileEffect::isMoved);

        assertThat(test.office().submissions().standing(file).state()).isEqualTo(SubmissionState.NO_ANSWER);
        assertThat(test.office().claims().show(first).events())
                .extracting(ClaimEvent::kind)
                .doesNotContain(ClaimEventKind.REFUSAL_WITHDRAWN);
    }

    @Test
    void theTaskAboutAFileNobodyConfirmedIsOpenAgain() {
        test.database().clock().setDay(TestOffice.TODAY.plusDays(3));
        test.office().followUps().watch();
        List<FollowUpTask> missed = test.office().followUps().list(TaskFilter.OPEN);
        assertThat(missed)
                .extracting(FollowUpTask::title)
                .containsExactly(
                        "Nobody has confirmed file 000000001 with 2 claims, sent on 03/02/2026; its 999 was expected by"
                                + " 03/04/2026: ask the clearinghouse whether it arrived",
                        "Nobody has confirmed file 000000002 with 1 claim, sent on 03/02/2026; its 999 was expected by"
                                + " 03/04/2026: ask the clearinghouse whether it arrived");
        answers.syntax("99", "");
        AcknowledgmentId word = unmatched.waiting().getFirst().id();

        var _ = words.match(word, file);
        assertThat(test.office().followUps().list(TaskFilter.OPEN)).containsExactly(missed.getLast());
        var _ = words.undo(word);

        assertThat(test.office().followUps().list(TaskFilter.OPEN)).isEqualTo(missed);
    }

    @Test
    void aClaimThatItsPayerDecidedSinceKeepsTheRefusalUntilTheDecisionIsTakenBack() {
        AcknowledgmentId word = refusal();
        var _ = words.match(word, file);
        RemittanceId check = deny("DS1-1");
        assertThat(status(first)).isEqualTo(ClaimStatus.DENIED);

        assertThatThrownBy(() -> words.undo(word))
                .isInstanceOf(BillingException.class)
                .hasMessage(
                        "Claim DS1-1 stands at denied by now: a later answer or step follows this refusal. Take that"
                                + " back first, or leave the answer with its file.");
        assertThat(status(second)).isEqualTo(ClaimStatus.REJECTED);

        test.office().remittances().voidCheck(check, "Wrong check");
        assertThat(words.undo(word))
                .containsExactly(
                        new FileEffect(first, "DS1-1", ClaimStatus.ACCEPTED, ClaimStatus.ACCEPTED),
                        new FileEffect(second, "DS2-1", ClaimStatus.REJECTED, ClaimStatus.SUBMITTED));
    }

    private RemittanceId deny(String control) {
        CheckText check = new CheckText(
                "Acme Health Plan",
                "ACME1",
                "EFT1",
                Money.ZERO,
                "H",
                "NON",
                TestOffice.TODAY,
                List.of(
                        "CLP*" + control + "*4*215.5*0*0*12*ICN1",
                        "SVC*HC:G0439*200*0",
                        "DTM*472*20260220",
                        "CAS*CO*197*200",
                        "SVC*HC:J3420*15.5*0",
                        "DTM*472*20260220",
                        "CAS*CO*197*15.5"));
        var taken = (TakeResult.Taken)
                test.office().remittances().take("x.835", EraText.file("000000001", List.of(check)), Progress.SILENT);
        RemittanceId id = taken.remittances().getFirst();
        assertThat(test.office().remittances().post(id)).isInstanceOf(PostResult.Posted.class);
        return id;
    }

    private List<ClaimStatus> statuses() {
        return List.of(status(first), status(second), status(third));
    }

    private ClaimStatus status(ClaimId id) {
        return test.office().claims().show(id).claim().status();
    }
}
