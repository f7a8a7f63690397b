package org.daysheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// A claim is held and released by commands, and says where it waits.
class ClaimsHoldCommandTest extends DeskPractice {
    @BeforeEach
    void makeTheClaim() {
        assertThat(run(tables()).exitCode()).isZero();
        assertThat(run("claims", "create", "--all").exitCode()).isZero();
    }

    private JsonNode hold(String... more) {
        String[] words = {"--json", "claims", "hold", "DS1-1", "--reason", "note is missing"};
        String[] all = Arrays.copyOf(words, words.length + more.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return run(all).json();
    }

    private String waits() {
        StringBuilder told = new StringBuilder();
        for (JsonNode step : run("--json", "claims", "process").json().path("steps")) {
            if (step.path("claims").asInt() > 0) {
                told.append(step.path("step").asString())
                        .append(' ')
                        .append(step.path("claims").asInt())
                        .append(' ')
                        .append(step.path("chargeCents").asInt());
            }
        }
        return told.toString();
    }

    @Test
    void aHeldClaimIsNotBilledUntilItIsReleased() {
        JsonNode held = hold("--until", "2099-01-31");
        assertThat(held.path("hold").asString()).isEqualTo("note is missing");
        assertThat(held.path("releaseOn").asString()).isEqualTo("2099-01-31");
        assertThat(waits()).isEqualTo("HELD 1 15000");
        assertThat(run("--json", "claims", "list", "--step", "held")
                        .json()
                        .path("claims")
                        .path(0)
                        .path("hold")
                        .asString())
                .isEqualTo("note is missing");

        CommandLineRun refused = run("claims", "billed", "1", "--how", "portal");
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("is held until 01/31/2099: note is missing");

        assertThat(run("--json", "claims", "release", "1").json().path("hold").asString())
                .isEmpty();
        assertThat(waits()).isEqualTo("DRAFT 1 15000");
        assertThat(run("claims", "release", "1").err()).contains("Claim DS1-1 is not held.");
    }
}
