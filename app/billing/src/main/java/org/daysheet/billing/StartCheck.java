package org.daysheet.billing;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daysheet.billing.ledger.CheckResult;
import org.daysheet.billing.practice.Settings;
import org.daysheet.billing.security.Session;
import org.daysheet.types.work.Progress;

/// What is proved when a practice is opened: everything after an unclean end, and everything once a week. Books
/// that fail take no more changes, so that nothing is built on them.
final class StartCheck {
    private static final String LAST_PASSED = "books-proved-on";
    private static final int DAYS_BETWEEN = 7;

    private StartCheck() {}

    static void run(Session session, Settings settings) {
        if (!session.database().endedUncleanly() && !isDue(session, settings)) {
            return;
        }
        List<String> broken = BooksProof.run(session, Progress.SILENT).stream()
                .filter(result -> !result.passed())
                .map(CheckResult::name)
                .toList();
        if (broken.isEmpty()) {
            settings.keep(LAST_PASSED, session.today(), session.today().toString());
        } else {
            session.database().transactions().closeForSafety("the check failed: " + String.join(", ", broken));
        }
    }

    /// The week counts from the first opening: a practice that was just made has nothing to prove yet.
    private static boolean isDue(Session session, Settings settings) {
        LocalDate today = session.today();
        return lastPassed(session, settings)
                .map(day -> DAYS.between(day, today) >= DAYS_BETWEEN)
                .orElse(true);
    }

    /// The day on which the books were proved last, empty before the first time.
    static Optional<LocalDate> lastPassed(Session session, Settings settings) {
        LocalDate today = session.today();
        return session.read(tx -> settings.find(tx, LAST_PASSED, today)).map(LocalDate::parse);
    }
}
