package org.daysheet.desktop.today;

/// What the first screen asks of the practice.
@FunctionalInterface
public interface TodayDesk {
    /// What waits now, the most pressing first.
    TodayPage read();
}
