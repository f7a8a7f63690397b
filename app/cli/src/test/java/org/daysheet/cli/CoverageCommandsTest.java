package org.daysheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Who insures a patient, by commands.
final class CoverageCommandsTest extends DeskPractice {
    @Test
    void coveragesAreListedWithTheDaysThatDoNotFitAndTheDayOfAsking() {
        assertThat(run(tables()).exitCode()).isZero();
        String payers = table("payers2.csv", "payer_code,payer_name,filing_indicator", "MCR,Medicare of the North,MB");
        String coverages = table(
                "coverages2.csv",
                "patient_account,payer_code,order,member_number,effective_on,ends_on,msp_reason,msp_asked_on",
                "P2,MCR,2,1EG4TE5MK73,2026-01-01,,12,2026-01-02");
        assertThat(run("take", payers, coverages).exitCode()).isZero();

        CommandLineRun asked =
                run("--json", "coverages", "asked", "--patient", "P2", "--order", "2", "--on", "2026-01-20");

        assertThat(asked.json().toString())
                .as(asked.err())
                .isEqualTo("{\"patient\":\"P2\",\"coverages\":[{\"id\":2,\"order\":2,\"payer\":\"MCR\","
                        + "\"member\":\"1EG4TE5MK73\",\"from\":\"2026-01-01\",\"to\":null,\"mspReason\":\"12\","
                        + "\"mspAskedOn\":\"2026-01-20\",\"gaps\":\"The coverage of order 2 has none of order 1 in "
                        + "front of it from 01/01/2026 on.\"}]}");
        assertThat(run("--json", "coverages", "list", "--patient", "P2").json().toString())
                .isEqualTo(asked.json().toString());
        assertThat(run("coverages", "asked", "--patient", "P2", "--order", "2", "--on", "2027-01-01")
                        .err())
                .contains("The patient cannot have been asked on 01/01/2027, which has not come yet.");
        assertThat(run("coverages", "asked", "--patient", "P1").err()).contains("This coverage is not by Medicare.");
    }
}
