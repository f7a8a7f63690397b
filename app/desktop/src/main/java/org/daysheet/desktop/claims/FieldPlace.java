package org.daysheet.desktop.claims;

import java.util.Locale;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.parts.Texts;

/// Where a field of a claim document is mended.
public enum FieldPlace {
    PRACTICE,
    PROVIDER,
    PAYER,
    COVERAGE,
    PATIENT,
    VISIT;

    private static final String SETTINGS = "settings";

    /// The place of a field, by its path in the document such as `billingProvider.address.zip`.
    static FieldPlace of(String path) {
        int end = path.indexOf('.');
        String part = end < 0 ? path : path.substring(0, end);
        return switch (part.replaceAll("\\[.*", "")) {
            case "partners", "billingProvider" -> PRACTICE;
            case "providers" -> PROVIDER;
            case "payer" -> PAYER;
            case "subscriber" -> ofSubscriber(path);
            case "dependent" -> path.endsWith("relationship") ? COVERAGE : PATIENT;
            default -> VISIT;
        };
    }

    private static FieldPlace ofSubscriber(String path) {
        return path.endsWith("filingIndicator") ? PAYER : COVERAGE;
    }

    /// What the button says that goes there.
    public String words() {
        return Texts.of("claims.goto." + name());
    }

    /// The screen that mends it.
    ///
    /// @param claim which claim it is
    Link link(ClaimPage claim) {
        return switch (this) {
            case PRACTICE -> new Link.OfPart(SETTINGS, "PRACTICE");
            case PROVIDER -> new Link.OfPart(SETTINGS, "PROVIDERS");
            case PAYER -> new Link.OfPart(SETTINGS, "PAYERS");
            case COVERAGE, PATIENT -> new Link.OfPatient(claim.patient());
            case VISIT -> new Link.OfVisit(claim.visit());
        };
    }

    /// Short name for ids.
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
