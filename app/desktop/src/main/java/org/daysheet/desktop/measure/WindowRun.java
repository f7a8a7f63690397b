package org.daysheet.desktop.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Measures the window on a practice: `--practice DIR [--starts N] [--tour-minutes M [--rest-millis R]]`, its
/// passphrase in DAYSHEET_PASSPHRASE. A cold start until Today can be used stands beside an empty JavaFX window of
/// the same run.
public final class WindowRun {
    private static final int NANOS_PER_MICRO = 1_000;
    private static final int MICROS_PER_MILLI = 1_000;
    private static final int HUNDREDTHS = 100;

    private final String practice;
    private final int starts;
    private final String minutes;
    private final String rest;

    private WindowRun(List<String> arguments) {
        this.practice = option(arguments, "--practice")
                .orElseThrow(() -> new IllegalArgumentException("--practice DIR is needed"));
        this.starts = Integer.parseInt(option(arguments, "--starts").orElse("5"));
        this.minutes = option(arguments, "--tour-minutes").orElse("0");
        this.rest = option(arguments, "--rest-millis").orElse("0");
    }

    /// Measures and says what came out.
    public static void main(String[] arguments) throws IOException, InterruptedException {
        new WindowRun(List.of(arguments)).measure();
    }

    private void measure() throws IOException, InterruptedException {
        long empty = median(EmptyWindow.class);
        long ours = median(MeasuredWindow.class);
        say("Empty JavaFX window", empty);
        say("Cold start until Today can be used", ours);
        Line.RESULT.say("Ratio: " + hundredths(ours, empty) + "x");
        Map<String, List<Long>> opened = new LinkedHashMap<>();
        List<Long> heaps = new ArrayList<>();
        List<String> tour = List.of("--practice", practice, "--tour-minutes", minutes, "--rest-millis", rest);
        run(MeasuredWindow.class, tour, line -> {
            Line.OPENED.in(line).ifPresent(words -> {
                String[] parts = words.split(" ");
                opened.computeIfAbsent(parts[0], _ -> new ArrayList<>()).add(Long.parseLong(parts[1]));
            });
            Line.HEAP.in(line).ifPresent(bytes -> heaps.add(Long.parseLong(bytes)));
            Line.PAUSE.in(line).ifPresent(words -> Line.RESULT.say("Longest pause, microseconds, and when: " + words));
        });
        opened.forEach((name, micros) -> Line.RESULT.say("Opening " + name + ", first and second time, ms: "
                + micros.stream().map(one -> one / MICROS_PER_MILLI).toList()));
        if (heaps.size() == 2) {
            Line.RESULT.say("Heap after the first rounds and at the end, bytes: " + heaps + ", "
                    + hundredths(heaps.get(1), heaps.get(0)) + "x");
        }
    }

    private long median(Class<?> program) throws IOException, InterruptedException {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < starts; i++) {
            long start = System.nanoTime();
            List<Long> took = new ArrayList<>();
            run(
                    program,
                    List.of("--practice", practice),
                    line -> Line.READY.in(line).ifPresent(_ -> took.add(System.nanoTime() - start)));
            times.add(took.getFirst());
        }
        Collections.sort(times);
        return times.get(times.size() / 2);
    }

    private static void run(Class<?> program, List<String> arguments, Consumer<String> hear)
            throws IOException, InterruptedException {
        Path choices = Files.createTempDirectory("daysheet-window");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home", ""), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path", "")));
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("glass.") || name.startsWith("prism."))
                .forEach(name -> command.add("-D" + name + "=" + System.getProperty(name, "")));
        command.add(program.getName());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("XDG_CONFIG_HOME", choices.toString());
        Process process = builder.start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(hear);
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException(program.getSimpleName() + " ended with " + process.exitValue());
        }
    }

    private static void say(String what, long nanos) {
        Line.RESULT.say(what + ", ms: " + nanos / NANOS_PER_MICRO / MICROS_PER_MILLI);
    }

    private static String hundredths(long one, long other) {
        long ratio = one * HUNDREDTHS / other;
        return ratio / HUNDREDTHS + "." + String.format(java.util.Locale.ROOT, "%02d", ratio % HUNDREDTHS);
    }

    private static Optional<String> option(List<String> arguments, String name) {
        int at = arguments.indexOf(name);
        return at < 0 || at + 1 >= arguments.size() ? Optional.empty() : Optional.of(arguments.get(at + 1));
    }
}
