package org.daysheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Commands on a practice of their own, from the first one on.
class PracticeTest {
    private static final Map<String, String> SECRET = Map.of("DAYSHEET_PASSPHRASE", "a long passphrase 7");

    @TempDir
    private Path folder;

    private CommandLineRun init(String... more) {
        return CommandLineRun.of(SECRET, line(more));
    }

    private String[] line(String... more) {
        String[] line = {
            "--json", "init", practice(), "--name", "Juniper Street", "--npi", "1234567893", "--tax-id", "123456789"
        };
        String[] all = java.util.Arrays.copyOf(line, line.length + more.length);
        System.arraycopy(more, 0, all, line.length, more.length);
        return all;
    }

    private String practice() {
        return folder.resolve("practice").toString();
    }

    @Test
    void aNewPracticeSaysItsRecoveryKeyOnceAndHolds() {
        CommandLineRun made = init();
        assertThat(made.exitCode()).isZero();
        assertThat(made.json().path("recoveryKey").asString()).matches("([0-9A-Z]{4}-){7}[0-9A-Z]{4}");
        CommandLineRun balances = CommandLineRun.of(SECRET, "--practice", practice(), "--json", "balances");
        assertThat(balances.json().path("receivableCents").asLong(-1)).isZero();
        CommandLineRun check = CommandLineRun.of(SECRET, "--practice", practice(), "check", "--json");
        assertThat(check.exitCode()).isZero();
        assertThat(check.json().path("holds").asBoolean()).isTrue();
    }

    @Test
    void insideAPracticesFolderItNeedNotBeNamed() {
        boolean isMade = init().exitCode() == 0;
        CommandLineRun inside = CommandLineRun.in(Path.of(practice()), SECRET, "--json", "balances");
        CommandLineRun outside = CommandLineRun.in(folder, SECRET, "--json", "balances");
        assertThat(isMade).isTrue();
        assertThat(inside.exitCode()).isZero();
        assertThat(inside.json().path("receivableCents").asLong(-1)).isZero();
        assertThat(outside.exitCode()).isEqualTo(2);
    }

    @Test
    void theRecoveryKeyGoesIntoAFileOfItsOwnerOnly() throws IOException {
        Path file = folder.resolve("recovery.txt");
        CommandLineRun made = init("--recovery-file", file.toString());
        assertThat(made.json().has("recoveryKey")).isFalse();
        assertThat(Files.readString(file)).matches("([0-9A-Z]{4}-){7}[0-9A-Z]{4}\n");
        assertThat(java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aRecoveryFileThatCannotBeKeptIsFoundBeforeThePracticeIsMade() throws IOException {
        Path blocked = Files.writeString(folder.resolve("file"), "").resolve("recovery.txt");
        CommandLineRun failed = init("--recovery-file", blocked.toString());
        assertThat(failed.exitCode()).isEqualTo(1);
        assertThat(Path.of(practice())).doesNotExist();
        CommandLineRun inside = init("--recovery-file", practice() + "/recovery.txt");
        assertThat(inside.exitCode()).isEqualTo(1);
        assertThat(inside.err()).contains("would lie in the practice it is to open");
        assertThat(Path.of(practice())).doesNotExist();
        Path file = folder.resolve("recovery.txt");
        CommandLineRun weak =
                CommandLineRun.of(Map.of("DAYSHEET_PASSPHRASE", "too short"), line("--recovery-file", file.toString()));
        assertThat(weak.exitCode()).isEqualTo(1);
        assertThat(weak.err()).contains("The passphrase has 9 characters and needs at least 12.");
        assertThat(file).doesNotExist();
        assertThat(Path.of(practice())).doesNotExist();
        assertThat(init("--recovery-file", file.toString()).exitCode()).isZero();
        assertThat(folder.resolve("practice").resolve("daysheet.log")).exists();
    }

    @Test
    void aFolderThatIsInUseOrUnsafeIsRefusedAndLeftAsItWas() throws IOException {
        Path letters = Files.createDirectories(Path.of(practice()));
        Files.writeString(letters.resolve("letter.txt"), "Dear Ann");
        CommandLineRun full = init();
        assertThat(full.exitCode()).isEqualTo(1);
        assertThat(full.err()).contains("is not empty");
        assertThat(letters.resolve("keys.json")).doesNotExist();
        CommandLineRun stranger = CommandLineRun.of(SECRET, "--practice", letters.toString(), "balances");
        assertThat(stranger.exitCode()).isEqualTo(1);
        try (var files = Files.list(letters)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("letter.txt");
        }
        String cloud = folder.resolve("Dropbox").resolve("practice").toString();
        String[] there = line();
        there[2] = cloud;
        assertThat(CommandLineRun.of(SECRET, there).err()).contains("is synchronised to a cloud");
        assertThat(folder.resolve("Dropbox")).doesNotExist();
        String[] insisting = java.util.Arrays.copyOf(there, there.length + 1);
        insisting[there.length] = "--anywhere";
        assertThat(CommandLineRun.of(SECRET, insisting).exitCode()).isZero();
        assertThat(CommandLineRun.of(SECRET, "--practice", cloud, "balances").exitCode())
                .isZero();
    }

    @Test
    void thePassphraseIsChangedWithTheOldOneAndResetWithTheRecoveryKey() throws IOException {
        Path recovery = folder.resolve("recovery.txt");
        assertThat(init("--recovery-file", recovery.toString()).exitCode()).isZero();
        Path second = Files.writeString(folder.resolve("second.txt"), "second passphrase\n");
        Path third = Files.writeString(folder.resolve("third.txt"), "third passphrase\n");
        Path weak = Files.writeString(folder.resolve("weak.txt"), "weak\n");
        assertThat(run(SECRET, "passphrase", "change").exitCode()).isEqualTo(2);
        assertThat(run(SECRET, "passphrase", "change", "--new-passphrase-file", weak.toString())
                        .err())
                .contains("needs at least 12");
        assertThat(run(SECRET, "passphrase", "change", "--new-passphrase-file", second.toString())
                        .exitCode())
                .isZero();
        assertThat(run(SECRET, "balances").exitCode()).isEqualTo(1);
        assertThat(run(Map.of(), "--passphrase-file", second.toString(), "balances")
                        .exitCode())
                .isZero();
        CommandLineRun reset = run(
                Map.of(),
                "passphrase",
                "reset",
                "--recovery-file",
                recovery.toString(),
                "--new-passphrase-file",
                third.toString());
        assertThat(reset.exitCode()).as(reset.err()).isZero();
        assertThat(run(Map.of("DAYSHEET_PASSPHRASE", "third passphrase"), "check")
                        .exitCode())
                .isZero();
        assertThat(run(Map.of("DAYSHEET_PASSPHRASE", "second passphrase"), "balances")
                        .exitCode())
                .isEqualTo(1);
        Files.writeString(recovery, "0000-".repeat(7) + "0000");
        CommandLineRun stranger = run(
                Map.of(),
                "passphrase",
                "reset",
                "--recovery-file",
                recovery.toString(),
                "--new-passphrase-file",
                third.toString());
        assertThat(stranger.exitCode()).isEqualTo(1);
        assertThat(stranger.err()).contains("The recovery key does not open the practice");
    }

    @Test
    void damagedKeysAndFactsThatNoClaimCanCarryAreRefusedInWords() throws IOException {
        assertThat(init().exitCode()).isZero();
        assertThat(run(SECRET, "practice", "set", "--zip", "1").err())
                .contains("--zip takes a ZIP code with all nine digits");
        assertThat(run(SECRET, "practice", "set", "--state", "New York").exitCode())
                .isEqualTo(2);
        assertThat(run(SECRET, "practice", "set", "--taxonomy", "zz").exitCode())
                .isEqualTo(2);
        assertThat(run(SECRET, "practice", "set", "--clia", "14D1").exitCode()).isEqualTo(2);
        assertThat(run(SECRET, "practice", "set", "--email", "desk").exitCode()).isEqualTo(2);
        CommandLineRun set = run(
                SECRET,
                "--json",
                "practice",
                "set",
                "--zip",
                "12207-0001",
                "--state",
                "ny",
                "--taxonomy",
                "207q00000x",
                "--email",
                "desk@example.org",
                "--clia",
                "14d0123456",
                "--mammography",
                "M 77",
                "--mammography-for",
                "g0439, J3420");
        assertThat(set.json().path("clia").asString()).isEqualTo("14D0123456");
        assertThat(set.json().path("mammography").asString()).isEqualTo("M 77");
        assertThat(set.json().path("mammographyFor").asString()).isEqualTo("G0439 J3420");
        assertThat(set.json().path("zip").asString()).isEqualTo("122070001");
        assertThat(set.json().path("state").asString()).isEqualTo("NY");
        assertThat(set.json().path("taxonomy").asString()).isEqualTo("207Q00000X");
        Files.writeString(folder.resolve("practice").resolve("keys.json"), "{}");
        CommandLineRun broken = run(SECRET, "balances");
        assertThat(broken.exitCode()).isEqualTo(1);
        assertThat(broken.err()).contains("cannot be understood. Restore it from a backup.");
    }

    private CommandLineRun run(Map<String, String> environment, String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "--practice";
        all[1] = practice();
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return CommandLineRun.of(environment, all);
    }

    @Test
    void whatIsRefusedIsSaidInWordsAndInTheDocument() {
        boolean isMade = init().exitCode() == 0;
        CommandLineRun wrong = CommandLineRun.of(
                Map.of("DAYSHEET_PASSPHRASE", "not this one at all"), "--practice", practice(), "--json", "balances");
        CommandLineRun gone =
                CommandLineRun.of(SECRET, "--practice", folder.resolve("none").toString(), "balances");
        CommandLineRun taken =
                CommandLineRun.of(SECRET, "--practice", practice(), "--json", "take", "no-such-file.835");
        CommandLineRun unknown = CommandLineRun.of(SECRET, "--practice", practice(), "claims", "show", "DS99-1");
        CommandLineRun unsaid = CommandLineRun.of(Map.of(), "--practice", practice(), "balances");
        assertThat(isMade).isTrue();
        assertThat(wrong.exitCode()).isEqualTo(1);
        assertThat(wrong.json().path("error").path("message").asString()).isNotEmpty();
        assertThat(gone.exitCode()).isEqualTo(1);
        assertThat(gone.err()).doesNotContain("\tat ");
        assertThat(taken.exitCode()).isEqualTo(1);
        assertThat(taken.json().path("files").path(0).path("outcome").asString())
                .isEqualTo("refused");
        assertThat(unknown.exitCode()).isEqualTo(1);
        assertThat(unknown.err()).contains("There is no claim DS99-1.");
        assertThat(unsaid.exitCode()).isEqualTo(2);
    }

    @Test
    void whatAPayerAsksForIsShownAndChanged() throws IOException {
        init();
        Path table = Files.writeString(
                folder.resolve("payers.csv"), "payer_code,payer_name,filing_indicator\nACME1,Acme Health Plan,CI\n");
        CommandLineRun.of(SECRET, "--practice", practice(), "take", table.toString());

        direct();

        CommandLineRun changed = CommandLineRun.of(
                SECRET,
                "--practice",
                practice(),
                "--json",
                "payers",
                "set",
                "ACME1",
                "--ndc",
                "stop",
                "--number",
                "either",
                "--without-number",
                "warn",
                "--eligibility",
                "stop",
                "--eligibility-days",
                "30",
                "--pair-edits",
                "false",
                "--accepts",
                "C",
                "--benefits",
                "w",
                "--release",
                "I",
                "--provider-signs",
                "true",
                "--spare",
                "direct",
                "--spare-number",
                "77");

        assertThat(changed.json().toString())
                .isEqualTo(
                        "{\"id\":1,\"code\":\"ACME1\",\"name\":\"Acme Health Plan\",\"filingIndicator\":\"CI\","
                                + "\"phone\":\"\",\"timelyFilingDays\":365,\"appealDays\":180,\"accepts\":\"C\",\"benefits\":\"W\",\"release\":\"I\",\"providerSigns\":true,\"pairEdits\":false,"
                                + "\"ndc\":\"stop\",\"number\":\"either\",\"withoutNumber\":\"warn\",\"eligibility\":\"stop\",\"eligibilityDays\":30,\"claimNumbers\":\"\",\"usual\":\"\",\"usualNumber\":\"\",\"spare\":\"Direct\",\"spareNumber\":\"77\",\"aliases\":\"\",\"active\":true}");
        CommandLineRun shown = CommandLineRun.of(SECRET, "--practice", practice(), "--json", "payers", "show", "ACME1");
        assertThat(shown.json()).isEqualTo(changed.json());
        CommandLineRun wrong =
                CommandLineRun.of(SECRET, "--practice", practice(), "payers", "set", "ACME1", "--ndc", "perhaps");
        assertThat(wrong.exitCode()).isEqualTo(2);
        CommandLineRun unknown = CommandLineRun.of(SECRET, "--practice", practice(), "payers", "show", "NOBODY");
        assertThat(unknown.exitCode()).isEqualTo(1);
        CommandLineRun all = CommandLineRun.of(SECRET, "--practice", practice(), "--json", "payers", "list");
        assertThat(all.json().path("payers").toString())
                .isEqualTo("[{\"id\":1,\"code\":\"ACME1\",\"name\":\"Acme Health Plan\",\"filingIndicator\":\"CI\","
                        + "\"active\":true}]");
    }

    @Test
    void aNumberAPayerGoesByIsAddedAndTakenAway() throws IOException {
        init();
        Path table = Files.writeString(
                folder.resolve("payers.csv"), "payer_code,payer_name,filing_indicator\nACME1,Acme Health Plan,CI\n");
        CommandLineRun.of(SECRET, "--practice", practice(), "take", table.toString());

        assertThat(aliases("--add", "00412", "--add", "ACMEOLD")).isEqualTo("00412 ACMEOLD");
        assertThat(aliases("--remove", "00412")).isEqualTo("ACMEOLD");
        CommandLineRun gone =
                CommandLineRun.of(SECRET, "--practice", practice(), "payers", "alias", "ACME1", "--remove", "00412");
        assertThat(gone.exitCode()).isEqualTo(1);
        assertThat(gone.err()).contains("The payer does not go by \"00412\".");
        CommandLineRun nothing = CommandLineRun.of(SECRET, "--practice", practice(), "payers", "alias", "ACME1");
        assertThat(nothing.exitCode()).isEqualTo(2);
    }

    private String aliases(String... options) {
        List<String> arguments =
                new ArrayList<>(List.of("--practice", practice(), "--json", "payers", "alias", "ACME1"));
        arguments.addAll(List.of(options));
        return CommandLineRun.of(SECRET, arguments.toArray(String[]::new))
                .json()
                .path("aliases")
                .asString();
    }

    @Test
    void whatAPayerAgreedToIsRecordedStepByStep() throws IOException {
        init();
        Path table = Files.writeString(
                folder.resolve("payers.csv"), "payer_code,payer_name,filing_indicator\nACME1,Acme Health Plan,CI\n");
        CommandLineRun.of(SECRET, "--practice", practice(), "take", table.toString());
        enrol("--kind", "claims", "--status", "applied", "--on", "2026-01-05", "--contact", "EDI desk");

        CommandLineRun last =
                enrol("--kind", "claims", "--status", "approved", "--on", "2026-01-20", "--effective", "2026-02-01");

        String approved = "{\"id\":2,\"payer\":\"ACME1\",\"kind\":\"claims\",\"profile\":\"Clearinghouse\","
                + "\"status\":\"approved\",\"on\":\"2026-01-20\",\"effective\":\"2026-02-01\",\"contact\":\"EDI desk\","
                + "\"note\":\"\",\"letter\":null,\"recordedBy\":\"owner\"}";
        assertThat(last.json().toString())
                .isEqualTo("{\"remindAfterDays\":30,\"enrolments\":[" + approved
                        + ",{\"id\":1,\"payer\":\"ACME1\",\"kind\":\"claims\",\"profile\":\"Clearinghouse\","
                        + "\"status\":\"applied\",\"on\":\"2026-01-05\",\"effective\":null,\"contact\":\"EDI desk\","
                        + "\"note\":\"\",\"letter\":null,\"recordedBy\":\"owner\"}]}");
        CommandLineRun all = CommandLineRun.of(
                SECRET, "--practice", practice(), "--json", "payers", "enrolments", "--remind-after", "45");
        assertThat(all.json().toString()).isEqualTo("{\"remindAfterDays\":45,\"enrolments\":[" + approved + "]}");
    }

    /// A second way files go.
    private void direct() {
        CommandLineRun made = CommandLineRun.of(
                SECRET,
                "--practice",
                practice(),
                "--json",
                "profiles",
                "set",
                "Direct",
                "--submitter",
                "P77",
                "--receiver",
                "ACMEDI",
                "--from-qualifier",
                "30",
                "--ack",
                "true");
        assertThat(made.json().toString())
                .isEqualTo("{\"id\":2,\"name\":\"Direct\",\"submitter\":\"P77\",\"receiver\":\"ACMEDI\","
                        + "\"receiverName\":\"\",\"testFiles\":false,\"contact\":\"\",\"phone\":\"\",\"email\":\"\","
                        + "\"fromQualifier\":\"30\",\"from\":\"\",\"fromApplication\":\"\",\"toQualifier\":\"ZZ\","
                        + "\"to\":\"\",\"toApplication\":\"\",\"ack\":true,\"main\":false,\"active\":true}");
    }

    private CommandLineRun enrol(String... options) {
        java.util.List<String> line = new java.util.ArrayList<>(
                java.util.List.of("--practice", practice(), "--json", "payers", "enrol", "ACME1"));
        line.addAll(java.util.List.of(options));
        return CommandLineRun.of(SECRET, line.toArray(String[]::new));
    }
}
