package org.daysheet.desktop.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.problem.Problem;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Latest;
import org.daysheet.desktop.background.Told;
import org.daysheet.desktop.forms.Form;
import org.daysheet.desktop.paging.Reading;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;

/// Things of one kind, and the form of the one that is chosen. What was changed is saved or undone before another one
/// is chosen.
public final class RecordBook<R, K> {
    private final Kind<R, K> kind;
    private final Background background;
    private final BooleanSupplier isInFront;
    private final Latest reads;
    private final Reading reading = new Reading();
    private final Form<K> form;
    private final ObservableList<R> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable R> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Badge> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
    private final BooleanExpression canSave;
    private Runnable afterwards = () -> {};
    private @Nullable Predicate<R> sought;
    private Runnable found = () -> {};

    /// @param isInFront whether a person sees the book now, so that what came of an act need not be told elsewhere
    RecordBook(Kind<R, K> kind, Background background, BooleanSupplier isInFront) {
        this.kind = kind;
        this.background = background;
        this.isInFront = isInFront;
        this.reads = new Latest(background);
        this.form = new Form<>(kind.fields());
        this.canSave = form.changed().and(saving.not());
        form.fill(kind.fresh());
    }

    public Form<K> form() {
        return form;
    }

    public ObservableList<R> rows() {
        return rows;
    }

    /// What is in the form, null for a new one.
    public ReadOnlyObjectProperty<@Nullable R> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// What came of the last act, null for nothing.
    public ReadOnlyObjectProperty<@Nullable Badge> notice() {
        return notice.getReadOnlyProperty();
    }

    /// Where reading the rows stands.
    public Reading reading() {
        return reading;
    }

    /// Whether something was changed that can be saved or undone now; not while it is being saved.
    public BooleanExpression canSave() {
        return canSave;
    }

    /// Reads anew what there is; what is being typed stays.
    public void load() {
        reading.begin();
        reads.fetch(kind::read, this::show, failure -> {
            reading.fail(failure);
            tell(failure.message(), Badge.Tone.BAD);
        });
    }

    void forget() {
        sought = null;
        reads.forget();
    }

    /// Puts the thing into the form for which something holds, as soon as the rows are read.
    ///
    /// @param then what is done once it is in the form
    void seek(Predicate<R> wanted, Runnable then) {
        sought = wanted;
        found = then;
        load();
    }

    /// Puts a thing into the form.
    ///
    /// @return whether it was done; not while something is changed and neither saved nor undone
    public boolean choose(R row) {
        if (isSame(row, chosen.get())) {
            return true;
        }
        if (mustStay()) {
            return false;
        }
        notice.set(null);
        put(row);
        return true;
    }

    /// Begins a new thing.
    public void begin() {
        if (mustStay()) {
            return;
        }
        notice.set(null);
        chosen.set(null);
        form.fill(kind.fresh());
    }

    /// Goes back to what was there before something was typed.
    public void undo() {
        if (!saving.get()) {
            notice.set(null);
            form.undo();
        }
    }

    /// Keeps what is in the form. What comes of it is told even when the book was left meanwhile.
    public void save() {
        if (!saving.get()) {
            save(() -> {});
        }
    }

    /// Keeps what is in the form, or waits until what is being kept already is.
    ///
    /// @param then what is done once it is kept; nothing when it cannot be
    void save(Runnable then) {
        afterwards = then;
        if (saving.get()) {
            return;
        }
        form.forgetFaults();
        Optional<Runnable> work = kind.keeping(form, chosen.get());
        boolean isThere = rows.stream().anyMatch(row -> kind.key(row).equals(kind.key(form)));
        if (isThere && chosen.get() == null) {
            kind.named().ifPresent(field -> form.fault(field, Texts.of("settings.wrong.there")));
        }
        if (work.isEmpty() || form.firstFault().isPresent()) {
            tell(Texts.of("settings.faulty"), Badge.Tone.CAUTION);
            return;
        }
        String key = kind.key(form);
        Map<K, String> sent = form.typed();
        write(work.get(), Texts.of("settings.saved"), kept -> {
            finish(kept, sent, key);
            if (kept.isGood()) {
                afterwards.run();
            }
        });
    }

    private void write(Runnable work, String told, Consumer<Kept<R>> then) {
        saving.set(true);
        var _ = background.run(
                Texts.of("settings.job"),
                isInFront,
                _ -> keep(work, told),
                kept -> {
                    saving.set(false);
                    reads.forget(); // what was asked before the change is out of date
                    then.accept(kept);
                },
                failure -> {
                    saving.set(false);
                    tell(failure.message(), Badge.Tone.BAD);
                });
    }

    /// What came of keeping something.
    ///
    /// @param rows every thing there is now
    /// @param problem why nothing was kept, null when it was
    /// @param told what came of it, in words
    private record Kept<R>(List<R> rows, @Nullable Problem problem, String told) implements Told {
        @Override
        public boolean isGood() {
            return problem == null;
        }
    }

    private Kept<R> keep(Runnable work, String told) {
        try {
            work.run();
            return new Kept<>(kind.read(), null, told);
        } catch (BillingException e) {
            Problem problem = Problem.of(e);
            return new Kept<>(List.of(), problem, problem.message());
        }
    }

    /// What was typed while it was being saved stays, and is not saved yet.
    private void finish(Kept<R> kept, Map<K, String> sent, String key) {
        Problem problem = kept.problem();
        if (problem != null) {
            refuse(problem);
            return;
        }
        form.settle(sent);
        chosen.set(null);
        rows.setAll(kept.rows());
        reading.done(kept.rows().isEmpty());
        kept.rows().stream()
                .filter(row -> kind.key(row).equals(key))
                .findFirst()
                .ifPresent(isUnsaved() ? chosen::set : this::put);
        tell(kept.told(), Badge.Tone.GOOD);
    }

    /// Does something else with the chosen thing, and reads anew; not while something is changed and neither saved nor
    /// undone.
    void act(Runnable work, String told) {
        if (mustStay()) {
            return;
        }
        write(work, told, kept -> {
            if (kept.isGood()) {
                show(kept.rows());
            }
            tell(kept.told(), kept.isGood() ? Badge.Tone.GOOD : Badge.Tone.BAD);
        });
    }

    private boolean mustStay() {
        if (isUnsaved() && !saving.get()) {
            askToSave();
        }
        return isUnsaved() || saving.get();
    }

    /// Whether something was typed that is not saved.
    public boolean isUnsaved() {
        return form.changed().get();
    }

    void askToSave() {
        tell(Texts.of("settings.unsaved"), Badge.Tone.CAUTION);
    }

    /// What the kind knows beside the things themselves.
    Kind<R, K> kind() {
        return kind;
    }

    private void show(List<R> fresh) {
        R before = chosen.get();
        rows.setAll(fresh);
        reading.done(fresh.isEmpty());
        Predicate<R> wanted = sought;
        sought = null;
        if (wanted != null) {
            Optional<R> there = fresh.stream().filter(wanted).findFirst();
            if (there.isPresent()) {
                bring(there.get());
                return;
            }
            tell(Texts.of("settings.gone"), Badge.Tone.CAUTION);
        }
        if (isUnsaved() || saving.get()) {
            return;
        }
        fresh.stream()
                .filter(row -> isSame(row, before))
                .findFirst()
                .or(() -> fresh.stream().findFirst())
                .ifPresentOrElse(this::put, this::clear);
    }

    /// Nothing is there, or nothing any more.
    private void clear() {
        if (chosen.get() != null) {
            chosen.set(null);
            form.fill(kind.fresh());
        }
    }

    /// Puts what was looked for into the form, unless something else in it is not saved.
    private void bring(R row) {
        boolean isThere = isSame(row, chosen.get());
        if (isThere && isUnsaved()) {
            found.run();
        } else if (!mustStay()) {
            put(row);
            found.run();
        }
    }

    private void put(R row) {
        form.fill(kind.texts(row));
        chosen.set(row);
    }

    private boolean isSame(R row, @Nullable R other) {
        return other != null && kind.key(row).equals(kind.key(other));
    }

    private void refuse(Problem problem) {
        String words = problem.message();
        Optional<K> field = kind.field(problem.key());
        field.ifPresent(about -> form.fault(about, words));
        tell(field.isPresent() ? Texts.of("settings.faulty") : words, Badge.Tone.CAUTION);
    }

    private void tell(String words, Badge.Tone tone) {
        notice.set(new Badge(words, tone));
    }
}
