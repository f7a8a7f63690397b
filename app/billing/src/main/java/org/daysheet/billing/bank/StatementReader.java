package org.daysheet.billing.bank;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.problem.Texts;
import org.daysheet.types.money.Money;

/// Reads statements as banks give them out: a header with a date, a description and either one amount, below zero for
/// what went out, or a column each for credits and debits. Other columns are left alone.
final class StatementReader {
    private static final int MOST_BYTES = 20_000_000;
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.US).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("M/d/uuuu", Locale.US).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("M/d/uu", Locale.US).withResolverStyle(ResolverStyle.STRICT));

    /// Columns, by the names banks give them.
    private enum Column {
        DATE("date", "posting date", "posted date", "booking date", "transaction date", "posted"),
        AMOUNT("amount", "transaction amount"),
        CREDIT("credit", "credits", "deposit", "deposits", "credit amount"),
        DEBIT("debit", "debits", "withdrawal", "withdrawals", "debit amount"),
        DESCRIPTION("description", "details", "memo", "payee", "transaction description"),
        REFERENCE(
                "reference", "check number", "check", "serial number", "bank reference", "customer reference", "trace");

        private final Set<String> names;

        Column(String... names) {
            this.names = Set.of(names);
        }
    }

    /// A line as it stands in the file.
    ///
    /// @param number where, from 1
    record Line(int number, LocalDate on, Money amount, String description, String reference) {}

    /// @param lines that could be read
    /// @param faults those that could not, in words
    record Read(List<Line> lines, List<String> faults) {}

    private final Map<Column, Integer> columns = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private StatementReader() {}

    /// @throws BillingException when the file is no statement
    static Read read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new BillingException("bank.take.too-large", MOST_BYTES / 1_000_000);
        }
        StatementReader reader = new StatementReader();
        reader.readAll(new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", ""));
        return new Read(reader.lines, reader.faults);
    }

    private void readAll(String text) {
        String head = text.lines().findFirst().orElse("");
        char separator = head.indexOf('\t') >= 0 ? '\t' : head.indexOf(';') >= 0 ? ';' : ',';
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            boolean isFirst = true;
            for (CsvRecord row : reader) {
                if (isFirst) {
                    header(row);
                    isFirst = false;
                } else if (row.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                    line(row);
                }
            }
            if (isFirst) {
                throw new BillingException("bank.take.no-header");
            }
        } catch (CsvParseException e) {
            throw new BillingException("bank.take.no-csv");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void header(CsvRecord row) {
        for (int i = 0; i < row.getFieldCount(); i++) {
            String name = row.getField(i).strip().toLowerCase(Locale.ROOT);
            for (Column column : Column.values()) {
                if (column.names.contains(name)) {
                    columns.putIfAbsent(column, i);
                }
            }
        }
        boolean hasAmount = columns.containsKey(Column.AMOUNT)
                || (columns.containsKey(Column.CREDIT) && columns.containsKey(Column.DEBIT));
        if (!columns.containsKey(Column.DATE) || !columns.containsKey(Column.DESCRIPTION) || !hasAmount) {
            throw new BillingException("bank.take.no-header");
        }
    }

    private void line(CsvRecord row) {
        int number = Math.toIntExact(row.getStartingLineNumber());
        Optional<LocalDate> on = day(cell(row, Column.DATE));
        Optional<Money> amount = amount(row);
        if (on.isEmpty()) {
            faults.add(Texts.of("bank.take.line.day", number, cell(row, Column.DATE)));
        } else if (amount.isEmpty()) {
            faults.add(Texts.of("bank.take.line.amount", number));
        } else {
            lines.add(new Line(
                    number, on.get(), amount.get(), cell(row, Column.DESCRIPTION), cell(row, Column.REFERENCE)));
        }
    }

    private Optional<Money> amount(CsvRecord row) {
        if (columns.containsKey(Column.AMOUNT)) {
            return money(cell(row, Column.AMOUNT));
        }
        String credit = cell(row, Column.CREDIT);
        String debit = cell(row, Column.DEBIT);
        if (credit.isEmpty() == debit.isEmpty()) {
            return Optional.empty();
        }
        return credit.isEmpty() ? money(debit).map(out -> out.abs().negated()) : money(credit);
    }

    /// `1,234.50`, `$1,234.50`, `-20.00`, `(20.00)`.
    private static Optional<Money> money(String text) {
        boolean isOut = text.startsWith("-") || (text.startsWith("(") && text.endsWith(")"));
        String digits = text.replaceAll("[-()$+, ]", "");
        return digits.matches("[0-9]{1,12}(\\.[0-9]{1,2})?")
                ? Money.parse(digits).map(amount -> isOut ? amount.negated() : amount)
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        for (DateTimeFormatter form : DAYS) {
            try {
                return Optional.of(LocalDate.parse(text, form));
            } catch (DateTimeParseException _) {
                // the next form may fit
            }
        }
        return Optional.empty();
    }

    private String cell(CsvRecord row, Column column) {
        Integer place = columns.get(column);
        return place == null || place >= row.getFieldCount()
                ? ""
                : row.getField(place).strip();
    }
}
