package org.daysheet.desktop.today;

import java.util.List;
import java.util.function.Supplier;

/// What the first screen asks of the practice.
@FunctionalInterface
public interface TodayDesk {
    /// Reads of what waits now, in parts: first what is quick to read, so that the day can begin with it.
    List<Supplier<TodayPage>> parts();

    /// What waits now, all of it, the most pressing first.
    default TodayPage read() {
        return parts().stream().map(Supplier::get).reduce(TodayPage.NOTHING, TodayPage::plus);
    }
}
