package org.daysheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Lists and rules by the command line: one claim over G0439 for E119 on 2026-01-20, to ACME1.
class CodesAndRulesTest extends DeskPractice {
    @BeforeEach
    void claim() {
        assertThat(run(tables()).exitCode()).isZero();
        assertThat(run("claims", "create", "--all").exitCode()).isZero();
        assertThat(run("claims", "scrub").exitCode()).isZero();
    }

    @Test
    void aListThatIsTakenInStopsTheClaimUntilItIsRemoved() {
        String list = table("icd10cm_codes_2026.txt", "I10     made up");
        CommandLineRun taken = run("--json", "codes", "import", list);
        assertThat(taken.exitCode()).as(taken.err()).isZero();
        assertThat(taken.json().path("files").toString())
                .isEqualTo("[{\"name\":\"icd10cm_codes_2026.txt\",\"outcome\":\"taken\",\"kind\":\"ICD10CM\","
                        + "\"version\":\"2026\",\"effectiveOn\":\"2025-10-01\",\"endsOn\":\"2026-09-30\","
                        + "\"entries\":1,\"leftOut\":0}]");
        assertThat(run("codes", "import", list).out()).contains("already taken");
        assertThat(run("codes", "list").out()).containsPattern("ICD10CM +2026 +2025-10-01 +2026-09-30 +yes +1 +1");
        CommandLineRun scrubbed = run("--json", "claims", "scrub", "--claim", "1");
        assertThat(scrubbed.exitCode()).isEqualTo(1);
        assertThat(scrubbed.json().path("findings").path(0).path("message").asString())
                .isEqualTo("The diagnosis E119 is not in the list of ICD-10-CM for 01/20/2026.");
        assertThat(run("codes", "remove", "icd10cm", "2026").exitCode()).isZero();
        assertThat(run("claims", "scrub", "--claim", "1").exitCode()).isZero();
    }

    @Test
    void aListWithDamagedLinesIsRefusedWithTheLines() {
        CommandLineRun refused =
                run("codes", "import", table("MUE_Eff_01-01-2026.csv", "G0439,1,3 made up", "J3420,many,3 made up"));
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.out()).containsPattern("2 +J3420,many,3 made up +The units of J3420 are not a number");
        assertThat(refused.err()).contains("nothing of the list was taken");
        assertThat(run("codes", "list").out()).isEqualTo("Code lists: none\n");
    }

    @Test
    void aRuleIsSavedTriedShownAndTakenOutAgain() throws IOException {
        Path file = Files.writeString(folder.resolve("rule.json"), """
                {"name":"Visits need a note","when":{"payers":["ACME1"],"line":{"procedures":["G04*"]},"absent":["note"]},
                 "says":{"stops":true,"message":"Acme wants a note.","field":"note.text"},
                 "cases":[{"claim":"DS1-1","hit":true},{"claim":"DS9-9","hit":false}]}""");
        CommandLineRun saved = run("--json", "rules", "save", file.toString());
        assertThat(saved.exitCode()).as("a case names a claim that is gone").isEqualTo(1);
        assertThat(saved.json().path("cases").toString())
                .isEqualTo("[{\"title\":\"DS1-1\",\"hit\":true,\"spoke\":true,\"known\":true,\"passed\":true},"
                        + "{\"title\":\"DS9-9\",\"hit\":false,\"spoke\":false,\"known\":false,\"passed\":false}]");
        CommandLineRun tried = run("--json", "rules", "try", "1", "--from", "2026-01-01", "--to", "2026-01-31");
        assertThat(tried.json().toString())
                .isEqualTo("{\"id\":1,\"name\":\"Visits need a note\",\"checked\":1,\"hits\":1,\"chargeCents\":15000,"
                        + "\"claims\":[{\"claim\":1,\"control\":\"DS1-1\",\"service\":\"2026-01-20\","
                        + "\"chargeCents\":15000,\"status\":\"READY\",\"fields\":[\"note.text\"]}]}");
        JsonNode finding = run("--json", "claims", "scrub", "--claim", "1")
                .json()
                .path("findings")
                .path(0);
        assertThat(finding.path("rule").asString()).isEqualTo("payer-rule-1-v1");
        Path copy = folder.resolve("copy.json");
        JsonNode shown =
                run("--json", "rules", "show", "1", "--out", copy.toString()).json();
        Path again = Files.writeString(
                folder.resolve("again.json"), shown.path("rule").toString());
        assertThat(run("--json", "rules", "save", again.toString(), "--id", "1")
                        .json()
                        .path("version")
                        .asInt())
                .as("what is shown is what was saved")
                .isEqualTo(1);
        assertThat(run("--json", "rules", "save", copy.toString(), "--id", "1")
                        .json()
                        .path("version")
                        .asInt())
                .isEqualTo(1);
        assertThat(run("rules", "list").out())
                .containsPattern("1 +1 +Visits need a note +ACME1 +yes +1 +1 +2026-02-01");
        var _ = run("claims", "scrub", "--claim", "1");
        assertThat(run("--json", "rules", "hits", "1").json().toString())
                .isEqualTo(
                        "{\"id\":1,\"name\":\"Visits need a note\",\"outcomes\":[{\"status\":\"NEEDS_FIX\",\"claims\":1,"
                                + "\"chargeCents\":15000}],\"claims\":[{\"claim\":1,\"control\":\"DS1-1\",\"service\":\"2026-01-20\","
                                + "\"chargeCents\":15000,\"status\":\"NEEDS_FIX\",\"lastOn\":\"2026-02-01\",\"stands\":true}]}");
        assertThat(run("rules", "retire", "1").exitCode()).isZero();
        assertThat(run("claims", "scrub", "--claim", "1").exitCode()).isZero();
        assertThat(run("rules", "list").out())
                .containsPattern("1 +1 +Visits need a note +ACME1 +yes .* 1 +0 +2026-02-01");
        assertThat(run("rules", "suggest").out()).isEqualTo("Denials that come again and again: none\n");
        Path wrong = Files.writeString(folder.resolve("wrong.json"), "{\"name\":\"N\",\"wenn\":{}}");
        assertThat(run("rules", "save", wrong.toString()).err())
                .contains("The rule cannot be read, line 1: a rule has no field wenn.");
    }
}
