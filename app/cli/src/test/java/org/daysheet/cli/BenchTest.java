package org.daysheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import tools.jackson.databind.JsonNode;

/// What `bench` measures, at tiny sizes; never how fast.
@TestInstance(Lifecycle.PER_CLASS)
class BenchTest {
    private final CommandLineRun run = CommandLineRun.of("bench", "--json", "--claims", "50", "--charges", "60,120");

    private static List<String> texts(JsonNode rows, String key) {
        List<String> texts = new ArrayList<>();
        rows.forEach(row -> texts.add(row.path(key).asString()));
        return texts;
    }

    private List<Integer> rows(String measure) {
        List<Integer> rows = new ArrayList<>();
        run.json().path("queries").path("figures").forEach(row -> {
            if (row.path("measure").asString().equals(measure)) {
                rows.add(row.path("resultRows").asInt());
            }
        });
        return rows;
    }

    @Test
    void everyPartIsMeasuredAndSaid() {
        assertThat(run.exitCode()).isZero();
        assertThat(run.json().path("machine").path("processors").asInt()).isPositive();
        assertThat(run.err()).contains("Measuring reading", "Measuring posting", "Measuring queries");
    }

    @Test
    void readingStandsBesideALookAtEachByte() {
        JsonNode reading = run.json().path("reading");
        assertThat(reading.path("claims").asInt()).isEqualTo(50);
        assertThat(texts(reading.path("figures"), "measure"))
                .containsExactly("byte scan", "segments", "typed records, balanced");
        assertThat(reading.path("figures").path(0).path("ratioHundredths").asInt())
                .isEqualTo(100);
    }

    @Test
    void postingIsMeasuredInLedgersOfSeveralSizes() {
        JsonNode growth = CommandLineRun.of("bench", "--json", "--only", "growth", "--ledger", "40,80")
                .json()
                .path("growth");
        assertThat(growth.path("checkClaims").asInt()).isEqualTo(10);
        assertThat(growth.path("figures").path(0).path("growthHundredths").asInt())
                .isEqualTo(100);
        assertThat(growth.path("figures").path(1).path("ledgerClaims").asInt()).isEqualTo(80);
        assertThat(growth.path("figures").path(1).path("postMicros").asLong()).isPositive();
    }

    @Test
    void memoryIsLookedAtInTwoSizesOfFile() {
        JsonNode heap = run.json().path("heap");
        assertThat(texts(heap.path("figures"), "measure")).containsExactly("inspecting", "parsing");
        assertThat(heap.path("largeFileBytes").asLong())
                .isGreaterThan(5 * heap.path("smallFileBytes").asLong());
        heap.path("figures")
                .forEach(row -> assertThat(row.path("smallBytes").asLong()).isPositive());
    }

    @Test
    void postingStandsBesideABareInsertOfAsManyRows() {
        JsonNode posting = run.json().path("posting");
        assertThat(posting.path("postings").asInt()).isEqualTo(50);
        assertThat(posting.path("held").asInt()).isZero();
        assertThat(texts(posting.path("figures"), "measure"))
                .contains("bare insert of the same rows", "take and post", "take", "post");
        assertThat(texts(posting.path("postShares"), "part"))
                .containsExactly(
                        "chaining, with the facts that are sealed",
                        "raw file, kept and read",
                        "matching",
                        "database",
                        "jOOQ",
                        "rules of posting and the rest of our code");
        long rows = 0;
        for (JsonNode table : posting.path("tables")) {
            rows += table.path("rows").asLong();
        }
        assertThat(rows).isEqualTo(posting.path("rows").asLong());
        assertThat(texts(posting.path("tables"), "table"))
                .extracting(table -> table.toLowerCase(java.util.Locale.ROOT))
                .contains(
                        "remittance", "remit_claim", "remit_line", "remit_match", "posting", "transfer", "audit_entry");
    }

    @Test
    void lookingUpIsMeasuredInBothSizesOfPractice() {
        List<Integer> charges = new ArrayList<>();
        run.json().path("queries").path("figures").forEach(row -> {
            if (row.path("measure").asString().equals("claim list, first page")) {
                charges.add(row.path("charges").asInt());
            }
        });
        assertThat(charges).containsExactly(60, 120);
        assertThat(texts(run.json().path("queries").path("figures"), "measure"))
                .contains("balance of a patient", "key figures");
        assertThat(rows("claims to file, by their last day, first page")).containsExactly(0, 1);
        assertThat(rows("files sent, and how they stand")).containsExactly(1, 1);
    }

    @Test
    void checkingClaimsStandsBesideReadingThem() {
        JsonNode scrub = run.json().path("scrub");
        assertThat(scrub.path("claims").asInt()).isEqualTo(50);
        assertThat(texts(scrub.path("imports"), "list")).containsExactly("ICD10CM", "NCCI");
        assertThat(scrub.path("imports").path(0).path("entries").asInt()).isEqualTo(501);
        assertThat(scrub.path("imports").path(1).path("entries").asInt()).isEqualTo(2_500);
        assertThat(texts(scrub.path("figures"), "measure"))
                .containsExactly(
                        "reading the claims from the database",
                        "checking the claims",
                        "checking one claim again",
                        "checking a visit while it is typed");
    }

    @Test
    void aFileOfClaimsThatGoesOutStandsBesideReadingThem() {
        JsonNode sending = run.json().path("sending");
        assertThat(sending.path("claims").asInt()).isEqualTo(50);
        assertThat(sending.path("bytes").asInt()).isGreaterThan(50 * 300);
        assertThat(texts(sending.path("figures"), "measure"))
                .containsExactly(
                        "reading the claims from the database", "sending them in one file", "reading the file back");
    }

    @Test
    void sizesThatMeasureNothingAreRefused() {
        assertThat(CommandLineRun.of("bench", "--claims", "3").exitCode()).isEqualTo(2);
        assertThat(CommandLineRun.of("bench", "--charges", "0").exitCode()).isEqualTo(2);
    }
}
