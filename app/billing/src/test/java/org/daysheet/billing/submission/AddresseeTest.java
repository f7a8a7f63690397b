package org.daysheet.billing.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.billing.practice.Contact;
import org.daysheet.billing.practice.Envelope;
import org.daysheet.billing.practice.ProfileFacts;
import org.daysheet.billing.practice.SubmissionProfile;
import org.daysheet.billing.practice.Submitter;
import org.daysheet.edi.inspect.FileKind;
import org.daysheet.edi.x12.Finding;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// SUB12345 sent two claims to CLEARWATER in file 1, group 1, batch DS1. Answers to others give the same numbers.
final class AddresseeTest {
    private static final String REFUSED_ENVELOPE = "TA1*000000001*260302*1000*R*006~";
    private static final String REFUSED_SET = "AK2*837*0001~IK5*R*4~";
    private static final String REFUSED_CLAIM = Answers.patient("DS1-1", "STC*A7:562:85*20260302*U*215.5~");

    @TempDir
    private Path folder;

    private TestOffice test;
    private Answers answers;
    private UnmatchedAnswers unmatched;
    private ClaimId first;

    @BeforeEach
    void send() {
        test = new TestOffice();
        first = test.readyClaim("P1");
        test.readyClaim("P2");
        answers = new Answers(test.office(), folder);
        unmatched = test.office().acknowledgments().unmatched();
    }

    private void export() {
        test.office().submissions().exportReady(folder.resolve("out"), Progress.SILENT);
    }

    @AfterEach
    void close() {
        assertThat(test.office().check(Progress.SILENT)).allMatch(result -> result.passed());
        test.close();
    }

    @Test
    void answersToSomebodyElseMoveNothingAndWaitWithBothNames() {
        export();
        Answers strangers = answers.to("PRACTICE01", "PRACTICE01");
        List<AckAnswer.Taken> taken = List.of(
                strangers.envelope(REFUSED_ENVELOPE),
                strangers.syntax(REFUSED_SET),
                strangers.claims(REFUSED_CLAIM),
                strangers.claims(""));

        assertThat(status()).isEqualTo(ClaimStatus.SUBMITTED);
        assertThat(taken)
                .allSatisfy(answer ->
                        assertThat(answer.findings()).extracting(Finding::code).containsExactly("other-addressee"));
        assertThat(taken.stream().map(answer -> answer.accepted() + " " + answer.rejected() + " " + answer.unknown()))
                .containsOnly("0 0 1");
        assertThat(taken.getFirst().findings().getFirst().message())
                .isEqualTo(
                        "The answer gives the number 000000001 and is addressed to PRACTICE01, but what went out under "
                                + "that number was sent by SUB12345. It is taken as the answer to somebody else's file and changes "
                                + "nothing: look whose it is.");
        assertThat(unmatched.waiting().reversed())
                .extracting(answer -> answer.kind() + " " + answer.unmatched() + " " + answer.answered() + " "
                        + answer.verdict() + " " + answer.detail())
                .containsExactly(
                        "TA1 ADDRESSEE 000000001 REJECTED TA1 R note 006; addressed to PRACTICE01, sent by SUB12345",
                        "999 ADDRESSEE 1 ACCEPTED AK9 A; addressed to PRACTICE01, sent by SUB12345",
                        "277CA ADDRESSEE DS1-1 REJECTED A7:562:85; addressed to PRACTICE01, sent by SUB12345",
                        "277CA ADDRESSEE DS1 ACCEPTED A1:19:PR; addressed to PRACTICE01, sent by SUB12345");
        assertThat(unmatched.matchAgain()).isZero();
        assertThat(test.office().acknowledgments().ofClaim(first)).isEmpty();
    }

    @Test
    void aPersonMaySayThatItIsOursAllTheSame() {
        export();
        answers.to("PRACTICE01", "PRACTICE01").claims(REFUSED_CLAIM);

        unmatched.match(unmatched.waiting().getFirst().id(), first);

        assertThat(status()).isEqualTo(ClaimStatus.REJECTED);
    }

    @Test
    void anyNumberOfTheSenderOnEitherWrapperIsEnough() {
        export();

        assertThat(answers.to("", "").syntax(REFUSED_SET).unknown()).isZero();
        assertThat(answers.to("SUB12345", "APP7").syntax(REFUSED_SET).unknown()).isZero();
        assertThat(answers.to("HUB7", "sub12345").syntax(REFUSED_SET).unknown()).isZero();
        assertThat(status()).isEqualTo(ClaimStatus.REJECTED);
    }

    @Test
    void aClearinghouseMayPassOnWhatAPayerToldItAboutClaims() {
        export();

        assertThat(answers.to("CLEARWATER", "CLEARWATER").syntax(REFUSED_SET).unknown())
                .isEqualTo(1);
        assertThat(status()).isEqualTo(ClaimStatus.SUBMITTED);
        assertThat(answers.to("PAYERX", "CLEARWATER").claims(REFUSED_CLAIM).unknown())
                .isZero();
        assertThat(status()).isEqualTo(ClaimStatus.REJECTED);
    }

    @Test
    void aProfileWithNumbersOfItsOwnIsKnownByAllOfThem() {
        SubmissionProfile main = test.office().practices().profiles().list().getFirst();
        test.office()
                .practices()
                .profiles()
                .keep(
                        main.id(),
                        new ProfileFacts(
                                "Clearwater",
                                new Submitter("SUB12345", "Clearwater", "CLEARWATER", true),
                                Contact.NONE,
                                new Envelope(
                                        new Envelope.Side("30", "0371234567", "ELMSTREET"),
                                        Envelope.Side.USUAL,
                                        false)));
        export();

        assertThat(answers.to("371234567", "X").syntax(REFUSED_SET).unknown()).isZero();
        assertThat(answers.to("X", "ELMSTREET").syntax(REFUSED_SET).unknown()).isZero();
        assertThat(answers.to("SUB12345", "X").syntax(REFUSED_SET).unknown()).isZero();
        assertThat(answers.to("X", "Y").syntax(REFUSED_SET).unknown()).isEqualTo(1);
        assertThat(unmatched.waiting().getFirst().detail())
                .isEqualTo("AK9 A; addressed to X, Y, sent by 371234567, ELMSTREET, SUB12345");
    }

    @Test
    void aGroupOfAnotherKindOfFileIsNotTheGroupOfClaimsWithItsNumber() {
        export();

        AckAnswer.Taken taken = (AckAnswer.Taken) test.office()
                .acknowledgments()
                .take(
                        answers.written("FA", "ST*999*0001*005010X231A1~AK1*HS*1*005010X279A1~AK9*R*1*1*0~SE*4*0001~"),
                        FileKind.SYNTAX_ACK_999,
                        Progress.SILENT);

        assertThat(taken.findings()).extracting(Finding::code).containsExactly("unknown-group");
        assertThat(status()).isEqualTo(ClaimStatus.SUBMITTED);
    }

    @Test
    void theRealAnswerToAnotherPracticeRejectsNoClaim() {
        Path real = Path.of(System.getProperty("daysheet.shared", "none"))
                .resolve("samples/999/pyx12made-rejected-se-count.999");
        assumeTrue(Files.exists(real), "no sample files here");
        export();

        test.office().acknowledgments().take(real, FileKind.SYNTAX_ACK_999, Progress.SILENT);

        assertThat(status()).isEqualTo(ClaimStatus.SUBMITTED);
        assertThat(unmatched.waiting())
                .extracting(UnmatchedAnswer::detail)
                .containsExactly("AK9 R; addressed to PRACTICE01, sent by SUB12345");
    }

    private ClaimStatus status() {
        return test.office().claims().show(first).claim().status();
    }
}
