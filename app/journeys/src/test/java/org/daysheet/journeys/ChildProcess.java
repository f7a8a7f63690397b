package org.daysheet.journeys;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/// A second program at work on a practice, to be killed without warning.
final class ChildProcess {
    private ChildProcess() {}

    /// How far the child may come.
    ///
    /// @param lines lines it may say after it has opened the practice
    /// @param nanos how long it may go on after the last of them
    record Leave(int lines, long nanos) {}

    /// What the child had acknowledged when it ended.
    ///
    /// @param lines what it said between opening and the end
    /// @param finished whether it came to its own end
    /// @param nanos from the first line to the last
    record Said(List<String> lines, boolean finished, long nanos) {}

    /// Lets the child work to its end and close the practice.
    static Said toTheEnd(Path practice, Path mail, LocalDate today) {
        return run(start(practice, mail, today, List.of()), new Leave(Integer.MAX_VALUE, 0));
    }

    /// Lets the child work as far as it may, then kills it with no chance to tidy up.
    static Said killed(Path practice, Path mail, LocalDate today, Leave leave) {
        return run(start(practice, mail, today, List.of("stay")), leave);
    }

    private static Process start(Path practice, Path mail, LocalDate today, List<String> more) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx384m",
                "-Duser.timezone=UTC",
                "-Dorg.jooq.no-logo=true",
                "-Dorg.jooq.no-tips=true",
                "-cp",
                System.getProperty("java.class.path"),
                CrashChild.class.getName(),
                practice.toString(),
                mail.toString(),
                today.toString()));
        command.addAll(more);
        try {
            return new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Said run(Process child, Leave leave) {
        List<String> lines = new ArrayList<>();
        boolean finished = false;
        long begun = 0;
        long last = 0;
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                last = System.nanoTime();
                switch (line) {
                    case CrashChild.OPEN -> begun = last;
                    case CrashChild.DONE -> finished = true;
                    default -> lines.add(line);
                }
                if (begun != 0 && (finished || lines.size() == leave.lines()) && leave.lines() < Integer.MAX_VALUE) {
                    pause(leave.nanos());
                    child.toHandle().destroyForcibly(); // unlike Process, leaves what was said readable
                }
            }
            child.waitFor();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } finally {
            child.destroyForcibly();
        }
        if (begun == 0) {
            throw new IllegalStateException("the child did not open the practice, exit " + child.exitValue());
        }
        return new Said(List.copyOf(lines), finished, last - begun);
    }

    private static void pause(long nanos) {
        long until = System.nanoTime() + nanos;
        while (System.nanoTime() < until) {
            LockSupport.parkNanos(until - System.nanoTime());
        }
    }
}
