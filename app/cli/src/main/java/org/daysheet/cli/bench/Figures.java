package org.daysheet.cli.bench;

import java.util.Locale;
import org.daysheet.cli.output.Document;
import org.daysheet.cli.output.Table;

/// Times beside the time of a reference of the same run. Programs read microseconds and hundredths, people
/// milliseconds and a factor.
final class Figures {
    private static final long HUNDRED = 100;

    private final long referenceNanos;
    private final Table table = Table.of(
            "measure", "Measured",
            "micros", "",
            "ratioHundredths", "",
            "time", "Time",
            "ratio", "Ratio");

    private Figures(long referenceNanos) {
        this.referenceNanos = Math.max(1, referenceNanos);
    }

    /// Figures whose ratio is taken to this time; the reference itself is the first row.
    static Figures beside(String reference, long nanos) {
        Figures figures = new Figures(nanos);
        figures.add(reference, nanos);
        return figures;
    }

    Figures add(String measure, long nanos) {
        long hundredths = ratioHundredths(nanos, referenceNanos);
        table.row(measure, nanos / 1_000, hundredths, millis(nanos), factor(hundredths));
        return this;
    }

    void into(Document document, String title) {
        document.table("figures", title, table);
    }

    static long ratioHundredths(long measured, long reference) {
        long divisor = Math.max(1, reference);
        return (measured * HUNDRED + divisor / 2) / divisor;
    }

    static String factor(long hundredths) {
        return String.format(Locale.ROOT, "%d.%02dx", hundredths / HUNDRED, hundredths % HUNDRED);
    }

    static String millis(long nanos) {
        return String.format(Locale.US, "%,d.%02d ms", nanos / 1_000_000, nanos / 10_000 % HUNDRED);
    }
}
