package org.daysheet.desktop;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// What a rule of the check before sending names, and where that is mended.
///
/// @param rule stable name of the rule
/// @param path of the field in the document
/// @param place the form
/// @param field in that form, `-` where none is typed into
public record FindingFields(String rule, String path, String place, String field) {
    /// One for each rule at least.
    public static List<FindingFields> all() {
        try (InputStream in = Objects.requireNonNull(FindingFields.class.getResourceAsStream("finding-fields.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(","))
                    .map(parts -> new FindingFields(parts[0], parts[1], parts[2], parts[3]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
