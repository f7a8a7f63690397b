package org.daysheet.cli.output;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// Rows under named columns: an aligned table for people, an array of objects for programs.
public final class Table {
    private final List<Column> columns;
    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    /// A column.
    ///
    /// @param key name of the JSON field; ends in `Cents` for money
    /// @param title heading in the text; empty for a column that only programs see
    public record Column(String key, String title) {}

    private Table(List<Column> columns) {
        this.columns = columns;
    }

    /// A table with columns given as key, title, key, title ...
    public static Table of(String... keysAndTitles) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i + 1 < keysAndTitles.length; i += 2) {
            columns.add(new Column(keysAndTitles[i], keysAndTitles[i + 1]));
        }
        return new Table(List.copyOf(columns));
    }

    /// Adds a row, one value a column.
    public Table row(@Nullable Object... values) {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException(values.length + " values for " + columns.size() + " columns");
        }
        List<@Nullable Object> row = new ArrayList<>(values.length);
        for (Object value : values) {
            row.add(value);
        }
        rows.add(row);
        return this;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public int size() {
        return rows.size();
    }

    void writeJson(JsonGenerator json) {
        json.writeStartArray();
        for (List<@Nullable Object> row : rows) {
            json.writeStartObject();
            for (int i = 0; i < columns.size(); i++) {
                Values.json(json, columns.get(i).key(), row.get(i));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /// The table as lines, columns two blanks apart, figures flush right.
    List<String> lines() {
        List<Integer> shown = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).title().isEmpty()) {
                shown.add(i);
            }
        }
        List<String[]> cells = new ArrayList<>();
        cells.add(shown.stream().map(i -> columns.get(i).title()).toArray(String[]::new));
        for (List<@Nullable Object> row : rows) {
            cells.add(shown.stream().map(i -> Values.text(row.get(i))).toArray(String[]::new));
        }
        boolean[] right = new boolean[shown.size()];
        int[] widths = new int[shown.size()];
        for (int i = 0; i < shown.size(); i++) {
            int column = shown.get(i);
            right[i] = rows.stream().anyMatch(row -> Values.isFigure(row.get(column)));
            for (String[] line : cells) {
                widths[i] = Math.max(widths[i], line[i].length());
            }
        }
        return cells.stream().map(line -> joined(line, widths, right)).toList();
    }

    private static String joined(String[] line, int[] widths, boolean[] right) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < line.length; i++) {
            String padding = " ".repeat(widths[i] - line[i].length());
            text.append(i == 0 ? "" : "  ").append(right[i] ? padding + line[i] : line[i] + padding);
        }
        return text.toString().stripTrailing();
    }
}
