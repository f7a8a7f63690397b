package org.daysheet.desktop.encounters;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Latest;
import org.daysheet.desktop.days.DayWords;
import org.daysheet.desktop.forms.Form;
import org.daysheet.desktop.forms.FormGrid;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;

/// What follows the patient and the day of a visit: fees, who pays first, and what was charged already.
final class VisitCircle {
    private final EncounterDesk desk;
    private final EntryLines lines;
    private final Latest reads;
    private final ReadOnlyStringWrapper payer = new ReadOnlyStringWrapper("");

    VisitCircle(EncounterDesk desk, Background background, EntryLines lines) {
        this.desk = desk;
        this.lines = lines;
        this.reads = new Latest(background);
    }

    /// Who pays first, in words.
    ReadOnlyStringProperty payer() {
        return payer.getReadOnlyProperty();
    }

    /// Something changed.
    ///
    /// @param who null while nobody is chosen
    /// @param visit says the day, and whether the patient pays alone, whatever coverage there is
    /// @param over the kept visit in the form, whose own charges are no others; null for a new one
    void settle(
            @Nullable PatientChoice who, Form<VisitField> visit, LocalDate today, EncounterDesk.@Nullable Over over) {
        boolean paysAlone = visit.typed(VisitField.SELF_PAY).equals(FormGrid.YES);
        Optional<LocalDate> day = DayWords.read(visit.typed(VisitField.DAY), today);
        lines.settle(new EntryLines.Setting(who == null ? null : who.id(), paysAlone, day.orElse(today), today));
        if (who == null || day.isEmpty()) {
            reads.forget();
            payer.set("");
            lines.charged(Set.of());
            return;
        }
        reads.fetch(
                () -> desk.circle(who.id(), day.get(), over == null ? null : over.id()),
                circle -> {
                    payer.set(paysAlone ? Texts.of("encounters.payer.none") : words(circle));
                    lines.charged(circle.charged());
                },
                failure -> payer.set(Texts.of("encounters.payer.unread", failure.message())));
    }

    private static String words(EncounterDesk.Circle circle) {
        if (circle.payer().isEmpty()) {
            return Texts.of("encounters.payer.none");
        }
        return circle.copay().isZero()
                ? circle.payer()
                : Texts.of("encounters.payer.copay", circle.payer(), Formats.amount(circle.copay()));
    }
}
