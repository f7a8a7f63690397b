package org.daysheet.desktop.encounters;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
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
import org.daysheet.desktop.forms.Form;
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
    private final Supplier<LocalDate> today;
    private final Latest reads;
    private final PatientSearch patients;
    private final Form<VisitField> visit = new Form<>(List.of(VisitField.values()));
    private final Form<Integer> diagnoses = new Form<>(
            IntStream.rangeClosed(1, EncounterDraft.MOST_DIAGNOSES).boxed().toList());
    private final EntryLines lines;
    private final EntryTemplates templates;
    private final VisitCircle circle;
    private final HalfTyped half;
    private final OvertakenVisit overtaken;
    private final EntrySaving saving;
    private final EntryCheck check;
    private final ReadOnlyObjectWrapper<EntryBook> book = new ReadOnlyObjectWrapper<>(EntryBook.EMPTY);
    private final ReadOnlyObjectWrapper<@Nullable PatientChoice> patient = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Badge> notice = new ReadOnlyObjectWrapper<>();
    private final EntryLeaving leaving = new EntryLeaving(this);
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper looks = new ReadOnlyIntegerWrapper();
    private final UsualVisit usual = new UsualVisit();
    private SavedVisit saved = SavedVisit.NONE;
    private Entered filled = Entered.NOTHING;

    /// @param isInFront whether a person sees the form now, so that what came of an act need not be told elsewhere
    public EntryViewModel(
            EncounterDesk desk, Background background, Supplier<LocalDate> today, BooleanSupplier isInFront) {
        this.desk = desk;
        this.today = today;
        this.reads = new Latest(background);
        this.patients =
                new PatientSearch(desk, background, this::pick, words -> visit.fault(VisitField.PATIENT, words));
        this.lines = new EntryLines(desk, background);
        this.circle = new VisitCircle(desk, background, lines);
        this.templates = new EntryTemplates(this, desk, background, isInFront);
        this.half = new HalfTyped(this, desk, background);
        this.overtaken = new OvertakenVisit(this, desk, background);
        this.saving = new EntrySaving(this, desk, background, isInFront);
        this.check = new EntryCheck(this, desk, background);
        visit.onTyping(half::changed);
        diagnoses.onTyping(half::changed);
        lines.onTyping(half::changed);
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

    /// What is kept of the visit while it is typed.
    public HalfTyped half() {
        return half;
    }

    /// What a payer would not like about the visit as it is typed.
    public EntryCheck check() {
        return check;
    }

    /// The visit that somebody else changed meanwhile.
    public OvertakenVisit overtaken() {
        return overtaken;
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
        return saving.phase();
    }

    /// Whether the visit was charged before, and why it is corrected.
    public VisitRevision revision() {
        return saving.revision();
    }

    /// What came of the last act, null for nothing.
    public ReadOnlyObjectProperty<@Nullable Badge> notice() {
        return notice.getReadOnlyProperty();
    }

    /// The visit that was charged, null before.
    public ReadOnlyObjectProperty<@Nullable ChargedVisit> charged() {
        return saving.charged();
    }

    /// What is done once input that was not saved is discarded; null while nobody has to be asked.
    public ReadOnlyObjectProperty<@Nullable Runnable> asking() {
        return leaving.asking();
    }

    /// What follows from patient and day.
    public VisitCircle circle() {
        return circle;
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
        empty();
        half.begin("");
        reads.fetch(desk::book, this::showBook, failure -> tell(failure.message(), Badge.Tone.BAD));
    }

    private void empty() {
        saved = SavedVisit.NONE;
        saving.revision().begin(false);
        patient.set(null);
        fill(Texts.of("encounters.title.new"), usual.texts(today.get()), Map.of(), List.of());
    }

    /// Begins a form for a patient.
    public void begin(PatientChoice choice) {
        begin();
        pick(choice);
        filled = entered();
    }

    /// Takes up a visit that was saved as open, or one that was charged and is to be corrected.
    ///
    /// @param then what is done once it is in the form
    /// @param failed hears why it cannot be shown; the form stays as it is
    public void load(EncounterId open, Runnable then, Consumer<Failure> failed) {
        reads.fetch(
                () -> LoadedVisit.read(desk, open),
                loaded -> {
                    take(loaded);
                    half.begin("");
                    then.run();
                },
                failed);
    }

    /// A visit that is just being read does not come into the form any more.
    void stopLoading() {
        reads.forget();
    }

    void take(LoadedVisit loaded) {
        EncounterDraft facts = loaded.kept().facts();
        saved = SavedVisit.of(loaded.kept());
        saving.revision().begin(loaded.kept().isClosed());
        book.set(loaded.book());
        patient.set(loaded.patient());
        fill(
                Texts.of(loaded.kept().isClosed() ? "encounters.title.correct" : "encounters.title.open"),
                EntryFilling.visit(facts, loaded.patient().name(), loaded.book()),
                EntryFilling.diagnoses(facts.diagnoses()),
                EntryFilling.lines(facts, loaded.book()));
    }

    /// Puts what was typed once and not saved into the form again; it is not saved now either.
    void restore(RestoredVisit restored) {
        LoadedVisit over = restored.over();
        PatientChoice who = restored.patient();
        if (over == null) {
            empty();
        } else {
            take(over);
        }
        book.set(restored.book());
        restored.typed().into(visit, diagnoses, lines);
        if (who != null) {
            pick(who);
        }
        if (over != null && restored.isOvertaken()) {
            saved = saved.since(restored.typed().over());
            overtaken.found(over);
        }
    }

    /// What is typed replaces the visit as it is kept now.
    void replace(LoadedVisit now) {
        saved = SavedVisit.of(now.kept());
        filled = Entered.NOTHING; // whatever is typed is not saved
        half.changed();
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
        saving.submit(false, null);
    }

    /// Saves the visit and charges it.
    public void close() {
        saving.submit(true, null);
    }

    /// Whether something was entered that is not saved.
    public boolean isUnsaved() {
        return phase().get() != Phase.CHARGED && !entered().equals(filled);
    }

    /// Leaves the form, unless something is not saved: then it is asked about first. A visit that is just being saved
    /// is not left before there is an answer.
    ///
    /// @param then what is done once it is left
    /// @return whether it was left
    public boolean leave(Runnable then) {
        return leaving.leave(then);
    }

    /// Stays with what was not saved.
    public void stay() {
        leaving.stay();
    }

    /// Saves what was not saved as open, and goes on.
    public void saveAndGo() {
        saving.submit(false, asking().get());
    }

    /// Goes back to what was filled in or saved last.
    public void undo() {
        if (!overtaken.take() && phase().get() == Phase.ENTERING) {
            patient.set(filled.patient());
            fill(title.get(), filled.visit(), filled.diagnoses(), filled.rows());
        }
    }

    /// Discards what was not saved, and goes on.
    public void discard() {
        if (!leaving.isBeingSaved()) {
            filled = entered();
            half.drop();
            leaving.goOn();
        }
    }

    /// Makes the claim of the visit that was charged.
    public void claim() {
        saving.claim();
    }

    /// The visit as it is typed, when it can be read; nothing is said at the fields.
    Optional<EncounterDraft> draft() {
        return EntryCheck.read(entered(), book.get(), saved, today.get());
    }

    /// Fields and lines as they are read.
    VisitReading reading() {
        return new VisitReading(
                new VisitReading.Parts(visit, diagnoses, lines.all(), book.get(), patient.get(), saved), today.get());
    }

    /// The saved visit in the form, null for a new one.
    EncounterDesk.@Nullable Over over() {
        return saved.over();
    }

    void tell(String words, Badge.Tone tone) {
        notice.set(new Badge(words, tone));
    }

    void showBook(EntryBook read) {
        boolean isUntouched = !isUnsaved();
        book.set(read);
        if (over() == null) {
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
        templates.forget();
        overtaken.forget();
        check.forget();
        title.set(heading);
        leaving.stay();
        notice.set(null);
        visit.fill(texts);
        diagnoses.fill(codes);
        lines.fill(entered);
        settle();
        filled = entered();
        saving.begin();
    }

    /// The visit in the form was saved.
    void saved(SavedVisit kept, boolean isCharged) {
        usual.keep(visit, today.get());
        filled = entered();
        saved = kept;
        notice.set(null);
        title.set(Texts.of(isCharged ? "encounters.title.charged" : "encounters.title.open"));
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
        circle.settle(patient.get(), visit, today.get(), over());
    }
}
