package org.daysheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Files that do not hold: what is wrong, where, and what to do is on the screen and in the JSON, whenever one asks.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HeldFilesTest {
    private static final Map<String, String> SECRET = Map.of("DAYSHEET_PASSPHRASE", "a long passphrase 7");
    private static final String ERA = """
            ISA*00*          *00*          *ZZ*PAYER          *ZZ*PRACTICE       *260115*1200*^*00501*%s*0*P*:~
            GS*HP*PAYER*PRACTICE*20260115*1200*1*X*005010X221A1~
            ST*835*0001~
            BPR*I*%s*C*ACH*CCP*01*999999992*DA*123456*1512345678**01*999988880*DA*98765*20260115~
            TRN*1*EFT%s*1512345678~
            N1*PR*ACME HEALTH PLAN~
            N1*PE*JUNIPER STREET*XX*1234567893~
            LX*1~
            CLP*DS1-1*1*100*60*0*12*ICN1~
            NM1*QC*1*RIVERA*ANA~
            SVC*HC:G0402*100*60~
            DTM*472*20260105~
            CAS*%s*45*40~
            SE*12*0001~
            GE*1*1~
            IEA*1*%s~
            """;

    private Path folder = Path.of("");

    @BeforeAll
    void begin(@TempDir Path made) {
        folder = made;
        CommandLineRun run = CommandLineRun.of(
                SECRET,
                "--as-of",
                "2026-02-01",
                "init",
                folder.resolve("practice").toString(),
                "--name",
                "Juniper Street",
                "--npi",
                "1234567893",
                "--tax-id",
                "123456789");
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    private CommandLineRun run(String... arguments) {
        List<String> all =
                new ArrayList<>(List.of("--practice", folder.resolve("practice").toString(), "--as-of", "2026-02-01"));
        all.addAll(List.of(arguments));
        return CommandLineRun.of(SECRET, all.toArray(String[]::new));
    }

    private String era(String control, String amount, String group) throws IOException {
        return file(control + ".835", ERA.formatted(control, amount, control, group, control));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8)
                .toString();
    }

    @Test
    void aCheckOutOfBalanceSaysWhereWheneverItIsShown() throws IOException {
        String path = era("000000011", "61", "CO");
        JsonNode taken = run("--json", "take", path).json().path("files").path(0);
        long id = taken.path("remittances").path(0).asLong();
        assertThat(taken.path("held").path(0).path("remittance").asLong()).isEqualTo(id);
        assertThat(taken.path("held").path(0).path("reason").asString())
                .startsWith("Check EFT000000011 does not add up. It pays 61.00, but its claims pay 60.00");

        CommandLineRun shown = run("--json", "remits", "show", Long.toString(id));
        assertThat(shown.exitCode()).isZero();
        JsonNode finding = shown.json().path("findings").path(0);
        assertThat(finding.toString())
                .isEqualTo("{\"severity\":\"error\",\"code\":\"transaction-balance\",\"offset\":179,\"line\":4,"
                        + "\"segment\":4,\"segmentId\":\"BPR\",\"element\":\"BPR02\",\"read\":\"61.00\","
                        + "\"expected\":\"60.00\",\"message\":\"The check does not balance: the payment is not the sum of"
                        + " claims less provider adjustments.\"}");
        CommandLineRun plan = run("--json", "remits", "plan", Long.toString(id));
        assertThat(plan.exitCode()).isEqualTo(1);
        assertThat(plan.json().path("findings"))
                .isEqualTo(shown.json().path("findings"))
                .isEqualTo(taken.path("findings"));
        assertThat(run("remits", "show", Long.toString(id)).out())
                .containsPattern("error +4 +4 +BPR +BPR02 +61.00 +60.00 +The check does not balance");
    }

    @Test
    void aCheckThatDoesNotAddUpIsLookedAtOnceAndAgainWhenSomebodyWants() throws IOException {
        String id = run("--json", "take", era("000000014", "61", "CO"))
                .json()
                .path("files")
                .path(0)
                .path("remittances")
                .path(0)
                .asString();
        CommandLineRun seen = run("--json", "remits", "seen", id);
        assertThat(seen.exitCode()).isZero();
        assertThat(seen.json().path("status").asString()).isEqualTo("OUT_OF_BALANCE");
        assertThat(seen.json().path("seen").asBoolean()).isTrue();

        CommandLineRun twice = run("remits", "seen", id);
        assertThat(twice.exitCode()).isEqualTo(1);
        assertThat(twice.err()).contains("Check EFT000000014 does not wait for anybody to look at it");

        CommandLineRun again = run("--json", "remits", "seen", id, "--undo");
        assertThat(again.exitCode()).isZero();
        assertThat(again.json().path("seen").asBoolean()).isFalse();
        assertThat(run("remits", "seen", id, "--undo").err())
                .contains("Nobody has noted of check EFT000000014 that it need not be looked at. Nothing was changed.");
    }

    @Test
    void aFileThatIsCutOffEndsWithOneAlsoWhenItIsTakenAgain() throws IOException {
        String whole = Files.readString(Path.of(era("000000012", "60", "CO")));
        String cut = file("cut.835", whole.substring(0, whole.indexOf("SE*")));
        for (String outcome : List.of("taken", "already taken")) {
            CommandLineRun taken = run("take", cut);
            assertThat(taken.exitCode()).as(outcome).isEqualTo(1);
            assertThat(taken.out())
                    .contains(
                            " " + outcome,
                            "Check EFT000000012 is cut off",
                            "Get the whole file",
                            "daysheet remits show ")
                    .doesNotContain("See what it would post");
        }
    }

    @Test
    void aClaimThatCannotBeReadNamesElementAndAct() throws IOException {
        long id = run("--json", "take", era("000000013", "60", "XX"))
                .json()
                .path("files")
                .path(0)
                .path("remittances")
                .path(0)
                .asLong();
        String plan = run("remits", "plan", Long.toString(id)).out();
        assertThat(plan)
                .contains("(CAS01 in segment 13 says \"XX\"; expected: CO, PR, OA or PI)", "void this check")
                .doesNotContain("post it by hand");
    }

    @Test
    void findingsOfATableHaveLineAndColumnAndNoSegment() throws IOException {
        CommandLineRun taken = run(
                "take",
                file(
                        "patients.csv",
                        "patient_account,last_name,first_name,birth_on,sex,address1,city,state,zip\n"
                                + "P1,Rivera,Ana,17 April,F,9 Oak Lane,Hartwell,CT,06099\n"));
        assertThat(taken.exitCode()).isEqualTo(1);
        List<String> lines = taken.out().lines().map(String::strip).toList();
        int title = lines.indexOf("Findings in " + folder.resolve("patients.csv"));
        assertThat(lines.get(title + 1).split(" {2,}"))
                .containsExactly("Severity", "Line", "Column", "Read", "Finding");
        assertThat(lines.get(title + 2).split(" {2,}")).startsWith("error", "2", "birth_on", "17 April");
    }

    @Test
    void aFileOfAnotherKindSaysWhichKindsAreTaken() throws IOException {
        CommandLineRun taken = run("take", file("empty.835", ""), file("a.pdf", "%PDF-1.7\n%%EOF\n"));
        assertThat(taken.exitCode()).isEqualTo(1);
        assertThat(taken.out())
                .contains(
                        "The file is empty.",
                        "The file is of the kind pdf, which is not taken in. Taken in are payers' answers",
                        "daysheet inspect " + folder.resolve("a.pdf"),
                        "daysheet take --columns");
    }
}
