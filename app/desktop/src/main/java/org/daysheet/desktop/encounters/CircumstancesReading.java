package org.daysheet.desktop.encounters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.daysheet.billing.encounters.Accident;
import org.daysheet.billing.encounters.AccidentCase;
import org.daysheet.billing.encounters.Circumstances;
import org.daysheet.billing.encounters.ClaimNote;
import org.daysheet.billing.encounters.MoreCircumstances;
import org.daysheet.billing.encounters.Papers;
import org.daysheet.billing.encounters.VisitDate;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.billing.practice.PracticeFacts;
import org.daysheet.desktop.amounts.AmountWords;
import org.daysheet.desktop.days.DayWords;
import org.daysheet.desktop.forms.Form;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Reads the rarer fields of a visit; what cannot be read becomes a fault at its field.
final class CircumstancesReading {
    private final Form<VisitField> form;
    private final LocalDate today;

    CircumstancesReading(Form<VisitField> form, LocalDate today) {
        this.form = form;
        this.today = today;
    }

    Circumstances read() {
        return new Circumstances(
                form.typed(VisitField.AUTHORIZATION),
                note(),
                accident(),
                day(VisitField.ONSET).orElse(null),
                day(VisitField.ADMITTED).orElse(null),
                more());
    }

    private ClaimNote note() {
        String kind = form.typed(VisitField.NOTE_KIND);
        if (!kind.isEmpty() && form.typed(VisitField.NOTE).isEmpty()) {
            wrong(VisitField.NOTE);
        }
        return new ClaimNote(
                kind.isEmpty() ? ClaimNote.Kind.ADD : ClaimNote.Kind.valueOf(kind), form.typed(VisitField.NOTE));
    }

    private @Nullable Accident accident() {
        String kind = form.typed(VisitField.ACCIDENT);
        String state = form.typed(VisitField.ACCIDENT_STATE).toUpperCase(Locale.ROOT);
        LocalDate on = day(VisitField.ACCIDENT_DAY).orElse(null);
        AccidentCase file = accidentCase();
        if (!state.isEmpty() && !PostalAddress.isState(state)) {
            wrong(VisitField.ACCIDENT_STATE);
        }
        String country = form.typed(VisitField.ACCIDENT_COUNTRY).toUpperCase(Locale.ROOT);
        if (!country.isEmpty() && (!PostalAddress.isCountry(country) || country.equals("US"))) {
            wrong(VisitField.ACCIDENT_COUNTRY);
        }
        boolean isTold = on != null || !state.isEmpty() || !country.isEmpty() || !file.equals(AccidentCase.NONE);
        if (kind.isEmpty() && isTold) {
            wrong(VisitField.ACCIDENT);
        }
        return kind.isEmpty() ? null : new Accident(Accident.Kind.valueOf(kind), on, state, country, file);
    }

    /// Whom the payer may ask is named together with a number, or not at all.
    private AccidentCase accidentCase() {
        String contact = form.typed(VisitField.INJURED_CONTACT);
        String phone = form.typed(VisitField.INJURED_PHONE);
        if (contact.isEmpty() != phone.isEmpty()) {
            wrong(contact.isEmpty() ? VisitField.INJURED_CONTACT : VisitField.INJURED_PHONE);
        }
        return new AccidentCase(
                form.typed(VisitField.CASE),
                form.typed(VisitField.ADJUSTER),
                form.typed(VisitField.ADJUSTER_PHONE),
                contact,
                phone);
    }

    private MoreCircumstances more() {
        String clia = form.typed(VisitField.CLIA).toUpperCase(Locale.ROOT);
        if (!clia.isEmpty() && !PracticeFacts.isClia(clia)) {
            wrong(VisitField.CLIA);
        }
        return new MoreCircumstances(
                form.typed(VisitField.REFERRAL),
                clia,
                form.typed(VisitField.DELAY_REASON),
                form.typed(VisitField.SPECIAL_PROGRAM),
                patientPaid(),
                dates(),
                papers(),
                new RareCareReading(form).read());
    }

    private @Nullable Money patientPaid() {
        return value(VisitField.PATIENT_PAID, typed -> AmountWords.read(typed).filter(paid -> !paid.isNegative()))
                .orElse(null);
    }

    private Map<VisitDate, LocalDate> dates() {
        Map<VisitDate, LocalDate> dates = new EnumMap<>(VisitDate.class);
        for (VisitDate kind : VisitDate.values()) {
            day(VisitField.valueOf(kind.name())).ifPresent(day -> dates.put(kind, day));
        }
        return dates;
    }

    private List<Papers> papers() {
        List<Papers> all = new ArrayList<>();
        for (String typed : form.typed(VisitField.PAPERS).split("[\\s,;]+", -1)) {
            Optional<Papers> papers = Papers.parse(typed);
            papers.ifPresent(all::add);
            if (papers.isEmpty() && !typed.isEmpty()) {
                wrong(VisitField.PAPERS);
            }
        }
        if (all.size() > MoreCircumstances.MOST_PAPERS) {
            wrong(VisitField.PAPERS);
            return List.of();
        }
        return all;
    }

    private Optional<LocalDate> day(VisitField field) {
        return value(field, typed -> DayWords.read(typed, today));
    }

    private <T> Optional<T> value(VisitField field, Function<String, Optional<T>> read) {
        if (form.typed(field).isEmpty()) {
            return Optional.empty();
        }
        Optional<T> value = read.apply(form.typed(field));
        if (value.isEmpty()) {
            wrong(field);
        }
        return value;
    }

    private void wrong(VisitField field) {
        form.fault(field, Texts.of("encounters.wrong." + field.name()));
    }
}
