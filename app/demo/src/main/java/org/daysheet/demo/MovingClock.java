package org.daysheet.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/// A clock somebody moves; it stands still in between and never goes back.
final class MovingClock extends Clock {
    private final ZoneId zone;
    private volatile Instant instant;

    MovingClock(LocalDateTime start, ZoneId zone) {
        this.zone = zone;
        this.instant = start.atZone(zone).toInstant();
    }

    void moveTo(LocalDateTime time) {
        Instant next = time.atZone(zone).toInstant();
        if (next.isAfter(instant)) {
            instant = next;
        }
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return Clock.fixed(instant, other);
    }

    @Override
    public Instant instant() {
        return instant;
    }
}
