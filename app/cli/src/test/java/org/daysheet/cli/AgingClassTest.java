package org.daysheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The aging report of one class of balances: an insured visit, one that the patient pays alone, and one of an accident
/// that an auto insurer pays.
class AgingClassTest extends DeskPractice {
    @BeforeEach
    void charge() {
        assertThat(run(tables()).exitCode()).isZero();
        CommandLineRun taken = run(
                "take",
                table(
                        "auto.csv",
                        "payer_code,payer_name,filing_indicator,address1,city,state,zip",
                        "AUTO1,Lakeside Auto,AM,1 Plan Way,Albany,NY,122070001"),
                table(
                        "driver.csv",
                        "patient_account,last_name,first_name,birth_on,sex,address1,city,state,zip",
                        "P3,Dale,Kim,1975-03-03,F,7 Oak Lane,Hartwell,CT,06099"),
                table(
                        "case.csv",
                        "patient_account,payer_code,order,member_number,effective_on",
                        "P3,AUTO1,1,A77,2026-01-01"),
                table(
                        "visit.csv",
                        "encounter_key,patient_account,service_on,rendering_npi,diagnoses,procedure,amount",
                        "V7,P3,2026-01-22,1999550217,S13.4XXA,G0463,75.00"));
        assertThat(taken.exitCode()).as(taken.err()).isZero();
    }

    private String aging(String... more) throws IOException {
        Path file = folder.resolve("aging.csv");
        String[] line = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("report", "aging", "--out", file.toString()),
                        java.util.stream.Stream.of(more))
                .toArray(String[]::new);
        CommandLineRun run = run(line);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return Files.readString(file);
    }

    @Test
    void eachClassHasItsOwnBalancesOnly() throws IOException {
        assertThat(aging()).contains("Acme Health Plan", "Lakeside Auto", "Patients");
        assertThat(aging("--class", "insurance"))
                .contains("Acme Health Plan", "150.00")
                .doesNotContain("Lakeside Auto", "75.00");
        assertThat(aging("--class", "AUTO"))
                .contains("Lakeside Auto", "75.00")
                .doesNotContain("Acme Health Plan", "150.00");
        assertThat(aging("--class", "liability")).doesNotContain("Acme Health Plan", "Lakeside Auto", "75.00");
    }

    @Test
    void theAnswerNamesTheClassAndAWrongOneIsRefused() {
        String out = file("auto.csv");
        JsonNode made = run("--json", "report", "aging-by-service", "--class", "auto", "--out", out)
                .json();
        assertThat(made.path("class").asString()).isEqualTo("Auto");
        assertThat(run("--json", "report", "aging", "--out", out)
                        .json()
                        .path("class")
                        .isNull())
                .isTrue();

        CommandLineRun unknown = run("report", "aging", "--class", "boats", "--out", out);
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err())
                .contains(
                        "There is no class boats. There are: insurance, workers-compensation, auto, liability, patients.");
        CommandLineRun other = run("report", "denials", "--class", "auto", "--out", out);
        assertThat(other.exitCode()).isEqualTo(2);
        assertThat(other.err()).contains("Only the aging reports have classes; leave --class out for denials.");
    }
}
