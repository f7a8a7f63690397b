package org.daysheet.billing.encounters;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.daysheet.billing.problem.Texts;

/// Papers that follow the claim of a visit (837P TR3 2300 PWK).
///
/// @param report PWK01: what they are, two letters or digits such as OZ
/// @param by PWK02: how they come
public record Papers(String report, By by) {
    /// How papers come to a payer.
    public enum By {
        /// By mail.
        BM,
        /// Electronically, in a file of their own.
        EL,
        /// By email.
        EM,
        /// By file transfer.
        FT,
        /// By fax.
        FX,
        /// Kept here until the payer asks for them.
        AA
    }

    /// Kinds that offices send most; any other is told by its code.
    private static final List<String> KINDS =
            List.of("OZ", "M1", "OB", "B3", "RR", "LA", "NN", "PN", "DS", "CT", "EB", "AS", "PO", "RB", "DG");

    /// Every kind that a claim may announce (837P TR3 PWK01).
    private static final Set<String> ALL = Set.of(
            "03", "04", "05", "06", "07", "08", "09", "10", "11", "13", "15", "21", "A3", "A4", "AM", "AS", "B2", "B3",
            "B4", "BR", "BS", "BT", "CB", "CK", "CT", "D2", "DA", "DB", "DG", "DJ", "DS", "EB", "HC", "HR", "I5", "IR",
            "LA", "M1", "MT", "NN", "OB", "OC", "OD", "OE", "OX", "OZ", "P4", "P5", "PE", "PN", "PO", "PQ", "PY", "PZ",
            "RB", "RR", "RT", "RX", "SG", "V5", "XP");

    public Papers {
        if (!report.matches("[0-9A-Z]{2}")) {
            throw new IllegalArgumentException("papers are of a kind of two letters or digits");
        }
    }

    /// The kinds that offices send most.
    public static List<String> usualKinds() {
        return KINDS;
    }

    /// What they are and how they come: "Operative note, by fax".
    public String words() {
        return Texts.of(
                "encounters.papers",
                KINDS.contains(report)
                        ? Texts.of("encounters.papers." + report)
                        : Texts.of("encounters.papers.other", report),
                Texts.of("encounters.papers.by." + by.name()));
    }

    /// As people write it: `OZ-FX`.
    public String text() {
        return report + "-" + by.name();
    }

    /// Reads {@link #text()}; empty when it is none.
    public static Optional<Papers> parse(String text) {
        String tidy = text.strip().toUpperCase(Locale.ROOT);
        return tidy.matches("[0-9A-Z]{2}-(BM|EL|EM|FT|FX|AA)") && ALL.contains(tidy.substring(0, 2))
                ? Optional.of(new Papers(tidy.substring(0, 2), By.valueOf(tidy.substring(3))))
                : Optional.empty();
    }
}
