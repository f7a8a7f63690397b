package org.daysheet.billing.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads tables as spreadsheets write them: comma, semicolon or tab, with or without quotes, UTF-8 or Windows
/// letters. What a cell cannot hold is refused, never read as something else: a quote that stays open would swallow
/// the rows behind it.
final class CsvTableReader {
    private static final Pattern WHERE = Pattern.compile("record starting at line ([0-9]{1,9})");
    private static final char NO_LETTER = '\uFFFD';

    private CsvTableReader() {}

    /// The table; problems of its shape go to the findings.
    static CsvTable read(byte[] bytes, CsvFindings findings) {
        String text = CsvText.read(bytes, findings).orElse("");
        Map<String, Integer> columns = new LinkedHashMap<>();
        List<CsvTable.Line> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowUnclosedQuote(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            int width = 0;
            for (CsvRecord row : reader) {
                if (width == 0) {
                    width = row.getFieldCount();
                    header(row, columns, findings);
                } else {
                    rows.add(line(row, width, columns, findings));
                }
            }
        } catch (CsvParseException e) {
            findings.add(line(e), "", "", "exchange.csv.unreadable");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return new CsvTable(columns, rows);
    }

    /// Spreadsheets write columns that were once used and are empty now: they have no name and say nothing.
    private static void header(CsvRecord row, Map<String, Integer> columns, CsvFindings findings) {
        for (int i = 0; i < row.getFieldCount(); i++) {
            String name = tidy(row.getField(i));
            if (!name.isEmpty() && columns.putIfAbsent(name, i) != null) {
                findings.add(row.getStartingLineNumber(), name, name, "exchange.csv.column-twice", name);
            }
        }
    }

    private static CsvTable.Line line(CsvRecord row, int width, Map<String, Integer> columns, CsvFindings findings) {
        long number = row.getStartingLineNumber();
        if (row.getFieldCount() > width) {
            findings.add(number, "", "", "exchange.csv.cells-too-many", row.getFieldCount(), width);
        }
        List<String> cells = row.getFields().stream().map(CsvTableReader::cell).toList();
        for (int i = 0; i < Math.min(width, cells.size()); i++) {
            if (!cells.get(i).isEmpty() && !columns.containsValue(i)) {
                findings.add(number, "", cells.get(i), "exchange.csv.column-unnamed");
            }
        }
        columns.forEach((column, place) -> {
            if (place < cells.size() && cells.get(place).chars().anyMatch(CsvTableReader::isNoText)) {
                findings.add(number, column, "", "exchange.csv.control-character");
            }
        });
        return new CsvTable.Line(number, cells);
    }

    /// Line breaks, tabs and the like, which no field of a claim can carry, and what was no letter in the file.
    private static boolean isNoText(int letter) {
        return Character.isISOControl(letter) || letter == NO_LETTER;
    }

    /// Where the row begins that cannot be read.
    private static long line(CsvParseException e) {
        Matcher where = WHERE.matcher(String.valueOf(e.getMessage()));
        return where.find() ? Long.parseLong(where.group(1)) : 0;
    }

    /// A leading apostrophe guards cells that a spreadsheet would take for a formula; it is not part of the text.
    private static String cell(String text) {
        String tidy = text.strip();
        return tidy.matches("'[=+\\-@].*") ? tidy.substring(1) : tidy;
    }

    private static String tidy(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[ -]+", "_");
    }

    private static char separator(String text) {
        int end = text.indexOf('\n');
        String header = end < 0 ? text : text.substring(0, end);
        for (char candidate : new char[] {'\t', ';'}) {
            if (header.indexOf(candidate) >= 0 && header.indexOf(',') < 0) {
                return candidate;
            }
        }
        return ',';
    }
}
