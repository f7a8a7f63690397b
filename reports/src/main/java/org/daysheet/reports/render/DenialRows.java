package org.daysheet.reports.render;

import java.util.ArrayList;
import java.util.List;
import org.daysheet.reports.data.DenialSheet;
import org.daysheet.reports.data.DenialSheet.Reason;
import org.daysheet.reports.render.SheetRow.Kind;
import org.daysheet.types.money.Money;

/// The rows of the sheet of denials: a bar for each of the first reasons, then all of them as a table.
final class DenialRows {
    private static final int MOST_BARS = 12;
    private static final String NOTE = "Together: what the reasons up to here are of all that was denied.";

    private DenialRows() {}

    static List<SheetRow> of(DenialSheet sheet) {
        List<SheetRow> rows = new ArrayList<>(bars(sheet));
        for (int line = 0; line < sheet.reasons().size(); line++) {
            Reason reason = sheet.reasons().get(line);
            rows.add(row(
                    reason.code() + "  " + reason.about(),
                    reason.count(),
                    reason.amount(),
                    together(sheet, line + 1),
                    false));
        }
        rows.add(row("Total", sheet.count(), sheet.total(), "", true));
        return rows;
    }

    private static List<SheetRow> bars(DenialSheet sheet) {
        List<Reason> first = sheet.reasons().stream().limit(MOST_BARS).toList();
        long widest = first.isEmpty() ? 0 : first.getFirst().amount().cents();
        List<SheetRow> rows = new ArrayList<>();
        for (int line = 0; line < first.size(); line++) {
            Reason reason = first.get(line);
            rows.add(new SheetRow(
                    "What was denied, by reason",
                    NOTE,
                    Kind.BAR.name(),
                    List.of(),
                    List.of(reason.code(), Texts.dollars(reason.amount()), together(sheet, line + 1)),
                    false,
                    new Bar(reason.amount().cents(), 0, widest)));
        }
        return rows;
    }

    private static SheetRow row(String words, int count, Money denied, String together, boolean isTotal) {
        return new SheetRow(
                "All reasons",
                NOTE,
                Kind.TABLE,
                List.of("Reason", "Denials", "Denied", "Together", "", "", "", "", ""),
                List.of(words, Integer.toString(count), Texts.amount(denied), together, "", "", "", "", ""),
                isTotal);
    }

    private static String together(DenialSheet sheet, int first) {
        return sheet.together(first).times(100).text(1) + "%";
    }
}
