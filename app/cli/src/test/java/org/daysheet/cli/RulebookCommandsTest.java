package org.daysheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What payers said, and the letters they wrote, by commands. Today is 2026-02-01.
final class RulebookCommandsTest extends DeskPractice {
    @TempDir
    private Path folder;

    @Test
    void whatAPayerSaysIsWrittenIntoItsBookAndNothingIsLost() {
        assertThat(run(tables()).exitCode()).isZero();
        assertThat(run(
                                "payers",
                                "rulebook",
                                "ACME1",
                                "--from",
                                "2026-01-15",
                                "--filing",
                                "120",
                                "--note",
                                "Bulletin 12")
                        .exitCode())
                .isZero();

        CommandLineRun book = run(
                "--json",
                "payers",
                "rulebook",
                "ACME1",
                "--from",
                "2026-07-01",
                "--filing",
                "90",
                "--corrected",
                "60",
                "--ndc",
                "stop",
                "--without-number",
                "warn",
                "--eligibility",
                "stop",
                "--eligibility-days",
                "3");

        assertThat(book.json().toString())
                .as(book.err())
                .isEqualTo("{\"payer\":\"ACME1\",\"filingDaysToday\":120,\"correctedDaysToday\":120,"
                        + "\"appealDaysToday\":180,\"followUpDaysToday\":7,\"withoutNumberToday\":\"stop\","
                        + "\"eligibilityToday\":\"no\",\"eligibilityDaysToday\":null,\"entries\":["
                        + "{\"id\":2,\"from\":\"2026-07-01\",\"filingDays\":90,\"correctedDays\":60,"
                        + "\"appealDays\":null,\"followUpDays\":null,\"pairEdits\":null,\"ndc\":\"stop\","
                        + "\"number\":null,\"withoutNumber\":\"warn\",\"eligibility\":\"stop\",\"eligibilityDays\":3,"
                        + "\"note\":\"\",\"recordedBy\":\"owner\"},"
                        + "{\"id\":1,\"from\":\"2026-01-15\",\"filingDays\":120,\"correctedDays\":null,"
                        + "\"appealDays\":null,\"followUpDays\":null,\"pairEdits\":null,\"ndc\":null,"
                        + "\"number\":null,\"withoutNumber\":null,\"eligibility\":null,\"eligibilityDays\":null,"
                        + "\"note\":\"Bulletin 12\",\"recordedBy\":\"owner\"}]}");
        assertThat(run("payers", "rulebook", "ACME1", "--from", "2026-07-01").err())
                .contains("Nothing is said that holds from that day on.");
        assertThat(run("payers", "rulebook", "ACME1", "--filing", "90").exitCode())
                .isEqualTo(2);
        assertThat(run("--json", "payers", "show", "ACME1")
                        .json()
                        .path("timelyFilingDays")
                        .asInt())
                .isEqualTo(120);
    }

    @Test
    void thatNoNumberIsNeededIsNotSaidByWhatHappensWithoutOne() {
        assertThat(run(tables()).exitCode()).isZero();
        assertThat(run("payers", "rulebook", "ACME1", "--from", "2026-07-01", "--without-number", "no")
                        .err())
                .contains("--without-number is warn or stop; that no number is needed says --number no.");
    }

    @Test
    void aLetterIsKeptWithItsStepAndWrittenAsItCame() throws Exception {
        assertThat(run(tables()).exitCode()).isZero();
        Path letter = folder.resolve("approval.pdf");
        byte[] bytes = "%PDF-1.7 approved".getBytes(StandardCharsets.US_ASCII);
        Files.write(letter, bytes);
        run("payers", "enrol", "ACME1", "--kind", "era", "--status", "applied", "--contact", "Ms. Lee", "--note", "x");

        CommandLineRun kept = run(
                "--json",
                "payers",
                "enrol",
                "ACME1",
                "--kind",
                "era",
                "--status",
                "approved",
                "--letter",
                letter.toString());

        assertThat(kept.json().path("enrolments").get(0).path("letter").asString())
                .as(kept.err())
                .isEqualTo("approval.pdf");
        assertThat(kept.json().path("enrolments").get(0).path("contact").asString())
                .isEqualTo("Ms. Lee");
        Path out = folder.resolve("again.pdf");
        CommandLineRun written = run("--json", "payers", "letter", "2", "--out", out.toString());
        assertThat(written.json().path("bytes").asInt()).isEqualTo(bytes.length);
        assertThat(Files.readAllBytes(out)).isEqualTo(bytes);
        assertThat(run("payers", "letter", "1", "--out", out.toString()).err())
                .contains("There is no letter kept with the enrolment step 1.");
        Path other = Files.writeString(folder.resolve("letter.pdf"), "Dear practice");
        assertThat(run("payers", "enrol", "ACME1", "--kind", "eft", "--status", "applied", "--letter", other.toString())
                        .err())
                .contains("is neither a PDF nor a picture");
    }
}
