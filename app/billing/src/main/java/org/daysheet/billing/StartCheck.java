package org.daysheet.billing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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
        if (BooksProof.run(session, progress).stream().allMatch(CheckResult::passed)) {
            begin(session, settings);
        }
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
