package org.daysheet.billing.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.daysheet.store.db.Tables.AUDIT_ENTRY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.billing.followups.FollowUpTask;
import org.daysheet.billing.followups.TaskFilter;
import org.daysheet.billing.followups.TaskKind;
import org.daysheet.billing.followups.TaskStatus;
import org.daysheet.edi.inspect.FileKind;
import org.daysheet.edi.x12.Finding;
import org.daysheet.edi.x12.Verdict;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AcknowledgmentsTest {
    @TempDir
    private Path folder;

    private TestOffice test;
    private ClaimId first;
    private ClaimId second;

    @BeforeEach
    void open() {
        test = new TestOffice();
        first = test.readyClaim("P1");
        second = test.readyClaim("P2");
        test.office().submissions().exportReady(folder.resolve("out"), Progress.SILENT);
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void anAcceptedFileLeavesTheClaimsWaitingForTheirOwnAnswer() throws IOException {
        AckAnswer.Taken taken = taken("TA1*000000001*260302*1000*A*000~", FileKind.INTERCHANGE_ACK);
        AckAnswer.Taken syntax = taken(syntax("AK2*837*0001~IK5*A~"), FileKind.SYNTAX_ACK_999);

        assertThat(taken.accepted()).isEqualTo(1);
        assertThat(syntax.accepted()).isEqualTo(1);
        assertThat(syntax.findings()).isEmpty();
        assertThat(status(first)).isEqualTo(ClaimStatus.SUBMITTED);
        assertThat(openTasks()).isEmpty();
    }

    @Test
    void aRefusedSetSendsBackEveryClaimInItAndMakesTasks() throws IOException {
        AckAnswer.Taken taken =
                taken(syntax("AK2*837*0001~IK3*NM1*12*2010*8~IK4*9*67*7*BAD~IK5*R*5~"), FileKind.SYNTAX_ACK_999);

        assertThat(taken.rejected()).isEqualTo(1);
        assertThat(List.of(status(first), status(second))).containsExactly(ClaimStatus.REJECTED, ClaimStatus.REJECTED);
        assertThat(openTasks()).extracting(FollowUpTask::kind).containsExactly(TaskKind.REJECTED, TaskKind.REJECTED);
        assertThat(openTasks().getFirst().title())
                .isEqualTo("Correct and send again: claim DS1-1 came back before adjudication "
                        + "(IK5 R 5; NM1 at 12: 8, NM109 7).");
        assertThat(openTasks().getFirst().amount()).isEqualTo(Money.ofCents(21_550));
        assertThat(openTasks().getFirst().dueOn()).isEqualTo(TestOffice.TODAY);
    }

    @Test
    void aRefusedEnvelopeSendsBackEveryClaim() throws IOException {
        taken("TA1*000000001*260302*1000*R*006~", FileKind.INTERCHANGE_ACK);

        assertThat(List.of(status(first), status(second))).containsExactly(ClaimStatus.REJECTED, ClaimStatus.REJECTED);
    }

    @Test
    void eachClaimHearsItsOwnWordAndThePayersNumberIsKept() throws IOException {
        AckAnswer.Taken taken = taken(
                statuses(claim("DS1-1", "A2:20:PR", "WQ", "ICN77") + claim("DS2-1", "A7:562:85", "U", "")),
                FileKind.CLAIM_ACK_277);

        assertThat(taken.accepted()).isEqualTo(1);
        assertThat(taken.rejected()).isEqualTo(1);
        assertThat(taken.findings()).isEmpty();
        assertThat(status(first)).isEqualTo(ClaimStatus.ACCEPTED);
        assertThat(test.office().claims().show(first).claim().payerControlNumber())
                .isEqualTo("ICN77");
        assertThat(status(second)).isEqualTo(ClaimStatus.REJECTED);
        assertThat(openTasks())
                .extracting(FollowUpTask::title)
                .containsExactly("Correct and send again: claim DS2-1 came back before adjudication (A7:562:85).");
    }

    @Test
    void aRefusedProviderSendsBackWhatItSentInTheFile() throws IOException {
        String npi = TestOffice.practice().npi().value();
        AckAnswer.Taken taken = taken(refusedProvider("DS1", npi), FileKind.CLAIM_ACK_277);

        assertThat(taken.rejected()).isEqualTo(1);
        assertThat(taken.unknown()).isZero();
        assertThat(List.of(status(first), status(second))).containsExactly(ClaimStatus.REJECTED, ClaimStatus.REJECTED);
        assertThat(openTasks().getFirst().title())
                .isEqualTo("Correct and send again: claim DS1-1 came back before adjudication (A3:496:85).");
    }

    @Test
    void aRefusedProviderOrFileThatIsNotKnownIsSaid() throws IOException {
        AckAnswer.Taken other = taken(refusedProvider("DS1", "1222222222"), FileKind.CLAIM_ACK_277);
        AckAnswer.Taken nobody = taken(refusedProvider("DS99", "1222222222"), FileKind.CLAIM_ACK_277);

        assertThat(other.findings()).extracting(Finding::code).containsExactly("unknown-provider");
        assertThat(nobody.findings()).extracting(Finding::code).containsExactly("unknown-batch");
        assertThat(List.of(other.unknown(), nobody.unknown())).containsExactly(1, 1);
        assertThat(List.of(other.rejected(), nobody.rejected())).containsExactly(0, 0);
        assertThat(List.of(status(first), status(second)))
                .containsExactly(ClaimStatus.SUBMITTED, ClaimStatus.SUBMITTED);
    }

    private static String refusedProvider(String batch, String npi) {
        return statuses("")
                .replace("TRN*2*DS1~", "TRN*2*" + batch + "~")
                .replace("XX*1999550100~TRN*1*0~STC*A1:19:PR**WQ*431~", "XX*" + npi + "~TRN*1*0~STC*A3:496:85**U*431~");
    }

    @Test
    void aRefusedGroupRefusesTheSetsItDoesNotName() throws IOException {
        taken(syntax("AK2*837*0099~IK5*A~").replace("AK9*A*", "AK9*R*"), FileKind.SYNTAX_ACK_999);

        assertThat(List.of(status(first), status(second))).containsExactly(ClaimStatus.REJECTED, ClaimStatus.REJECTED);
        assertThat(openTasks().getFirst().title()).contains("(AK9 R)");
    }

    /// What a receiver writes may name people: whoever corrects the claim reads it, the audit trail does not keep it.
    @Test
    void theReceiversOwnWordsStayOutOfTheAuditTrail() throws IOException {
        taken(
                statuses(claim("DS2-1", "A7:562:85", "U", "")
                        .replace("*U*215.5~", "*U*215.5********RIVERA ANA NOT FOUND~")),
                FileKind.CLAIM_ACK_277);

        assertThat(openTasks().getFirst().title()).contains("A7:562:85 RIVERA ANA NOT FOUND");
        List<String> audited = test.office()
                .session()
                .read(tx -> tx.dsl()
                        .select(AUDIT_ENTRY.DETAIL)
                        .from(AUDIT_ENTRY)
                        .where(AUDIT_ENTRY.ACTION_NAME.eq("claim.rejected"))
                        .fetch(AUDIT_ENTRY.DETAIL));
        assertThat(audited).containsExactly("REJECTED A7:562:85");
    }

    @Test
    void aClaimThatWasOnlyReceivedOnTheWayIsNotAcceptedYet() throws IOException {
        taken(statuses(claim("DS1-1", "A1:19:AY", "WQ", "")), FileKind.CLAIM_ACK_277);

        assertThat(status(first)).isEqualTo(ClaimStatus.SUBMITTED);
    }

    @Test
    void aClaimThatIsNotOursIsNamedWithItsPlace() throws IOException {
        AckAnswer.Taken taken = taken(statuses(claim("XX9", "A2:20:PR", "WQ", "ICN1")), FileKind.CLAIM_ACK_277);

        assertThat(List.of(taken.accepted(), taken.rejected(), taken.unknown())).containsExactly(0, 0, 1);
        Finding finding = taken.findings().getFirst();
        assertThat(finding.code()).isEqualTo("unknown-claim");
        assertThat(finding.element()).isEqualTo("TRN02");
        assertThat(finding.read()).isEqualTo("XX9");
        assertThat(finding.message()).isEqualTo("The answer is about claim XX9, which was not sent from here.");
        assertThat(test.office().files().findings(taken.file())).containsExactly(finding);
    }

    @Test
    void anAnswerThatSaysNeitherYesNorNoMovesNothingAndIsReported() throws IOException {
        List<AckAnswer.Taken> answers = List.of(
                taken("TA1*000000001*260302*1000*Q*000~", FileKind.INTERCHANGE_ACK),
                taken(syntax("AK2*837*0001~"), FileKind.SYNTAX_ACK_999),
                taken(syntax("AK2*837*0001~IK5*Z~"), FileKind.SYNTAX_ACK_999),
                taken(syntax("").replace("AK9*A", "AK9*P"), FileKind.SYNTAX_ACK_999),
                taken(statuses(claim("DS1-1", "P1:20:PR", "WQ", "")), FileKind.CLAIM_ACK_277),
                taken(
                        statuses(claim("DS1-1", "A2:20:PR", "WQ", "")).replaceFirst("STC\\*A2[^~]*~", ""),
                        FileKind.CLAIM_ACK_277));

        assertThat(answers).allSatisfy(answer -> {
            assertThat(List.of(answer.accepted(), answer.rejected(), answer.unknown()))
                    .containsExactly(0, 0, 1);
            assertThat(answer.findings()).anyMatch(Finding::isError);
        });
        assertThat(List.of(status(first), status(second)))
                .containsExactly(ClaimStatus.SUBMITTED, ClaimStatus.SUBMITTED);
        assertThat(openTasks()).isEmpty();
    }

    @Test
    void aWordThatIsNeitherYesNorNoIsKeptInTheHistoryAndLeavesTheClaimWhereItIs() throws IOException {
        taken("TA1*000000001*260302*1000*Q*000~", FileKind.INTERCHANGE_ACK);
        taken(syntax("AK2*837*0001~IK5*Z~"), FileKind.SYNTAX_ACK_999);
        taken(statuses(claim("DS1-1", "P1:20:PR", "WQ", "ICN77")), FileKind.CLAIM_ACK_277);
        taken(statuses(claim("XX9", "P1:20:PR", "WQ", "")), FileKind.CLAIM_ACK_277);

        assertThat(status(first)).isEqualTo(ClaimStatus.SUBMITTED);
        assertThat(test.office().acknowledgments().ofClaim(first))
                .extracting(ClaimWord::kind, ClaimWord::verdict, ClaimWord::code, ClaimWord::detail)
                .containsExactly(
                        tuple("TA1", Verdict.UNKNOWN, "Q", "TA1 Q note 000"),
                        tuple("999", Verdict.UNKNOWN, "Z", "IK5 Z"),
                        tuple("277CA", Verdict.UNKNOWN, "P1", "P1:20:PR"));
        assertThat(test.office().acknowledgments().notes(first))
                .extracting(ClaimNote::verdict, ClaimNote::isRefusal, ClaimNote::words)
                .containsExactly(
                        tuple(Verdict.UNKNOWN, false, "Pending, being worked on: taken for processing (payer)."));
        Submissions submissions = test.office().submissions();
        SubmissionStanding standing = submissions.standings().getFirst();
        assertThat(List.of(standing.state(), standing.accepted(), standing.rejected(), standing.waiting()))
                .containsExactly(SubmissionState.ARRIVED, 0, 0, 2);
        assertThat(submissions.answers(standing.submission().id()))
                .extracting(
                        SubmissionAnswer::kind,
                        SubmissionAnswer::verdict,
                        SubmissionAnswer::accepted,
                        SubmissionAnswer::rejected,
                        SubmissionAnswer::undecided)
                .containsExactly(
                        tuple("TA1", Verdict.UNKNOWN, 0, 0, 0),
                        tuple("999", Verdict.UNKNOWN, 0, 0, 0),
                        tuple("277CA", Verdict.UNKNOWN, 0, 0, 1));
        UnmatchedAnswers unmatched = test.office().acknowledgments().unmatched();
        assertThat(unmatched.waiting())
                .extracting(UnmatchedAnswer::answered, UnmatchedAnswer::verdict)
                .containsExactly(tuple("XX9", Verdict.UNKNOWN));
        unmatched.match(unmatched.waiting().getFirst().id(), second);
        assertThat(status(second)).isEqualTo(ClaimStatus.SUBMITTED);
        assertThat(test.office().check(Progress.SILENT)).allMatch(result -> result.passed());
    }

    @Test
    void anUndecidedWordTakesNothingBackAndAnAnswerStillDecides() throws IOException {
        taken(statuses(claim("DS1-1", "A2:20:PR", "WQ", "")), FileKind.CLAIM_ACK_277);
        taken(statuses(claim("DS1-1", "P1:20:PR", "WQ", "")), FileKind.CLAIM_ACK_277);
        taken(statuses(claim("DS2-1", "P3:20:PR", "WQ", "")), FileKind.CLAIM_ACK_277);
        taken(statuses(claim("DS2-1", "A7:562:85", "U", "")), FileKind.CLAIM_ACK_277);

        assertThat(List.of(status(first), status(second))).containsExactly(ClaimStatus.ACCEPTED, ClaimStatus.REJECTED);
        SubmissionStanding standing = test.office().submissions().standings().getFirst();
        assertThat(List.of(standing.accepted(), standing.rejected())).containsExactly(1, 1);
    }

    @Test
    void aClaimSplitOnItsWayIntoAdjudicationIsAccepted() throws IOException {
        taken(statuses(claim("DS1-1", "A5:20:PR", "WQ", "ICN78")), FileKind.CLAIM_ACK_277);

        assertThat(status(first)).isEqualTo(ClaimStatus.ACCEPTED);
    }

    @Test
    void takingTheSameAnswerAgainChangesNothing() throws IOException {
        String answer = statuses(claim("DS2-1", "A7:562:85", "U", ""));
        taken(answer, FileKind.CLAIM_ACK_277);
        int events = test.office().claims().show(second).events().size();

        assertThat(take(answer, FileKind.CLAIM_ACK_277)).isInstanceOf(AckAnswer.AlreadyTaken.class);
        assertThat(test.office().claims().show(second).events()).hasSize(events);
        assertThat(openTasks()).hasSize(1);
    }

    @Test
    void aRejectedClaimIsSentAgainUnderANewNumberAndItsTaskEnds() throws IOException {
        taken(statuses(claim("DS2-1", "A7:562:85", "U", "")), FileKind.CLAIM_ACK_277);

        test.office().claims().reopen(second);
        test.office().scrubbing().scrubAll(Progress.SILENT);
        Exported again = test.office().submissions().exportReady(folder.resolve("out"), Progress.SILENT);

        assertThat(again.claims()).isEqualTo(1);
        assertThat(test.office().claims().show(second).claim().controlNumber()).isEqualTo("DS2-2");
        assertThat(openTasks()).isEmpty();

        // A late word about the first sending does not touch the second.
        taken(statuses(claim("DS2-1", "A7:507", "U", "")), FileKind.CLAIM_ACK_277);
        assertThat(status(second)).isEqualTo(ClaimStatus.SUBMITTED);
        assertThat(openTasks()).isEmpty();
    }

    @Test
    void aFileWithoutAnAnswerIsRefused() throws IOException {
        assertThat(take("no segments at all", FileKind.SYNTAX_ACK_999)).isInstanceOf(AckAnswer.Refused.class);
        assertThat(take("", FileKind.PDF)).isInstanceOf(AckAnswer.Refused.class);
        assertThat(test.office().files().list()).hasSize(1);
    }

    @Test
    void aFileThatAnswersMoreThanCanBeReadIsRefusedWhole() throws IOException {
        String sets = "AK2*837*0001*005010X222A1~IK5*A~".repeat(100_001);
        var refused = (AckAnswer.Refused) take(syntax(sets), FileKind.SYNTAX_ACK_999);
        assertThat(refused.findings())
                .extracting(Finding::code, Finding::message)
                .contains(tuple(
                        "sets-too-many",
                        "The file answers more sets than any real one. Ask who sent it for smaller files."));
        assertThat(test.office().files().list()).hasSize(1);
    }

    private AckAnswer.Taken taken(String content, FileKind kind) throws IOException {
        return (AckAnswer.Taken) take(content, kind);
    }

    private AckAnswer take(String content, FileKind kind) throws IOException {
        String text = content.startsWith("TA1") ? envelope("", content) : content;
        Path file = Files.writeString(folder.resolve("answer.txt"), text);
        return test.office().acknowledgments().take(file, kind, Progress.SILENT);
    }

    private ClaimStatus status(ClaimId id) {
        return test.office().claims().show(id).claim().status();
    }

    private List<FollowUpTask> openTasks() {
        return test.office().followUps().list(new TaskFilter(TaskStatus.OPEN, null, null, null, null));
    }

    private static String syntax(String sets) {
        return envelope(
                "FA",
                "ST*999*0001*005010X231A1~AK1*HC*1*005010X222A1~" + sets + "AK9*A*1*1*1~SE*" + (3 + count(sets) + 1)
                        + "*0001~");
    }

    private static String statuses(String claims) {
        String body = "ST*277*0001*005010X214~BHT*0085*08*277X1*20260302*1000*TH~"
                + "HL*1**20*1~NM1*AY*2*CLEARWATER*****46*CLEARWATER~TRN*1*X1~DTP*050*D8*20260302~DTP*009*D8*20260302~"
                + "HL*2*1*21*1~NM1*41*2*ELM*****46*SUB12345~TRN*2*DS1~STC*A1:19:PR*20260302*WQ*431~"
                + "HL*3*2*19*1~NM1*85*2*ELM*****XX*1999550100~TRN*1*0~STC*A1:19:PR**WQ*431~" + claims;
        return envelope("HN", body + "SE*" + (count(body) + 1) + "*0001~");
    }

    private static String claim(String number, String status, String action, String payerNumber) {
        return "HL*4*3*PT~NM1*QC*1*RIVERA*ANA****MI*W1~TRN*2*" + number + "~STC*" + status + "*20260302*" + action
                + "*215.5~" + (payerNumber.isEmpty() ? "" : "REF*1K*" + payerNumber + "~") + "DTP*472*D8*20260220~";
    }

    private static int count(String segments) {
        return (int) segments.chars().filter(c -> c == '~').count();
    }

    private static String envelope(String group, String body) {
        String isa =
                "ISA*00*          *00*          *ZZ*CLEARWATER     *ZZ*SUB12345       *260302*1000*^*00501*000000099*0"
                        + "*T*:~";
        return group.isEmpty()
                ? isa + body + "IEA*0*000000099~"
                : isa + "GS*" + group + "*CLEARWATER*SUB12345*20260302*1000*9*X*"
                        + (group.equals("FA") ? "005010X231A1~" : "005010X214~") + body
                        + "GE*1*9~IEA*1*000000099~";
    }
}
