package org.daysheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// What the desk may do, and on which days.
class DeskRulesTest extends DeskPractice {
    @Test
    void figuresOfDaysThatAreOverAreNotMoved() {
        assertThat(run(tables()).exitCode()).isZero();
        assertThat(run("claims", "create", "--all").exitCode()).isZero();
        for (String[] moving : new String[][] {
            {"claims", "scrub"},
            {"claims", "export", "--out", file("outbox")},
            {"claims", "billed", "1", "--how", "portal"},
            {"claims", "reopen", "1"},
            {"claims", "close", "1", "--reason", "paid in cash"},
            {"claims", "correct", "1", "--reason", "coded wrongly"},
            {"claims", "void", "1", "--reason", "never happened"},
        }) {
            CommandLineRun early = runOn("2026-01-31", moving);
            assertThat(early.exitCode()).isEqualTo(1);
            assertThat(early.err())
                    .contains("--as-of 2026-01-31 lies before what last happened to a claim, of 2026-02-01.");
        }
        assertThat(run("statements", "run", "--out", file("letters")).exitCode())
                .isZero();
        assertThat(runOn("2026-01-31", "statements", "run", "--out", file("letters"))
                        .err())
                .contains("--as-of 2026-01-31 lies before the last statement run, of 2026-02-01.");
        assertThat(run("--json", "statements", "list").json().path("runs").size())
                .isEqualTo(1);
    }

    @Test
    void aRejectedClaimIsMadeADraftAgainAndNoOther() throws IOException {
        assertThat(run(tables()).exitCode()).isZero();
        assertThat(run("claims", "create", "--all").exitCode()).isZero();
        assertThat(run("claims", "reopen", "1").err()).contains("DS1-1");
        assertThat(run("claims", "scrub").exitCode()).isZero();
        assertThat(run("claims", "export", "--out", file("outbox")).exitCode()).isZero();
        String refusal = "ISA*00*          *00*          *ZZ*CLEARWATER     *ZZ*JUNIPER        *260201*1000*^*00501*"
                + "000000099*0*P*:~TA1*000000001*260201*1000*R*006~IEA*0*000000099~";
        Path answer = Files.writeString(folder.resolve("answer.ta1"), refusal, StandardCharsets.US_ASCII);
        assertThat(run("take", answer.toString()).exitCode()).isZero();

        JsonNode reopened = run("--json", "claims", "reopen", "DS1-1").json();

        assertThat(reopened.path("status").asString()).isEqualTo("DRAFT");
        assertThat(reopened.path("control").asString()).isEqualTo("DS1-2");
        JsonNode undone = run("--json", "claims", "reopen", "DS1-2", "--undo").json();
        assertThat(undone.path("status").asString()).isEqualTo("REJECTED");
        assertThat(run("claims", "reopen", "1", "--undo").err())
                .contains("is taken back only while nothing but a check has happened to it since");
    }

    @Test
    void aRefusalThatMatchesNothingIsSaidToBeAboutASentFile() throws IOException {
        assertThat(run(tables()).exitCode()).isZero();
        assertThat(run("claims", "create", "--all").exitCode()).isZero();
        assertThat(run("claims", "scrub").exitCode()).isZero();
        assertThat(run("claims", "export", "--out", file("outbox")).exitCode()).isZero();
        String refusal = "ISA*00*          *00*          *ZZ*CLEARWATER     *ZZ*JUNIPER        *260201*1000*^*00501*"
                + "000000099*0*P*:~TA1*000000077*260201*1000*R*006~IEA*0*000000099~";
        Path answer = Files.writeString(folder.resolve("answer.ta1"), refusal, StandardCharsets.US_ASCII);
        assertThat(run("take", answer.toString()).exitCode()).isZero();
        String expected = "[{\"id\":1,\"control\":\"DS1-1\",\"before\":\"SUBMITTED\",\"after\":\"REJECTED\"}]";

        JsonNode dry =
                run("--json", "acks", "match", "1", "--file", "1", "--dry-run").json();
        assertThat(dry.path("claims").toString()).isEqualTo(expected);
        assertThat(dry.path("waiting").asInt()).isEqualTo(1);
        assertThat(run("--json", "claims", "show", "1").json().path("status").asString())
                .isEqualTo("SUBMITTED");
        JsonNode done = run("--json", "acks", "match", "1", "--file", "1").json();
        assertThat(done.path("claims").toString()).isEqualTo(expected);
        assertThat(done.path("waiting").asInt()).isZero();
        assertThat(run("--json", "claims", "show", "1").json().path("status").asString())
                .isEqualTo("REJECTED");
        assertThat(run("--json", "acks", "list", "--all")
                        .json()
                        .path("answers")
                        .path(0)
                        .path("sentFile")
                        .asString())
                .isEqualTo("000000001");
        assertThat(run("acks", "match", "1", "DS1-1", "--file", "1").exitCode()).isEqualTo(2);

        assertFileWordsAreTakenBack();
    }

    private void assertFileWordsAreTakenBack() {
        String expected = "[{\"id\":1,\"control\":\"DS1-1\",\"before\":\"REJECTED\",\"after\":\"SUBMITTED\"}]";
        assertThat(run("acks", "match", "1", "--file", "1", "--undo").exitCode())
                .isEqualTo(2);
        assertThat(run("acks", "match", "--undo").exitCode()).isEqualTo(2);
        JsonNode dry =
                run("--json", "acks", "match", "1", "--undo", "--dry-run").json();
        assertThat(dry.path("claims").toString()).isEqualTo(expected);
        assertThat(dry.path("undone").asInt()).isZero();

        JsonNode undone = run("--json", "acks", "match", "1", "--undo").json();

        assertThat(undone.path("claims").toString()).isEqualTo(expected);
        assertThat(undone.path("undone").asInt()).isEqualTo(1);
        assertThat(undone.path("matched").asInt()).isZero();
        assertThat(undone.path("waiting").asInt()).isEqualTo(1);
        assertThat(run("--json", "claims", "show", "1").json().path("status").asString())
                .isEqualTo("SUBMITTED");
        assertThat(run("acks", "match", "1", "--undo").err())
                .contains("Answer 1 is not matched to a sent file, so there is nothing to take back.");
    }

    @Test
    void aClosedClaimIsMadeADraftAgainAndThatIsTakenBack() {
        assertThat(run(tables()).exitCode()).isZero();
        assertThat(run("claims", "create", "--all").exitCode()).isZero();
        JsonNode closed = run("--json", "claims", "close", "1", "--reason", "paid in cash")
                .json();
        assertThat(closed.path("status").asString()).isEqualTo("CLOSED");
        assertThat(run("--json", "claims", "reopen", "1").json().path("control").asString())
                .isEqualTo("DS1-2");
        JsonNode undone = run("--json", "claims", "reopen", "1", "--undo").json();
        assertThat(undone.path("status").asString()).isEqualTo("CLOSED");
    }

    @Test
    void aClaimThePayerHasIsReplacedAndTakenBackUnderThePayersNumber() {
        assertThat(run(tables()).exitCode()).isZero();
        assertThat(run("claims", "create", "--all").exitCode()).isZero();
        assertThat(run("claims", "scrub").exitCode()).isZero();
        assertThat(run("--json", "claims", "show", "1").json().path("clean").asBoolean())
                .isTrue();
        assertThat(run("claims", "correct", "1", "--reason", "coded wrongly").err())
                .contains("Only a claim that the payer has is replaced or taken back");
        assertThat(run("claims", "export", "--out", file("outbox")).exitCode()).isZero();

        JsonNode corrected = run("--json", "claims", "correct", "DS1-1", "--reason", "coded wrongly")
                .json();

        assertThat(corrected.path("control").asString()).isEqualTo("DS1-2");
        assertThat(corrected.path("status").asString()).isEqualTo("DRAFT");
        assertThat(corrected.path("alike").asBoolean()).isTrue();
        assertThat(run("claims", "scrub", "--claim", "1").out()).contains("payer-number-missing");
        assertThat(run("claims", "void", "1", "--reason", "never happened", "--payer-number", "ICN77")
                        .exitCode())
                .isZero();
        assertThat(run("claims", "scrub", "--claim", "1").exitCode()).isZero();
        JsonNode sent = run("--json", "claims", "export", "--out", file("outbox"), "--claim", "1")
                .json();
        JsonNode claim = run("--json", "inspect", sent.at("/files/0/path").asString())
                .json()
                .at("/files/0/interchanges/0/transactions/0/claims/0");
        assertThat(claim.path("control").asString()).isEqualTo("DS1-3");
        assertThat(claim.path("frequency").asString()).isEqualTo("8");
        JsonNode shown = run("--json", "claims", "show", "1").json();
        assertThat(shown.path("versions").findValuesAsString("frequency")).containsExactly("1", "7", "8");
        assertThat(shown.path("clean").asBoolean()).isFalse();
        assertThat(shown.path("touches").findValuesAsString("what"))
                .containsExactly("CORRECTED", "FAILED_CHECK", "CORRECTED", "SENT_AGAIN");
        assertThat(shown.path("touches").findValuesAsString("by")).containsOnly("owner");
    }

    @Test
    void aProviderKeepsWhatIsNotNamedAndCanBeSwitchedOff() {
        assertThat(run(tables()).exitCode()).isZero();
        assertThat(run("providers", "list").out()).doesNotContain("Used");
        JsonNode off = run(
                        "--json", "providers", "add", "--last", "Marlowe", "--npi", "1999550217", "--active", "false")
                .json();
        assertThat(off.path("name").asString()).isEqualTo("Marlowe, Helen");
        assertThat(off.path("active").asBoolean(true)).isFalse();
        assertThat(run("--json", "providers", "list")
                        .json()
                        .path("providers")
                        .path(0)
                        .toString())
                .isEqualTo("{\"id\":1,\"role\":\"RENDERING\",\"name\":\"Marlowe, Helen\",\"npi\":\"1999550217\","
                        + "\"taxonomy\":\"207Q00000X\",\"active\":false}");
        assertThat(run("providers", "list").out()).contains("Used");
        CommandLineRun place = run(
                "providers",
                "add",
                "--role",
                "FACILITY",
                "--organization",
                "--last",
                "County Hospital",
                "--npi",
                "1999550217",
                "--address",
                "1 Main Street",
                "--city",
                "Hartwell",
                "--state",
                "Connecticut");
        assertThat(place.exitCode()).isEqualTo(1);
        assertThat(place.err()).contains("The state Connecticut does not have two letters.");
    }
}
