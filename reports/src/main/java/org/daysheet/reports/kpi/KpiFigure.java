package org.daysheet.reports.kpi;

import java.util.List;

/// One figure of a sheet.
///
/// @param kpi its definition
/// @param reading its value
/// @param basis the numbers it was made of, in words
/// @param claims claims behind it, for drilling down; empty where the figure is not about claims
public record KpiFigure(Kpi kpi, Reading reading, String basis, List<Long> claims) {
    public KpiFigure {
        claims = List.copyOf(claims);
    }

    KpiFigure(Kpi kpi, Reading reading, String basis) {
        this(kpi, reading, basis, List.of());
    }

    /// Whether it misses its target.
    public boolean isOffTarget() {
        return kpi.target().isMissedBy(reading);
    }
}
