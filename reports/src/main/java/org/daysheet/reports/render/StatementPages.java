package org.daysheet.reports.render;

import java.util.HashMap;
import java.util.Map;
import net.sf.jasperreports.engine.JasperPrint;
import org.daysheet.reports.data.StatementSheet;
import org.daysheet.reports.data.StatementTotals;

/// Lays one statement out; pages are numbered from 1 for each.
final class StatementPages {
    private final Template template = Template.named("statement");

    JasperPrint of(StatementSheet sheet) {
        return template.fill(parameters(sheet), StatementRow.class, StatementRow.of(sheet));
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
        values.put("guarantorAddress", sheet.guarantor().address());
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
