package org.daysheet.billing.scrubber;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The table of situations, from `situations.csv`.
final class Situations {
    static final List<SituationRow> ALL = read();

    private Situations() {}

    private static List<SituationRow> read() {
        InputStream table = Objects.requireNonNull(
                Situations.class.getResourceAsStream("situations.csv"), "the table of situations is in the program");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.startsWith("from,"))
                    .map(SituationRow::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
