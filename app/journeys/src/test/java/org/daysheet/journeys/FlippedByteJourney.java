package org.daysheet.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.daysheet.billing.Office;
import org.daysheet.billing.ledger.CheckResult;
import org.daysheet.billing.problem.Problem;
import org.daysheet.store.DamagedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/// A disk changes one byte of the database file. Whatever it was, the practice is refused, or its check is red, or
/// every figure is as it was: never green with another figure. The seal refuses a closed file each time; what the
/// check says of it then takes longer and is asked for every fifth byte, or for all with the long tests.
final class FlippedByteJourney {
    private static final boolean LONG = Boolean.getBoolean("daysheet.long");
    private static final int FLIPS_OF_A_CLOSED_FILE = 200;
    private static final int FLIPS_FOR_EACH_CHECK = LONG ? 1 : 5;
    private static final int FLIPS_AFTER_A_KILL = LONG ? 50 : 10;
    private static final String DATABASE = "daysheet.mv.db";

    private final LivedPractice lived = LivedPractice.shared();

    @TempDir
    Path dir;

    /// What became of a practice with a flipped byte.
    private enum Outcome {
        REFUSED,
        RED,
        IDENTICAL,
        GREEN_WITH_ANOTHER_FIGURE,
        UNFORESEEN_ERROR
    }

    /// One byte, and by what it is changed.
    private record Flip(long offset, int bits) {
        static Flip of(Random random, Path file) throws IOException {
            return new Flip(random.nextLong(Files.size(file)), 1 + random.nextInt(255));
        }

        void on(Path file) throws IOException {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                ByteBuffer one = ByteBuffer.allocate(1);
                channel.read(one, offset);
                one.put(0, (byte) (one.get(0) ^ bits)).rewind();
                channel.write(one, offset);
            }
        }
    }

    @Test
    void aClosedPracticeWithAFlippedByteIsNeverOpenedAndNeverGreen(TestReporter reporter) throws IOException {
        Path practice = lived.copyTo(dir.resolve("closed"));
        Path file = practice.resolve(DATABASE);
        byte[] before = Files.readAllBytes(file);
        Random random = new Random(40);
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        List<String> bad = new ArrayList<>();
        for (int i = 0; i < FLIPS_OF_A_CLOSED_FILE; i++) {
            Flip flip = Flip.of(random, file);
            flip.on(file);
            assertThatThrownBy(() -> lived.open(practice).close())
                    .as("%s", flip)
                    .isInstanceOf(DamagedDatabase.class);
            if (i % FLIPS_FOR_EACH_CHECK == 0) {
                outcomes.merge(checked(practice, flip, bad), 1, Integer::sum);
            }
            flip.on(file);
        }
        reporter.publishEntry("closed file", outcomes.toString());
        assertThat(bad).as("%s", outcomes).isEmpty();
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        try (Office office = lived.open(practice)) {
            FullCheck.isGreen(office, "with every byte as it was");
        }
    }

    @Test
    void aKilledPracticeWithAFlippedByteIsNeverGreenWithAnotherFigure(TestReporter reporter) throws IOException {
        Path killed = lived.copyTo(dir.resolve("killed"));
        ChildProcess.Said said =
                ChildProcess.killed(killed, lived.mail(), lived.today(), new ChildProcess.Leave(25, 1_000_000));
        assertThat(said.lines()).hasSizeGreaterThanOrEqualTo(25);
        assertThat(killed.resolve("seal.json")).doesNotExist();
        Figures before = figures(Folders.copy(killed, dir.resolve("unharmed")));
        Random random = new Random(10);
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        List<String> bad = new ArrayList<>();
        for (int i = 0; i < FLIPS_AFTER_A_KILL; i++) {
            Path copy = Folders.copy(killed, dir.resolve("flip-" + i));
            Flip flip = Flip.of(random, copy.resolve(DATABASE));
            flip.on(copy.resolve(DATABASE));
            Outcome outcome = reopened(copy, before, flip, bad);
            outcomes.merge(outcome, 1, Integer::sum);
            Folders.delete(copy);
        }
        reporter.publishEntry("killed file", outcomes.toString());
        assertThat(bad).as("%s", outcomes).isEmpty();
    }

    private Figures figures(Path practice) {
        try (Office office = lived.open(practice)) {
            FullCheck.isGreen(office, "of the killed practice");
            return Figures.of(office);
        }
    }

    /// The check of a practice whose seal is broken.
    private Outcome checked(Path practice, Flip flip, List<String> bad) {
        try (Office office = Office.openForCheck(
                practice, LivedPractice.PASSPHRASE.toCharArray(), "owner", LivedPractice.clock(lived.today()))) {
            List<CheckResult> broken = FullCheck.broken(office);
            if (broken.isEmpty()) {
                bad.add(flip + " leaves the check green");
            }
            return broken.isEmpty() ? Outcome.GREEN_WITH_ANOTHER_FIGURE : Outcome.RED;
        } catch (RuntimeException refused) {
            return refusal(refused, flip, bad);
        }
    }

    private Outcome reopened(Path practice, Figures before, Flip flip, List<String> bad) {
        try (Office office = lived.open(practice)) {
            if (!FullCheck.broken(office).isEmpty()) {
                return Outcome.RED;
            }
            Figures after = Figures.of(office);
            if (after.equals(before)) {
                return Outcome.IDENTICAL;
            }
            bad.add(flip + " is green with another figure: " + difference(before, after));
            return Outcome.GREEN_WITH_ANOTHER_FIGURE;
        } catch (RuntimeException refused) {
            return refusal(refused, flip, bad);
        }
    }

    private static Outcome refusal(RuntimeException refused, Flip flip, List<String> bad) {
        if (Problem.of(refused).isForeseen()) {
            return Outcome.REFUSED;
        }
        StringWriter trace = new StringWriter();
        refused.printStackTrace(new PrintWriter(trace));
        bad.add(flip + " ends in an error nobody foresaw: " + trace);
        return Outcome.UNFORESEEN_ERROR;
    }

    private static String difference(Figures before, Figures after) {
        try {
            assertThat(after).usingRecursiveComparison().isEqualTo(before);
            return "none by parts";
        } catch (AssertionError different) {
            return String.valueOf(different.getMessage());
        }
    }
}
