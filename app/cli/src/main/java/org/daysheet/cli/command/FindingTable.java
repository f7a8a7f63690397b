package org.daysheet.cli.command;

import java.util.List;
import java.util.Locale;
import org.daysheet.cli.output.Table;
import org.daysheet.edi.x12.Finding;

/// What was found in a file, as a table: for programs in the shape that inspect has, for people only the columns that
/// say something about this file.
final class FindingTable {
    private FindingTable() {}

    static Table of(List<Finding> findings) {
        boolean isX12 = findings.stream().anyMatch(finding -> finding.segment() > 0);
        boolean hasPlace = findings.stream()
                .anyMatch(finding -> finding.segment() > 0
                        || finding.line() > 1
                        || !finding.element().isEmpty());
        Table table = Table.of(
                "severity", "Severity",
                "code", "",
                "offset", "",
                "line", hasPlace ? "Line" : "",
                "segment", isX12 ? "No." : "",
                "segmentId", isX12 ? "Segment" : "",
                "element", hasPlace ? (isX12 ? "Element" : "Column") : "",
                "read", findings.stream().allMatch(finding -> finding.read().isEmpty()) ? "" : "Read",
                "expected",
                        findings.stream().allMatch(finding -> finding.expected().isEmpty()) ? "" : "Expected",
                "message", "Finding");
        findings.forEach(finding -> table.row(
                finding.severity().name().toLowerCase(Locale.ROOT),
                finding.code(),
                finding.offset(),
                finding.line(),
                finding.segment(),
                finding.segmentId(),
                finding.element(),
                finding.read(),
                finding.expected(),
                finding.message()));
        return table;
    }
}
