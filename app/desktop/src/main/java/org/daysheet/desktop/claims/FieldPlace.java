package org.daysheet.desktop.claims;

import java.util.Locale;
import org.daysheet.desktop.parts.Texts;

/// Where a field of a claim document is mended.
public enum FieldPlace {
    PRACTICE,
    PROFILE,
    PROVIDER,
    PAYER,
    COVERAGE,
    ELIGIBILITY,
    PATIENT,
    VISIT,
    /// What a payer before answered.
    ANSWER;

    /// The place of a field, by its path in the document such as `billingProvider.address.zip`.
    static FieldPlace of(String path) {
        if (path.matches("(subscriber|dependent)\\.extras\\..*")) {
            return path.endsWith("deathDate") ? PATIENT : VISIT;
        }
        int end = path.indexOf('.');
        String part = end < 0 ? path : path.substring(0, end);
        return switch (part.replaceAll("\\[.*", "")) {
            case "partners" -> path.matches(".*\\.(submitterId|receiverId|receiverName)") ? PROFILE : PRACTICE;
            case "billingProvider" -> PRACTICE;
            case "providers" -> PROVIDER;
            case "payer" -> PAYER;
            case "subscriber" -> ofSubscriber(path);
            case "otherPayers" -> ANSWER;
            case "dependent" -> path.endsWith("relationship") ? COVERAGE : PATIENT;
            default -> VISIT;
        };
    }

    private static FieldPlace ofSubscriber(String path) {
        if (path.endsWith(".eligibility")) {
            return ELIGIBILITY;
        }
        return path.endsWith("filingIndicator") ? PAYER : COVERAGE;
    }

    /// What the button says that goes there.
    public String words() {
        return Texts.of("claims.goto." + name());
    }

    /// Short name for ids.
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
