package org.daysheet.edi.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.daysheet.edi.remit835.RemitClaim;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Holds every file of the shared samples against what its index and manifests say.
final class SharedSamplesTest {
    private static final Path SHARED = Path.of(System.getProperty("daysheet.shared", "absent"));
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private Path directory = Path.of("");

    @BeforeEach
    void samplesAreThere() {
        assumeTrue(Files.isDirectory(SHARED.resolve("samples")), "no shared samples");
    }

    @Test
    void everyFileHasTheKindOfItsFolder() throws IOException {
        for (IndexRow row : index()) {
            String expected = switch (row.folder()) {
                case "837p" -> "837P";
                case "277ca" -> "277CA";
                case "generated" -> row.file().endsWith("835") ? "835" : "837P";
                default -> row.folder();
            };
            assertThat(row.inspected().verdict.kind().text()).as(row.file()).isEqualTo(expected);
        }
    }

    @Test
    void remittancesBalanceWhereTheIndexSaysSo() throws IOException {
        List<IndexRow> remittances =
                index().stream().filter(row -> row.folder().equals("835")).toList();
        assertThat(remittances).hasSizeGreaterThan(20);
        for (IndexRow row : remittances) {
            assertThat(row.inspected().verdict.allBalanced())
                    .as(row.file())
                    .isEqualTo(!row.balance().contains("OUT OF BALANCE"));
        }
    }

    @Test
    void validAndUsableFilesHaveNoErrorAndFaultyOnesDo() throws IOException {
        for (IndexRow row : index()) {
            boolean unbalanced =
                    row.balance().contains("OUT OF BALANCE") || row.balance().contains("claims unbalanced");
            boolean faulty = row.quality().startsWith("faulty") && !row.folder().equals("271");
            assertThat(row.inspected().verdict.isSound()).as(row.file()).isEqualTo(!unbalanced && !faulty);
        }
    }

    @Test
    void generatedRemittancesAgreeWithTheirManifestsToTheCent() throws IOException {
        for (String name : List.of("bad-bpr", "bad-clp", "institutional", "mix-60-newline", "odd-separators")) {
            Path file = SHARED.resolve("samples/generated/" + name + ".835");
            agree(new Inspected(Files.readAllBytes(file)), manifest(file), name);
        }
    }

    @Test
    void generatedClaimsAgreeWithTheirManifests() throws IOException {
        for (String name : List.of("plain", "mix-60", "odd-separators")) {
            Path file = SHARED.resolve("samples/generated/" + name + ".837");
            List<String> expected = new ArrayList<>();
            for (JsonNode claim : manifest(file).get("claims")) {
                expected.add(String.join(
                        " ",
                        claim.get("pcn").asString(),
                        claim.get("total").asString(),
                        claim.get("lines").asString(),
                        claim.get("freq").asString(),
                        claim.get("payer").asString(),
                        String.valueOf(!claim.get("dep").asBoolean())));
            }
            List<String> read = new Inspected(Files.readAllBytes(file))
                    .submitted.stream().map(SharedSamplesTest::text).toList();
            assertThat(read).as(name).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({"bpr, true", "clp, true", "svc, true", "plb, true", "trn, true", "se, false"})
    void everyBreakOfAGeneratedRemittanceIsSeen(String kind, boolean error) throws IOException, InterruptedException {
        Inspected inspected = generated("gen835.py", "-n", "12", "--break", kind);

        assertThat(inspected.verdict.errors() > 0).isEqualTo(error);
        assertThat(inspected.verdict.errors() + inspected.verdict.warnings()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "total", "npi", "se", "hl", "clm05", "hi", "icdqual", "nodtp", "order", "zip", "pos", "payer", "dupst", "isa"
    })
    void everyBreakOfGeneratedClaimsIsAnError(String kind) throws IOException, InterruptedException {
        assertThat(generated("gen837p.py", "-n", "12", "--break", kind).verdict.errors())
                .isPositive();
    }

    @Test
    void generatedFilesOfEverySeedAreSound() throws IOException, InterruptedException {
        for (int seed = 1; seed <= 3; seed++) {
            String number = Integer.toString(seed);
            assertThat(generated("gen835.py", "-n", "200", "--seed", number).findings)
                    .isEmpty();
            assertThat(generated("gen837p.py", "-n", "200", "--providers", "3", "--seed", number).findings)
                    .isEmpty();
        }
    }

    private Inspected generated(String tool, String... arguments) throws IOException, InterruptedException {
        Path file = directory.resolve("made.edi");
        List<String> command = new ArrayList<>(
                List.of("python3", SHARED.resolve("tools").resolve(tool).toString(), "-o", file.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return new Inspected(Files.readAllBytes(file));
    }

    private static void agree(Inspected inspected, JsonNode manifest, String name) {
        int at = 0;
        for (JsonNode interchange : manifest.get("isa")) {
            for (JsonNode set : interchange.get("st")) {
                assertThat(inspected.remittances.get(at).payment().trace())
                        .isEqualTo(set.get("trace").asString());
                assertThat(inspected.balances.get(at).payment().cents())
                        .isEqualTo(set.get("bpr").asLong() + (name.equals("bad-bpr") ? 1 : 0));
                assertThat(adjustments(inspected, at)).as(name).isEqualTo(plb(set));
                claims(inspected.remitClaims.get(at), set, name);
                at++;
            }
        }
        assertThat(inspected.balances).hasSize(at);
    }

    private static void claims(List<RemitClaim> claims, JsonNode set, String name) {
        List<String> expected = new ArrayList<>();
        for (JsonNode claim : set.get("detail")) {
            List<String> adjustments = new ArrayList<>();
            for (JsonNode triplet : claim.get("adj")) {
                adjustments.add(triplet.get(0).asString() + "-" + triplet.get(1).asString() + " "
                        + triplet.get(2).asString());
            }
            adjustments.sort(null);
            expected.add(String.join(
                    " ",
                    claim.get("pcn").asString(),
                    claim.get("status").asString(),
                    claim.get("charge").asString(),
                    name.equals("bad-clp") ? "" : claim.get("paid").asString(),
                    claim.get("icn").asString(),
                    claim.get("lines").asString(),
                    claim.get("last").asString(),
                    claim.get("member").asString(),
                    adjustments.toString()));
        }
        assertThat(claims.stream().map(claim -> text(claim, name)).toList())
                .as(name)
                .isEqualTo(expected);
    }

    private static String text(RemitClaim claim, String name) {
        return String.join(
                " ",
                claim.payment().controlNumber(),
                claim.payment().status(),
                Long.toString(claim.payment().charge().cents()),
                name.equals("bad-clp")
                        ? ""
                        : Long.toString(claim.payment().paid().cents()),
                claim.payment().payerControl(),
                Integer.toString(claim.lines().size()),
                claim.people().patient().lastName(),
                claim.people().patient().id(),
                claim.allAdjustments()
                        .map(each -> each.group() + "-" + each.reason() + " "
                                + each.amount().cents())
                        .sorted()
                        .toList()
                        .toString());
    }

    private static String text(SubmittedClaim claim) {
        Money charge = claim.charge();
        return String.join(
                " ",
                claim.control(),
                charge == null ? "" : Long.toString(charge.cents()),
                Integer.toString(claim.lines()),
                claim.frequency(),
                claim.payer(),
                String.valueOf(claim.subscriberIsPatient()));
    }

    private static List<String> adjustments(Inspected inspected, int at) {
        return inspected.providerAdjustments.get(at).stream()
                .map(each -> each.reason() + " " + each.amount().cents() + " " + each.reference())
                .toList();
    }

    private static List<String> plb(JsonNode set) {
        List<String> pairs = new ArrayList<>();
        for (JsonNode pair : set.get("plb")) {
            pairs.add(pair.get(0).asString() + " " + pair.get(1).asString() + " "
                    + pair.get(2).asString());
        }
        return pairs;
    }

    private static JsonNode manifest(Path file) throws IOException {
        return JSON.readTree(Files.readAllBytes(Path.of(file + ".json")));
    }

    private static List<IndexRow> index() throws IOException {
        try (Stream<String> lines = Files.lines(SHARED.resolve("samples/index.tsv"))) {
            return lines.skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new IndexRow(cells[0], cells[1], cells.length > 4 ? cells[4] : ""))
                    .toList();
        }
    }

    private record IndexRow(String file, String quality, String balance) {
        String folder() {
            return file.substring(0, file.indexOf('/'));
        }

        Inspected inspected() throws IOException {
            return new Inspected(Files.readAllBytes(SHARED.resolve("samples").resolve(file)));
        }
    }
}
