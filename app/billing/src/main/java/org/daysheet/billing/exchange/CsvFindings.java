package org.daysheet.billing.exchange;

import java.util.ArrayList;
import java.util.List;
import org.daysheet.billing.problem.Texts;
import org.daysheet.edi.x12.Finding;
import org.daysheet.edi.x12.Severity;

/// Collects what is wrong with a table, up to as many as a person would read.
final class CsvFindings {
    private static final int MOST = 200;

    private final List<Finding> findings = new ArrayList<>();
    private int count;

    /// A cell or row that is wrong, in words of the given text key.
    void add(long line, String column, String read, String key, Object... arguments) {
        addWords(line, column, read, Texts.of(key, arguments));
    }

    /// A row that is wrong, in words another room chose.
    void addWords(long line, String column, String read, String words) {
        count++;
        if (findings.size() < MOST) {
            findings.add(new Finding(Severity.ERROR, "csv", words, 0, line, 0, "", column, read, ""));
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    int count() {
        return count;
    }

    List<Finding> all() {
        return List.copyOf(findings);
    }
}
