package org.daysheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Commands on a practice of their own, from the first one on.
class PracticeTest {
    private static final Map<String, String> SECRET = Map.of("DAYSHEET_PASSPHRASE", "a long passphrase 7");

    @TempDir
    private Path folder;

    private CommandLineRun init(String... more) {
        String[] line = {
            "--json", "init", practice(), "--name", "Juniper Street", "--npi", "1234567893", "--tax-id", "123456789"
        };
        String[] all = java.util.Arrays.copyOf(line, line.length + more.length);
        System.arraycopy(more, 0, all, line.length, more.length);
        return CommandLineRun.of(SECRET, all);
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
}
