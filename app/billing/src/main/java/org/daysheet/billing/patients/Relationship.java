package org.daysheet.billing.patients;

import java.util.Locale;
import java.util.Optional;

/// What the patient is to the subscriber (837 PAT01, SBR02).
public enum Relationship {
    SELF("18"),
    SPOUSE("01"),
    CHILD("19"),
    EMPLOYEE("20"),
    UNKNOWN("21"),
    ORGAN_DONOR("39"),
    CADAVER_DONOR("40"),
    LIFE_PARTNER("53"),
    OTHER("G8");

    private final String code;

    Relationship(String code) {
        this.code = code;
    }

    /// The code of the claim.
    public String code() {
        return code;
    }

    /// Reads the claim's code or the word, such as `18`, `self` or `life partner`.
    public static Optional<Relationship> parse(String text) {
        String tidy = text.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        for (Relationship relationship : values()) {
            if (relationship.code.equals(tidy) || relationship.name().equals(tidy)) {
                return Optional.of(relationship);
            }
        }
        return Optional.empty();
    }
}
