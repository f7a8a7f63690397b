package org.daysheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What payers allowed, written down, counted and ended by commands.
final class AuthorizationCommandsTest extends DeskPractice {
    @Test
    void anAuthorizationIsAddedCountedAndEnded() {
        assertThat(run(tables()).exitCode()).isZero();
        String use = table(
                "more.csv",
                "encounter_key,patient_account,service_on,rendering_npi,diagnoses,prior_authorization,procedure,amount",
                "V3,P1,2026-01-22,1999550217,E11.9,a4711,G0439,150.00");
        assertThat(run("take", use).exitCode()).isZero();
        CommandLineRun added = run(
                "--json",
                "authorizations",
                "add",
                "a4711",
                "--patient",
                "P1",
                "--from",
                "2026-01-01",
                "--to",
                "2026-06-30",
                "--visits",
                "3",
                "--units",
                "6",
                "--procedures",
                "g0439, J3420",
                "--note",
                "by phone");

        assertThat(added.json().toString())
                .as(added.err())
                .isEqualTo("{\"authorizations\":[" + row("2026-06-30", false) + "]}");
        assertThat(run("--json", "authorizations", "list").json().toString())
                .isEqualTo("{\"authorizations\":[" + row("2026-06-30", false) + "]}");
        CommandLineRun ended = run("--json", "authorizations", "end", "1", "--on", "2026-01-31");
        assertThat(ended.json().toString()).isEqualTo("{\"authorizations\":[" + row("2026-01-31", true) + "]}");
        assertThat(run("--json", "authorizations", "list").json().toString()).isEqualTo("{\"authorizations\":[]}");
        assertThat(run("--json", "authorizations", "list", "--patient", "P1")
                        .json()
                        .path("authorizations")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThat(run(tables()).exitCode()).isZero();
        assertThat(run("authorizations", "add", "A1", "--patient", "P2").err())
                .contains("The patient P2 has no coverage 1 on 2026-02-01.");
        assertThat(run("authorizations", "add", "A1", "--patient", "P1", "--to", "2026-01-01")
                        .exitCode())
                .isEqualTo(2);
        assertThat(run("authorizations", "add", "A1", "--patient", "P1", "--procedures", "what")
                        .err())
                .contains("what is not the code of a procedure.");
        assertThat(run("authorizations", "end", "7").err()).contains("There is no authorization with the key 7.");
    }

    private static String row(String to, boolean isEnded) {
        return "{\"id\":1,\"patient\":\"P1\",\"order\":1,\"payer\":\"ACME1\",\"number\":\"A4711\","
                + "\"from\":\"2026-01-01\",\"to\":\"" + to + "\",\"procedures\":\"G0439 J3420\",\"visits\":3,"
                + "\"visitsUsed\":1,\"visitsLeft\":2,\"units\":6,\"unitsUsed\":\"1\",\"unitsLeft\":\"5\","
                + "\"lastVisit\":\"2026-01-22\",\"ended\":" + isEnded
                + ",\"note\":\"by phone\",\"recordedBy\":\"owner\"}";
    }
}
