package org.daysheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// A practice with one insured visit and one that a patient pays alone: files in, claims and statements out.
class DeskTest extends DeskPractice {
    @Test
    void severalTablesAreToldInOneTable() {
        CommandLineRun taken = run(tables());
        assertThat(taken.exitCode()).as(taken.out()).isZero();
        List<String> lines = taken.out().lines().toList();
        assertThat(lines).hasSize(7);
        assertThat(lines.get(0)).isEqualTo("Files");
        assertThat(lines.get(1).strip().split(" {2,}"))
                .containsExactly("File", "Kind", "Outcome", "Rows", "New", "Known");
        assertThat(lines.get(6).strip().split(" {2,}"))
                .containsExactly(folder.resolve("encounters.csv").toString(), "csv-encounters", "taken", "2", "2", "0");
        JsonNode again = run("--json", "take", file("payers.csv")).json();
        assertThat(again.path("files").path(0).path("outcome").asString()).isEqualTo("already taken");
        assertThat(again.path("files").path(0).path("before").asString()).isEqualTo("payers.csv");
    }

    @Test
    void oneFileThatIsRefusedStopsNoOther() throws IOException {
        List<String> line = new ArrayList<>(List.of("--json", "take", file("gone.csv"), folder.toString()));
        line.addAll(List.of(tables()).subList(1, 5));
        CommandLineRun taken = run(line.toArray(String[]::new));
        assertThat(taken.exitCode()).isEqualTo(1);
        assertThat(taken.json()
                        .path("files")
                        .valueStream()
                        .map(file -> file.path("outcome").asString()))
                .containsExactly("refused", "refused", "taken", "taken", "taken", "taken");
        String whole = """
                ISA*00*          *00*          *ZZ*PAYER          *ZZ*PRACTICE       *260115*1200*^*00501*000000001*0*P*:~
                GS*HP*PAYER*PRACTICE*20260115*1200*1*X*005010X221A1~
                ST*835*0001~
                BPR*I*176*C*ACH*CCP*01*999999992*DA*123456*1512345678**01*999988880*DA*98765*20260115~
                TRN*1*EFT000001001*1512345678~
                N1*PR*ACME HEALTH PLAN~
                N1*PE*JUNIPER STREET*XX*1234567893~
                """;
        Path cut = Files.writeString(folder.resolve("cut.835"), whole, StandardCharsets.US_ASCII);
        CommandLineRun half = run("--json", "take", cut.toString());
        assertThat(half.exitCode()).as(half.out()).isEqualTo(1);
        assertThat(half.json().path("files").path(0).path("findings").size()).isPositive();
    }

    @Test
    void claimsThatNeedAFixAreNamedAndALostFileIsWrittenAgain() throws IOException {
        assertThat(run(tables()).exitCode()).isZero();
        assertThat(run("claims", "create", "--all").exitCode()).isZero();
        assertThat(run("practice", "set", "--submitter", "").exitCode()).isZero();
        assertThat(run("claims", "scrub").exitCode()).isEqualTo(1);
        CommandLineRun none = run("--json", "claims", "export", "--out", file("outbox"));
        assertThat(none.exitCode()).isZero();
        assertThat(none.json().path("needsFix").asInt()).isEqualTo(1);
        assertThat(none.err()).contains("1 claim needs a fix and did not go out: run claims scrub");
        assertThat(run("practice", "set", "--submitter", "JUNIPER").exitCode()).isZero();
        assertThat(run("claims", "scrub").exitCode()).isZero();
        JsonNode sent = run("--json", "claims", "export", "--out", file("outbox"))
                .json()
                .path("files")
                .path(0);
        Path file = Path.of(sent.path("path").asString());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        byte[] bytes = Files.readAllBytes(file);
        Files.delete(file);
        JsonNode row =
                run("--json", "claims", "sent").json().path("submissions").path(0);
        assertThat(row.path("submission").asLong())
                .isEqualTo(sent.path("submission").asLong());
        CommandLineRun again =
                run("claims", "export", "--again", row.path("submission").asString(), "--out", file("outbox"));
        assertThat(again.exitCode()).as(again.err()).isZero();
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
        assertThat(run("claims", "export", "--again", "9", "--out", file("outbox"))
                        .err())
                .contains("There is no submission 9.");
    }

    @Test
    void statementsAreFrozenOnlyWhenTheirPaperCanBeWrittenAndPrintedAgainLater() throws IOException {
        assertThat(run(tables()).exitCode()).isZero();
        Path blocked = Files.writeString(folder.resolve("blocked"), "");
        CommandLineRun failed = run("statements", "run", "--out", blocked.toString());
        assertThat(failed.exitCode()).isEqualTo(1);
        assertThat(run("--json", "statements", "list").json().path("runs").size())
                .isZero();
        JsonNode run =
                run("--json", "statements", "run", "--out", file("letters")).json();
        assertThat(run.path("statements").asInt()).isEqualTo(1);
        assertThat(run.path("dueCents").asLong()).isEqualTo(9_900);
        Files.delete(Path.of(run.path("file").asString()));
        JsonNode listed = run("--json", "statements", "list").json().path("runs");
        assertThat(listed.toString())
                .isEqualTo("[{\"run\":1,\"preparedOn\":\"2026-02-01\",\"cutoff\":\"2026-02-01\",\"statements\":1,"
                        + "\"dueCents\":9900,\"minimumCents\":1,\"namesFrom\":\"\",\"namesTo\":\"\"}]");
        CommandLineRun printed = run("--json", "statements", "print", "1", "--out", file("letters"));
        assertThat(printed.exitCode()).as(printed.err()).isZero();
        assertThat(Path.of(printed.json().path("file").asString())).isNotEmptyFile();
        assertThat(run("statements", "print", "7", "--out", file("letters")).err())
                .contains("There is no statement run 7.");
        JsonNode skipped =
                run("--json", "statements", "run", "--out", file("letters")).json();
        assertThat(skipped.path("statements").asInt()).isZero();
        assertThat(run("statements", "print", "2", "--out", file("letters")).exitCode())
                .isEqualTo(1);
        JsonNode repeated = run("--json", "statements", "run", "--again", "--out", file("letters"))
                .json();
        assertThat(repeated.path("statements").asInt()).isEqualTo(1);
    }

    @Test
    void aRunOfSomeLastNamesLooksAtNobodyElse() {
        assertThat(run(tables()).exitCode()).isZero();
        JsonNode nobody = run(
                        "--json",
                        "statements",
                        "run",
                        "--names-from",
                        "Zy",
                        "--names-to",
                        "z",
                        "--out",
                        file("letters"))
                .json();
        assertThat(nobody.path("statements").asInt()).isZero();
        assertThat(nobody.path("skipped").size()).isZero();
        assertThat(nobody.path("namesFrom").asString()).isEqualTo("Zy");
        CommandLineRun refused =
                run("statements", "run", "--names-from", "M", "--names-to", "F", "--out", file("letters"));
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("No last name lies from M to F. Put the earlier letter first.");
        assertThat(run("--json", "statements", "run", "--names-to", "Zz", "--out", file("letters"))
                        .json()
                        .path("statements")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void whatPatientsPaidIsListedWithWhatIsLeftOfIt() {
        assertThat(run(tables()).exitCode()).isZero();
        pay("P2", "40", "--method", "card", "--reference", "slip 9", "--for-later");
        pay("P2", "25", "--method", "cash", "--received", "2026-01-30");
        pay("P1", "15", "--method", "check", "--received", "2026-01-31");
        String stoneCash = "{\"receipt\":\"R000002\",\"receivedOn\":\"2026-01-30\",\"patient\":\"P2\","
                + "\"patientName\":\"Stone, Leo\",\"method\":\"CASH\",\"reference\":\"\",\"amountCents\":2500,"
                + "\"appliedCents\":2500,\"unappliedCents\":0,\"forLater\":false,\"standing\":\"STANDS\"}";
        String riveraCheck = "{\"receipt\":\"R000003\",\"receivedOn\":\"2026-01-31\",\"patient\":\"P1\","
                + "\"patientName\":\"Rivera, Ana\",\"method\":\"CHECK\",\"reference\":\"\",\"amountCents\":1500,"
                + "\"appliedCents\":0,\"unappliedCents\":1500,\"forLater\":false,\"standing\":\"STANDS\"}";
        String stoneDeposit = "{\"receipt\":\"R000001\",\"receivedOn\":\"2026-02-01\",\"patient\":\"P2\","
                + "\"patientName\":\"Stone, Leo\",\"method\":\"CARD\",\"reference\":\"slip 9\","
                + "\"amountCents\":4000,\"appliedCents\":0,\"unappliedCents\":4000,\"forLater\":true,\"standing\":\"STANDS\"}";
        assertThat(payments())
                .isEqualTo("{\"payments\":[" + stoneDeposit + "," + riveraCheck + "," + stoneCash
                        + "],\"count\":3,\"amountCents\":8000,\"appliedCents\":2500,\"unappliedCents\":5500}");
        assertThat(payments("--from", "2026-01-30", "--to", "2026-01-31"))
                .isEqualTo("{\"payments\":[" + riveraCheck + "," + stoneCash
                        + "],\"count\":2,\"amountCents\":4000,\"appliedCents\":2500,\"unappliedCents\":1500}");
        assertThat(payments("--patient", "P2", "--unapplied"))
                .isEqualTo("{\"payments\":[" + stoneDeposit
                        + "],\"count\":1,\"amountCents\":4000,\"appliedCents\":0,\"unappliedCents\":4000}");
        List<String> lines =
                run("payments", "list", "--patient", "P2").out().lines().toList();
        assertThat(lines.get(1).strip().split(" {2,}"))
                .containsExactly(
                        "Receipt",
                        "Received",
                        "Account",
                        "Patient",
                        "Method",
                        "Reference",
                        "Amount",
                        "Applied",
                        "Left",
                        "For later",
                        "Standing");
        assertThat(lines.get(2).strip().split(" {2,}"))
                .containsExactly(
                        "R000001",
                        "2026-02-01",
                        "P2",
                        "Stone, Leo",
                        "CARD",
                        "slip 9",
                        "$40.00",
                        "$0.00",
                        "$40.00",
                        "yes",
                        "STANDS");
        assertThat(run("payments", "list", "--from", "2026-02-01", "--to", "2026-01-31")
                        .exitCode())
                .isEqualTo(2);
        assertThat(run("payments", "list", "--patient", "P9").err())
                .contains("There is no patient with the account number P9.");
    }

    @Test
    void whatWasKeptForLaterIsUsedOnceWhenAPersonSaysSo() {
        assertThat(run(tables()).exitCode()).isZero();
        pay("P2", "40", "--method", "card", "--for-later");
        pay("P1", "15", "--method", "cash");
        CommandLineRun used = run("--json", "payments", "use", "--patient", "P2");
        assertThat(used.exitCode()).as(used.err()).isZero();
        assertThat(used.json().toString())
                .isEqualTo("{\"patient\":\"P2\",\"appliedCents\":4000,\"creditCents\":0,\"owedCents\":5900}");
        CommandLineRun again = run("payments", "use", "--patient", "P2");
        assertThat(again.exitCode()).isZero();
        assertThat(again.out().lines()).first().isEqualTo("Nothing was changed: P2 has no credit.");
        assertThat(run("payments", "use", "--patient", "P1").out().lines())
                .first()
                .isEqualTo("Nothing was changed: P1 owes nothing now; the credit of $15.00 stays.");
        JsonNode balances = run("--json", "balances").json();
        assertThat(balances.path("accounts").toString())
                .contains("{\"kind\":\"PATIENT_RECEIVABLE\",\"balanceCents\":5900}")
                .contains("{\"kind\":\"UNAPPLIED_PATIENT\",\"balanceCents\":-1500}")
                .contains("{\"kind\":\"CASH\",\"balanceCents\":5500}");
        assertThat(run("check").exitCode()).isZero();
    }

    @Test
    void nothingIsPostedOnADayBeforeTheLastPosting() {
        assertThat(run(tables()).exitCode()).isZero();
        for (String[] posting : new String[][] {
            {"payments", "add", "--patient", "P2", "--amount", "10", "--method", "cash"},
            {"payments", "use", "--patient", "P2"},
            {"remits", "post", "--clean"},
            {"remits", "match", "1", "--to", "1"},
            {"remits", "accept", "1"},
            {"remits", "void", "1", "--reason", "Deposit came back"},
        }) {
            CommandLineRun early = runOn("2026-01-31", posting);
            assertThat(early.exitCode()).isEqualTo(1);
            assertThat(early.err())
                    .contains("--as-of 2026-01-31 lies before the last posting, of 2026-02-01.")
                    .contains("Leave --as-of out, or give 2026-02-01 or a later day.");
        }
        assertThat(run("--json", "payments", "list").json().path("payments").size())
                .isZero();
    }

    @Test
    void aPaymentThatIsVoidOrReturnedCountsForNothing() {
        assertThat(run(tables()).exitCode()).isZero();
        pay("P2", "40", "--method", "check");
        pay("P2", "25", "--method", "cash");
        CommandLineRun returned = run("--json", "payments", "return", "R000001", "--reason", "NSF");
        assertThat(returned.exitCode()).as(returned.err()).isZero();
        assertThat(returned.json().toString())
                .isEqualTo("{\"receipt\":\"R000001\",\"standing\":\"RETURNED\",\"amountCents\":4000,"
                        + "\"reopenedCents\":4000,\"repaidCents\":0}");
        assertThat(run("payments", "void", "R000002", "--reason", "Entered twice")
                        .out()
                        .lines())
                .first()
                .isEqualTo("The payment of $25.00 of receipt R000002 is void: $25.00 is owed again.");
        CommandLineRun again = run("payments", "void", "R000001", "--reason", "Entered twice");
        assertThat(again.exitCode()).isEqualTo(1);
        assertThat(again.err()).contains("The payment of receipt R000001 was voided or returned before.");
        assertThat(payments())
                .contains("\"standing\":\"RETURNED\"", "\"standing\":\"VOIDED\"", "\"count\":2,\"amountCents\":0");
        assertThat(run("check").exitCode()).isZero();
    }

    private void pay(String patient, String amount, String... more) {
        List<String> line = new ArrayList<>(List.of("payments", "add", "--patient", patient, "--amount", amount));
        line.addAll(List.of(more));
        CommandLineRun taken = run(line.toArray(String[]::new));
        assertThat(taken.exitCode()).as(taken.err()).isZero();
    }

    private String payments(String... filters) {
        List<String> line = new ArrayList<>(List.of("--json", "payments", "list"));
        line.addAll(List.of(filters));
        return run(line.toArray(String[]::new)).json().toString();
    }
}
