package org.daysheet.billing.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads tables as spreadsheets write them: comma, semicolon or tab, with or without quotes, UTF-8 or Windows
/// letters.
final class CsvTableReader {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvTableReader() {}

    /// The table; problems of its shape go to the findings.
    static CsvTable read(byte[] bytes, CsvFindings findings) {
        String text = text(bytes);
        Map<String, Integer> columns = new LinkedHashMap<>();
        List<CsvTable.Line> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord row : reader) {
                if (columns.isEmpty()) {
                    header(row, columns, findings);
                } else {
                    rows.add(line(row, columns.size(), findings));
                }
            }
        } catch (CsvParseException e) {
            findings.add(rows.size() + 1L, "", "", "exchange.csv.unreadable");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return new CsvTable(columns, rows);
    }

    private static void header(CsvRecord row, Map<String, Integer> columns, CsvFindings findings) {
        for (int i = 0; i < row.getFieldCount(); i++) {
            String name = tidy(row.getField(i));
            if (columns.putIfAbsent(name, i) != null) {
                findings.add(row.getStartingLineNumber(), name, name, "exchange.csv.column-twice", name);
            }
        }
    }

    private static CsvTable.Line line(CsvRecord row, int columns, CsvFindings findings) {
        if (row.getFieldCount() > columns) {
            findings.add(
                    row.getStartingLineNumber(), "", "", "exchange.csv.cells-too-many", row.getFieldCount(), columns);
        }
        return new CsvTable.Line(
                row.getStartingLineNumber(),
                row.getFields().stream().map(CsvTableReader::cell).toList());
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

    private static String text(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            text = new String(bytes, Charset.forName("windows-1252"));
        }
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
