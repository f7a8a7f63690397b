package org.daysheet.reports.kpi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.daysheet.store.Transactions;
import org.daysheet.store.Tx;

/// Computes all figures of a practice for the end of any day. Only what was posted, sent or received up to that day
/// counts, so a figure of a past day never changes.
public final class Kpis {
    /// Length of the window of averages and rates.
    public static final int WINDOW_MONTHS = 3;

    private Kpis() {}

    /// Reads everything in one consistent view of the database; writes nothing.
    public static KpiSheet compute(Transactions transactions, LocalDate asOf) {
        return transactions.read(tx -> sheet(tx, asOf));
    }

    static KpiSheet sheet(Tx tx, LocalDate asOf) {
        Window window = Window.trailing(asOf, WINDOW_MONTHS);
        Standing standing = Standing.read(tx, asOf, window);
        Activity activity = Activity.read(tx, window);
        Map<Kpi, KpiFigure> figures = new EnumMap<>(Kpi.class);
        for (KpiFigure figure : standing.figures()) {
            figures.put(figure.kpi(), figure);
        }
        for (KpiFigure figure : activity.figures()) {
            figures.put(figure.kpi(), figure);
        }
        List<KpiFigure> inOrder = new ArrayList<>();
        for (Kpi kpi : Kpi.values()) {
            KpiFigure figure = figures.get(kpi);
            if (figure == null) {
                throw new IllegalStateException("nobody computes " + kpi);
            }
            inOrder.add(figure);
        }
        return new KpiSheet(
                PayerQuery.practiceName(tx),
                asOf,
                window,
                inOrder,
                PayerTable.of(standing, activity),
                standing.aging(),
                standing.rollForward());
    }
}
