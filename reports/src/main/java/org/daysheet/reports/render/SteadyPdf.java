package org.daysheet.reports.render;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes the clock and chance out of a PDF without moving a byte: creation and modification date, file id, and the
/// six random letters before the name of an embedded font.
final class SteadyPdf {
    private static final Pattern DATE = Pattern.compile("/(?:CreationDate|ModDate) ?\\(D:(\\d{14}[^)]*)\\)");
    private static final Pattern FILE_ID = Pattern.compile("/ID ?\\[<([0-9a-fA-F]+)><([0-9a-fA-F]+)>\\]");
    private static final Pattern SUBSET = Pattern.compile("/([A-Z]{6})\\+DejaVu");
    private static final String FIXED_DATE = "20000101000000+00'00'00000000";

    private SteadyPdf() {}

    static byte[] steady(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        StringBuilder steady = new StringBuilder(text);
        Matcher dates = DATE.matcher(text);
        while (dates.find()) {
            int length = dates.end(1) - dates.start(1);
            steady.replace(dates.start(1), dates.end(1), FIXED_DATE.substring(0, length));
        }
        Matcher ids = FILE_ID.matcher(text);
        while (ids.find()) {
            steady.replace(ids.start(1), ids.end(1), "0".repeat(ids.end(1) - ids.start(1)));
            steady.replace(ids.start(2), ids.end(2), "0".repeat(ids.end(2) - ids.start(2)));
        }
        Map<String, String> names = new HashMap<>();
        Matcher subsets = SUBSET.matcher(text);
        while (subsets.find()) {
            String name = names.computeIfAbsent(subsets.group(1), random -> letters(names.size()));
            steady.replace(subsets.start(1), subsets.end(1), name);
        }
        return steady.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String letters(int number) {
        return "DAYSH" + (char) ('A' + number % 26);
    }
}
