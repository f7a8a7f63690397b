package org.daysheet.reports.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.type.BandTypeEnum;
import org.daysheet.reports.data.StatementSheet;
import org.daysheet.reports.data.StatementTotals;

/// Lays one statement out; pages are numbered from 1 for each. Lines stand closer where that saves a page, and a last
/// page holds more than the coupon.
final class StatementPages {
    private static final int ADDRESS_LINES = 3;
    private static final int LINES_ON_LAST_PAGE = 3;

    private final Template template = Template.named("statement");

    JasperPrint of(StatementSheet sheet) {
        List<StatementRow> rows = StatementRow.of(sheet);
        Map<String, Object> values = parameters(sheet);
        JasperPrint loose = fill(values, rows, false, rows.size());
        if (loose.getPages().size() == 1) {
            return loose;
        }
        JasperPrint tight = fill(values, rows, true, rows.size());
        boolean isTight = tight.getPages().size() < loose.getPages().size();
        JasperPrint pages = isTight ? tight : loose;
        boolean isSplit =
                pages.getPages().size() > 1 && !hasLine(pages.getPages().getLast());
        return isSplit ? fill(values, rows, isTight, breakAfter(rows)) : pages;
    }

    /// Before the last lines, but never between a heading and its first line.
    private static int breakAfter(List<StatementRow> rows) {
        for (int after = rows.size() - LINES_ON_LAST_PAGE; after > 0; after--) {
            if (isSamePart(rows.get(after - 1), rows.get(after))) {
                return after;
            }
        }
        return rows.size();
    }

    private static boolean isSamePart(StatementRow one, StatementRow next) {
        return one.section().equals(next.section()) && one.patient().equals(next.patient());
    }

    /// @param breakAfter after how many lines a new page begins
    private JasperPrint fill(Map<String, Object> values, List<StatementRow> rows, boolean isTight, int breakAfter) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("isTight", isTight);
        all.put("breakAfter", breakAfter);
        return template.fill(all, StatementRow.class, rows);
    }

    private static boolean hasLine(JRPrintPage page) {
        return page.getElements().stream()
                .anyMatch(element -> element.getOrigin().getBandType() == BandTypeEnum.DETAIL);
    }

    /// Lines of an address under numbered names. A line too many would be lost, so it stands behind the last.
    private static void putLines(Map<String, Object> values, String name, String address) {
        List<String> lines = address.lines().toList();
        for (int number = 1; number < ADDRESS_LINES; number++) {
            values.put(name + number, number <= lines.size() ? lines.get(number - 1) : "");
        }
        values.put(name + ADDRESS_LINES, lines.stream().skip(ADDRESS_LINES - 1).collect(Collectors.joining(", ")));
    }

    private static Map<String, Object> parameters(StatementSheet sheet) {
        Map<String, Object> values = new HashMap<>();
        values.put("practiceName", sheet.practice().name());
        values.put("practiceAddress", sheet.practice().address());
        values.put(
                "practicePhone",
                sheet.practice().phone().isBlank()
                        ? ""
                        : "Questions? " + sheet.practice().phone());
        values.put("number", sheet.number());
        values.put("date", Texts.day(sheet.on()));
        values.put("account", sheet.guarantor().account());
        values.put("guarantorName", sheet.guarantor().name());
        putLines(values, "guarantorLine", sheet.guarantor().address());
        putLines(values, "practiceLine", sheet.practice().address());
        values.put("message", sheet.message());
        for (int age = 0; age < sheet.ages().size(); age++) {
            values.put("age" + age, Texts.amount(sheet.ages().get(age)));
        }
        putTotals(values, sheet.totals());
        return values;
    }

    private static void putTotals(Map<String, Object> values, StatementTotals totals) {
        values.put("charged", Texts.amount(totals.charged()));
        values.put("insurancePaid", Texts.amount(totals.insurancePaid().negated()));
        values.put("adjusted", Texts.amount(totals.adjusted().negated()));
        values.put("patientPaid", Texts.amount(totals.patientPaid().negated()));
        values.put("pending", Texts.amount(totals.pending().negated()));
        values.put("credit", Texts.amount(totals.credit().negated()));
        values.put("due", Texts.dollars(totals.due()));
    }
}
