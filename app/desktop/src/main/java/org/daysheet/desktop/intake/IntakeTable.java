package org.daysheet.desktop.intake;

import java.util.List;
import org.daysheet.desktop.parts.ExportTable;
import org.daysheet.desktop.parts.ExportTable.Cell;
import org.daysheet.desktop.parts.Texts;

/// What became of files, as a list for paper and spreadsheets.
final class IntakeTable {
    private IntakeTable() {}

    static ExportTable of(IntakeResult result) {
        List<List<Cell>> rows = result.files().stream().map(IntakeTable::row).toList();
        List<String> columns = List.of(
                Texts.of("intake.column.file"),
                Texts.of("intake.column.kind"),
                Texts.of("intake.column.outcome"),
                Texts.of("intake.column.facts"),
                Texts.of("intake.column.findings"),
                Texts.of("intake.column.advice"));
        return new ExportTable(Texts.of("intake.title"), List.of(result.told()), columns, rows, List.of());
    }

    private static List<Cell> row(TakenFileRow file) {
        return List.of(
                new Cell.Words(file.name()),
                new Cell.Words(file.kind()),
                new Cell.Words(file.outcome().text()),
                new Cell.Words(file.facts()),
                new Cell.Words(String.join("\n", file.findings())),
                new Cell.Words(file.advice()));
    }
}
