package org.daysheet.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.daysheet.demo.practice.VisitCalendar;
import org.daysheet.demo.simulator.Fault;
import org.daysheet.types.work.Progress;

/// Lives through the days of a demo practice, and stops in the middle of ordinary work: the last checks lie unposted,
/// the last visits are not billed, the newest tasks wait, statements are out.
final class DemoHistory {
    private static final int UNPOSTED_DAYS = 4;
    private static final int UNWORKED_DAYS = 16;
    private static final int STRANGE_MAIL_DAYS = 2;

    private final DemoSettings settings;
    private final MovingClock clock;
    private final FrontDesk desk;
    private final BackOffice back;
    private final StatementDesk statements;
    private int visits;

    DemoHistory(DemoSettings settings, MovingClock clock, FrontDesk desk, BackOffice back, StatementDesk statements) {
        this.settings = settings;
        this.clock = clock;
        this.desk = desk;
        this.back = back;
        this.statements = statements;
    }

    void live(Progress progress) {
        long days = ChronoUnit.DAYS.between(settings.firstDay(), settings.lastDay()) + 1;
        for (LocalDate day = settings.firstDay(); !day.isAfter(settings.lastDay()); day = day.plusDays(1)) {
            progress.stopIfCancelled();
            live(day);
            progress.report("days lived", ChronoUnit.DAYS.between(settings.firstDay(), day) + 1, days);
        }
    }

    /// How many visits there were.
    int visits() {
        return visits;
    }

    private void live(LocalDate day) {
        if (!VisitCalendar.isOpen(day)) {
            return;
        }
        long daysLeft = openDaysAfter(day);
        clock.moveTo(day.atTime(8, 30));
        back.readMail(day, mistakes(daysLeft));
        if (daysLeft > UNPOSTED_DAYS) {
            back.postClean();
        }
        statements.payments(day);
        if (day.getDayOfWeek() == DayOfWeek.TUESDAY && daysLeft > UNWORKED_DAYS) {
            back.workList(day);
        }
        clock.moveTo(day.atTime(16, 45));
        visits += desk.see(day, daysLeft > 0);
        if (day.getDayOfWeek() == DayOfWeek.THURSDAY && daysLeft > 0) {
            back.bill(day);
        }
        if (statements.isDue(day)) {
            statements.run(day);
        }
        clock.moveTo(day.atTime(18, 0));
    }

    private long openDaysAfter(LocalDate day) {
        return day.plusDays(1)
                .datesUntil(settings.lastDay().plusDays(1))
                .filter(VisitCalendar::isOpen)
                .count();
    }

    /// Near the end a payer pays somebody else's claim to us, and a check does not add up: the inbox shows both.
    private static Set<Fault> mistakes(long daysLeft) {
        if (daysLeft == STRANGE_MAIL_DAYS) {
            return Set.of(Fault.UNKNOWN_CLAIM);
        }
        return daysLeft == STRANGE_MAIL_DAYS + 1 ? Set.of(Fault.OUT_OF_BALANCE) : Set.of();
    }
}
