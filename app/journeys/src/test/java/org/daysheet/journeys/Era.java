package org.daysheet.journeys;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// An 835 written by hand, one interchange with checks of one payer. Knows nothing of the program's own writers.
final class Era {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);

    private final int interchange;
    private final String payerName;
    private final String payerCode;
    private final List<String> sets = new ArrayList<>();

    Era(int interchange, String payerName, String payerCode) {
        this.interchange = interchange;
        this.payerName = payerName;
        this.payerCode = payerCode;
    }

    /// One claim of a check: CLP and everything below it, and what it pays.
    ///
    /// @param paid CLP04 in cents
    /// @param segments without terminators
    record Decision(long paid, List<String> segments) {
        /// The same with remarks at its last line.
        Decision remarked(String... codes) {
            List<String> more = new ArrayList<>(segments);
            for (String code : codes) {
                more.add("LQ*HE*" + code);
            }
            return new Decision(paid, List.copyOf(more));
        }
    }

    /// A claim of one line, its adjustments as `CO*45*80`.
    static Decision decision(
            String control,
            String payerControl,
            String lineControl,
            String procedure,
            long charge,
            long paid,
            LocalDate served,
            String... adjustments) {
        List<String> segments = new ArrayList<>();
        segments.add(
                "CLP*" + control + "*1*" + dollars(charge) + "*" + dollars(paid) + "**CI*" + payerControl + "*11*1");
        segments.add("NM1*QC*1*SAMPLE*PAT");
        segments.add("SVC*HC:" + procedure + "*" + dollars(charge) + "*" + dollars(paid) + "**1");
        segments.add("DTM*472*" + DAY.format(served));
        for (String adjustment : adjustments) {
            segments.add("CAS*" + adjustment);
        }
        segments.add("REF*6R*" + lineControl);
        return new Decision(paid, List.copyOf(segments));
    }

    /// Adds a check; its amount is what its claims pay.
    Era check(String trace, LocalDate paidOn, List<Decision> claims) {
        return check(
                trace, paidOn, claims, claims.stream().mapToLong(Decision::paid).sum());
    }

    /// Adds a check that says its amount itself.
    Era check(String trace, LocalDate paidOn, List<Decision> claims, long amount) {
        String set = String.format(Locale.ROOT, "%04d", sets.size() + 1);
        List<String> body = new ArrayList<>();
        body.add("ST*835*" + set);
        body.add("BPR*I*" + dollars(amount) + "*C*ACH*CCP*01*999999992*DA*123456*1512345678**01*999988880*DA*98765*"
                + DAY.format(paidOn));
        body.add("TRN*1*" + trace + "*1512345678");
        body.add("DTM*405*" + DAY.format(paidOn));
        body.add("N1*PR*" + payerName + "*XV*" + payerCode);
        body.add("N3*1 PLAN WAY");
        body.add("N4*ALBANY*NY*12207");
        body.add("REF*2U*" + payerCode);
        body.add("PER*BL*HELP DESK*TE*8005550100");
        body.add("N1*PE*JUNIPER STREET FAMILY MEDICINE*XX*1234567893");
        body.add("LX*1");
        claims.forEach(claim -> body.addAll(claim.segments()));
        body.add("SE*" + (body.size() + 1) + "*" + set);
        sets.add(String.join("~\n", body) + "~\n");
        return this;
    }

    byte[] bytes() {
        String number = String.format(Locale.ROOT, "%09d", interchange);
        String text = "ISA*00*          *00*          *ZZ*" + pad(payerCode) + "*ZZ*" + pad("JUNIPER")
                + "*260122*1200*^*00501*"
                + number + "*0*P*:~\n"
                + "GS*HP*" + payerCode + "*JUNIPER*20260122*1200*" + interchange + "*X*005010X221A1~\n"
                + String.join("", sets)
                + "GE*" + sets.size() + "*" + interchange + "~\n"
                + "IEA*1*" + number + "~\n";
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static String pad(String text) {
        return text + " ".repeat(15 - text.length());
    }

    private static String dollars(long cents) {
        return String.format(Locale.ROOT, "%d.%02d", cents / 100, cents % 100);
    }
}
