package org.daysheet.reports.kpi;

import java.time.LocalDate;
import org.daysheet.store.Transactions;
import org.daysheet.store.Tx;

/// What the figures are made of, for those that are not a list of claims already ([KpiFigure#claims]).
public final class FigureParts {
    private static final int LATE_DAYS = 3;

    private FigureParts() {}

    /// The parts of a figure of a day, the worst first; none for a figure that is made of claims or of sums alone.
    public static Parts of(Transactions transactions, Kpi kpi, LocalDate asOf) {
        return transactions.read(tx -> of(tx, kpi, asOf));
    }

    private static Parts of(Tx tx, Kpi kpi, LocalDate asOf) {
        Window window = Window.trailing(asOf, Kpis.WINDOW_MONTHS);
        return switch (kpi) {
            case DAYS_IN_AR -> BalanceParts.active(tx, asOf);
            case DAYS_IN_AR_WITH_AGENCY -> BalanceParts.all(tx, asOf);
            case OLDER_THAN_60 -> BalanceParts.older(tx, asOf, 2);
            case OLDER_THAN_90 -> BalanceParts.older(tx, asOf, 3);
            case OLDER_THAN_120 -> BalanceParts.older(tx, asOf, 4);
            case CREDIT_BALANCES -> BalanceParts.credits(tx, asOf);
            case NET_COLLECTION_COHORT -> CohortParts.of(tx, asOf);
            case NET_COLLECTION_CASH, GROSS_COLLECTION -> MoneyQuery.paid(tx, window);
            case UNAPPLIED -> MoneyQuery.unapplied(tx, asOf);
            case CHARGE_LAG, CHARGE_LAG_MEDIAN -> EntryQuery.parts(tx, window, Long.MIN_VALUE);
            case CHARGE_LAG_LATE -> EntryQuery.parts(tx, window, LATE_DAYS);
            case CLAIM_LAG -> WaitParts.sending(tx, window);
            case PAYER_TURNAROUND -> WaitParts.answers(tx, window);
            case REJECTION,
                    DENIAL_RATE,
                    DENIAL_RATE_ANY_LINE,
                    DENIED_DOLLARS_LINES,
                    DENIED_DOLLARS_CLAIMS,
                    FIRST_PASS,
                    CLEAN_CLAIMS,
                    ACCEPTANCE,
                    SENT_WITHOUT_NUMBER,
                    TAKEBACKS,
                    ROLL_FORWARD_DIFFERENCE -> Parts.NONE;
        };
    }
}
