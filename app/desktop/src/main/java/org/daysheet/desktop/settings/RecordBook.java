package org.daysheet.desktop.settings;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.problem.Problem;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Failure;
import org.daysheet.desktop.background.Latest;
import org.daysheet.desktop.forms.Form;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;

/// Things of one kind, and the form of the one that is chosen. What was changed is saved or undone before another one
/// is chosen.
public final class RecordBook<R, K> {
    private final Kind<R, K> kind;
    private final Latest reads;
    private final Form<K> form;
    private final ObservableList<R> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable R> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Badge> notice = new ReadOnlyObjectWrapper<>();

    RecordBook(Kind<R, K> kind, Background background) {
        this.kind = kind;
        this.reads = new Latest(background);
        this.form = new Form<>(kind.fields());
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

    /// Reads anew what there is; what is being typed stays.
    public void load() {
        reads.fetch(kind::read, this::show, this::fail);
    }

    void forget() {
        reads.forget();
    }

    /// Puts a thing into the form.
    ///
    /// @return whether it was done; not while something is changed and neither saved nor undone
    public boolean choose(R row) {
        if (isSame(row, chosen.get())) {
            return true;
        }
        if (isUnsaved()) {
            askToSave();
            return false;
        }
        notice.set(null);
        put(row);
        return true;
    }

    /// Begins a new thing.
    public void begin() {
        if (isUnsaved()) {
            askToSave();
            return;
        }
        notice.set(null);
        chosen.set(null);
        form.fill(kind.fresh());
    }

    /// Goes back to what was there before something was typed.
    public void undo() {
        notice.set(null);
        form.undo();
    }

    /// Keeps what is in the form.
    public void save() {
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
        reads.fetch(() -> keep(work.get()), kept -> finish(kept, key), this::fail);
    }

    /// What came of keeping something.
    ///
    /// @param rows every thing there is now
    /// @param problem why nothing was kept, null when it was
    private record Kept<R>(List<R> rows, @Nullable Problem problem) {}

    private Kept<R> keep(Runnable work) {
        try {
            work.run();
            return new Kept<>(kind.read(), null);
        } catch (BillingException e) {
            return new Kept<>(List.of(), Problem.of(e));
        }
    }

    private void finish(Kept<R> kept, String key) {
        Problem problem = kept.problem();
        if (problem != null) {
            refuse(problem);
            return;
        }
        form.settle();
        chosen.set(null);
        rows.setAll(kept.rows());
        kept.rows().stream()
                .filter(row -> kind.key(row).equals(key))
                .findFirst()
                .ifPresent(this::put);
        tell(Texts.of("settings.saved"), Badge.Tone.GOOD);
    }

    /// Does something else with the chosen thing, and reads anew; not while something is changed and neither saved nor
    /// undone.
    void act(Runnable work, String told) {
        if (isUnsaved()) {
            askToSave();
            return;
        }
        Supplier<List<R>> all = () -> {
            work.run();
            return kind.read();
        };
        reads.fetch(
                all,
                fresh -> {
                    show(fresh);
                    tell(told, Badge.Tone.GOOD);
                },
                this::fail);
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
        if (isUnsaved()) {
            return;
        }
        fresh.stream()
                .filter(row -> before == null || isSame(row, before))
                .findFirst()
                .ifPresent(this::put);
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

    private void fail(Failure failure) {
        tell(failure.message(), Badge.Tone.BAD);
    }

    private void tell(String words, Badge.Tone tone) {
        notice.set(new Badge(words, tone));
    }
}
