package org.daysheet.desktop.encounters;

import java.util.List;
import java.util.Map;
import org.daysheet.desktop.forms.Form;

/// What is typed into the whole form, to tell whether something changed.
///
/// @param visit the fields of the visit
/// @param diagnoses by their place
/// @param lines those that are not empty
record Entered(Map<VisitField, String> visit, Map<Integer, String> diagnoses, List<Map<LineField, String>> lines) {
    static final Entered NOTHING = new Entered(Map.of(), Map.of(), List.of());

    static Entered of(Form<VisitField> visit, Form<Integer> diagnoses, EntryLines lines) {
        return new Entered(
                visit.typed(),
                diagnoses.typed(),
                lines.entered().stream().map(EntryLine::kept).toList());
    }
}
