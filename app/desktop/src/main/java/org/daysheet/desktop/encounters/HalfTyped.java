package org.daysheet.desktop.encounters;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.daysheet.billing.unfinished.UnfinishedPiece;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Failure;
import org.daysheet.desktop.background.Lane;
import org.daysheet.desktop.background.Latest;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;

/// Keeps what is typed into the form of a visit while it is typed, so that a crash does not lose it, and offers what
/// was lost sight of. Saved or thrown away it is kept no longer.
public final class HalfTyped {
    private final EntryViewModel form;
    private final EncounterDesk desk;
    private final Background background;
    private final Lane lane;
    private final Latest looks;
    private final Latest reads;
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Offered> offered = new ReadOnlyObjectWrapper<>();
    private String key = fresh();
    private final Set<String> dropped = new HashSet<>();
    private String kept = "";
    private boolean isTold;

    /// A visit that was not finished.
    ///
    /// @param key under which it is kept
    /// @param more how many others there are
    record Offered(String key, HalfVisit visit, int more) {}

    HalfTyped(EntryViewModel form, EncounterDesk desk, Background background) {
        this.form = form;
        this.desk = desk;
        this.background = background;
        this.lane = new Lane(background);
        this.looks = new Latest(background);
        this.reads = new Latest(background);
    }

    /// Counts what is typed, so that it is kept a moment later.
    public ReadOnlyIntegerProperty changes() {
        return changes.getReadOnlyProperty();
    }

    /// A visit that can be gone on with, null for none.
    ReadOnlyObjectProperty<@Nullable Offered> offered() {
        return offered.getReadOnlyProperty();
    }

    /// Whether a visit can be gone on with.
    public BooleanExpression hasOffer() {
        return offered.isNotNull();
    }

    void changed() {
        changes.set(changes.get() + 1);
    }

    /// Another visit is in the form.
    ///
    /// @param under the key under which it is kept already, empty for none
    void begin(String under) {
        key = under.isEmpty() ? fresh() : under;
        kept = "";
        looks.fetch(desk::unfinished, this::offer, _ -> offered.set(null));
    }

    private void offer(List<UnfinishedPiece> pieces) {
        List<UnfinishedPiece> others = pieces.stream()
                .filter(piece -> !piece.key().equals(key) && !dropped.contains(piece.key()))
                .toList();
        offered.set(
                others.isEmpty()
                        ? null
                        : new Offered(
                                others.getFirst().key(),
                                HalfVisit.read(others.getFirst().content()),
                                others.size() - 1));
    }

    /// Keeps what is typed now, beside the screen; nothing where nothing has to be kept.
    public void keep() {
        if (form.phase().get() != EntryViewModel.Phase.ENTERING) {
            return;
        }
        String text =
                form.isUnsaved() ? HalfVisit.of(form.over(), form.entered()).text() : "";
        if (text.equals(kept)) {
            return;
        }
        String under = key;
        lane.put(
                under,
                text.isEmpty() ? () -> desk.dropUnfinished(under) : () -> desk.keepUnfinished(under, text),
                this::tell);
        kept = text;
    }

    private void tell(Failure failure) {
        kept = "";
        if (!isTold) {
            isTold = true;
            background.tell(Texts.of("encounters.half.unkept"), failure);
        }
    }

    /// The work that saves the visit, with what is kept of it under a key; nothing else is written meanwhile.
    <T> Supplier<T> saving(Function<String, T> save) {
        String under = key;
        return lane.instead(under, () -> save.apply(under));
    }

    /// The visit was saved, and what was kept of it went with that.
    void saved() {
        key = fresh();
        kept = "";
    }

    /// Nothing was saved: what is typed is to be kept again.
    void refused() {
        kept = "";
        changed();
    }

    /// What is typed is thrown away.
    void drop() {
        String under = key;
        dropped.add(under);
        lane.put(under, () -> desk.dropUnfinished(under), this::tell);
        saved();
    }

    /// Goes on with what is offered; what is in the form and not saved is asked about first.
    public void resume() {
        Offered wanted = offered.get();
        if (wanted != null) {
            form.leave(() -> reads.fetch(
                    () -> RestoredVisit.read(desk, wanted.visit()),
                    read -> take(wanted, read),
                    failure -> form.tell(failure.message(), Badge.Tone.BAD)));
        }
    }

    private void take(Offered wanted, RestoredVisit read) {
        if (read.isCharged()) {
            form.tell(Texts.of("encounters.half.charged"), Badge.Tone.CAUTION);
        } else {
            form.restore(read);
            begin(wanted.key());
            kept = wanted.visit().text();
        }
    }

    /// Throws away what is offered, and offers what else there is.
    public void throwAway() {
        Offered wanted = offered.get();
        if (wanted != null) {
            offered.set(null);
            dropped.add(wanted.key());
            lane.put(wanted.key(), () -> desk.dropUnfinished(wanted.key()), this::tell);
            looks.fetch(desk::unfinished, this::offer, _ -> {});
        }
    }

    private static String fresh() {
        return UUID.randomUUID().toString();
    }
}
