package org.daysheet.desktop.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import org.daysheet.billing.patients.Guarantor;
import org.daysheet.billing.patients.Patient;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Latest;
import org.daysheet.desktop.days.DayWords;
import org.daysheet.desktop.forms.Form;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.pickers.Offer;
import org.daysheet.desktop.pickers.Offers;
import org.daysheet.types.id.PatientId;
import org.jspecify.annotations.Nullable;

/// The form of a patient and of who owes the patient's share. Somebody of the same last name and birth date is pointed
/// out while it is typed; it may be saved all the same.
public final class PatientFormViewModel implements Offers {
    private final PeopleDesk desk;
    private final Supplier<LocalDate> today;
    private final Draft<PatientField> draft;
    private final Form<PatientField> form;
    private final Latest reads;
    private final Latest searches;
    private final Latest likenesses;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyListWrapper<Namesake> namesakes =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private @Nullable Patient before;
    private @Nullable Guarantor household;
    private @Nullable Guarantor filledHousehold;
    private List<Household> found = List.of();
    private String freeNumber = "";
    private boolean isFilling;

    /// @param isInFront whether a person sees the form now
    PatientFormViewModel(PeopleDesk desk, Background background, Supplier<LocalDate> today, BooleanSupplier isInFront) {
        this.desk = desk;
        this.today = today;
        this.reads = new Latest(background);
        this.searches = new Latest(background);
        this.likenesses = new Latest(background);
        this.draft = new Draft<>(List.of(PatientField.values()), background, isInFront)
                .readBy(this::keeping)
                .refusedAt(this::field)
                .undoneBy(this::undo);
        this.form = draft.form();
        form.text(PatientField.PAYS).addListener((_, _, now) -> turn(now));
        form.text(PatientField.HOUSEHOLD).addListener((_, _, now) -> forgetOther(now));
        form.text(PatientField.LAST).addListener((_, _, _) -> compare());
        form.text(PatientField.BIRTH).addListener((_, _, _) -> compare());
    }

    public Draft<PatientField> draft() {
        return draft;
    }

    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /// Patients who may be the one in the form.
    public ReadOnlyListProperty<Namesake> namesakes() {
        return namesakes.getReadOnlyProperty();
    }

    /// Whether somebody else than the patient pays.
    public BooleanExpression hasGuarantor() {
        return form.text(PatientField.PAYS).isNotEqualTo(Paying.SELF.name());
    }

    /// Whether a household is to be chosen.
    public BooleanExpression isOfHousehold() {
        return form.text(PatientField.PAYS).isEqualTo(Paying.KNOWN.name());
    }

    public LocalDate today() {
        return today.get();
    }

    /// Begins a new patient.
    ///
    /// @param then what is done once the form is filled
    void begin(Consumer<String> failed, Runnable then) {
        reads.fetch(
                desk::numbers,
                numbers -> {
                    before = null;
                    freeNumber = numbers.guarantor();
                    title.set(Texts.of("people.title.new"));
                    fill(PatientTexts.fresh(numbers.patient()), null, PatientField.LAST);
                    then.run();
                },
                failure -> failed.accept(failure.message()));
    }

    /// Takes up a patient.
    ///
    /// @param cursor where typing begins; a field that stands elsewhere for this patient is found there
    void show(PatientId id, PatientField cursor, Consumer<String> failed, Runnable then) {
        reads.fetch(
                () -> desk.patient(id),
                known -> {
                    take(known, cursor);
                    then.run();
                },
                failure -> failed.accept(failure.message()));
    }

    private void take(PeopleDesk.KnownPatient known, PatientField cursor) {
        before = known.patient();
        freeNumber = known.freeNumber();
        title.set(Texts.of(
                "people.title.patient",
                known.patient().facts().name().display(),
                known.patient().facts().accountNumber()));
        Guarantor other = known.guarantor().isPatient(known.patient().facts()) ? null : known.guarantor();
        fill(PatientTexts.of(known.patient(), known.guarantor()), other, cursor);
    }

    private void fill(Map<PatientField, String> texts, @Nullable Guarantor pays, PatientField cursor) {
        isFilling = true;
        draft.begin(texts, cursor);
        household = pays;
        filledHousehold = pays;
        isFilling = false;
        compare();
    }

    /// Goes back to what was filled in; a patient is read anew, in case somebody else changed it.
    private void undo() {
        Patient known = before;
        isFilling = true;
        form.undo();
        household = filledHousehold;
        isFilling = false;
        compare();
        if (known != null) {
            PatientField cursor = draft.cursor();
            reads.fetch(
                    () -> desk.patient(known.id()),
                    read -> {
                        if (!draft.isUnsaved()) {
                            take(read, cursor);
                        }
                    },
                    _ -> {});
        }
    }

    @Override
    public void find(String typed, Consumer<List<Offer>> show) {
        searches.fetch(
                () -> desk.households(typed, MOST),
                households -> {
                    found = households;
                    show.accept(households.stream().map(Household::offer).toList());
                },
                failure -> {
                    show.accept(List.of());
                    form.fault(PatientField.HOUSEHOLD, failure.message());
                });
    }

    /// One that was offered is chosen: its guarantor can be corrected on the way.
    public void pick(Offer offer) {
        found.stream()
                .map(Household::guarantor)
                .filter(guarantor -> guarantor.id().toString().equals(offer.key()))
                .findFirst()
                .ifPresent(guarantor -> {
                    household = guarantor;
                    form.text(PatientField.HOUSEHOLD).set(Household.text(guarantor));
                    PatientTexts.of(guarantor)
                            .forEach((field, text) -> form.text(field).set(text));
                });
    }

    private void forgetOther(String typed) {
        Guarantor chosen = household;
        if (!isFilling && chosen != null && !Household.text(chosen).equals(typed)) {
            household = null;
            forgetGuarantor();
        }
    }

    private void forgetGuarantor() {
        for (PatientField field : PatientField.values()) {
            if (field.isOfGuarantor()) {
                form.text(field).set("");
            }
        }
    }

    /// Another guarantor is to pay: a new one begins with the patient's name and address.
    private void turn(String now) {
        if (isFilling) {
            return;
        }
        household = null;
        form.text(PatientField.HOUSEHOLD).set("");
        forgetGuarantor();
        if (now.equals(Paying.NEW.name())) {
            form.text(PatientField.PAYS_ACCOUNT).set(freeNumber);
            form.text(PatientField.PAYS_LAST).set(form.typed(PatientField.LAST));
            form.text(PatientField.PAYS_PHONE).set(form.typed(PatientField.PHONE));
            for (int i = 0; i < PatientField.ADDRESS.size(); i++) {
                form.text(PatientField.PAYS_ADDRESS.get(i)).set(form.typed(PatientField.ADDRESS.get(i)));
            }
        }
        Guarantor known = filledHousehold;
        if (now.equals(Paying.KNOWN.name()) && known != null) {
            household = known;
            form.text(PatientField.HOUSEHOLD).set(Household.text(known));
            PatientTexts.of(known).forEach((field, text) -> form.text(field).set(text));
        }
    }

    private void compare() {
        if (isFilling) {
            return;
        }
        String last = form.typed(PatientField.LAST);
        Optional<LocalDate> birth = DayWords.readBirth(form.typed(PatientField.BIRTH), today.get());
        if (last.isEmpty() || birth.isEmpty()) {
            likenesses.forget();
            namesakes.clear();
            return;
        }
        likenesses.fetch(
                () -> desk.namesakes(last, birth.get()),
                all -> namesakes.setAll(all.stream().filter(this::isOther).toList()),
                _ -> namesakes.clear());
    }

    private boolean isOther(Namesake one) {
        Patient known = before;
        return known == null || !known.id().equals(one.id());
    }

    private Optional<Supplier<Kept>> keeping() {
        Patient known = before;
        Guarantor chosen = household;
        return new PatientReading(form, chosen, today.get()).read().map(entry -> () -> {
            if (known == null) {
                desk.add(entry.facts(), entry.pays());
            } else {
                desk.change(known, entry.facts(), entry.pays());
            }
            String account = entry.facts().accountNumber();
            String told = Texts.of("people.saved", entry.facts().name().display(), account);
            return new Kept(account, told, null);
        });
    }

    private Optional<PatientField> field(String refusal) {
        return switch (refusal.replace('.', ' ')) {
            case "patients account taken" -> Optional.of(PatientField.ACCOUNT);
            case "patients guarantor taken" ->
                Optional.of(hasGuarantor().get() ? PatientField.PAYS_ACCOUNT : PatientField.ACCOUNT);
            case "patients birth-in-future" -> Optional.of(PatientField.BIRTH);
            case "patients death-day-wrong" -> Optional.of(PatientField.DIED);
            default -> Optional.empty();
        };
    }

    /// Whether the form is about a patient nobody knew before.
    boolean isNew() {
        return before == null;
    }
}
