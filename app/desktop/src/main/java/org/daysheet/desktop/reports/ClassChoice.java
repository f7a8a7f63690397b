package org.daysheet.desktop.reports;

import org.daysheet.desktop.parts.Texts;
import org.daysheet.reports.kpi.ReceivableClass;
import org.jspecify.annotations.Nullable;

/// Which class of balances the aging shows.
public enum ClassChoice {
    ALL(null),
    INSURANCE(ReceivableClass.INSURANCE),
    WORKERS(ReceivableClass.WORKERS_COMPENSATION),
    AUTO(ReceivableClass.AUTO),
    LIABILITY(ReceivableClass.LIABILITY),
    PATIENTS(ReceivableClass.PATIENTS);

    private final @Nullable ReceivableClass only;

    ClassChoice(@Nullable ReceivableClass only) {
        this.only = only;
    }

    /// The one class, null for all of them.
    public @Nullable ReceivableClass only() {
        return only;
    }

    /// What it is called.
    public String words() {
        return only == null ? Texts.of("reports.class.all") : only.words();
    }
}
