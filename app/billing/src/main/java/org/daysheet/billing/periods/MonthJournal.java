package org.daysheet.billing.periods;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.daysheet.billing.ledger.JournalLine;
import org.daysheet.types.money.Money;

/// The general journal of a month for the bookkeeping: each day is one entry, and each entry balances. No patient and
/// no
/// payer is in it.
///
/// @param month which
/// @param isClosed whether the month is closed, so that it stays as it is
/// @param lines by day, then by class of accounts
public record MonthJournal(YearMonth month, boolean isClosed, List<JournalLine> lines) {
    private static final DateTimeFormatter US_DAY = DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.US);
    private static final String LINE_END = "\r\n";

    public MonthJournal {
        lines = List.copyOf(lines);
    }

    /// Its days with something posted.
    public int days() {
        return byDay().size();
    }

    /// All debits; as much as all credits.
    public Money debits() {
        return Money.sum(lines.stream().map(JournalLine::amount).filter(Money::isPositive));
    }

    /// All credits, as a positive amount.
    public Money credits() {
        return Money.sum(lines.stream().map(JournalLine::amount).filter(Money::isNegative))
                .negated();
    }

    /// The journal as a file.
    ///
    /// @param names what the bookkeeping calls a class of accounts; others keep their own name
    public byte[] file(JournalForm form, Map<String, String> names) {
        String text = form == JournalForm.CSV ? csv(names) : iif(names);
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String csv(Map<String, String> names) {
        StringBuilder text = new StringBuilder("date,account,debit,credit,memo").append(LINE_END);
        for (JournalLine line : lines) {
            boolean isDebit = line.amount().isPositive();
            String amount = plain(line.amount().abs());
            text.append(line.day())
                    .append(',')
                    .append(quoted(names.getOrDefault(line.accountClass(), line.accountClass())))
                    .append(',')
                    .append(isDebit ? amount : "")
                    .append(',')
                    .append(isDebit ? "" : amount)
                    .append(",Daysheet ")
                    .append(line.day())
                    .append(LINE_END);
        }
        return text.toString();
    }

    private String iif(Map<String, String> names) {
        StringBuilder text = new StringBuilder("!TRNS\tTRNSTYPE\tDATE\tACCNT\tAMOUNT\tMEMO")
                .append(LINE_END)
                .append("!SPL\tTRNSTYPE\tDATE\tACCNT\tAMOUNT\tMEMO")
                .append(LINE_END)
                .append("!ENDTRNS")
                .append(LINE_END);
        byDay().forEach((day, entry) -> {
            String kind = "TRNS";
            for (JournalLine line : entry) {
                String account = names.getOrDefault(line.accountClass(), line.accountClass());
                text.append(String.join(
                                "\t",
                                kind,
                                "GENERAL JOURNAL",
                                day.format(US_DAY),
                                account.replaceAll("[\\t\\r\\n\"]", " "),
                                plain(line.amount()),
                                "Daysheet " + day.format(US_DAY)))
                        .append(LINE_END);
                kind = "SPL";
            }
            text.append("ENDTRNS").append(LINE_END);
        });
        return text.toString();
    }

    private Map<LocalDate, List<JournalLine>> byDay() {
        return lines.stream().collect(Collectors.groupingBy(JournalLine::day, TreeMap::new, Collectors.toList()));
    }

    /// With a point and two decimals, without thousands.
    private static String plain(Money amount) {
        long cents = amount.abs().cents();
        return (amount.isNegative() ? "-" : "") + cents / 100 + "." + (cents % 100 < 10 ? "0" : "") + cents % 100;
    }

    /// A name that a spreadsheet would read as a formula is kept a name.
    private static String quoted(String name) {
        String safe = name.matches("[=+@\\-\\t].*") ? "'" + name : name;
        return safe.matches("[A-Za-z0-9_: ]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
