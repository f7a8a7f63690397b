package org.daysheet.desktop.tasks;

import java.time.LocalDate;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;

/// Tasks by how long they wait: days they are late, or days since they were opened.
public enum TaskAge {
    ANY(0, 0),
    LATE_30(30, 0),
    LATE_60(60, 0),
    LATE_90(90, 0),
    OPENED_30(0, 30),
    OPENED_60(0, 60),
    OPENED_90(0, 90);

    private final int lateDays;
    private final int openDays;

    TaskAge(int lateDays, int openDays) {
        this.lateDays = lateDays;
        this.openDays = openDays;
    }

    /// Its words in the choice.
    public String words() {
        return Texts.of("tasks.age." + name());
    }

    /// The last due day of such a task, null for any.
    @Nullable
    LocalDate dueBy(LocalDate today) {
        return over(lateDays, today);
    }

    /// The last day on which such a task was opened, null for any.
    @Nullable
    LocalDate openedBy(LocalDate today) {
        return over(openDays, today);
    }

    private static @Nullable LocalDate over(int days, LocalDate today) {
        return days == 0 ? null : today.minusDays(days + 1L);
    }
}
