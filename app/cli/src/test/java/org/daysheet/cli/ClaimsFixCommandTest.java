package org.daysheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// What the check found is mended by a command where the answer is on file.
class ClaimsFixCommandTest extends DeskPractice {
    @BeforeEach
    void makeTheClaim() {
        assertThat(run(tables()).exitCode()).isZero();
        assertThat(run("claims", "create", "--all").exitCode()).isZero();
    }

    @Test
    void theAuthorizationOnFileIsTaken() {
        assertThat(run("payers", "set", "ACME1", "--number", "authorization").exitCode())
                .isZero();
        assertThat(run("claims", "scrub").exitCode()).isEqualTo(1);
        assertThat(run("authorizations", "add", "A1", "--patient", "P1", "--from", "2026-01-01")
                        .exitCode())
                .isZero();

        JsonNode dry = run("--json", "claims", "fix", "1", "--dry-run").json();
        assertThat(dry.path("status").asString()).isEqualTo("NEEDS_FIX");
        assertThat(dry.path("fixes").path(0).path("fix").asString()).isEqualTo("Use authorization A1");

        JsonNode done = run("--json", "claims", "fix", "DS1-1").json();
        assertThat(done.path("status").asString()).isEqualTo("READY");
        assertThat(done.path("control").asString()).isEqualTo("DS1-2");
        assertThat(done.path("fixes").path(0).path("fix").asString()).isEqualTo("Use authorization A1");
        assertThat(done.path("findings")).isEmpty();
        assertThat(run("--json", "claims", "fix", "1").json().path("fixes")).isEmpty();

        JsonNode listed =
                run("--json", "claims", "fix", "1", "--undo", "--dry-run").json();
        assertThat(listed.path("fixes").path(0).path("fix").asString()).isEqualTo("Use authorization A1");
        assertThat(listed.path("status").asString()).isEqualTo("READY");
        JsonNode undone = run("--json", "claims", "fix", "1", "--undo").json();
        assertThat(undone.path("fixes").path(0).path("fix").asString()).isEqualTo("Use authorization A1");
        assertThat(undone.path("status").asString()).isEqualTo("NEEDS_FIX");
        assertThat(run("claims", "fix", "1", "--undo").err()).contains("is left to be taken back");
    }

    @Test
    void theListSaysUntilWhenAClaimIsToBeFiled() {
        JsonNode claim = run("--json", "claims", "list", "--by-deadline")
                .json()
                .path("claims")
                .path(0);

        // 365 days from the service on 01/20/2026; today is 02/01/2026
        assertThat(claim.path("fileBy").asString()).isEqualTo("2027-01-20");
        assertThat(claim.path("daysLeft").asInt()).isEqualTo(353);
        assertThat(run("claims", "billed", "1", "--how", "portal").exitCode()).isZero();
        JsonNode sent = run("--json", "claims", "list").json().path("claims").path(0);
        assertThat(sent.path("fileBy").isNull()).isTrue();
        assertThat(sent.path("daysLeft").isNull()).isTrue();
    }
}
