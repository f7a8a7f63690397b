package org.daysheet.reports.kpi;

import java.time.LocalDate;
import java.util.Map;
import org.daysheet.store.Transactions;
import org.daysheet.store.Tx;
import org.daysheet.types.money.Money;

/// Totals of the ledger that papers other than the key figures show.
public final class Journal {
    private Journal() {}

    /// How A/R changed by what was posted from one day to another, both included.
    public static RollForward rollForward(Tx tx, LocalDate from, LocalDate to) {
        Map<LedgerKind, Money> now = FlowQuery.totals(tx, to);
        Flows flows = FlowQuery.posted(tx, new Window(from, to));
        return RollForward.of(active(FlowQuery.before(now, flows)), flows, active(now));
    }

    /// Balance of each kind of account at the end of a day, debits positive; kinds never used are absent.
    public static Map<LedgerKind, Money> totals(Transactions transactions, LocalDate asOf) {
        return transactions.read(tx -> FlowQuery.totals(tx, asOf));
    }

    /// Name of the practice, blank before it has one.
    public static String practiceName(Tx tx) {
        return PayerQuery.practiceName(tx);
    }

    private static Money active(Map<LedgerKind, Money> totals) {
        return totals.getOrDefault(LedgerKind.INSURANCE_RECEIVABLE, Money.ZERO)
                .plus(totals.getOrDefault(LedgerKind.PATIENT_RECEIVABLE, Money.ZERO));
    }
}
