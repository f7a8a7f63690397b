package org.daysheet.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.xlate.edi.schema.EDISchemaException;
import io.xlate.edi.stream.EDIStreamException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// `daysheet demo` as somebody tries it on the first day, and what foreign programs say about the files it leaves.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DemoJourney {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 19);

    private Commands desk = new Commands(Path.of("demo"), "somebody tries the demo", TODAY);
    private JsonNode summary = JsonNodeFactory.instance.nullNode();
    private Path files = Path.of("files");

    @BeforeAll
    void makeADemoPractice(@TempDir Path dir) {
        Path practice = dir.resolve("demo");
        desk = desk.at(practice);
        boolean isLong = Boolean.getBoolean("daysheet.long");
        Run demo = desk.line(List.of(
                "--as-of",
                TODAY.toString(),
                "--json",
                "demo",
                practice.toString(),
                "--patients",
                isLong ? "200" : "25",
                "--months",
                isLong ? "6" : "3",
                "--seed",
                "5"));
        assertThat(demo.exitCode()).as(demo.out() + demo.err()).isZero();
        summary = demo.json();
        files = Path.of(summary.path("files").asString());
    }

    @Test
    void theLedgerHolds() {
        JsonNode check = desk.json(0, "check");
        assertThat(check.path("holds").asBoolean()).isTrue();
    }

    @Test
    void foreignJudgesFindNothingInItsClaimFiles() throws IOException, EDIStreamException, EDISchemaException {
        List<Path> sent = Folders.files(files.resolve("sent"));
        assertThat(sent).hasSizeGreaterThan(4);
        for (Path file : sent) {
            byte[] bytes = Folders.bytes(file);
            assertThat(Judges.envelope(bytes)).as(file.toString()).isEmpty();
            assertThat(Judges.claimGuide(bytes)).as(file.toString()).isEmpty();
        }
    }

    @Test
    void laterPayersAreToldByFileWhatTheFirstOnesDecided() throws IOException {
        List<String> segments = Folders.files(files.resolve("sent")).stream()
                .map(file -> new String(Folders.bytes(file), StandardCharsets.US_ASCII))
                .flatMap(text -> Stream.of(text.split("~")))
                .map(String::strip)
                .toList();
        assertThat(segments).anyMatch(segment -> segment.startsWith("AMT*D*"));
        assertThat(segments).anyMatch(segment -> segment.startsWith("SVD*"));
    }

    @Test
    void theIndependentArithmeticFindsNothing() throws IOException, InterruptedException {
        Path shared = Path.of(System.getProperty("daysheet.shared", "absent"));
        assumeTrue(Files.isRegularFile(shared.resolve("tools/x12bal.py")), "needs the shared tools");
        assertThat(Judges.arithmetic(Folders.files(files.resolve("sent")), shared))
                .isEmpty();
    }

    @Test
    void everyRemittanceButTheFaultyOneIsInspectedBalanced() {
        List<Path> remittances = Folders.files(files.resolve("received"), ".835");
        assertThat(remittances).hasSizeGreaterThan(4);
        int faulty = 0;
        for (Path file : remittances) {
            Run run = desk.run("--json", "inspect", file);
            JsonNode read = run.json().path("files").path(0);
            assertThat(read.path("kind").asString()).isEqualTo("835");
            boolean isBalanced = read.path("interchanges")
                    .valueStream()
                    .flatMap(interchange -> interchange.path("transactions").valueStream())
                    .allMatch(set -> set.path("balanced").asBoolean());
            assertThat(run.exitCode()).as(file.toString()).isEqualTo(isBalanced ? 0 : 1);
            faulty += isBalanced ? 0 : 1;
        }
        long heldBack = desk.json(0, "remits", "list")
                .path("remittances")
                .valueStream()
                .filter(check -> check.path("status").asString().equals("OUT_OF_BALANCE"))
                .count();
        assertThat(faulty).isLessThanOrEqualTo(1);
        assertThat(heldBack > 0).isEqualTo(faulty > 0);
    }

    @Test
    void statementsAndKeyFiguresAreThereToRead() throws IOException {
        List<Path> letters = Folders.files(files.resolve("statements"), ".pdf");
        assertThat(letters).isNotEmpty();
        assertThat(CommandLineJourney.text(letters.getFirst())).contains("Fairhollow Family Medicine");
        Path figures = Path.of(summary.path("keyFigures").asString());
        assertThat(CommandLineJourney.text(figures)).contains("Days in A/R").contains("Fairhollow Family Medicine");
    }

    @Test
    void summaryBalancesKeyFiguresAndPaperAgree() throws IOException {
        JsonNode balances = desk.json(0, "balances");
        assertThat(summary.path("cashCents").asLong()).isEqualTo(Commands.cents(balances, "accounts", "kind", "CASH"));
        assertThat(summary.path("chargedCents").asLong())
                .isEqualTo(-Commands.cents(balances, "accounts", "kind", "REVENUE"));
        long unapplied = -Commands.cents(balances, "parties", "party", "UNAPPLIED");
        assertThat(summary.path("unappliedCents").asLong()).isEqualTo(unapplied);
        JsonNode figures = desk.json(0, "kpi").path("figures");
        assertThat(figure(figures, "unapplied").path("valueCents").asLong()).isEqualTo(unapplied);
        assertThat(figure(figures, "roll-forward-difference").path("valueCents").asLong())
                .isZero();
        String paper =
                CommandLineJourney.text(Path.of(summary.path("keyFigures").asString()));
        assertThat(paper).contains(Money.ofCents(unapplied).display());
        for (JsonNode figure : figures) {
            assertThat(paper).as("%s", figure).contains(figure.path("display").asString());
        }
    }

    @Test
    void theCashIsWhatChecksAndPatientsBroughtIn() {
        long checks = desk.json(0, "remits", "list")
                .path("remittances")
                .valueStream()
                .filter(check -> check.path("status").asString().equals("POSTED"))
                .mapToLong(check -> check.path("paymentCents").asLong())
                .sum();
        long patients;
        try (var office = org.daysheet.billing.Office.open(
                desk.practice(), desk.passphrase().toCharArray(), "owner", LivedPractice.clock(TODAY))) {
            patients = office.session().read(BooksQuery::paid).cents();
        }
        assertThat(desk.balance("CASH")).isEqualTo(checks + patients);
    }

    private static JsonNode figure(JsonNode figures, String key) {
        return figures.valueStream()
                .filter(figure -> figure.path("key").asString().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
