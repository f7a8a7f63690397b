package org.daysheet.reports.render;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.daysheet.reports.data.StatementLine;
import org.daysheet.reports.data.StatementLine.Kind;
import org.daysheet.reports.data.StatementSheet;
import org.daysheet.types.money.Money;

/// A statement line as the template prints it: everything is text, sections in print order.
record StatementRow(
        String section,
        String sectionNote,
        String lastHeading,
        String patient,
        String date,
        String description,
        String explanation,
        String charged,
        String insurancePaid,
        String adjusted,
        String patientPaid,
        String last,
        String totalLabel,
        String sectionTotal,
        Boolean closesDue,
        Boolean isCredit) {

    static List<StatementRow> of(StatementSheet sheet) {
        Map<Kind, List<StatementLine>> parts = new EnumMap<>(Kind.class);
        sheet.lines()
                .forEach(line -> parts.computeIfAbsent(line.kind(), kind -> new ArrayList<>())
                        .add(line));
        List<StatementRow> rows = new ArrayList<>();
        parts.forEach((kind, lines) -> {
            String total = Texts.amount(Money.sum(lines.stream().map(StatementRow::last)));
            boolean closesDue = kind == (parts.containsKey(Kind.CREDIT) ? Kind.CREDIT : Kind.DUE);
            lines.forEach(line -> rows.add(row(kind, line, total, closesDue)));
        });
        return rows;
    }

    private static StatementRow row(Kind kind, StatementLine line, String total, boolean closesDue) {
        boolean isCredit = kind == Kind.CREDIT;
        return new StatementRow(
                section(kind),
                note(kind),
                heading(kind),
                line.patientName(),
                Texts.day(line.serviceOn()),
                line.description(),
                line.explanation(),
                isCredit ? "" : Texts.amount(line.charged()),
                isCredit ? "" : Texts.amount(line.insurancePaid()),
                isCredit ? "" : Texts.amount(line.adjusted()),
                isCredit ? "" : Texts.amount(line.patientPaid()),
                Texts.amount(last(line)),
                totalLabel(kind),
                total,
                closesDue,
                isCredit);
    }

    private static Money last(StatementLine line) {
        return line.kind() == Kind.PENDING ? line.pending() : line.due();
    }

    private static String section(Kind kind) {
        return switch (kind) {
            case DUE -> "What you owe now";
            case CREDIT -> "Your credit with us";
            case PENDING -> "Still with your insurer: no payment needed now";
        };
    }

    private static String note(Kind kind) {
        return switch (kind) {
            case DUE -> "Your insurer has decided these services, or none was billed. The last column is your part.";
            case CREDIT -> "Money we already have from you; each line says how much it lowers what you owe now.";
            case PENDING ->
                "Your insurer has not decided these yet. They are not part of the amount due on this statement.";
        };
    }

    private static String heading(Kind kind) {
        return switch (kind) {
            case DUE -> "You owe";
            case CREDIT -> "Credit";
            case PENDING -> "With insurer";
        };
    }

    private static String totalLabel(Kind kind) {
        return switch (kind) {
            case DUE -> "Total for these services";
            case CREDIT -> "Total credit";
            case PENDING -> "Waiting for insurers, not asked for";
        };
    }
}
