package org.daysheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A practice with one insured visit and one that a patient pays alone, as tables to take.
abstract class DeskPractice {
    static final Map<String, String> SECRET = Map.of("DAYSHEET_PASSPHRASE", "a long passphrase 7");

    @TempDir
    Path folder;

    /// Made by the program itself once; each test begins with a copy of it.
    private static final class Made {
        static final Path PRACTICE = make();

        private static Path make() {
            try {
                Path practice = Files.createTempDirectory("daysheet-desk").resolve("practice");
                init(practice);
                return practice;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @BeforeEach
    void begin() throws IOException {
        Path practice = folder.resolve("practice");
        try (Stream<Path> all = Files.walk(Made.PRACTICE)) {
            for (Path made : all.toList()) {
                Files.copy(
                        made,
                        practice.resolve(Made.PRACTICE.relativize(made).toString()),
                        StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static void init(Path practice) {
        CommandLineRun made = CommandLineRun.of(
                SECRET,
                "--as-of",
                "2026-02-01",
                "init",
                practice.toString(),
                "--name",
                "Juniper Street",
                "--npi",
                "1234567893",
                "--tax-id",
                "123456789",
                "--address",
                "12 Juniper Street",
                "--city",
                "Hartwell",
                "--state",
                "CT",
                "--zip",
                "060990001",
                "--phone",
                "5555550142",
                "--contact",
                "Billing office",
                "--submitter",
                "JUNIPER",
                "--receiver",
                "CLEARWATER",
                "--receiver-name",
                "Clearwater Exchange");
        assertThat(made.exitCode()).as(made.err()).isZero();
    }

    final String[] tables() {
        return new String[] {
            "take",
            table(
                    "providers.csv",
                    "provider_npi,role,last_name,first_name,taxonomy",
                    "1999550217,rendering,Marlow,Helen,207Q00000X"),
            table(
                    "payers.csv",
                    "payer_code,payer_name,filing_indicator,address1,city,state,zip",
                    "ACME1,Acme Health Plan,CI,1 Plan Way,Albany,NY,122070001"),
            table(
                    "patients.csv",
                    "patient_account,last_name,first_name,birth_on,sex,address1,city,state,zip",
                    "P1,Rivera,Ana,1980-04-17,F,9 Oak Lane,Hartwell,CT,06099",
                    "P2,Stone,Leo,1970-04-01,M,8 Oak Lane,Hartwell,CT,06099"),
            table(
                    "coverages.csv",
                    "patient_account,payer_code,order,member_number,effective_on",
                    "P1,ACME1,1,W123,2026-01-01"),
            table(
                    "encounters.csv",
                    "encounter_key,patient_account,service_on,rendering_npi,diagnoses,procedure,amount",
                    "V1,P1,2026-01-20,1999550217,E11.9,G0439,150.00",
                    "V2,P2,2026-01-21,1999550217,J069,G0439,99.00")
        };
    }

    final String table(String name, String... lines) {
        try {
            return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n")
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    final String file(String name) {
        return folder.resolve(name).toString();
    }

    final CommandLineRun run(String... arguments) {
        return runOn("2026-02-01", arguments);
    }

    final CommandLineRun runOn(String day, String... arguments) {
        List<String> all =
                new ArrayList<>(List.of("--practice", folder.resolve("practice").toString(), "--as-of", day));
        all.addAll(List.of(arguments));
        return CommandLineRun.of(SECRET, all.toArray(String[]::new));
    }
}
