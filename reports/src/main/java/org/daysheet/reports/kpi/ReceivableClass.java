package org.daysheet.reports.kpi;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What kind of case an open balance belongs to. Balances of workers' compensation, auto and liability cases stand
/// apart, whoever of the case owes them now: they wait for other reasons, and are asked for in other ways.
public enum ReceivableClass {
    INSURANCE("Insurance"),
    WORKERS_COMPENSATION("Workers' compensation"),
    AUTO("Auto"),
    LIABILITY("Liability"),
    PATIENTS("Patients");

    /// How a balance comes into its class.
    public static final String DEFINITION = "A balance is in the class of its case: that of the workers' compensation"
            + " (WC), auto (AM) or liability (LM) payer that owes it or that the visit was claimed from, or that of the"
            + " accident of the visit when a case is known of it. All others are insurance or patients.";

    private final String words;

    ReceivableClass(String words) {
        this.words = words;
    }

    /// The class of this name, such as "workers-compensation", in any case.
    public static Optional<ReceivableClass> named(String name) {
        return Arrays.stream(values())
                .filter(one -> one.key().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /// Names of all classes.
    public static List<String> keys() {
        return Arrays.stream(values()).map(ReceivableClass::key).toList();
    }

    /// Its name on the command line.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Its name on screens and paper.
    public String words() {
        return words;
    }

    /// Whether it is one of accident cases.
    public boolean isCase() {
        return this != INSURANCE && this != PATIENTS;
    }

    /// The class of what a payer of this kind owes (837P SBR09), null when it pays no cases.
    static @Nullable ReceivableClass ofPayer(String filingIndicator) {
        return switch (filingIndicator) {
            case "WC" -> WORKERS_COMPENSATION;
            case "AM" -> AUTO;
            case "LM" -> LIABILITY;
            default -> null;
        };
    }

    /// The class of the case of an accident (837P CLM11).
    static @Nullable ReceivableClass ofAccident(String kind) {
        return switch (kind) {
            case "EM", "AA_EM", "EM_OA" -> WORKERS_COMPENSATION;
            case "AA" -> AUTO;
            case "OA" -> LIABILITY;
            default -> null;
        };
    }
}
