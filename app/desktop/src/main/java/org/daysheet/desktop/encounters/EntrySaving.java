package org.daysheet.desktop.encounters;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.daysheet.billing.encounters.Encounter;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Failure;
import org.daysheet.desktop.encounters.EntryViewModel.Phase;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Saves the visit in the form as open or charged, and makes the claim of one that was charged.
final class EntrySaving {
    private final EntryViewModel form;
    private final EncounterDesk desk;
    private final Background background;
    private final BooleanSupplier isInFront;
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.ENTERING);
    private final ReadOnlyObjectWrapper<@Nullable ChargedVisit> charged = new ReadOnlyObjectWrapper<>();
    private final VisitRevision revision = new VisitRevision(this::withdraw);
    private int turn;

    EntrySaving(EntryViewModel form, EncounterDesk desk, Background background, BooleanSupplier isInFront) {
        this.form = form;
        this.desk = desk;
        this.background = background;
        this.isInFront = isInFront;
    }

    ReadOnlyObjectProperty<Phase> phase() {
        return phase.getReadOnlyProperty();
    }

    /// The visit that was charged, null before.
    ReadOnlyObjectProperty<@Nullable ChargedVisit> charged() {
        return charged.getReadOnlyProperty();
    }

    /// Whether the visit was charged before, and why it is corrected.
    VisitRevision revision() {
        return revision;
    }

    /// Another visit is in the form.
    void begin() {
        turn++;
        charged.set(null);
        phase.set(Phase.ENTERING);
    }

    /// Saves the visit, unless something in it is wrong.
    ///
    /// @param then what is done once it is saved and not charged, null for nothing
    void submit(boolean isToBeCharged, @Nullable Runnable then) {
        if (phase.get() != Phase.ENTERING) {
            return;
        }
        form.stay();
        Optional<EncounterDraft> draft = form.reading().read();
        if (draft.isEmpty()) {
            form.look(Texts.of("encounters.faulty"));
            return;
        }
        EncounterDesk.Over known = form.over();
        if (revision.on().get() && known != null) {
            correct(key -> desk.correct(known, draft.get(), revision.reason().get(), key));
            return;
        }
        run(
                Texts.of(isToBeCharged ? "encounters.close.job" : "encounters.save.job"),
                form.half()
                        .saving(key -> isToBeCharged
                                ? desk.charge(known, draft.get(), key)
                                : desk.save(known, draft.get(), key)),
                then);
    }

    /// Takes back all that the visit in the form charged.
    private void withdraw() {
        EncounterDesk.Over known = form.over();
        if (phase.get() == Phase.ENTERING && known != null) {
            correct(key -> desk.withdraw(known, revision.reason().get(), key));
        }
    }

    private void correct(Function<String, EncounterDesk.Answer> work) {
        if (revision.isSaid()) {
            run(Texts.of("encounters.correct.job"), form.half().saving(work), null);
        }
    }

    private void run(String job, Supplier<EncounterDesk.Answer> work, @Nullable Runnable then) {
        phase.set(Phase.WORKING);
        int mine = turn;
        var _ = background.run(
                job,
                isInFront,
                _ -> work.get(),
                answer -> inForm(mine, () -> finish(answer, then)),
                failure -> inForm(mine, () -> fail(failure)));
    }

    /// An answer about a visit that is in the form no more changes nothing there.
    private void inForm(int then, Runnable told) {
        if (then == turn) {
            told.run();
        }
    }

    private void finish(EncounterDesk.Answer answer, @Nullable Runnable then) {
        phase.set(Phase.ENTERING);
        PatientChoice who = form.patient().get();
        Encounter kept = answer.encounter();
        if (answer.isOvertaken()) {
            form.half().refused();
            form.overtaken().read();
            return;
        }
        if (kept == null || who == null) {
            form.half().refused();
            form.look(EntryFaults.place(
                    answer.faults(),
                    form.visit(),
                    form.lines().entered(),
                    form.lines().all().getFirst()));
            return;
        }
        form.half().saved();
        form.overtaken().forget();
        form.saved(SavedVisit.of(kept), answer.total() != null);
        if (answer.total() != null) {
            charged.set(charged(answer, kept, who, answer.total()));
            phase.set(Phase.CHARGED);
            return;
        }
        form.tell(Texts.of("encounters.saved", who.name()), Badge.Tone.GOOD);
        if (then == null) {
            form.check().look(); // what was found was forgotten while the visit was being saved
        } else {
            then.run();
        }
    }

    private static ChargedVisit charged(EncounterDesk.Answer answer, Encounter kept, PatientChoice who, Money total) {
        EncounterDesk.@Nullable Corrected corrected = answer.corrected();
        return new ChargedVisit(
                kept.id(),
                who,
                kept.facts().lines().size(),
                total,
                answer.isInsured(),
                corrected == null ? null : corrected.claim(),
                corrected == null ? null : corrected.words());
    }

    private void fail(Failure failure) {
        phase.set(Phase.ENTERING);
        form.half().refused();
        form.tell(failure.message(), Badge.Tone.BAD);
        form.check().look();
    }

    /// Makes the claim of the visit that was charged.
    void claim() {
        ChargedVisit done = charged.get();
        if (done == null || !done.canClaim()) {
            return;
        }
        var _ = background.run(
                Texts.of("encounters.claim.job"),
                isInFront,
                _ -> desk.claim(done.id()),
                made -> charged.set(done.claimed(made)),
                failure -> form.tell(failure.message(), Badge.Tone.BAD));
    }
}
