package org.daysheet.reports.data;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.reports.kpi.Kpis;
import org.daysheet.reports.kpi.Ratio;
import org.daysheet.reports.kpi.Window;
import org.daysheet.store.Transactions;
import org.daysheet.types.money.Money;

/// Why payers refused in the three months up to a day: reasons by money, the largest first, with what those up to each
/// add up to. What was withdrawn with its remittance does not count.
///
/// @param practiceName whose
/// @param window the days the denials were opened in
/// @param reasons by money
public record DenialSheet(String practiceName, Window window, List<Reason> reasons) {
    public DenialSheet {
        reasons = List.copyOf(reasons);
    }

    /// One reason with all its denials.
    ///
    /// @param group group code
    /// @param carc adjustment reason code
    /// @param about what such denials are about, in words
    /// @param count how many
    /// @param amount what was refused
    public record Reason(String group, String carc, String about, int count, Money amount) {
        /// Both codes, as they are spoken of: CO-197.
        public String code() {
            return group + "-" + carc;
        }
    }

    /// Reads the denials of the three months up to a day.
    public static DenialSheet of(Transactions transactions, LocalDate asOf) {
        return transactions.read(tx -> DenialQuery.sheet(tx, window(asOf)));
    }

    /// The claims refused for a reason in the three months up to a day, each once, newest first.
    public static List<Long> claims(Transactions transactions, LocalDate asOf, String group, String carc) {
        return transactions.read(tx -> DenialQuery.claims(tx, window(asOf), group, carc));
    }

    private static Window window(LocalDate asOf) {
        return Window.trailing(asOf, Kpis.WINDOW_MONTHS);
    }

    /// All that was refused.
    public Money total() {
        return Money.sum(reasons.stream().map(Reason::amount));
    }

    /// How many denials there are.
    public int count() {
        return reasons.stream().mapToInt(Reason::count).sum();
    }

    /// What the first so many reasons are of all; zero when nothing was refused.
    public Ratio together(int first) {
        long all = total().cents();
        long some = Money.sum(reasons.stream().limit(first).map(Reason::amount)).cents();
        return all == 0 ? Ratio.of(0, 1) : Ratio.of(some, all);
    }
}
