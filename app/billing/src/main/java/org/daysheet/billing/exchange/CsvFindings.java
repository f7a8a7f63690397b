package org.daysheet.billing.exchange;

import java.util.ArrayList;
import java.util.List;
import org.daysheet.billing.problem.Texts;
import org.daysheet.edi.x12.Finding;
import org.daysheet.edi.x12.Severity;

/// Collects what is wrong with a table, up to as many as a person would read, and says how many more there are.
final class CsvFindings {
    private static final int MOST = 200;

    private final List<Finding> errors = new ArrayList<>();
    private final List<Finding> warnings = new ArrayList<>();
    private int count;
    private int warned;

    /// A cell or row that is wrong, in words of the given text key.
    void add(long line, String column, String read, String key, Object... arguments) {
        addWords(line, column, read, Texts.of(key, arguments));
    }

    /// A row that is wrong, in words another room chose.
    void addWords(long line, String column, String read, String words) {
        count++;
        if (errors.size() < MOST) {
            errors.add(finding(Severity.ERROR, line, column, read, words));
        }
    }

    /// A cell somebody should look at; the table is taken.
    void warn(long line, String column, String read, String key, Object... arguments) {
        warned++;
        if (warnings.size() < MOST) {
            warnings.add(finding(Severity.WARNING, line, column, read, Texts.of(key, arguments)));
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    int count() {
        return count;
    }

    /// What is wrong; the last one says how many more there are.
    List<Finding> all() {
        return withRest(errors, count, Severity.ERROR);
    }

    /// What somebody should look at.
    List<Finding> warnings() {
        return withRest(warnings, warned, Severity.WARNING);
    }

    private static List<Finding> withRest(List<Finding> listed, int found, Severity severity) {
        List<Finding> all = new ArrayList<>(listed);
        if (found > listed.size()) {
            String words = Texts.of("exchange.csv.more-findings", found - listed.size());
            all.add(finding(severity, 0, "", "", words));
        }
        return List.copyOf(all);
    }

    private static Finding finding(Severity severity, long line, String column, String read, String words) {
        return new Finding(severity, "csv", words, 0, line, 0, "", column, read, "");
    }
}
