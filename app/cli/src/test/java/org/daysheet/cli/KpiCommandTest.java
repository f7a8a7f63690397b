package org.daysheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The key figures on the command line: the whole sheet, also where there is nothing to say yet.
class KpiCommandTest {
    private static final Map<String, String> SECRET = Map.of("DAYSHEET_PASSPHRASE", "a long passphrase 7");

    @TempDir
    private Path folder;

    private CommandLineRun kpi(String... how) {
        String practice = folder.resolve("practice").toString();
        CommandLineRun made = CommandLineRun.of(
                SECRET, "init", practice, "--name", "Juniper Street", "--npi", "1234567893", "--tax-id", "123456789");
        assertThat(made.exitCode()).isZero();
        String[] line = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("--practice", practice, "--as-of", "2026-03-02", "kpi"),
                        java.util.stream.Stream.of(how))
                .toArray(String[]::new);
        return CommandLineRun.of(SECRET, line);
    }

    @Test
    void theDocumentHoldsThePayersAllClocksTheRollForwardAndNullWhereThereIsNoValue() {
        JsonNode sheet = kpi("--json").json();

        JsonNode days = sheet.path("figures").path(0);
        assertThat(days.path("key").asString()).isEqualTo("days-in-ar");
        assertThat(days.path("valueHundredthDays").isNull()).isTrue();
        assertThat(days.path("notAvailable").asString()).isEqualTo("no charges");
        assertThat(sheet.path("from").asString()).isEqualTo("2025-12-03");
        assertThat(sheet.path("to").asString()).isEqualTo("2026-03-02");
        JsonNode patients = sheet.path("payers").path(0);
        assertThat(patients.path("owner").asString()).isEqualTo("Patients");
        assertThat(patients.path("netCents").asLong(-1)).isZero();
        assertThat(patients.path("daysInArHundredthDays").isNull()).isTrue();
        assertThat(sheet.path("aging")
                        .valueStream()
                        .map(table -> table.path("clock").asString()))
                .containsExactly(
                        "days since it became this party's to pay",
                        "days since service",
                        "days since the first claim or statement");
        assertThat(sheet.path("agencyCents").asLong(-1)).isZero();
        assertThat(sheet.path("rollForward").path("steps").size()).isEqualTo(7);
        assertThat(sheet.path("rollForward").path("differenceCents").asLong(-1)).isZero();
    }

    @Test
    void theTextShowsTheSame() {
        CommandLineRun run = kpi();

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("Days in A/R", "n/a (no charges)", "Clean-claim rate")
                .contains("Payer by payer", "n/a (patients)")
                .contains("days since service", "days since the first claim or statement")
                .contains("How A/R came to be what it is", "Credits moved to unapplied money", "Difference");
    }
}
