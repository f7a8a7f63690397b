package org.daysheet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.daysheet.billing.Office;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.remittances.Check;
import org.daysheet.billing.remittances.PostResult;
import org.daysheet.billing.remittances.RemittanceStatus;
import org.daysheet.demo.DemoPractice;
import org.daysheet.demo.DemoSettings;
import org.daysheet.demo.StatementPrinter;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Random practices whose checks, as the simulated payers wrote them, are posted, undone and posted again in any order:
/// the touched accounts are right after each step, everything holds every so often and at the end, and undoing all of
/// it
/// brings every balance back to where it was.
final class RandomMailJourney {
    private static final boolean LONG = Boolean.getBoolean("daysheet.long");
    private static final int STEPS = LONG ? 2_000 : 120;
    private static final int CHECKED_EVERY = 200;
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 20);

    @TempDir
    private Path folder;

    static LongStream seeds() {
        return LONG ? LongStream.rangeClosed(21, 25) : LongStream.of(21);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void checksPostedAndUndoneInAnyOrderLeaveTheBooksRightAndUndoneAltogetherAsTheyWere(long seed) {
        Path practice = folder.resolve("practice");
        var _ = DemoPractice.build(
                practice,
                new DemoSettings(LONG ? 60 : 16, 2, seed, LAST_DAY),
                LivedPractice.PASSPHRASE.toCharArray(),
                folder.resolve("files"),
                StatementPrinter.NONE,
                Progress.SILENT);
        Clock clock = LivedPractice.clock(LAST_DAY.plusDays(1));
        try (Office office = Office.open(practice, LivedPractice.PASSPHRASE.toCharArray(), "owner", clock)) {
            new Play(office, new Random(seed)).play();
        }
    }

    private record Play(Office office, Random random) {
        void play() {
            undoAll();
            Map<String, Money> start = office.session().read(BooksQuery::balances);
            List<RemittanceId> checks =
                    office.remittances().list().stream().map(Check::id).toList();
            assertThat(checks).hasSizeGreaterThan(5);
            int done = 0;
            for (int step = 1; step <= STEPS; step++) {
                long before = office.session().read(BooksQuery::lastPosting);
                done += step(checks.get(random.nextInt(checks.size()))) ? 1 : 0;
                Set<String> wrong = office.session().read(tx -> BooksQuery.wrongSince(tx, before));
                assertThat(wrong).as("accounts after step " + step).isEmpty();
                if (step % CHECKED_EVERY == 0) {
                    FullCheck.isGreen(office, "after step " + step);
                }
            }
            assertThat(done).as("steps that moved money").isGreaterThan(STEPS / 3);
            FullCheck.isGreen(office, "at the end");
            undoAll();
            Map<String, Money> end = office.session().read(BooksQuery::balances);
            assertThat(end).isEqualTo(start);
            FullCheck.isGreen(office, "after all was undone");
        }

        private boolean step(RemittanceId check) {
            return office.remittances().show(check).status() == RemittanceStatus.POSTED ? undo(check) : post(check);
        }

        private boolean post(RemittanceId check) {
            return office.remittances().post(check) instanceof PostResult.Posted;
        }

        /// What came later may stand on a check; then that is undone first.
        private boolean undo(RemittanceId check) {
            try {
                office.remittances().voidCheck(check, "as the dice fell");
                return true;
            } catch (BillingException _) {
                return false;
            }
        }

        private void undoAll() {
            for (int left = Integer.MAX_VALUE; !posted().isEmpty() && posted().size() < left; ) {
                left = posted().size();
                List<RemittanceId> newestFirst = new ArrayList<>(posted());
                Collections.reverse(newestFirst);
                newestFirst.forEach(this::undo);
            }
            assertThat(posted()).isEmpty();
        }

        private List<RemittanceId> posted() {
            return office.remittances().list(RemittanceStatus.POSTED).stream()
                    .map(Check::id)
                    .toList();
        }
    }
}
