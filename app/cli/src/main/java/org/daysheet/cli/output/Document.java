package org.daysheet.cli.output;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// What a command found or did: named values, tables and parts in the order people read them. The same facts
/// are printed as aligned text or as one JSON object; an entry without a label or title is for programs only.
public final class Document {
    private static final String INDENT = "  ";

    private final List<Entry> entries = new ArrayList<>();

    private sealed interface Entry {
        record Fact(String key, String label, @Nullable Object value) implements Entry {}

        record Rows(String key, String title, Table table) implements Entry {}

        record Part(String key, String title, Document document) implements Entry {}

        record Parts(String key, String title, List<Document> documents) implements Entry {}

        record Line(String text) implements Entry {}
    }

    /// Adds one value.
    public Document fact(String key, String label, @Nullable Object value) {
        entries.add(new Entry.Fact(key, label, value));
        return this;
    }

    /// Adds one value that only programs see.
    public Document data(String key, @Nullable Object value) {
        return fact(key, "", value);
    }

    /// Adds a table under a title: for people only without a key, for programs only without a title.
    public Document table(String key, String title, Table table) {
        entries.add(new Entry.Rows(key, title, table));
        return this;
    }

    /// Adds a part of its own: an object inside the object.
    public Document part(String key, String title, Document document) {
        entries.add(new Entry.Part(key, title, document));
        return this;
    }

    /// Adds a list of parts: an array of objects.
    public Document parts(String key, String title, List<Document> documents) {
        entries.add(new Entry.Parts(key, title, List.copyOf(documents)));
        return this;
    }

    /// Adds a sentence that only people see.
    public Document line(String text) {
        entries.add(new Entry.Line(text));
        return this;
    }

    /// Writes the whole as one JSON object.
    public void writeJson(JsonGenerator json) {
        json.writeStartObject();
        for (Entry entry : entries) {
            switch (entry) {
                case Entry.Fact fact -> Values.json(json, fact.key(), fact.value());
                case Entry.Rows rows -> {
                    if (!rows.key().isEmpty()) {
                        json.writeName(rows.key());
                        rows.table().writeJson(json);
                    }
                }
                case Entry.Part part -> {
                    json.writeName(part.key());
                    part.document().writeJson(json);
                }
                case Entry.Parts parts -> {
                    json.writeName(parts.key());
                    json.writeStartArray();
                    parts.documents().forEach(document -> document.writeJson(json));
                    json.writeEndArray();
                }
                case Entry.Line _ -> {}
            }
        }
        json.writeEndObject();
    }

    /// Writes the whole as text.
    public void writeText(PrintStream out) {
        writeText(out, "");
    }

    private void writeText(PrintStream out, String indent) {
        int width = entries.stream()
                .mapToInt(
                        entry -> entry instanceof Entry.Fact fact ? fact.label().length() : 0)
                .max()
                .orElse(0);
        for (Entry entry : entries) {
            switch (entry) {
                case Entry.Fact fact -> writeFact(out, indent, width, fact);
                case Entry.Rows rows -> writeTable(out, indent, rows.title(), rows.table());
                case Entry.Part part -> {
                    if (!part.title().isEmpty()) {
                        out.println(indent + part.title());
                        part.document().writeText(out, indent + INDENT);
                    }
                }
                case Entry.Parts parts -> {
                    if (!parts.title().isEmpty() && !parts.documents().isEmpty()) {
                        out.println(indent + parts.title());
                        parts.documents().forEach(document -> document.writeText(out, indent + INDENT));
                    }
                }
                case Entry.Line line -> out.println(indent + Printable.of(line.text()));
            }
        }
    }

    private static void writeFact(PrintStream out, String indent, int width, Entry.Fact fact) {
        if (!fact.label().isEmpty()) {
            String label = fact.label() + " ".repeat(width - fact.label().length());
            out.println((indent + label + INDENT + Values.text(fact.value())).stripTrailing());
        }
    }

    private static void writeTable(PrintStream out, String indent, String title, Table table) {
        if (title.isEmpty()) {
            return;
        }
        if (table.isEmpty()) {
            out.println(indent + title + ": none");
            return;
        }
        out.println(indent + title);
        table.lines().forEach(line -> out.println(indent + INDENT + line));
    }
}
