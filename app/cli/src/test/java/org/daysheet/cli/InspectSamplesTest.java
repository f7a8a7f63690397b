package org.daysheet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every real file of the sample collection is named, added up and judged as its list says.
class InspectSamplesTest {
    private static final Pattern SUMS =
            Pattern.compile("BPR=(?<bpr>[^;]*); sumCLP04=(?<paid>[^;]*); PLB=(?<plb>[^;]*); (?<verdict>.*)");
    private static final Map<String, String> KINDS =
            Map.of("835", "835", "837p", "837P", "999", "999", "277ca", "277CA", "271", "271");

    private record Sample(String file, String quality, String special, String balance) {
        static Sample of(String line) {
            String[] cells = Arrays.copyOf(line.split("\t", -1), 5);
            return new Sample(cells[0], cells[1], String.valueOf(cells[3]), cells[4] == null ? "" : cells[4]);
        }

        String kind() {
            String folder = file.substring(0, file.indexOf('/'));
            return folder.equals("generated")
                    ? (file.endsWith(".835") ? "835" : "837P")
                    : KINDS.getOrDefault(folder, "");
        }
    }

    private static Path samples() {
        Path folder = Path.of(System.getProperty("daysheet.shared", "none"), "samples");
        assumeTrue(Files.isDirectory(folder), "no sample files here");
        return folder;
    }

    @TestFactory
    Stream<DynamicTest> everySampleIsNamedAddedUpAndJudged() throws IOException {
        Path folder = samples();
        return Files.readAllLines(folder.resolve("index.tsv")).stream()
                .skip(1)
                .map(Sample::of)
                .map(sample -> DynamicTest.dynamicTest(sample.file(), () -> judge(folder, sample)));
    }

    private static void judge(Path folder, Sample sample) {
        CommandLineRun run = CommandLineRun.of(
                "--json", "inspect", folder.resolve(sample.file()).toString());
        JsonNode file = run.json().path("files").path(0);
        List<JsonNode> transactions = transactions(file);
        assertThat(file.path("kind").asString()).isEqualTo(sample.kind());
        assertThat(file.path("sha256").asString()).matches("[0-9a-f]{64}");
        boolean sound = noErrors(file)
                && transactions.stream()
                        .allMatch(transaction -> transaction.path("balanced").asBoolean(true));
        assertThat(run.exitCode()).as("exit code").isEqualTo(sound ? 0 : 1);
        if (sample.quality().equals("faulty on purpose")) {
            assertThat(run.exitCode()).as("faulty on purpose").isEqualTo(1);
        }
        if (sample.quality().equals("valid")) {
            assertThat(run.exitCode()).as("valid: %s", file.path("findings")).isZero();
        }
        Matcher sums = SUMS.matcher(sample.balance());
        if (sums.matches()) {
            assertSums(transactions, sums);
        }
    }

    private static void assertSums(List<JsonNode> transactions, Matcher sums) {
        String verdict = sums.group("verdict");
        assertThat(transactions.stream()
                        .allMatch(transaction -> transaction.path("balanced").asBoolean(true)))
                .as("balanced")
                .isEqualTo(!verdict.startsWith("OUT OF BALANCE"));
        compare(transactions, "paymentCents", sums.group("bpr"));
        compare(transactions, "claimsPaidCents", sums.group("paid"));
        compare(transactions, "providerAdjustmentsCents", sums.group("plb"));
        Matcher unbalanced = Pattern.compile("(\\d+) claims unbalanced").matcher(verdict);
        long expected = unbalanced.find() ? Long.parseLong(unbalanced.group(1)) : 0;
        long actual = transactions.stream()
                .flatMap(transaction -> transaction.path("claims").valueStream())
                .filter(claim -> !claim.path("balanced").asBoolean(true))
                // the list does not judge a claim that gives no reason at all for what is missing
                .filter(claim -> !claim.path("adjustments").isEmpty())
                .count();
        assertThat(actual).as("claims out of balance").isEqualTo(expected);
    }

    /// The list names amounts of the first transactions, joined by plus signs, with their signs as sent.
    private static void compare(List<JsonNode> transactions, String field, String amounts) {
        String[] texts = amounts.replace("..", "").split("\\+", -1);
        for (int i = 0; i < texts.length && i < transactions.size(); i++) {
            if (!texts[i].isEmpty()) {
                assertThat(transactions.get(i).path(field).asLong())
                        .as("%s of transaction %d", field, i + 1)
                        .isEqualTo(new BigDecimal(texts[i]).movePointRight(2).longValueExact());
            }
        }
    }

    @Test
    void whatAClaimOfOursHasNoRoomForIsNamed() {
        String file = samples().resolve("837p/x12-demo-cob-example4.837").toString();

        assertThat(CommandLineRun.of("inspect", file).out()).contains("      Not kept by Daysheet: 2320 AMT (1 claim)");
        assertThat(transactions(CommandLineRun.of("--json", "inspect", file)
                                .json()
                                .path("files")
                                .path(0))
                        .getFirst()
                        .path("claims")
                        .path(0)
                        .path("notKept")
                        .toString())
                .isEqualTo("[\"2320 AMT\"]");
    }

    @TestFactory
    Stream<DynamicTest> everyGeneratedFileIsReadAsItsManifestSays() throws IOException {
        Path folder = samples().resolve("generated");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream()
                    .map(manifest -> DynamicTest.dynamicTest(
                            String.valueOf(manifest.getFileName()), () -> compareWithManifest(manifest)));
        }
    }

    private static void compareWithManifest(Path manifest) {
        String name = manifest.toString();
        JsonNode expected = JsonMapper.shared().readTree(manifest.toFile());
        CommandLineRun run =
                CommandLineRun.of("--json", "inspect", name.substring(0, name.length() - ".json".length()));
        JsonNode file = run.json().path("files").path(0);
        if (file.path("kind").asString().equals("835")) {
            compareRemittance(expected, transactions(file), name.contains("bad-"));
        } else {
            compareClaims(expected, transactions(file), name);
        }
        assertThat(run.exitCode()).isEqualTo(name.contains("bad-") ? 1 : 0);
    }

    private static void compareRemittance(JsonNode expected, List<JsonNode> transactions, boolean isBroken) {
        List<JsonNode> sets = expected.path("isa")
                .valueStream()
                .flatMap(interchange -> interchange.path("st").valueStream())
                .toList();
        assertThat(transactions).hasSameSizeAs(sets);
        for (int i = 0; i < sets.size(); i++) {
            JsonNode set = sets.get(i);
            JsonNode transaction = transactions.get(i);
            assertThat(transaction.path("trace").asString())
                    .isEqualTo(set.path("trace").asString());
            if (!isBroken) {
                assertThat(transaction.path("paymentCents").asLong())
                        .isEqualTo(set.path("bpr").asLong());
                assertThat(transaction.path("claimsPaidCents").asLong())
                        .isEqualTo(set.path("paid").asLong());
                assertThat(claimFacts(transaction.path("claims"), "control", "chargeCents", "paidCents"))
                        .isEqualTo(claimFacts(set.path("detail"), "pcn", "charge", "paid"));
                assertThat(adjustments(transaction.path("claims"), "adjustments"))
                        .isEqualTo(adjustments(set.path("detail"), "adj"));
                assertThat(providerAdjustments(transaction)).isEqualTo(providerAdjustmentsOf(set));
            }
        }
    }

    private static List<String> providerAdjustments(JsonNode transaction) {
        return transaction
                .path("providerAdjustments")
                .valueStream()
                .map(one -> one.path("reason").asString() + " "
                        + one.path("amountCents").asLong() + " "
                        + one.path("reference").asString(""))
                .toList();
    }

    private static List<String> providerAdjustmentsOf(JsonNode set) {
        return set.path("plb")
                .valueStream()
                .map(one -> one.path(0).asString() + " " + one.path(1).asLong() + " "
                        + one.path(2).asString())
                .toList();
    }

    private static List<String> adjustments(JsonNode claims, String field) {
        return claims.valueStream()
                .flatMap(claim -> claim.path(field).valueStream())
                .map(one -> one.isArray()
                        ? one.path(0).asString() + one.path(1).asString() + " "
                                + one.path(2).asLong()
                        : one.path("group").asString() + one.path("reason").asString() + " "
                                + one.path("amountCents").asLong())
                .sorted()
                .toList();
    }

    private static void compareClaims(JsonNode expected, List<JsonNode> transactions, String name) {
        JsonNode claims = transactions.getFirst().path("claims");
        if (!name.contains("bad-total")) {
            assertThat(claimFacts(claims, "control", "chargeCents", "lines"))
                    .isEqualTo(claimFacts(expected.path("claims"), "pcn", "total", "lines"));
        }
        assertThat(claims.valueStream()
                        .map(claim -> !claim.path("subscriberIsPatient").asBoolean()))
                .isEqualTo(expected.path("claims")
                        .valueStream()
                        .map(claim -> claim.path("dep").asBoolean())
                        .toList());
    }

    private static List<String> claimFacts(JsonNode claims, String control, String first, String second) {
        return claims.valueStream()
                .map(claim -> String.format(
                        Locale.ROOT,
                        "%s %d %d",
                        claim.path(control).asString(),
                        claim.path(first).asLong(),
                        claim.path(second).asLong()))
                .toList();
    }

    private static boolean noErrors(JsonNode file) {
        return file.path("findings")
                .valueStream()
                .noneMatch(finding -> finding.path("severity").asString().equals("error"));
    }

    private static List<JsonNode> transactions(JsonNode file) {
        List<JsonNode> all = new ArrayList<>();
        file.path("interchanges")
                .valueStream()
                .forEach(interchange ->
                        interchange.path("transactions").valueStream().forEach(all::add));
        return all;
    }
}
