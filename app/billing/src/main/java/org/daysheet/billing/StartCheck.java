package org.daysheet.billing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.daysheet.billing.ledger.CheckResult;
import org.daysheet.billing.practice.Settings;
import org.daysheet.billing.security.Session;
import org.daysheet.types.work.Progress;

/// What is proved when a practice is opened: everything after an unclean end, and everything once a week.
final class StartCheck {
    private static final String LAST_PASSED = "books-proved-on";
    private static final int DAYS_BETWEEN = 7;

    private StartCheck() {}

    /// A practice that was just made has nothing to prove: its week counts from the day it was made.
    static void begin(Session session, Settings settings) {
        settings.keep(LAST_PASSED, session.today(), session.today().toString());
    }

    static void run(Session session, Settings settings, Progress progress) {
        boolean endedUncleanly = session.database().endedUncleanly();
        if (!endedUncleanly && !isDue(session, settings)) {
            return;
        }
        progress.begin(
                endedUncleanly ? "Checking the books after an unclean end" : "Checking the books, as every week");
        var _ = prove(session, settings, progress);
    }

    /// Proves everything. When all holds, the day is kept, and the next week counts from it; not where the books take
    /// no change.
    static List<CheckResult> prove(Session session, Settings settings, Progress progress) {
        List<CheckResult> results = BooksProof.run(session, progress);
        boolean isNews = !lastPassed(session, settings).equals(Optional.of(session.today()));
        boolean takesChanges = session.database().transactions().closedBecause() == null;
        if (isNews && takesChanges && results.stream().allMatch(CheckResult::passed)) {
            begin(session, settings);
        }
        return results;
    }

    /// A day that is missing or cannot be read proves nothing, nor does one to come.
    private static boolean isDue(Session session, Settings settings) {
        LocalDate today = session.today();
        LocalDate last = lastPassed(session, settings).orElse(LocalDate.MIN);
        return last.isAfter(today) || !last.isAfter(today.minusDays(DAYS_BETWEEN));
    }

    /// The day on which the books were proved last, empty when none is known.
    static Optional<LocalDate> lastPassed(Session session, Settings settings) {
        LocalDate today = session.today();
        return session.read(tx -> settings.find(tx, LAST_PASSED, today)).flatMap(StartCheck::day);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
