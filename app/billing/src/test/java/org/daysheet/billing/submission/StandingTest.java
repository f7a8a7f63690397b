package org.daysheet.billing.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.daysheet.billing.TestOffice;
import org.daysheet.types.id.SubmissionId;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file with two claims is sent; where it stands follows what receivers say.
final class StandingTest {
    @TempDir
    private Path folder;

    private TestOffice test;
    private Answers answers;
    private SubmissionId sent;

    @BeforeEach
    void send() {
        test = new TestOffice();
        test.readyClaim("P1");
        test.readyClaim("P2");
        sent = test.office()
                .submissions()
                .exportReady(folder.resolve("out"), Progress.SILENT)
                .files()
                .getFirst()
                .submission();
        answers = new Answers(test.office(), folder);
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void eachAnswerMovesTheFileOn() {
        assertThat(stands()).isEqualTo("NO_ANSWER 0 0 2");
        answers.envelope("TA1*000000001*260302*1000*A*000~");
        assertThat(stands()).isEqualTo("ARRIVED 0 0 2");
        answers.syntax("AK2*837*0001~IK5*A~");
        assertThat(stands()).isEqualTo("SYNTAX_ACCEPTED 0 0 2");
        answers.claims(Answers.patient("DS1-1", "STC*A2:20:PR*20260302*WQ*215.5~"));
        assertThat(stands()).isEqualTo("SYNTAX_ACCEPTED 1 0 1");
        answers.claims(Answers.patient("DS2-1", "STC*A1:19:AY*20260302*WQ*215.5~"));
        assertThat(stands()).isEqualTo("SYNTAX_ACCEPTED 1 0 1");
        answers.claims(Answers.patient("DS2-1", "STC*A2:20:PR*20260303*WQ*215.5~"));
        assertThat(stands()).isEqualTo("ALL_ACCEPTED 2 0 0");
        answers.claims(Answers.patient("DS2-1", "STC*A7:562:85*20260304*U*215.5~"));
        assertThat(stands()).isEqualTo("PARTLY_REJECTED 1 1 0");
        assertThat(test.office().submissions().answers(sent).stream()
                        .map(answer -> answer.kind() + " " + answer.verdict() + " " + answer.detail() + " "
                                + answer.accepted() + "/" + answer.rejected()))
                .containsExactly(
                        "TA1 ACCEPTED TA1 A note 000 0/0",
                        "999 ACCEPTED IK5 A 0/0",
                        "277CA ACCEPTED  1/0",
                        "277CA ACCEPTED  1/0",
                        "277CA ACCEPTED  1/0",
                        "277CA REJECTED  0/1");
        assertThat(test.office().submissions().claimsOf(sent).stream()
                        .map(row ->
                                row.controlNumber() + " " + row.standing() + " " + row.status() + " " + row.total()))
                .containsExactly("DS1-1 ACCEPTED ACCEPTED 215.50", "DS2-1 REJECTED REJECTED 215.50");
    }

    @Test
    void ofSeveralStatusesTheOneThatSaysItIsBeingDecidedCounts() {
        answers.claims(Answers.patient("DS2-1", "STC*A1:19:PR*20260302*WQ*215.5******A2:20:PR~"));

        assertThat(stands()).isEqualTo("SYNTAX_ACCEPTED 1 0 1");
    }

    @Test
    void aRefusedSetRefusesItsClaimsAndARefusedEnvelopeTheFile() {
        answers.syntax("AK2*837*0001~IK5*R*5~");
        assertThat(stands()).isEqualTo("REJECTED 0 2 0");
        answers.envelope("TA1*000000001*260302*1000*R*006~");
        assertThat(stands()).isEqualTo("ENVELOPE_REJECTED 0 2 0");
    }

    @Test
    void theSameFileWrittenAgainHasTheSameBytes() throws IOException {
        Path again = test.office().submissions().writeAgain(sent, folder.resolve("again"));

        assertThat(Files.mismatch(again, folder.resolve("out").resolve("daysheet-000000001.837")))
                .isEqualTo(-1);
        SubmissionStanding standing = test.office().submissions().standing(sent);
        assertThat(List.of(standing.fileName(), Long.toString(standing.bytes())))
                .containsExactly("daysheet-000000001.837", Long.toString(Files.size(again)));
    }

    @Test
    void everyWritingOfAFileIsKeptWithWhoWhenWhereAndItsHash() {
        SentCopies copies = new SentCopies(test.office().session());
        assertThat(copies.of(sent)).isEmpty();

        Path again = test.office().submissions().writeAgain(sent, folder.resolve("again"));
        Path oncemore = test.office().submissions().writeAgain(sent, folder.resolve("more"));

        SubmissionStanding standing = test.office().submissions().standing(sent);
        assertThat(copies.of(sent))
                .extracting(SentCopy::interchangeControl, SentCopy::path, SentCopy::sha256, SentCopy::on, SentCopy::by)
                .containsExactly(
                        tuple("000000001", again.toString(), standing.sha256(), TestOffice.TODAY, standing.sentBy()),
                        tuple(
                                "000000001",
                                oncemore.toString(),
                                standing.sha256(),
                                TestOffice.TODAY,
                                standing.sentBy()));
        assertThat(copies.ofClaim(
                        test.office().submissions().claimsOf(sent).getFirst().claim()))
                .isEqualTo(copies.of(sent));
        assertThat(test.office().check(Progress.SILENT)).allMatch(result -> result.passed());
    }

    private String stands() {
        SubmissionStanding standing = test.office().submissions().standings().getFirst();
        return standing.state() + " " + standing.accepted() + " " + standing.rejected() + " " + standing.waiting();
    }
}
