package org.daysheet.demo.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files and arithmetic made elsewhere, where the shared folder is at hand.
final class ForeignJudgementTest {
    private static final LocalDate SENT_ON = LocalDate.of(2026, 1, 20);

    @TempDir
    private Path folder;

    @Test
    void anIndependentArithmeticCheckFindsNothingInTheRemittances() throws IOException, InterruptedException {
        Path script = shared().resolve("tools/x12bal.py");
        assumeTrue(Files.isRegularFile(script), "needs the shared tools");
        List<String> command = new ArrayList<>(List.of("python3", script.toString()));
        for (AnswerFile file : new PayerSimulator(SimulatorSettings.typical(21))
                .answer(ClaimFileText.of(400, 0), SENT_ON)
                .of(AnswerKind.REMITTANCE_835)) {
            Path written = folder.resolve(file.name());
            Files.write(written, file.bytes());
            command.add(written.toString());
        }
        Process check = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(check.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(check.exitValue()).as(said).isEqualTo(0);
    }

    @Test
    void claimFilesOfOtherWritersAreAnsweredInBalance() throws IOException {
        Path generated = shared().resolve("samples/generated");
        assumeTrue(Files.isDirectory(generated), "needs the shared samples");
        for (String name : List.of("plain.837", "mix-60.837", "odd-separators.837")) {
            Answers answers = new PayerSimulator(SimulatorSettings.typical(4))
                    .answer(Files.readAllBytes(generated.resolve(name)), SENT_ON);
            assertThat(answers.of(AnswerKind.REMITTANCE_835)).as(name).isNotEmpty();
            for (AnswerFile file : answers.of(AnswerKind.REMITTANCE_835)) {
                assertThat(RemitArithmetic.faults(file.bytes())).as(name).isEmpty();
            }
        }
    }

    private static Path shared() {
        return Path.of(System.getProperty("daysheet.shared", "absent"));
    }
}
