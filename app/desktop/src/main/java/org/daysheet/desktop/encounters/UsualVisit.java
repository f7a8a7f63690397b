package org.daysheet.desktop.encounters;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.daysheet.desktop.forms.Form;
import org.daysheet.desktop.parts.Formats;
import org.jspecify.annotations.Nullable;

/// What the next visit begins with: provider and place of the one before, and its day as long as it is the same day at
/// the desk.
final class UsualVisit {
    private static final String OFFICE = "11";

    private final Map<VisitField, String> kept = new EnumMap<>(VisitField.class);
    private @Nullable LocalDate keptOn;

    Map<VisitField, String> texts(LocalDate today) {
        Map<VisitField, String> texts = new EnumMap<>(VisitField.class);
        texts.put(VisitField.PLACE, OFFICE);
        texts.putAll(kept);
        if (!today.equals(keptOn)) {
            texts.put(VisitField.DAY, Formats.date(today));
        }
        return texts;
    }

    void keep(Form<VisitField> visit, LocalDate today) {
        keptOn = today;
        for (VisitField field : List.of(VisitField.DAY, VisitField.PROVIDER, VisitField.PLACE)) {
            kept.put(field, visit.typed(field));
        }
    }
}
