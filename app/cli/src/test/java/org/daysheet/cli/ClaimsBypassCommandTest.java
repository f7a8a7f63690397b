package org.daysheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// A payer that is not to be asked is left out by a command, and by another asked after all.
class ClaimsBypassCommandTest extends DeskPractice {
    @Test
    void thePayerAfterIsAskedUntilTheFirstOneIsAskedAfterAll() {
        assertThat(run(tables()).exitCode()).isZero();
        assertThat(run(
                                "take",
                                table("more.csv", "payer_code,payer_name,filing_indicator", "CTMC,State Plan,MC"),
                                table(
                                        "further.csv",
                                        "patient_account,payer_code,order,member_number,effective_on",
                                        "P1,CTMC,2,M77,2026-01-01"))
                        .exitCode())
                .isZero();
        assertThat(run("claims", "create", "--all").exitCode()).isZero();

        assertThat(run("claims", "bypass", "DS1-1").exitCode()).isEqualTo(2);
        CommandLineRun next = run("--json", "claims", "bypass", "DS1-1", "--reason", "state rule 7");

        assertThat(next.json().path("control").asString()).isEqualTo("DS2-1");
        assertThat(next.json().path("status").asString()).isEqualTo("DRAFT");
        assertThat(next.json().path("chargeCents").asInt()).isEqualTo(15_000);
        JsonNode left = run("--json", "claims", "show", "DS1-1").json();
        assertThat(left.path("status").asString()).isEqualTo("CLOSED");
        JsonNode events = left.path("events");
        assertThat(events.path(events.size() - 1).path("kind").asString()).isEqualTo("BYPASSED");
        assertThat(events.path(events.size() - 1).path("detail").asString()).isEqualTo("state rule 7");
        assertThat(run("claims", "bypass", "DS1-1", "--reason", "again").exitCode())
                .isEqualTo(1);
        assertThat(run("claims", "reopen", "DS1-1").exitCode()).isZero();
        assertThat(run("check").exitCode()).isZero();
    }
}
