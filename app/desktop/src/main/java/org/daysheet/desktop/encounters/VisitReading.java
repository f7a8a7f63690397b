package org.daysheet.desktop.encounters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.daysheet.billing.encounters.ChargeDraft;
import org.daysheet.billing.encounters.Circumstances;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.billing.encounters.EncounterProviders;
import org.daysheet.desktop.days.DayWords;
import org.daysheet.desktop.forms.Form;
import org.daysheet.desktop.forms.FormGrid;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.code.Icd10;
import org.daysheet.types.code.PlaceOfService;
import org.daysheet.types.id.ProviderId;
import org.jspecify.annotations.Nullable;

/// Reads the form of a visit as it was typed; what cannot be read becomes a fault at its field.
final class VisitReading {
    private final Parts parts;
    private final LocalDate today;
    private final Form<VisitField> form;
    private boolean isTwiceRead;

    /// What the form holds.
    ///
    /// @param patient who was chosen, null when nobody was
    /// @param saved what was kept of the visit before
    record Parts(
            Form<VisitField> visit,
            Form<Integer> diagnoses,
            List<EntryLine> lines,
            EntryBook book,
            @Nullable PatientChoice patient,
            SavedVisit saved) {}

    VisitReading(Parts parts, LocalDate today) {
        this.parts = parts;
        this.today = today;
        this.form = parts.visit();
    }

    /// Reads a diagnosis that stands there twice as it is typed: what the check finds about it says more.
    VisitReading withTwice() {
        isTwiceRead = true;
        return this;
    }

    /// The visit; empty when something about it is wrong.
    Optional<EncounterDraft> read() {
        form.forgetFaults();
        PatientChoice patient = parts.patient();
        if (patient == null) {
            wrong(VisitField.PATIENT);
        }
        Optional<LocalDate> day = required(VisitField.DAY, this::day);
        Optional<ProviderId> provider =
                provider(VisitField.PROVIDER, () -> parts.book().rendering());
        if (form.typed(VisitField.PROVIDER).isEmpty()) {
            wrong(VisitField.PROVIDER);
        }
        ProviderId referring =
                provider(VisitField.REFERRING, () -> parts.book().referring()).orElse(null);
        ProviderId facility =
                provider(VisitField.FACILITY, () -> parts.book().facilities()).orElse(null);
        ProviderId supervising =
                provider(VisitField.SUPERVISING, () -> parts.book().people()).orElse(null);
        ProviderId ordering =
                provider(VisitField.ORDERING, () -> parts.book().people()).orElse(null);
        ProviderId primaryCare =
                provider(VisitField.PRIMARY_CARE, () -> parts.book().people()).orElse(null);
        Optional<PlaceOfService> place = required(VisitField.PLACE, PlaceOfService::parse);
        Circumstances circumstances = new CircumstancesReading(form, today).read();
        Map<Integer, Icd10> diagnoses = diagnoses();
        List<ChargeDraft> lines = lines(letters(diagnoses), day.orElse(today));
        if (patient == null || day.isEmpty() || provider.isEmpty() || place.isEmpty() || isFaulty()) {
            return Optional.empty();
        }
        return Optional.of(new EncounterDraft(
                parts.saved().externalKey(),
                patient.id(),
                new EncounterProviders(provider.get(), referring, facility, supervising, ordering, primaryCare),
                day.get(),
                place.get(),
                form.typed(VisitField.SELF_PAY).equals(FormGrid.YES),
                circumstances,
                List.copyOf(diagnoses.values()),
                lines));
    }

    /// The diagnoses by the place they stand in.
    Map<Integer, Icd10> diagnoses() {
        parts.diagnoses().forgetFaults();
        Map<Integer, Icd10> read = new LinkedHashMap<>();
        for (Integer place : parts.diagnoses().fields()) {
            String typed = parts.diagnoses().typed(place);
            Optional<Icd10> code = Icd10.parse(typed);
            if (!typed.isEmpty() && code.isEmpty()) {
                parts.diagnoses().fault(place, Texts.of("encounters.fault.diagnosis"));
            }
            if (!isTwiceRead && code.isPresent() && read.containsValue(code.get())) {
                parts.diagnoses().fault(place, Texts.of("encounters.fault.diagnosis-twice"));
            }
            code.ifPresent(known -> read.put(place, known));
        }
        return read;
    }

    /// The number of each diagnosis by the letter of its field: those that are left empty do not count.
    static Map<Character, Integer> letters(Map<Integer, Icd10> diagnoses) {
        Map<Character, Integer> letters = new LinkedHashMap<>();
        int number = 0;
        for (Integer place : diagnoses.keySet()) {
            number++;
            letters.put(letter(place), number);
        }
        return letters;
    }

    /// The letter of a place: 1 is A.
    static char letter(int place) {
        return "ABCDEFGHIJKLMNOPQRSTUVWX".charAt(place - 1);
    }

    /// The lines that are not empty and can be read.
    List<ChargeDraft> lines(Map<Character, Integer> letters, LocalDate visitDay) {
        List<ChargeDraft> lines = new ArrayList<>();
        var parties = new LinePartiesReading(parts.book(), parts.saved().providers());
        for (EntryLine line : parts.lines()) {
            if (line.isBlank()) {
                line.form().forgetFaults();
            } else {
                new LineReading(line, visitDay, today, parties).read(letters).ifPresent(lines::add);
            }
        }
        return lines;
    }

    private boolean isFaulty() {
        return form.firstFault().isPresent()
                || parts.diagnoses().firstFault().isPresent()
                || parts.lines().stream()
                        .anyMatch(line -> line.form().firstFault().isPresent());
    }

    private Optional<LocalDate> day(String text) {
        return DayWords.read(text, today);
    }

    /// One who is used no more stays in a visit that was saved with them, and comes into no other.
    private Optional<ProviderId> provider(VisitField field, Supplier<List<ProviderChoice>> choices) {
        Optional<ProviderChoice> named = optional(field, typed -> ProviderChoice.named(choices.get(), typed));
        named.filter(one -> !one.isUsed() && !parts.saved().providers().contains(one.id()))
                .ifPresent(one -> form.fault(field, Texts.of("encounters.wrong.used-no-more", one.name())));
        return named.map(ProviderChoice::id);
    }

    private <T> Optional<T> required(VisitField field, Function<String, Optional<T>> read) {
        Optional<T> value = read.apply(form.typed(field));
        if (value.isEmpty()) {
            wrong(field);
        }
        return value;
    }

    private <T> Optional<T> optional(VisitField field, Function<String, Optional<T>> read) {
        return form.typed(field).isEmpty() ? Optional.empty() : required(field, read);
    }

    private void wrong(VisitField field) {
        form.fault(field, Texts.of("encounters.wrong." + field.name()));
    }
}
