package org.daysheet.desktop.encounters;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.daysheet.billing.encounters.Accident;
import org.daysheet.billing.encounters.ChargeDraft;
import org.daysheet.billing.encounters.ChargeTemplate;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Latest;
import org.daysheet.desktop.background.Told;
import org.daysheet.desktop.days.DayWords;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.code.Icd10;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PatientId;
import org.jspecify.annotations.Nullable;

/// What can be filled into the form instead of being typed: the lines of the patient's visit before, the case
/// of an accident, and templates.
public final class EntryTemplates {
    private final EntryViewModel form;
    private final EncounterDesk desk;
    private final Background background;
    private final BooleanSupplier isInFront;
    private final Latest reads;
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final StringProperty wanted = new SimpleStringProperty("");
    private final StringProperty name = new SimpleStringProperty("");

    EntryTemplates(EntryViewModel form, EncounterDesk desk, Background background, BooleanSupplier isInFront) {
        this.form = form;
        this.isInFront = isInFront;
        this.desk = desk;
        this.background = background;
        this.reads = new Latest(background);
    }

    /// Whether the templates are on the screen.
    public BooleanProperty shown() {
        return shown;
    }

    /// Name of the template that is looked for.
    public StringProperty wanted() {
        return wanted;
    }

    /// Name under which the visit in the form is to be kept.
    public StringProperty name() {
        return name;
    }

    /// Whether a template is being kept or forgotten, so that no second one is.
    public ReadOnlyBooleanProperty working() {
        return working.getReadOnlyProperty();
    }

    /// Adds the lines and diagnoses of the patient's visit before, at the prices of the day.
    public void fillLast() {
        about(
                "encounters.last.who",
                (patient, day, except) -> desk.last(patient, day, except),
                (last, _) -> fill(last.facts()),
                "encounters.last.none");
    }

    /// Takes over the accident and the case the patient was last treated for; what the form says of one is replaced.
    public void fillCase() {
        about(
                "encounters.case.who",
                (patient, day, except) ->
                        Optional.ofNullable(desk.circle(patient, day, except).lastCase()),
                this::fill,
                "encounters.case.none");
    }

    /// What is to be read of a patient on a day, with the visit in the form left out.
    private interface Reads<T> {
        Optional<T> read(PatientId patient, LocalDate day, @Nullable EncounterId except);
    }

    /// Reads something of the patient of the form and fills it in, unless another one is there meanwhile.
    private <T> void about(String who, Reads<T> wanted, BiConsumer<T, PatientChoice> fill, String none) {
        PatientChoice patient = form.patient().get();
        if (patient == null) {
            form.visit().fault(VisitField.PATIENT, Texts.of(who));
            form.look(Texts.of(who));
            return;
        }
        LocalDate day =
                DayWords.read(form.visit().typed(VisitField.DAY), form.today()).orElse(form.today());
        EncounterDesk.Over over = form.over();
        reads.fetch(
                () -> wanted.read(patient.id(), day, over == null ? null : over.id()),
                found -> {
                    boolean isSame = patient.equals(form.patient().get());
                    if (isSame && form.phase().get() == EntryViewModel.Phase.ENTERING) {
                        found.ifPresentOrElse(
                                one -> fill.accept(one, patient),
                                () -> form.tell(Texts.of(none, patient.name()), Badge.Tone.CAUTION));
                    }
                },
                failure -> form.tell(failure.message(), Badge.Tone.BAD));
    }

    /// Another visit comes into the form: what is still being read for the one before does not.
    void forget() {
        reads.forget();
    }

    /// Adds the lines and diagnoses of a template.
    public void apply(String template) {
        form.book().get().templates().stream()
                .filter(one -> one.name().equals(template))
                .findFirst()
                .ifPresent(one -> {
                    form.lines().append(EntryFilling.of(one, form.book().get(), form.diagnoses()));
                    form.tell(Texts.of("encounters.template.filled", one.name()), Badge.Tone.GOOD);
                    wanted.set("");
                    shown.set(false);
                });
    }

    /// Keeps the diagnoses and lines of the form under the name that was typed.
    public void keep() {
        String typed = name.get().strip();
        VisitReading reading = form.reading();
        Map<Integer, Icd10> diagnoses = reading.diagnoses();
        List<ChargeDraft> lines = reading.lines(VisitReading.letters(diagnoses), form.today());
        if (!ChargeTemplate.isName(typed)) {
            form.tell(Texts.of("encounters.template.unnamed"), Badge.Tone.CAUTION);
        } else if (lines.size() < form.lines().entered().size()
                || form.diagnoses().firstFault().isPresent()) {
            form.look(Texts.of("encounters.faulty"));
        } else {
            ChargeTemplate template = EntryFilling.template(
                    typed, List.copyOf(diagnoses.values()), lines, form.lines().entered());
            change(() -> desk.keep(template), Texts.of("encounters.template.kept", typed));
        }
    }

    /// Forgets the template that is looked for.
    public void remove() {
        String typed = wanted.get().strip();
        if (!typed.isEmpty()) {
            change(() -> desk.forget(typed), Texts.of("encounters.template.removed", typed));
        }
    }

    private void fill(EncounterDraft last) {
        form.lines().append(EntryFilling.again(last, form.book().get(), form.diagnoses()));
        Map<VisitField, String> texts = EntryFilling.visit(last, "", form.book().get());
        for (VisitField field : List.of(VisitField.PROVIDER, VisitField.PLACE, VisitField.FACILITY)) {
            form.visit().text(field).set(texts.getOrDefault(field, ""));
        }
        form.tell(Texts.of("encounters.last.filled", Formats.date(last.serviceOn())), Badge.Tone.GOOD);
    }

    private void fill(Accident last, PatientChoice patient) {
        Map<VisitField, String> texts = new EnumMap<>(VisitField.class);
        CircumstancesFilling.accident(texts, last);
        texts.forEach((field, text) -> form.visit().text(field).set(text));
        form.tell(Texts.of("encounters.case.filled", patient.name(), CaseWords.of(last)), Badge.Tone.GOOD);
    }

    private void change(Runnable act, String told) {
        if (working.get()) {
            return;
        }
        working.set(true);
        var _ = background.run(
                Texts.of("encounters.template.job"),
                isInFront,
                _ -> {
                    act.run();
                    return new Changed(desk.book(), told);
                },
                changed -> {
                    working.set(false);
                    form.showBook(changed.book());
                    name.set("");
                    wanted.set("");
                    form.tell(told, Badge.Tone.GOOD);
                },
                failure -> {
                    working.set(false);
                    form.tell(failure.message(), Badge.Tone.BAD);
                });
    }

    /// What is offered now that a template was kept or forgotten.
    private record Changed(EntryBook book, String told) implements Told {
        @Override
        public boolean isGood() {
            return true;
        }
    }
}
