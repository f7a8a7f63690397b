package org.daysheet.reports.kpi;

/// From which day an open balance ages.
public enum AgingClock {
    SERVICE("days since service"),
    FIRST_BILL("days since the first claim or statement"),
    RESPONSIBILITY("days since it became this party's to pay");

    private final String words;

    AgingClock(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
