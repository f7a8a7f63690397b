package org.daysheet.desktop.encounters;

import java.util.List;
import java.util.Map;
import org.daysheet.desktop.forms.Form;
import org.jspecify.annotations.Nullable;

/// What is typed into the whole form, to tell whether something changed.
///
/// @param patient who was chosen, null for nobody
/// @param visit the fields of the visit
/// @param diagnoses by their place
/// @param lines those that are not empty
record Entered(
        @Nullable PatientChoice patient,
        Map<VisitField, String> visit,
        Map<Integer, String> diagnoses,
        List<Map<LineField, String>> lines) {
    static final Entered NOTHING = new Entered(null, Map.of(), Map.of(), List.of());

    static Entered of(
            @Nullable PatientChoice patient, Form<VisitField> visit, Form<Integer> diagnoses, EntryLines lines) {
        return new Entered(
                patient,
                visit.typed(),
                diagnoses.typed(),
                lines.entered().stream().map(EntryLine::kept).toList());
    }

    /// The lines, to be put into the form again.
    List<EntryLine> rows() {
        return lines.stream().map(texts -> EntryLine.of(texts, null)).toList();
    }
}
