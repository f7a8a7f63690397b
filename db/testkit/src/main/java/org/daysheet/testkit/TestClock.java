package org.daysheet.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/// A clock that stands still until a test moves it. Starts on 2026-03-02 at ten in the morning in Chicago.
public final class TestClock extends Clock {
    private final AtomicReference<Instant> now;
    private final ZoneId zone;

    private TestClock(AtomicReference<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    public static TestClock standard() {
        return at(Instant.parse("2026-03-02T16:00:00Z"));
    }

    public static TestClock at(Instant instant) {
        return new TestClock(new AtomicReference<>(instant), ZoneId.of("America/Chicago"));
    }

    public void set(Instant instant) {
        now.set(instant);
    }

    /// Moves to ten in the morning of a day.
    public void setDay(LocalDate day) {
        now.set(day.atTime(LocalTime.of(10, 0)).atZone(zone).toInstant());
    }

    public void advance(Duration duration) {
        now.updateAndGet(instant -> instant.plus(duration));
    }

    public LocalDate today() {
        return LocalDate.ofInstant(instant(), zone);
    }

    @Override
    public Instant instant() {
        return Objects.requireNonNull(now.get());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /// The same moving instant in another zone.
    @Override
    public Clock withZone(ZoneId other) {
        return new TestClock(now, other);
    }
}
