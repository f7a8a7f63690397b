package org.daysheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The tables that the README points to go the way it describes.
class SamplesTest {
    @TempDir
    private Path folder;

    @Test
    void theSampleTablesBecomeClaimsAndAStatement() {
        Path samples = Path.of("docs", "samples");
        begin();
        List<String> take = new ArrayList<>(List.of("take"));
        Stream.of("providers", "payers", "fees", "patients", "coverages", "encounters")
                .forEach(table -> take.add(samples.resolve(table + ".csv").toString()));
        run(take.toArray(String[]::new));
        run("claims", "create", "--all");
        run("claims", "scrub");
        // 175.00 and twice 15.50.
        assertThat(run(
                                "--json",
                                "claims",
                                "export",
                                "--out",
                                folder.resolve("outbox").toString())
                        .json()
                        .path("files")
                        .path(0)
                        .path("chargeCents")
                        .asLong())
                .isEqualTo(20_600);
        assertThat(run(
                                "--json",
                                "statements",
                                "run",
                                "--out",
                                folder.resolve("letters").toString())
                        .json()
                        .path("dueCents")
                        .asLong())
                .isEqualTo(17_500);
        run("check");
    }

    private void begin() {
        run(
                "init",
                folder.resolve("practice").toString(),
                "--name",
                "Lakeside Family Medicine",
                "--npi",
                "1234567893",
                "--tax-id",
                "12-3456789",
                "--address",
                "12 Shore Road",
                "--city",
                "Madison",
                "--state",
                "WI",
                "--zip",
                "537031234",
                "--taxonomy",
                "207Q00000X",
                "--contact",
                "Dana Reed",
                "--phone",
                "6085550100",
                "--submitter",
                "LAKE01",
                "--receiver",
                "CLH001",
                "--receiver-name",
                "Clear House");
    }

    private CommandLineRun run(String... arguments) {
        Map<String, String> environment = Map.of(
                "DAYSHEET_PASSPHRASE",
                "a long passphrase 7",
                "DAYSHEET_PRACTICE",
                folder.resolve("practice").toString());
        List<String> line = new ArrayList<>(List.of("--as-of", "2026-02-10"));
        line.addAll(List.of(arguments));
        CommandLineRun run = CommandLineRun.of(environment, line.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        return run;
    }
}
