package org.daysheet.reports.render;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.daysheet.reports.kpi.Days;
import org.daysheet.types.money.Money;

/// How money and dates look on paper.
final class Texts {
    private Texts() {}

    static String day(LocalDate date) {
        return Days.words(date);
    }

    /// Grouped, two decimals, no dollar sign: "1,234.50", "-0.07".
    static String amount(Money money) {
        return money.display().replace("$", "");
    }

    /// As an amount to pay: "$1,234.50".
    static String dollars(Money money) {
        return money.display();
    }

    /// As `12,345`.
    static String count(long number) {
        return String.format(Locale.US, "%,d", number);
    }

    /// A plain decimal number: 3954 with 2 places is "39.54".
    static String decimal(long digits, int places) {
        return BigDecimal.valueOf(digits, places).toPlainString();
    }

    /// With a capital at its start.
    static String sentence(String words) {
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
