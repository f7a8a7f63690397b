package org.daysheet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daysheet.store.db.Tables.AUDIT_ENTRY;
import static org.daysheet.store.db.Tables.GUARANTOR;
import static org.daysheet.store.db.Tables.RAW_FILE;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashTest {
    private static final int KILLS = Boolean.getBoolean("daysheet.long") ? 100 : 10;
    private static final int MOST_WRITES = 40;

    @TempDir
    Path dir;

    @Test
    void whatWasAcknowledgedSurvivesBeingKilledAndTheChainHolds() throws IOException, InterruptedException {
        Fixture.closedPractice(dir);
        Set<String> acknowledged = new HashSet<>();
        Random random = new Random(20260304);
        for (int round = 0; round < KILLS; round++) {
            acknowledged.addAll(writeAndKill(round, 1 + random.nextInt(MOST_WRITES)));
            try (Database database = Database.open(dir, Fixture.key(), Fixture.CLOCK)) {
                assertThat(database.endedUncleanly()).isTrue();
                assertThat(stored(database)).as("round %s", round).containsAll(acknowledged);
                assertThat(wholeTransactions(database)).isTrue();
                assertThat(database.integrityCheck().run()).allMatch(IntegrityCheck.Result::passed);
                database.fullCheckPassed();
            }
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(KILLS);
    }

    /// Lets the writer acknowledge so many changes, then kills it in the middle of the next.
    private Set<String> writeAndKill(int round, int writes) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-Dorg.jooq.no-logo=true",
                        "-Dorg.jooq.no-tips=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashWriter.class.getName(),
                        dir.toString(),
                        "r" + round)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Set<String> acknowledged = new HashSet<>();
        try (var said = new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (!line.equals("open")) {
                    acknowledged.add(line);
                }
                if (acknowledged.size() == writes) {
                    writer.toHandle().destroyForcibly(); // unlike Process, leaves what was said readable
                }
            }
        } finally {
            writer.destroyForcibly();
            writer.waitFor();
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(writes);
        return acknowledged;
    }

    private static List<String> stored(Database database) {
        return database.transactions().read(tx -> tx.dsl().selectFrom(GUARANTOR).fetch(GUARANTOR.ACCOUNT_NUMBER));
    }

    /// Each transaction added one row to each of three tables: all or nothing.
    private static boolean wholeTransactions(Database database) {
        return database.transactions().read(tx -> {
            int guarantors = tx.dsl().fetchCount(GUARANTOR);
            int audits = tx.dsl().fetchCount(AUDIT_ENTRY, AUDIT_ENTRY.ACTION_NAME.eq("guarantor.created"));
            return guarantors == tx.dsl().fetchCount(RAW_FILE) && guarantors == audits;
        });
    }
}
