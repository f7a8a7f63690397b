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
            case "otherPayers" -> ofOther(path);
            case "dependent" -> path.matches(".*\\.(relationship|msp[A-Za-z]*)") ? COVERAGE : PATIENT;
            default -> VISIT;
        };
    }

    /// Of another payer, such as `otherPayers[1].subscriber.memberId`: what its policy says, how it is set up, or what
    /// it
    /// decided.
    private static FieldPlace ofOther(String path) {
        if (path.matches("otherPayers\\[[0-9]+]\\.(subscriber|coverage)\\..*")) {
            return COVERAGE;
        }
        return path.matches("otherPayers\\[[0-9]+]\\.payer\\..*") ? PAYER : ANSWER;
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
