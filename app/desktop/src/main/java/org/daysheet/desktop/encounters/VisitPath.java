package org.daysheet.desktop.encounters;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which field of the form of a visit holds what a finding names, such as `lines[2].pointers`, counted from 1.
///
/// @param path as the finding names it
record VisitPath(String path) {
    private static final Pattern NUMBERED = Pattern.compile("(diagnoses|lines)(?:\\[([0-9]+)])?(?:\\..*)?");

    /// The place of the diagnosis, the first when none is named; empty when it is about none.
    Optional<Integer> diagnosis() {
        return number("diagnoses");
    }

    /// The place of the line, the first when none is named; empty when it is about none.
    Optional<Integer> line() {
        return number("lines");
    }

    private Optional<Integer> number(String part) {
        Matcher numbered = NUMBERED.matcher(path);
        if (!numbered.matches() || !numbered.group(1).equals(part)) {
            return Optional.empty();
        }
        return Optional.of(numbered.group(2) == null ? 1 : Integer.parseInt(numbered.group(2)));
    }

    /// The field of a line.
    LineField ofLine() {
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "modifiers" -> LineField.MODIFIERS;
            case "pointers" -> LineField.POINTERS;
            case "units" -> LineField.UNITS;
            case "charge" -> LineField.AMOUNT;
            case "from" -> LineField.FROM;
            case "to" -> LineField.TO;
            case "placeOfService" -> LineField.PLACE;
            case "description" -> LineField.DESCRIPTION;
            case "drug" -> LineField.NDC;
            default -> LineField.CODE;
        };
    }

    /// The field of the visit as a whole.
    VisitField ofVisit() {
        return switch (path) {
            case "terms.placeOfService" -> VisitField.PLACE;
            case "terms.relatedCauses" -> VisitField.ACCIDENT;
            case "terms.relatedCauses.state" -> VisitField.ACCIDENT_STATE;
            case "dates[439]" -> VisitField.ACCIDENT_DAY;
            case "dates[431]" -> VisitField.ONSET;
            case "dates[435]" -> VisitField.ADMITTED;
            case "note", "note.text" -> VisitField.NOTE;
            case "references", "references[G1]" -> VisitField.AUTHORIZATION;
            case "providers.rendering", "providers.rendering.organization" -> VisitField.PROVIDER;
            case "providers.referring", "providers.referring.npi" -> VisitField.REFERRING;
            case "providers.facility" -> VisitField.FACILITY;
            default -> VisitField.DAY;
        };
    }
}
