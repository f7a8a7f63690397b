package org.daysheet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.daysheet.billing.Office;
import org.daysheet.billing.remittances.Check;
import org.daysheet.billing.remittances.RemittanceStatus;
import org.daysheet.store.Tx;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/// The program is killed while it takes and posts a mailbox: whatever it had acknowledged is there, nothing is there
/// by half, and whoever goes on afterwards ends where the undisturbed practice ends, to the cent.
final class CrashJourney {
    private static final int KILLS = Boolean.getBoolean("daysheet.long") ? 100 : 10;
    private static final long SEED = 20260323;

    private final LivedPractice lived = LivedPractice.shared();

    @TempDir
    Path dir;

    /// The practice that was never disturbed.
    ///
    /// @param said what it acknowledged, one line a use case
    /// @param files how many checks each file holds
    private record Reference(ChildProcess.Said said, Figures figures, Map<String, Integer> files) {}

    @Test
    void aKilledProgramLosesNothingAcknowledgedAndLeavesNothingHalf(TestReporter reporter) {
        Reference reference = undisturbed();
        int lines = reference.said().lines().size();
        assertThat(lines).isGreaterThan(20);
        Random random = new Random(SEED);
        List<String> log = new ArrayList<>();
        int interrupted = 0;
        for (int round = 1; round <= KILLS; round++) {
            ChildProcess.Leave leave = new ChildProcess.Leave(
                    random.nextInt(lines), random.nextLong(2 * reference.said().nanos() / lines));
            Path copy = lived.copyTo(dir.resolve("round-" + round));
            ChildProcess.Said said = ChildProcess.killed(copy, lived.mail(), lived.today(), leave);
            interrupted += said.finished() ? 0 : 1;
            String when = "seed " + SEED + " kill " + round + " after "
                    + said.lines().size() + " of " + lines + " acknowledgements";
            log.add(when);
            goOn(copy, said, reference, when);
            Folders.delete(copy);
        }
        reporter.publishEntry("kills", String.join("\n", log));
        assertThat(interrupted).as("kills in the middle of work").isGreaterThan(KILLS / 2);
    }

    private Reference undisturbed() {
        Path copy = lived.copyTo(dir.resolve("undisturbed"));
        ChildProcess.Said said = ChildProcess.toTheEnd(copy, lived.mail(), lived.today());
        assertThat(said.finished()).isTrue();
        try (Office office = lived.open(copy)) {
            FullCheck.isGreen(office, "without any kill");
            assertThat(office.session().read(BooksQuery::newPatients)).isEqualTo(LivedPractice.NEW_PATIENTS);
            assertThat(office.session().read(BooksQuery::newPayments)).isEqualTo(LivedPractice.NEW_PAYMENTS);
            return new Reference(said, Figures.of(office), office.session().read(BooksQuery::checksOfFiles));
        }
    }

    private void goOn(Path copy, ChildProcess.Said said, Reference reference, String when) {
        assertThat(copy.resolve("seal.json")).as(when).doesNotExist();
        try (Office office = lived.open(copy)) {
            everythingAcknowledgedIsThere(office, said.lines(), when);
            nothingIsHalf(office, reference, when);
            FullCheck.isGreen(office, "at once, " + when);
            MailDesk.work(office, lived.mail(), line -> {});
            FullCheck.isGreen(office, "at the end, " + when);
            assertThat(Figures.of(office)).as(when).usingRecursiveComparison().isEqualTo(reference.figures());
        }
    }

    private static void everythingAcknowledgedIsThere(Office office, List<String> lines, String when) {
        Set<String> files = office.session().read(BooksQuery::keptFiles);
        Set<String> posted = office.remittances().list(RemittanceStatus.POSTED).stream()
                .map(MailDesk::name)
                .collect(Collectors.toSet());
        assertThat(files).as(when).containsAll(said(lines, "taken "));
        assertThat(posted).as(when).containsAll(said(lines, "posted "));
    }

    private static List<String> said(List<String> lines, String word) {
        return lines.stream()
                .filter(line -> line.startsWith(word))
                .map(line -> line.substring(word.length()))
                .toList();
    }

    /// Every file is in with all its rows or not at all, every check is posted to its last cent or not at all.
    private static void nothingIsHalf(Office office, Reference reference, String when) {
        Set<String> files = office.session().read(BooksQuery::keptFiles);
        office.session()
                .read(BooksQuery::checksOfFiles)
                .forEach((file, checks) -> assertThat(checks)
                        .as(file + ", " + when)
                        .isEqualTo(reference.files().get(file)));
        for (Check check : office.remittances().list()) {
            Money cash = office.session().read(tx -> BooksQuery.cashOf(tx, check));
            boolean isPosted = check.status() == RemittanceStatus.POSTED && !check.isNotice();
            assertThat(cash).as(check.trace() + ", " + when).isEqualTo(isPosted ? check.payment() : Money.ZERO);
        }
        assertThat(office.session().<Integer>read(BooksQuery::newPatients))
                .as("new patients, " + when)
                .isEqualTo(files.contains("20260410-patients.csv") ? LivedPractice.NEW_PATIENTS : 0);
        assertThat(office.session().<Integer>read((Tx tx) -> BooksQuery.newPayments(tx)))
                .as("new payments, " + when)
                .isEqualTo(files.contains("20260411-payments.csv") ? LivedPractice.NEW_PAYMENTS : 0);
    }
}
