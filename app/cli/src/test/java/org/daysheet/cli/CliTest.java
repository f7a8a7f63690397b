package org.daysheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.daysheet.cli.console.Converters;
import org.daysheet.cli.console.GlobalOptions;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.console.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The line itself: help, usage, exit codes, and one remittance in the exact shape of the contract.
class CliTest {
    private static final String VECTOR = """
            ISA*00*          *00*          *ZZ*PAYER          *ZZ*PRACTICE       *260115*1200*^*00501*000000001*0*P*:~
            GS*HP*PAYER*PRACTICE*20260115*1200*1*X*005010X221A1~
            ST*835*0001~
            BPR*I*176*C*ACH*CCP*01*999999992*DA*123456*1512345678**01*999988880*DA*98765*20260115~
            TRN*1*EFT000001001*1512345678~
            DTM*405*20260115~
            N1*PR*ACME HEALTH PLAN~
            N3*1 PLAN WAY~
            N4*ALBANY*NY*12207~
            PER*BL*HELP DESK*TE*8005550100~
            N1*PE*JUNIPER STREET FAMILY MEDICINE*XX*1234567893~
            LX*1~
            CLP*PCN1*1*200*88*32*CI*ICN1*11*1~
            NM1*QC*1*SAMPLE*PAT~
            SVC*HC:G0402*200*88**1~
            DTM*472*20260105~
            CAS*CO*45*80~
            CAS*PR*1*20**2*12~
            REF*6R*6R1~
            LQ*HE*N130~
            PLB*1234567893*20261231*WO:PCN9*-88~
            SE*20*0001~
            GE*1*1~
            IEA*1*000000001~
            """;

    @Test
    void aRemittanceIsInspectedInTheShapeOfTheContract(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("era.835"), VECTOR, StandardCharsets.US_ASCII);
        CommandLineRun run = CommandLineRun.of("--json", "inspect", file.toString());
        JsonNode read = run.json().path("files").path(0);
        JsonNode transaction =
                read.path("interchanges").path(0).path("transactions").path(0);
        assertThat(run.exitCode()).isZero();
        assertThat(read.path("bytes").asLong()).isEqualTo(VECTOR.length());
        assertThat(transaction.toString()).isEqualTo("""
                        {"control":"0001","kind":"835","version":"005010X221A1","payer":"ACME HEALTH PLAN",\
                        "trace":"EFT000001001","paymentMethod":"ACH","paymentDate":"2026-01-15",\
                        "claims":[{"control":"PCN1","payerControl":"ICN1","status":"1","chargeCents":20000,\
                        "paidCents":8800,"patientResponsibilityCents":3200,"balanced":true,"adjustments":[\
                        {"level":"line","line":1,"group":"CO","reason":"45","amountCents":8000,"quantity":null},\
                        {"level":"line","line":1,"group":"PR","reason":"1","amountCents":2000,"quantity":null},\
                        {"level":"line","line":1,"group":"PR","reason":"2","amountCents":1200,"quantity":null}],\
                        "remarks":[],"outpatient":null,"lines":[{"number":1,"procedure":"HC:G0402","chargeCents":20000,\
                        "paidCents":8800,"control":"6R1","balanced":true,"remarks":["N130"]}]}],\
                        "providerAdjustments":[{"reason":"WO","reference":"PCN9","amountCents":-8800}],\
                        "paymentCents":17600,"claimsPaidCents":8800,"providerAdjustmentsCents":-8800,\
                        "balanced":true,"levels":{"line":true,"claim":true,"transaction":true}}""");
    }

    /// Read by a reader that refuses a name that comes twice.
    @Test
    void adjustmentsThatStandBeforeClaimsAreListedBehindThem(@TempDir Path folder) throws IOException {
        String adjustment = "PLB*1234567893*20261231*WO:PCN9*-88~\n";
        String text = VECTOR.replace(adjustment, "")
                .replace("LX*1~\n", adjustment + "LX*1~\n")
                .replace("LQ*HE*N130~\n", "LQ*HE*N130~\n" + adjustment.replace("PCN9*-88", "PCN8*-12"))
                .replace("BPR*I*176*", "BPR*I*188*")
                .replace("SE*20*", "SE*21*");
        Path file = Files.writeString(folder.resolve("era.835"), text, StandardCharsets.US_ASCII);
        CommandLineRun run = CommandLineRun.of("--json", "inspect", file.toString());
        JsonNode read = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build()
                .readTree(run.out())
                .path("files")
                .path(0);
        JsonNode transaction =
                read.path("interchanges").path(0).path("transactions").path(0);
        assertThat(run.exitCode()).isZero();
        assertThat(transaction.path("claims").size()).isEqualTo(1);
        assertThat(transaction.path("providerAdjustments").toString())
                .isEqualTo("[{\"reason\":\"WO\",\"reference\":\"PCN9\",\"amountCents\":-8800},"
                        + "{\"reason\":\"WO\",\"reference\":\"PCN8\",\"amountCents\":-1200}]");
        assertThat(transaction.path("balanced").asBoolean()).isTrue();
        assertThat(read.path("findings")
                        .valueStream()
                        .map(one -> one.path("severity").asString() + " "
                                + one.path("code").asString() + " "
                                + one.path("segment").asInt()))
                .containsExactly("warning segment-order 14");
    }

    @Test
    void aCentTooMuchEndsWithOneAndNamesThePlace(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("era.835"), VECTOR.replace("*I*176*", "*I*176.01*"), StandardCharsets.US_ASCII);
        CommandLineRun run = CommandLineRun.of("--json", "inspect", file.toString());
        JsonNode finding = run.json()
                .path("files")
                .path(0)
                .path("findings")
                .valueStream()
                .filter(one -> one.path("severity").asString().equals("error"))
                .findFirst()
                .orElseThrow();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(finding.path("element").asString()).isEqualTo("BPR02");
        assertThat(finding.path("segment").asInt()).isEqualTo(4);
        assertThat(finding.path("offset").asLong()).isEqualTo(VECTOR.indexOf("BPR*I*") + 6L);
    }

    @Test
    void whatAFileIsIsSaidInWordsToo(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("era.835"), VECTOR, StandardCharsets.US_ASCII);
        CommandLineRun run = CommandLineRun.of("inspect", file.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("ACME HEALTH PLAN, ACH EFT000001001 of 2026-01-15, $176.00 for 1 claim, "
                        + "provider adjustments $88.00, balanced");
    }

    @Test
    void aFileThatIsNotThereIsAFindingNotATrace(@TempDir Path folder) {
        CommandLineRun run = CommandLineRun.of(
                "--json", "inspect", folder.resolve("gone.835").toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.json()
                        .path("files")
                        .path(0)
                        .path("findings")
                        .path(0)
                        .path("message")
                        .asString())
                .isEqualTo("The file " + folder.resolve("gone.835") + " cannot be read: it does not exist.");
    }

    @Test
    void wrongUsageEndsWithTwo() {
        assertThat(Stream.of(
                        CommandLineRun.of(),
                        CommandLineRun.of("inspect"),
                        CommandLineRun.of("nonsense"),
                        CommandLineRun.of("--as-of", "yesterday", "inspect", "x")))
                .allSatisfy(run -> {
                    assertThat(run.exitCode()).isEqualTo(2);
                    assertThat(run.out()).isEmpty();
                    assertThat(run.err()).isNotEmpty().doesNotContain("\tat ");
                });
    }

    @Test
    void whatIsNoIdNoDayAndNoCountIsWrongUsageInPlainWords() {
        String id = "is not an id. Ids are whole numbers above zero; the lists show them.";
        String count = "is not a whole number above zero.";
        assertThat(CommandLineRun.of("--as-of", "2026-13-01", "kpi").err())
                .contains("\"2026-13-01\" is not a day of the calendar. Write it as 2026-01-31 or 01/31/2026.")
                .doesNotContain("java", "Exception", "could not be parsed");
        assertThat(CommandLineRun.of("--as-of", "02/30/2026", "kpi").err())
                .contains("\"02/30/2026\" is not a day of the calendar.");
        assertThat(List.of("2026-01-31", "01/31/2026", "1/31/2026"))
                .map(new Converters.Day()::convert)
                .containsOnly(LocalDate.of(2026, 1, 31));
        assertThat(List.of(
                        CommandLineRun.of("claims", "scrub", "--claim", "-1"),
                        CommandLineRun.of("claims", "export", "--out", "x", "--claim", "0"),
                        CommandLineRun.of("tasks", "list", "--claim", "0"),
                        CommandLineRun.of("tasks", "done", "0"),
                        CommandLineRun.of("remits", "plan", "0"),
                        CommandLineRun.of("remits", "post", "x")))
                .allSatisfy(run -> {
                    assertThat(run.exitCode()).isEqualTo(2);
                    assertThat(run.err()).contains(id);
                });
        assertThat(List.of(
                        CommandLineRun.of("claims", "list", "--limit", "-5"),
                        CommandLineRun.of("demo", "x", "--patients", "0"),
                        CommandLineRun.of("demo", "x", "--months", "0")))
                .allSatisfy(run -> {
                    assertThat(run.exitCode()).isEqualTo(2);
                    assertThat(run.err()).contains(count);
                });
        assertThat(CommandLineRun.of("demo", "x", "--months", "121").exitCode()).isEqualTo(2);
        assertThat(CommandLineRun.of("tasks", "list", "--help").out()).contains("snoozed");
    }

    @Test
    void theColumnsOfTablesAreSaidWithoutAPractice() {
        assertThat(CommandLineRun.of("take").exitCode()).isEqualTo(2);
        assertThat(CommandLineRun.of("take", "--columns", "weather").exitCode()).isEqualTo(2);
        CommandLineRun one = CommandLineRun.of("take", "--columns", "patients");
        assertThat(one.exitCode()).isZero();
        assertThat(one.out())
                .startsWith("## Patients `csv-patients`")
                .contains("`birth_on`")
                .doesNotContain("## Cov");
        CommandLineRun all = CommandLineRun.of("--json", "take", "--columns");
        assertThat(all.json().path("kinds").size()).isEqualTo(8);
        assertThat(all.json().path("kinds").path(7).toString()).isEqualTo("""
                {"kind":"csv-payments","columns":["payment_key","patient_account","amount","received_on","method",\
                "reference","keep_as_credit"],"required":["payment_key","patient_account","amount","received_on"]}""");
    }

    @Test
    void namesInAFileCannotMoveTheCursor(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("era.835"),
                VECTOR.replace("ACME HEALTH PLAN", "ACME\u001b[2JPLAN"),
                StandardCharsets.US_ASCII);
        assertThat(CommandLineRun.of("inspect", file.toString()).out())
                .contains("ACME [2JPLAN")
                .doesNotContain("\u001b");
    }

    @Test
    void everyCommandHasHelpWithAnExample() {
        GlobalOptions options = new GlobalOptions();
        Terminal terminal = new Terminal(
                java.io.InputStream.nullInputStream(),
                System.out,
                System.err,
                java.util.Map.of(),
                java.nio.file.Path.of(""),
                false);
        CommandLine all = Cli.commands(options, new Shell(terminal, options));
        assertThat(all.getSubcommands().values())
                .filteredOn(group -> !group.getSubcommands().isEmpty())
                .hasSizeGreaterThan(5)
                .allSatisfy(group -> assertThat(group.getUsageMessage())
                        .contains("Example", " " + group.getCommandName() + " ")
                        .doesNotContain("daysheet demo"));
        List<CommandLine> leaves = leaves(Cli.commands(options, new Shell(terminal, options)));
        assertThat(leaves).isNotEmpty().allSatisfy(command -> {
            String help = command.getUsageMessage();
            assertThat(help).contains("--practice", "--json", "--as-of", "Example");
            assertThat(command.getCommandSpec().usageMessage().description()).isNotEmpty();
        });
    }

    private static List<CommandLine> leaves(CommandLine line) {
        return line.getSubcommands().isEmpty()
                ? List.of(line)
                : line.getSubcommands().values().stream()
                        .flatMap(child -> leaves(child).stream())
                        .toList();
    }
}
