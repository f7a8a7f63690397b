package org.daysheet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.daysheet.demo.simulator.SentCheck;
import org.daysheet.demo.simulator.SentClaim;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// An empty practice lives through the whole cycle from tables and commands alone. Expected amounts come from the
/// payers' own books and
/// from the tables, never from the program.
final class CommandLineJourney {
    private static final LocalDate LATER = LocalDate.of(2026, 2, 10);
    private static final Money SELF_PAY = Money.ofCents(15_000);

    private final SentPractice sent = SentPractice.shared();

    @TempDir
    Path dir;

    @Test
    void anEmptyPracticeLivesThroughTheWholeCycleByFilesAndCommands() throws IOException {
        Commands desk = sent.copyTo(dir.resolve("practice"));
        SentPractice.Answered answered = sent.answer(dir.resolve("mail"));
        everyClaimIsAcknowledged(desk, answered.acknowledgments());
        everyCheckIsTakenAndNothingPosted(desk, answered);
        everyCheckIsPostedToTheCent(desk, answered.books());
        patientsPay(desk, answered.books());
        aTaskIsWorked(desk);
        statementsAskForWhatPatientsOwe(desk);
        figuresAgree(desk);
        JsonNode check = desk.json(0, "check");
        assertThat(check.path("holds").asBoolean()).isTrue();
        assertThat(check.path("checks").size()).isGreaterThan(10);
    }

    private static void everyClaimIsAcknowledged(Commands desk, List<Path> acknowledgments) {
        assertThat(acknowledgments).hasSize(2);
        JsonNode taken = desk.json(0, "take", acknowledgments.get(0), acknowledgments.get(1));
        assertThat(taken.path("files")
                        .valueStream()
                        .map(file -> file.path("kind").asString() + " "
                                + file.path("outcome").asString()))
                .containsExactly("999 taken", "277CA taken");
        assertThat(statuses(desk)).containsOnly("ACCEPTED");
    }

    private static Set<String> statuses(Commands desk) {
        return desk.json(0, "claims", "list")
                .path("claims")
                .valueStream()
                .map(claim -> claim.path("status").asString())
                .collect(Collectors.toSet());
    }

    private static void everyCheckIsTakenAndNothingPosted(Commands desk, SentPractice.Answered answered) {
        for (Path file : answered.remittances()) {
            JsonNode taken = desk.json(0, "take", file).path("files").path(0);
            assertThat(taken.path("outcome").asString()).as("%s", taken).isEqualTo("taken");
            assertThat(taken.path("findings").size()).as("%s", taken).isZero();
        }
        JsonNode checks = desk.json(0, "remits", "list").path("remittances");
        assertThat(checks.valueStream()
                        .map(check -> check.path("trace").asString() + " "
                                + check.path("paymentCents").asLong() + " "
                                + check.path("balanced").asBoolean() + " "
                                + check.path("status").asString()))
                .containsExactlyInAnyOrderElementsOf(answered.books().stream()
                        .map(check -> check.trace() + " " + check.amount().cents() + " true TAKEN")
                        .toList());
        assertThat(desk.balance("CASH")).isZero();
        for (JsonNode check : checks) {
            JsonNode plan = desk.json(0, "remits", "plan", check.path("id").asLong());
            assertThat(plan.path("clean").asBoolean()).as("%s", plan).isTrue();
            assertThat(plan.path("cashCents").asLong())
                    .isEqualTo(check.path("paymentCents").asLong());
        }
        assertThat(desk.balance("CASH")).isZero();
    }

    private static void everyCheckIsPostedToTheCent(Commands desk, List<SentCheck> books) {
        JsonNode posted = desk.json(0, "remits", "post", "--clean");
        assertThat(posted.path("posted").asInt()).as("%s", posted).isEqualTo(books.size());
        assertThat(desk.balance("CASH")).isEqualTo(cash(books).cents());
        Money contractual = Money.sum(
                books.stream().flatMap(check -> check.claims().stream()).map(SentClaim::contractual));
        assertThat(desk.balance("CONTRACTUAL")).isEqualTo(contractual.cents());
        assertThat(desk.balance("REVENUE")).isEqualTo(-118_700); // 2 x 200 + 5 x 150 + 2 x 18.50
        JsonNode balances = desk.json(0, "balances");
        assertThat(balances.path("receivableCents").asLong())
                .isEqualTo(118_700 - cash(books).cents() - contractual.cents());
        assertThat(party(balances, "PATIENT") + party(balances, "SECONDARY"))
                .isEqualTo(SELF_PAY.plus(responsibility(books)).cents());
        assertThat(statuses(desk)).isSubsetOf("PAID", "DENIED", "CLOSED", "DRAFT");
    }

    private static Money cash(List<SentCheck> books) {
        return Money.sum(books.stream().map(SentCheck::amount));
    }

    private static Money responsibility(List<SentCheck> books) {
        return Money.sum(
                books.stream().flatMap(check -> check.claims().stream()).map(SentClaim::patientResponsibility));
    }

    private static long party(JsonNode balances, String party) {
        return Commands.cents(balances, "parties", "party", party);
    }

    private static void patientsPay(Commands desk, List<SentCheck> books) {
        JsonNode full = desk.json(0, "payments", "add", "--patient", "P5", "--amount", "160", "--method", "card");
        assertThat(full.path("amountCents").asLong()).isEqualTo(16_000);
        assertThat(full.path("appliedCents").asLong()).isEqualTo(15_000);
        assertThat(full.path("creditCents").asLong()).isEqualTo(1_000);
        Run unknown = desk.run("payments", "add", "--patient", "P99", "--amount", "5", "--method", "cash");
        assertThat(unknown.exitCode()).isEqualTo(1);
        assertThat(unknown.err()).contains("P99");
        assertThat(desk.balance("CASH")).isEqualTo(cash(books).cents() + 16_000);
        assertThat(desk.balance("UNAPPLIED_PATIENT")).isEqualTo(-1_000);
    }

    private static void aTaskIsWorked(Commands desk) {
        JsonNode tasks = desk.json(0, "tasks", "list");
        JsonNode denial = tasks.path("tasks")
                .valueStream()
                .filter(task -> task.path("kind").asString().equals("DENIAL"))
                .findFirst()
                .orElseThrow();
        assertThat(denial.path("amountCents").asLong()).isPositive();
        desk.json(0, "tasks", "done", denial.path("id").asLong(), "--outcome", "appealed by letter");
        assertThat(desk.json(0, "tasks", "list").path("count").asInt())
                .isEqualTo(tasks.path("count").asInt() - 1);
        assertThat(desk.json(0, "tasks", "list", "--status", "done")
                        .path("tasks")
                        .path(0)
                        .path("outcome")
                        .asString())
                .isEqualTo("appealed by letter");
    }

    private void statementsAskForWhatPatientsOwe(Commands desk) throws IOException {
        Commands month = desk.on(LATER);
        String before = month.balances();
        JsonNode run = month.json(0, "statements", "run", "--out", dir.resolve("letters"));
        assertThat(run.path("dueCents").asLong()).isEqualTo(party(month.json(0, "balances"), "PATIENT"));
        assertThat(run.path("statements").asInt()).isPositive();
        assertThat(text(Path.of(run.path("file").asString())))
                .contains("Juniper Street Family Medicine")
                .doesNotContain("Ellery");
        assertThat(month.balances()).isEqualTo(before);
    }

    private void figuresAgree(Commands desk) throws IOException {
        Commands month = desk.on(LATER);
        JsonNode kpi = month.json(0, "kpi");
        assertThat(kpi.path("asOf").asString()).isEqualTo("2026-02-10");
        JsonNode rows = kpi.path("aging").path(0).path("rows");
        JsonNode total = rows.path(rows.size() - 1);
        long open = 0;
        for (String bucket : List.of("0To30", "31To60", "61To90", "91To120", "121")) {
            open += total.path("days" + bucket + "Cents").asLong();
        }
        long net = open
                + total.path("unbilledCents").asLong()
                - total.path("creditsCents").asLong();
        assertThat(net)
                .isEqualTo(month.json(0, "balances").path("receivableCents").asLong());
        Path sheet = dir.resolve("kpi.pdf");
        month.json(0, "report", "kpi", "--out", sheet);
        assertThat(text(sheet)).contains("Days in A/R").contains("Juniper Street Family Medicine");
        Path aging = dir.resolve("aging.csv");
        month.json(0, "report", "aging", "--out", aging);
        assertThat(new String(Folders.bytes(aging), StandardCharsets.UTF_8)).contains("Lakeside Mutual");
        assertThat(month.run("report", "weather", "--out", aging).exitCode()).isEqualTo(2);
    }

    static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
