package org.daysheet.desktop.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.problem.Problem;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.forms.Form;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;

/// A form that is filled in: saved, undone, and not left without asking once while something in it is not saved.
public final class Draft<K> {
    private final Form<K> form;
    private final Background background;
    private final BooleanSupplier isInFront;
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Badge> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Runnable> asking = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper looks = new ReadOnlyIntegerWrapper();
    private final BooleanExpression canUndo;
    private Supplier<Optional<Supplier<Kept>>> reading = Optional::empty;
    private Function<String, Optional<K>> refused = _ -> Optional.empty();
    private Runnable undoing;
    private Consumer<Kept> hear = _ -> {};
    private String told = "";
    private @Nullable Runnable afterwards;
    private @Nullable K cursor;
    private Map<K, String> askedAbout = Map.of();

    /// @param isInFront whether a person sees the form now, so that what came of saving need not be told elsewhere
    Draft(List<K> fields, Background background, BooleanSupplier isInFront) {
        this.form = new Form<>(fields);
        this.background = background;
        this.isInFront = isInFront;
        this.undoing = form::undo;
        this.canUndo = form.changed().and(saving.not());
    }

    /// Says how the form is read: the work that keeps it, to be done beside the screen; empty when something is wrong.
    Draft<K> readBy(Supplier<Optional<Supplier<Kept>>> read) {
        reading = read;
        return this;
    }

    /// Says which field a refusal of billing is about, by its key.
    Draft<K> refusedAt(Function<String, Optional<K>> field) {
        refused = field;
        return this;
    }

    /// Says how the form goes back to what was filled in.
    Draft<K> undoneBy(Runnable undo) {
        undoing = undo;
        return this;
    }

    /// Says who hears of what was saved.
    Draft<K> onSaved(Consumer<Kept> saved) {
        hear = saved;
        return this;
    }

    /// Says that what was saved is told as news also to whoever looks on, for the form goes away.
    ///
    /// @param title what is done
    Draft<K> telling(String title) {
        told = title;
        return this;
    }

    public Form<K> form() {
        return form;
    }

    /// What came of the last act, null for nothing.
    public ReadOnlyObjectProperty<@Nullable Badge> notice() {
        return notice.getReadOnlyProperty();
    }

    /// Whether it is being saved.
    public ReadOnlyBooleanProperty saving() {
        return saving.getReadOnlyProperty();
    }

    /// What is done once unsaved input is saved or discarded; null while nobody has to be asked.
    public ReadOnlyObjectProperty<@Nullable Runnable> asking() {
        return asking.getReadOnlyProperty();
    }

    /// Counts how often the cursor is to go to a field: the first one with a fault, or the one that is meant.
    public ReadOnlyIntegerProperty looks() {
        return looks.getReadOnlyProperty();
    }

    /// Whether something was changed that can be undone now.
    public BooleanExpression canUndo() {
        return canUndo;
    }

    /// The field in which typing begins.
    public K cursor() {
        return cursor == null ? form.fields().getFirst() : cursor;
    }

    /// Whether something was entered that is not saved, or not saved yet.
    public boolean isUnsaved() {
        return form.changed().get() || saving.get();
    }

    /// Begins with texts.
    ///
    /// @param first where typing begins
    void begin(Map<K, String> texts, K first) {
        asking.set(null);
        notice.set(null);
        afterwards = null;
        cursor = first;
        form.fill(texts);
    }

    /// Sends the cursor to a field.
    void place(K field) {
        cursor = field;
        looks.set(looks.get() + 1);
    }

    /// Saves what was entered, and goes on where that was asked. What is wrong is said at its field.
    public void save() {
        if (saving.get()) {
            return;
        }
        afterwards = asking.get();
        asking.set(null);
        form.forgetFaults();
        Optional<Supplier<Kept>> work = reading.get();
        if (work.isEmpty() || form.firstFault().isPresent()) {
            refuse(Texts.of("forms.faulty"));
            return;
        }
        saving.set(true);
        var _ = background.run(Texts.of("forms.saving"), isInFront, _ -> keep(work.get()), this::finish, failure -> {
            saving.set(false);
            afterwards = null;
            notice.set(new Badge(failure.message(), Badge.Tone.BAD));
        });
    }

    private static Kept keep(Supplier<Kept> work) {
        try {
            return work.get();
        } catch (BillingException e) {
            Problem problem = Problem.of(e);
            return new Kept("", problem.message(), problem);
        }
    }

    private void finish(Kept kept) {
        saving.set(false);
        Problem problem = kept.problem();
        if (problem != null) {
            Optional<K> field = refused.apply(problem.key());
            field.ifPresent(about -> form.fault(about, problem.message()));
            refuse(field.isPresent() ? Texts.of("forms.faulty") : problem.message());
            return;
        }
        Runnable then = afterwards == null ? asking.get() : afterwards;
        afterwards = null;
        asking.set(null);
        notice.set(null);
        form.settle(form.typed());
        if (!told.isEmpty() && isInFront.getAsBoolean()) {
            background.tell(told, kept);
        }
        if (then == null) {
            hear.accept(kept);
        } else {
            then.run();
        }
    }

    private void refuse(String words) {
        afterwards = null;
        notice.set(new Badge(words, Badge.Tone.CAUTION));
        looks.set(looks.get() + 1);
    }

    /// Goes back to what was filled in.
    public void undo() {
        if (!saving.get()) {
            notice.set(null);
            asking.set(null);
            undoing.run();
        }
    }

    /// Leaves the form, unless something is not saved: then it is asked about first.
    ///
    /// @param then what is done once it is left
    /// @return whether it was left
    boolean leave(Runnable then) {
        if (isUnsaved()) {
            askedAbout = Map.copyOf(form.typed());
            asking.set(then);
            return false;
        }
        asking.set(null);
        then.run();
        return true;
    }

    /// Whether the question stands, and nothing was typed since.
    boolean isAsked() {
        return asking.get() != null && form.typed().equals(askedAbout);
    }

    /// Stays with what was not saved.
    public void stay() {
        asking.set(null);
    }

    /// Discards what was not saved, and goes on; not while it is being saved.
    public void discard() {
        Runnable then = asking.get();
        if (!saving.get() && then != null) {
            asking.set(null);
            notice.set(null);
            form.undo();
            then.run();
        }
    }
}
