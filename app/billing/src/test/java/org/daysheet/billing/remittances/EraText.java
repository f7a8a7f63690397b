package org.daysheet.billing.remittances;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.types.money.Money;

/// Writes a small 835 around the segments of a story.
public final class EraText {
    /// One check of a file.
    ///
    /// @param amount BPR02, negative makes BPR03 D
    /// @param segments from CLP on, PLB among them, without terminators
    public record CheckText(
            String payerName,
            String payerCode,
            String trace,
            Money amount,
            String handling,
            String method,
            LocalDate date,
            List<String> segments) {}

    static final String PAYEE = "N1*PE*PRACTICE*XX*1999999984";

    private EraText() {}

    /// A file whose checks are made out to somebody else.
    ///
    /// @param payee the segment N1*PE
    static byte[] madeOutTo(String payee, byte[] file) {
        return new String(file, StandardCharsets.UTF_8).replace(PAYEE, payee).getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] file(String isaControl, List<CheckText> checks) {
        return file(isaControl, "~\n", checks);
    }

    public static byte[] file(String isaControl, String terminator, List<CheckText> checks) {
        List<String> all = new ArrayList<>();
        all.add("ISA*00*          *00*          *ZZ*PAYER          *ZZ*PRACTICE       *260201*1200*^*00501*"
                + isaControl + "*0*P*:");
        all.add("GS*HP*PAYER*PRACTICE*20260201*1200*1*X*005010X221A1");
        int number = 0;
        for (CheckText check : checks) {
            number++;
            all.addAll(set(number, check));
        }
        all.add("GE*" + checks.size() + "*1");
        all.add("IEA*1*" + isaControl);
        return (String.join(terminator, all) + terminator).getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> set(int number, CheckText check) {
        String control = "%04d".formatted(number);
        List<String> set = new ArrayList<>();
        set.add("ST*835*" + control);
        set.add("BPR*" + check.handling() + "*" + check.amount().abs().x12() + "*"
                + (check.amount().isNegative() ? "D" : "C") + "*" + check.method() + "************"
                + check.date().format(DateTimeFormatter.BASIC_ISO_DATE));
        set.add("TRN*1*" + check.trace() + "*" + check.payerCode());
        set.add("N1*PR*" + check.payerName());
        set.add(PAYEE);
        if (check.segments().stream().anyMatch(segment -> segment.startsWith("CLP"))) {
            set.add("LX*1");
        }
        set.addAll(check.segments());
        set.add("SE*" + (set.size() + 1) + "*" + control);
        return set;
    }
}
