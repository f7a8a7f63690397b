package org.daysheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Claims split and combined on the command line.
class ClaimShapesCommandTest extends DeskPractice {
    @BeforeEach
    void makeTwoClaims() {
        assertThat(run(tables()).exitCode()).isZero();
        String more = table(
                "more.csv",
                "encounter_key,patient_account,service_on,rendering_npi,diagnoses,procedure,amount",
                "V3,P1,2026-01-27,1999550217,E11.9,G0439,150.00",
                "V3,P1,2026-01-27,1999550217,E11.9,J3420,15.50");
        assertThat(run("take", more).exitCode()).isZero();
        assertThat(run("claims", "create", "--all").exitCode()).isZero();
    }

    private String claims(String... arguments) {
        return run(arguments).json().path("claims").toString();
    }

    @Test
    void linesAreSetApartAndPutBack() {
        assertThat(claims("--json", "claims", "split", "DS2-1", "--lines", "2"))
                .isEqualTo("[{\"id\":2,\"control\":\"DS2-2\",\"status\":\"DRAFT\",\"chargeCents\":15000},"
                        + "{\"id\":3,\"control\":\"DS3-1\",\"status\":\"DRAFT\",\"chargeCents\":1550}]");
        assertThat(claims("--json", "claims", "combine", "3", "2"))
                .isEqualTo("[{\"id\":3,\"control\":\"DS3-1\",\"status\":\"CLOSED\",\"chargeCents\":1550},"
                        + "{\"id\":2,\"control\":\"DS2-3\",\"status\":\"DRAFT\",\"chargeCents\":16550}]");
    }

    @Test
    void visitsAreAskedForTogetherAndTakenApart() {
        assertThat(claims("--json", "claims", "combine", "1", "2"))
                .isEqualTo("[{\"id\":1,\"control\":\"DS1-2\",\"status\":\"DRAFT\",\"chargeCents\":31550},"
                        + "{\"id\":2,\"control\":\"DS2-1\",\"status\":\"CLOSED\",\"chargeCents\":16550}]");
        assertThat(claims("--json", "claims", "separate", "1"))
                .isEqualTo("[{\"id\":1,\"control\":\"DS1-3\",\"status\":\"DRAFT\",\"chargeCents\":15000},"
                        + "{\"id\":2,\"control\":\"DS2-2\",\"status\":\"DRAFT\",\"chargeCents\":16550}]");
        assertThat(run("check").exitCode()).isZero();
    }

    @Test
    void aLineThatIsNotThereIsNamed() {
        CommandLineRun run = run("claims", "split", "DS2-1", "--lines", "5");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("The claim has no line 5; it has 2.");
    }
}
