package org.daysheet.journeys;

import java.nio.file.Path;
import java.time.LocalDate;
import org.daysheet.billing.Office;

/// The process that is killed: opens a practice, works through a mailbox, and says on standard output what was
/// acknowledged.
final class CrashChild {
    static final String OPEN = "open";
    static final String DONE = "done";

    private CrashChild() {}

    /// @param arguments practice, mailbox, business date, and `stay` to wait unclosed at the end
    public static void main(String[] arguments) {
        Path practice = Path.of(arguments[0]);
        LocalDate today = LocalDate.parse(arguments[2]);
        try (Office office = LivedPractice.open(practice, today)) {
            say(OPEN);
            MailDesk.work(office, Path.of(arguments[1]), CrashChild::say);
            say(DONE);
            if (arguments.length > 3) {
                waitToBeKilled();
            }
        }
    }

    private static void waitToBeKilled() {
        try {
            Thread.sleep(600_000);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
