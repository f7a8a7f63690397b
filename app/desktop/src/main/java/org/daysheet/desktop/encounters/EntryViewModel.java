package org.daysheet.desktop.encounters;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Failure;
import org.daysheet.desktop.background.Latest;
import org.daysheet.desktop.days.DayWords;
import org.daysheet.desktop.forms.Form;
import org.daysheet.desktop.forms.FormGrid;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.id.EncounterId;
import org.jspecify.annotations.Nullable;

/// The form in which a visit is entered, saved as open or charged. It begins with the day, provider and place of the
/// visit before; what is wrong is said at its field; input that was not saved is not left without asking once.
public final class EntryViewModel {
    /// How far the visit in the form is.
    public enum Phase {
        ENTERING,
        WORKING,
        CHARGED
    }

    private final EncounterDesk desk;
    private final Background background;
    private final Supplier<LocalDate> today;
    private final BooleanSupplier isInFront;
    private final Latest reads;
    private final Latest circles;
    private final PatientSearch patients;
    private final Form<VisitField> visit = new Form<>(List.of(VisitField.values()));
    private final Form<Integer> diagnoses = new Form<>(
            IntStream.rangeClosed(1, EncounterDraft.MOST_DIAGNOSES).boxed().toList());
    private final EntryLines lines;
    private final EntryTemplates templates;
    private final ReadOnlyObjectWrapper<EntryBook> book = new ReadOnlyObjectWrapper<>(EntryBook.EMPTY);
    private final ReadOnlyObjectWrapper<@Nullable PatientChoice> patient = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.ENTERING);
    private final ReadOnlyObjectWrapper<@Nullable Badge> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ChargedVisit> charged = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Runnable> asking = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper payer = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper looks = new ReadOnlyIntegerWrapper();
    private final UsualVisit usual = new UsualVisit();
    private SavedVisit saved = SavedVisit.NONE;
    private @Nullable Runnable afterwards;
    private Entered filled = Entered.NOTHING;

    /// @param isInFront whether a person sees the form now, so that what came of an act need not be told elsewhere
    public EntryViewModel(
            EncounterDesk desk, Background background, Supplier<LocalDate> today, BooleanSupplier isInFront) {
        this.desk = desk;
        this.isInFront = isInFront;
        this.background = background;
        this.today = today;
        this.reads = new Latest(background);
        this.circles = new Latest(background);
        this.patients =
                new PatientSearch(desk, background, this::pick, words -> visit.fault(VisitField.PATIENT, words));
        this.lines = new EntryLines(desk, background);
        this.templates = new EntryTemplates(this, desk, background, isInFront);
        visit.text(VisitField.PATIENT).addListener((_, _, now) -> forgetOther(now));
        visit.text(VisitField.DAY).addListener((_, _, _) -> settle());
        visit.text(VisitField.SELF_PAY).addListener((_, _, _) -> settle());
        patient.addListener((_, _, _) -> settle());
    }

    public Form<VisitField> visit() {
        return visit;
    }

    /// The diagnoses by their place, from 1.
    public Form<Integer> diagnoses() {
        return diagnoses;
    }

    public EntryLines lines() {
        return lines;
    }

    /// Templates and the visit before, to fill in.
    public EntryTemplates templates() {
        return templates;
    }

    /// What the fields offer.
    public ReadOnlyObjectProperty<EntryBook> book() {
        return book.getReadOnlyProperty();
    }

    /// Who was chosen, null when nobody was yet.
    public ReadOnlyObjectProperty<@Nullable PatientChoice> patient() {
        return patient.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Phase> phase() {
        return phase.getReadOnlyProperty();
    }

    /// What came of the last act, null for nothing.
    public ReadOnlyObjectProperty<@Nullable Badge> notice() {
        return notice.getReadOnlyProperty();
    }

    /// The visit that was charged, null before.
    public ReadOnlyObjectProperty<@Nullable ChargedVisit> charged() {
        return charged.getReadOnlyProperty();
    }

    /// What is done once input that was not saved is discarded; null while nobody has to be asked.
    public ReadOnlyObjectProperty<@Nullable Runnable> asking() {
        return asking.getReadOnlyProperty();
    }

    /// Who pays first, in words.
    public ReadOnlyStringProperty payer() {
        return payer.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /// Counts how often something was found wrong, so that the screen goes there.
    public ReadOnlyIntegerProperty looks() {
        return looks.getReadOnlyProperty();
    }

    public LocalDate today() {
        return today.get();
    }

    /// Begins an empty form with the day, provider and place of the visit before.
    public void begin() {
        Map<VisitField, String> texts = usual.texts(today.get());
        saved = SavedVisit.NONE;
        patient.set(null);
        fill(Texts.of("encounters.title.new"), texts, Map.of(), List.of());
        reads.fetch(desk::book, this::showBook, failure -> tell(failure.message(), Badge.Tone.BAD));
    }

    /// Begins a form for a patient.
    public void begin(PatientChoice choice) {
        begin();
        pick(choice);
        filled = entered();
    }

    /// Takes up a visit that was saved as open.
    ///
    /// @param then what is done once it is in the form
    public void load(EncounterId open, Runnable then) {
        reads.fetch(
                () -> LoadedVisit.read(desk, open),
                loaded -> {
                    EncounterDraft facts = loaded.facts();
                    saved = SavedVisit.of(open, facts);
                    book.set(loaded.book());
                    patient.set(loaded.patient());
                    fill(
                            Texts.of("encounters.title.open"),
                            EntryFilling.visit(facts, loaded.patient().name(), loaded.book()),
                            EntryFilling.diagnoses(facts.diagnoses()),
                            EntryFilling.lines(facts));
                    then.run();
                },
                failure -> tell(failure.message(), Badge.Tone.BAD));
    }

    /// Patients to choose from.
    public PatientSearch patients() {
        return patients;
    }

    /// A patient is chosen.
    public void pick(PatientChoice choice) {
        patient.set(choice);
        visit.text(VisitField.PATIENT).set(choice.name());
    }

    /// Saves the visit as open.
    public void save() {
        submit(false);
    }

    /// Saves the visit and charges it.
    public void close() {
        submit(true);
    }

    /// Whether something was entered that is not saved.
    public boolean isUnsaved() {
        return phase.get() != Phase.CHARGED && !entered().equals(filled);
    }

    /// Leaves the form, unless something is not saved: then it is asked about first.
    ///
    /// @param then what is done once it is left
    /// @return whether it was left
    public boolean leave(Runnable then) {
        if (isUnsaved()) {
            asking.set(then);
            return false;
        }
        asking.set(null);
        then.run();
        return true;
    }

    /// Stays with what was not saved.
    public void stay() {
        asking.set(null);
    }

    /// Saves what was not saved as open, and goes on.
    public void saveAndGo() {
        afterwards = asking.get();
        submit(false);
    }

    /// Goes back to what was filled in or saved last.
    public void undo() {
        if (phase.get() == Phase.ENTERING) {
            patient.set(filled.patient());
            fill(title.get(), filled.visit(), filled.diagnoses(), filled.rows());
        }
    }

    /// Discards what was not saved, and goes on.
    public void discard() {
        Runnable then = asking.get();
        filled = entered();
        leave(then == null ? () -> {} : then);
    }

    /// Makes the claim of the visit that was charged.
    public void claim() {
        ChargedVisit done = charged.get();
        if (done == null || !done.canClaim()) {
            return;
        }
        var _ = background.run(
                Texts.of("encounters.claim.job"),
                isInFront,
                _ -> desk.claim(done.id()),
                made -> charged.set(done.claimed(made)),
                failure -> tell(failure.message(), Badge.Tone.BAD));
    }

    /// Fields and lines as they are read.
    VisitReading reading() {
        return new VisitReading(
                new VisitReading.Parts(visit, diagnoses, lines.all(), book.get(), patient.get(), saved), today.get());
    }

    @Nullable
    EncounterId id() {
        return saved.id();
    }

    void tell(String words, Badge.Tone tone) {
        notice.set(new Badge(words, tone));
    }

    void showBook(EntryBook read) {
        boolean isUntouched = !isUnsaved();
        book.set(read);
        if (id() == null) {
            visit.text(VisitField.PROVIDER).set(read.provider(visit.typed(VisitField.PROVIDER)));
        }
        if (isUntouched) {
            filled = entered();
        }
    }

    /// Says that something is wrong, and where to look.
    void look(String words) {
        tell(words, Badge.Tone.CAUTION);
        looks.set(looks.get() + 1);
    }

    private void fill(
            String heading, Map<VisitField, String> texts, Map<Integer, String> codes, List<EntryLine> entered) {
        title.set(heading);
        asking.set(null);
        charged.set(null);
        notice.set(null);
        visit.fill(texts);
        diagnoses.fill(codes);
        lines.fill(entered);
        settle();
        filled = entered();
        phase.set(Phase.ENTERING);
    }

    private void submit(boolean isToBeCharged) {
        if (phase.get() != Phase.ENTERING) {
            return;
        }
        asking.set(null);
        Optional<EncounterDraft> draft = reading().read();
        if (draft.isEmpty()) {
            afterwards = null;
            look(Texts.of("encounters.faulty"));
            return;
        }
        phase.set(Phase.WORKING);
        var _ = background.run(
                Texts.of(isToBeCharged ? "encounters.close.job" : "encounters.save.job"),
                isInFront,
                _ -> isToBeCharged ? desk.charge(id(), draft.get()) : desk.save(id(), draft.get()),
                answer -> finish(answer, draft.get()),
                this::fail);
    }

    private void finish(EncounterDesk.Answer answer, EncounterDraft draft) {
        Runnable then = afterwards;
        afterwards = null;
        phase.set(Phase.ENTERING);
        PatientChoice who = patient.get();
        EncounterId kept = answer.encounter();
        if (kept == null || who == null) {
            look(EntryFaults.place(
                    answer.faults(), visit, lines.entered(), lines.all().getFirst()));
            return;
        }
        usual.keep(visit, today.get());
        filled = entered();
        saved = SavedVisit.of(kept, draft);
        if (answer.total() == null) {
            title.set(Texts.of("encounters.title.open"));
            tell(Texts.of("encounters.saved", who.name()), Badge.Tone.GOOD);
            if (then != null) {
                then.run();
            }
        } else {
            title.set(Texts.of("encounters.title.charged"));
            notice.set(null);
            charged.set(new ChargedVisit(kept, who, lines.entered().size(), answer.total(), answer.isInsured(), null));
            phase.set(Phase.CHARGED);
        }
    }

    private void fail(Failure failure) {
        afterwards = null;
        phase.set(Phase.ENTERING);
        tell(failure.message(), Badge.Tone.BAD);
    }

    Entered entered() {
        return Entered.of(patient.get(), visit, diagnoses, lines);
    }

    private void forgetOther(String typed) {
        PatientChoice chosen = patient.get();
        if (chosen != null && !chosen.name().equals(typed)) {
            patient.set(null);
        }
    }

    /// Fees, coverage and what was charged already follow the patient and the day.
    private void settle() {
        PatientChoice who = patient.get();
        boolean paysAlone = visit.typed(VisitField.SELF_PAY).equals(FormGrid.YES);
        Optional<LocalDate> day = DayWords.read(visit.typed(VisitField.DAY), today.get());
        lines.settle(
                new EntryLines.Setting(who == null ? null : who.id(), paysAlone, day.orElse(today.get()), today.get()));
        if (who == null || day.isEmpty()) {
            circles.forget();
            payer.set("");
            lines.charged(java.util.Set.of());
            return;
        }
        circles.fetch(
                () -> desk.circle(who.id(), day.get()),
                circle -> {
                    payer.set(
                            paysAlone || circle.payer().isEmpty() ? Texts.of("encounters.payer.none") : circle.payer());
                    lines.charged(circle.charged());
                },
                failure -> payer.set(Texts.of("encounters.payer.unread", failure.message())));
    }
}
