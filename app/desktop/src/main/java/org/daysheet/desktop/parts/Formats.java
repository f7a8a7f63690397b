package org.daysheet.desktop.parts;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// How values look on a screen.
public final class Formats {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.US);

    private Formats() {}

    /// As `01/31/2026`; empty without a date.
    public static String date(@Nullable LocalDate date) {
        return date == null ? "" : DATE.format(date);
    }

    /// As `1,234.50` or `-12.00`, without a currency sign as columns of figures are read.
    public static String amount(@Nullable Money amount) {
        return amount == null ? "" : amount.display().replace("$", "");
    }

    /// As [#amount], but nothing for zero, so that the figures that matter stand out.
    public static String amountOrBlank(@Nullable Money amount) {
        return amount == null || amount.isZero() ? "" : amount(amount);
    }

    /// As `12,345`.
    public static String count(long count) {
        return String.format(Locale.US, "%,d", count);
    }
}
