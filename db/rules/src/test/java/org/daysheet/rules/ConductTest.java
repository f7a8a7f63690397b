package org.daysheet.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ConductTest {
    private static final String ROOM = "org.daysheet.billing.claims";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "System.out.println(1)",
                "System.err.flush()",
                "new RuntimeException().printStackTrace()",
                "java.util.stream.Stream.of(1).forEach(System.out::println)"
            })
    void theConsoleBelongsToTheCommandLine(String statement) throws IOException {
        assertThat(billing("void run() { " + statement + "; }").violations("console"))
                .isNotEmpty();
        assertThat(new Fixture(folder, "cli")
                        .type("org.daysheet.cli", "class Cli { void run() { System.out.println(1); } }")
                        .violations("console"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.time.LocalDate.now()",
                "java.time.LocalDate.now(java.time.ZoneOffset.UTC)",
                "java.time.Instant.now()",
                "java.time.LocalDateTime.now()",
                "java.time.YearMonth.now()",
                "new java.util.Date()",
                "java.util.Calendar.getInstance()",
                "System.currentTimeMillis()",
                "((java.util.function.Supplier<?>) java.time.Instant::now).get()"
            })
    void timeIsAskedFromAClock(String expression) throws IOException {
        assertThat(billing("Object time() { return " + expression + "; }").violations("clock"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.time.LocalDate.now(clock)",
                "java.time.Instant.now(clock)",
                "clock.instant()",
                "new java.util.Date(0)",
                "System.nanoTime()"
            })
    void aClockThatWasHandedInIsFine(String expression) throws IOException {
        Fixture module = billing("Object time(java.time.Clock clock) { return " + expression + "; }");

        assertThat(module.violations("clock")).isEmpty();
        assertThat(module.violations("system-clock")).isEmpty();
    }

    @Test
    void onlyTheRootsChooseTheSystemClock() throws IOException {
        String body = "Object time() { return java.time.Clock.systemUTC(); }";

        assertThat(billing(body).violations("system-clock")).hasSize(1);
        assertThat(new Fixture(folder, "cli")
                        .type("org.daysheet.cli", "class Cli { " + body + " }")
                        .violations("system-clock"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "static int count;",
                "static final java.util.Map<String, String> ALL = new java.util.HashMap<>(); static final java.util.HashMap<String, String> MAP = null;",
                "static final java.util.concurrent.atomic.AtomicInteger COUNT = null;"
            })
    void noClassKeepsStaticState(String field) throws IOException {
        assertThat(billing(field).violations("static-state")).hasSize(1);
    }

    @Test
    void constantsAreNoState() throws IOException {
        assertThat(billing(
                                "static final int LIMIT = 5; static final java.util.List<String> ALL = java.util.List.of();"
                                        + " int count; enum Kind { A } int of(Kind kind) { return switch (kind) { case A -> 1; }; }")
                        .violations("static-state"))
                .isEmpty();
    }

    @Test
    void fieldsAreNotInjected() throws IOException {
        Fixture module = billing("@jakarta.inject.Inject Object service;")
                .library(
                        "jakarta.inject",
                        "@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) public @interface Inject {}");

        assertThat(module.violations("injection")).hasSize(1);
    }

    private Fixture billing(String members) throws IOException {
        return new Fixture(folder, "billing").type(ROOM, "class Claims { " + members + " }");
    }
}
