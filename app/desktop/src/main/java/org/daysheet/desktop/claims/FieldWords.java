package org.daysheet.desktop.claims;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daysheet.desktop.parts.Texts;

/// Names a field of a claim document as it is called on a claim form.
final class FieldWords {
    private static final Set<String> PARTS = Set.of(
            "partners",
            "billingProvider",
            "subscriber",
            "dependent",
            "payer",
            "otherPayers",
            "providers",
            "terms",
            "dates",
            "references",
            "note",
            "patientPaid",
            "diagnoses",
            "lines");
    private static final Pattern PLACE = Pattern.compile("([A-Za-z]+)(?:\\[([0-9A-Z]+)])?(?:\\.(.*))?");

    private FieldWords() {}

    /// @param path such as `lines[2].pointers`, counted from 1
    static String of(String path) {
        Matcher place = PLACE.matcher(path);
        if (!place.matches() || !PARTS.contains(place.group(1))) {
            return path;
        }
        String part = Texts.of("claims.field." + place.group(1));
        boolean isNumbered = place.group(2) != null
                && List.of("lines", "diagnoses", "otherPayers").contains(place.group(1));
        String numbered = isNumbered ? part + " " + place.group(2) : part;
        return place.group(3) == null ? numbered : numbered + ", " + plain(place.group(3));
    }

    /// `address.zip` as `address zip`, `birthDate` as `birth date`.
    private static String plain(String rest) {
        return rest.replace("extras.providers.", "")
                .replace("extras.", "")
                .replace('.', ' ')
                .replaceAll("\\[[0-9A-Z]+]", "")
                .replaceAll("([a-z])([A-Z])", "$1 $2")
                .toLowerCase(java.util.Locale.ROOT);
    }
}
