package org.daysheet.billing.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.billing.exchange.FileAnswer;
import org.daysheet.edi.x12.Finding;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every real 999, 277CA and TA1 there is, taken into a practice that has sent two claims: they are answers to others.
final class RealAnswersTest {
    @TempDir
    private Path folder;

    private TestOffice test;
    private List<ClaimId> claims;

    @BeforeEach
    void send() {
        test = new TestOffice();
        claims = List.of(test.readyClaim("P1"), test.readyClaim("P2"));
        test.office().submissions().exportReady(folder.resolve("out"), Progress.SILENT);
    }

    @AfterEach
    void close() {
        test.close();
    }

    /// Files, sets and claims that were accepted, rejected, and not ours or undecided: what is not ours counts as that
    /// alone, whatever it says, so that nobody takes the yes to another office for one to theirs.
    @Test
    void everyRealAnswerToOthersIsKeptWordForWordAndMovesNoClaim() throws IOException {
        List<Path> files = files();

        assertThat(files.stream().map(this::take))
                .containsExactly(
                        "pyx12-x12testdata-embedded3.999 999 0/0/1 unknown-group",
                        "pyx12made-rejected-se-count.999 999 0/0/1 other-addressee",
                        "x12-parser-77-999-officeally-with-ta1-rejected.999 999 0/0/2 unknown-interchange unknown-group"
                                + " interchange-ack-control",
                        "x12-parser-x12-999-accepted.999 999 0/0/1 unknown-group interchange-control",
                        "x12-parser-x12-999-rejected.999 999 0/0/1 unknown-group",
                        "opendental-x277-comment1.277 277CA 0/0/1 unknown-batch set-control",
                        "opendental-x277-comment2.277 277CA 0/0/5 unknown-claim trace-missing",
                        "x12-parser-x12-277ca-rejected.277 277CA 0/0/1 unknown-claim",
                        "x12parser-fromalexbrodsky.277 277CA 0/0/1 unknown-claim");
        assertThat(unmatched())
                .containsExactly(
                        "999 GROUP 146 ACCEPTED AK1 146",
                        "999 ADDRESSEE 1 REJECTED AK9 R; addressed to PRACTICE01, sent by SUB12345",
                        "TA1 FILE 000000101 ACCEPTED TA1 A note 000",
                        "999 GROUP 101 REJECTED AK1 101",
                        "999 GROUP 17456 ACCEPTED AK1 17456",
                        "999 GROUP 28 REJECTED AK1 28",
                        "277CA BATCH 20020131052389 REJECTED A3:24:41",
                        "277CA CLAIM PATIENT22222 ACCEPTED A2:20:PR",
                        "277CA CLAIM PATIENT33333 REJECTED A3:187:PR",
                        "277CA CLAIM JONES44444 REJECTED A3:21:77",
                        "277CA CLAIM JONHSON55555 ACCEPTED A2:20:PR",
                        "277CA CLAIM MILLS66666 ACCEPTED A2:20:PR",
                        "277CA CLAIM 3920394930203 REJECTED A7:562:85",
                        "277CA CLAIM 3920394930203 REJECTED A7:562:85");
        assertNothingMoved();
    }

    @Test
    void takingThemAllAgainChangesNothing() throws IOException {
        List<Path> files = files();
        files.forEach(this::take);
        List<String> before = unmatched();

        assertThat(files.stream().map(file -> test.office().exchange().take(file, Progress.SILENT)))
                .allMatch(answer -> answer instanceof FileAnswer.AlreadyTaken);
        assertThat(unmatched()).isEqualTo(before);
        assertNothingMoved();
    }

    private void assertNothingMoved() {
        assertThat(claims).allSatisfy(claim -> {
            assertThat(test.office().claims().show(claim).claim().status()).isEqualTo(ClaimStatus.SUBMITTED);
            assertThat(test.office().acknowledgments().ofClaim(claim)).isEmpty();
        });
        assertThat(test.office().submissions().standings())
                .extracting(SubmissionStanding::state)
                .containsExactly(SubmissionState.NO_ANSWER);
        assertThat(test.office().check(Progress.SILENT)).allMatch(result -> result.passed());
    }

    private static List<Path> files() throws IOException {
        Path samples = Path.of(System.getProperty("daysheet.shared", "none"), "samples");
        assumeTrue(Files.isDirectory(samples), "no sample files here");
        List<Path> files = new ArrayList<>();
        for (String kind : List.of("999", "277ca", "ta1")) {
            if (Files.isDirectory(samples.resolve(kind))) {
                try (Stream<Path> some = Files.list(samples.resolve(kind))) {
                    some.sorted().forEach(files::add);
                }
            }
        }
        return files;
    }

    /// Name, kind, what was taken and the codes of what is odd.
    private String take(Path file) {
        FileAnswer answer = test.office().exchange().take(file, Progress.SILENT);
        String counts = answer instanceof FileAnswer.Taken taken
                ? taken.counts().stream()
                        .map(count -> Integer.toString(count.count()))
                        .collect(Collectors.joining("/"))
                : answer.getClass().getSimpleName();
        return answer.name() + " " + answer.kind() + " " + counts + " "
                + answer.findings().stream().map(Finding::code).distinct().collect(Collectors.joining(" "));
    }

    private List<String> unmatched() {
        return test.office().acknowledgments().unmatched().waiting().reversed().stream()
                .map(answer -> answer.kind() + " " + answer.unmatched() + " " + answer.answered() + " "
                        + answer.verdict() + " " + answer.detail())
                .toList();
    }
}
