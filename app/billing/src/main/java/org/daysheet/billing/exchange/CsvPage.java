package org.daysheet.billing.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The product's page on the tables it takes in: what they have in common, then every column of every kind.
public final class CsvPage {
    private static final String SECTION = "\n## ";

    private CsvPage() {}

    /// The whole page.
    public static String all() {
        try (InputStream page = CsvPage.class.getResourceAsStream("csv-columns.md")) {
            if (page == null) {
                throw new IllegalStateException("the page on tables is missing");
            }
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The part about one kind of table.
    public static String of(CsvKind kind) {
        String page = all();
        int name = page.indexOf("`" + kind.text() + "`");
        int from = page.lastIndexOf(SECTION, name) + 1;
        int to = page.indexOf(SECTION, name);
        return page.substring(from, to < 0 ? page.length() : to).strip() + "\n";
    }
}
