package org.daysheet.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class ConsoleProgressTest {
    private final AtomicLong nanos = new AtomicLong();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private ConsoleProgress on(boolean isTerminal) {
        return new ConsoleProgress(new PrintStream(said, true, StandardCharsets.UTF_8), isTerminal, nanos::get);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private void passes(ConsoleProgress progress, double seconds) {
        nanos.addAndGet((long) (seconds * 1_000_000_000L));
        progress.look();
    }

    @Test
    void workThatSaysNothingIsNamedAfterASecondAndInAPipeEveryTenSeconds() {
        ConsoleProgress progress = on(false);
        progress.begin("Working out the key figures");
        passes(progress, 0.9);
        assertThat(said()).isEmpty();
        passes(progress, 0.2);
        passes(progress, 5);
        assertThat(said()).isEqualToIgnoringNewLines("Working out the key figures … 1 s");
        passes(progress, 5);
        progress.finish();
        assertThat(said().lines())
                .containsExactly("Working out the key figures … 1 s", "Working out the key figures … 11 s");
        passes(progress, 60);
        assertThat(said().lines()).hasSize(2);
    }

    @Test
    void stepsAreSaidInsteadAndAtMostOnceASecond() {
        ConsoleProgress progress = on(false);
        progress.begin("Planning the check");
        nanos.addAndGet(1_500_000_000L);
        progress.report("claims planned", 1_200, 5_000);
        progress.report("claims planned", 1_300, 5_000);
        progress.finish();
        assertThat(said()).isEqualToIgnoringNewLines("claims planned: 1,200 of 5,000");
    }

    @Test
    void aTerminalIsWrittenOverAndLeftClean() {
        ConsoleProgress progress = on(true);
        progress.begin("Making it");
        passes(progress, 1);
        passes(progress, 1);
        progress.finish();
        assertThat(said()).isEqualTo("\rMaking it … 1 s\rMaking it … 2 s\r               \r");
    }
}
