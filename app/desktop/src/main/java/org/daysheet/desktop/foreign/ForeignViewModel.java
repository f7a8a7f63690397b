package org.daysheet.desktop.foreign;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Failure;
import org.daysheet.desktop.background.Job;
import org.daysheet.desktop.paging.Reading;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;

/// A file of claims that another program wrote: read beside the screen, looked at, and forgotten when it is closed.
public final class ForeignViewModel {
    /// Of what findings and losses are shown.
    public enum Side {
        FILE,
        CLAIM;

        /// Its words on the button.
        String words() {
            return Texts.of("foreign.side." + name());
        }

        Side other() {
            return this == FILE ? CLAIM : FILE;
        }
    }

    private final Background background;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Job> job = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ForeignFile> file = new ReadOnlyObjectWrapper<>();
    private final ObservableList<ForeignClaimRow> claims = FXCollections.observableArrayList();
    private final ObservableList<ForeignNoteRow> notes = FXCollections.observableArrayList();
    private final ObjectProperty<Side> side = new SimpleObjectProperty<>(this, "side", Side.FILE);
    private final Reading reading = new Reading();
    private @Nullable Path path;
    private @Nullable ForeignClaimRow chosen;
    private int asked;

    public ForeignViewModel(Background background) {
        this.background = background;
        side.subscribe(this::showNotes);
    }

    public ReadOnlyBooleanProperty isOpen() {
        return open.getReadOnlyProperty();
    }

    /// The file's name in a heading.
    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /// Its reading while that runs, null else.
    public ReadOnlyObjectProperty<@Nullable Job> job() {
        return job.getReadOnlyProperty();
    }

    /// What was read, null before.
    public ReadOnlyObjectProperty<@Nullable ForeignFile> file() {
        return file.getReadOnlyProperty();
    }

    public ObservableList<ForeignClaimRow> claims() {
        return claims;
    }

    /// Findings and losses of the file or of the chosen claim.
    public ObservableList<ForeignNoteRow> notes() {
        return notes;
    }

    public ObjectProperty<Side> side() {
        return side;
    }

    /// Whether it is being read, there, or could not be read.
    public Reading reading() {
        return reading;
    }

    /// Opens a file; one that is being read is given up.
    public void open(Path wanted) {
        cancel();
        clear();
        path = wanted;
        title.set(Texts.of("foreign.title", wanted.getFileName()));
        open.set(true);
        read();
    }

    /// Reads the file anew.
    public void read() {
        Path wanted = path;
        if (wanted == null) {
            return;
        }
        cancel();
        int number = ++asked;
        reading.begin();
        Job mine = background.run(
                Texts.of("foreign.job", wanted.getFileName()),
                () -> number == asked,
                progress -> ForeignFileReading.read(wanted, progress),
                came -> {
                    if (number == asked) {
                        show(came);
                    }
                },
                failure -> {
                    if (number == asked) {
                        fail(failure);
                    }
                });
        boolean isOver = mine.state().get() != Job.State.RUNNING;
        job.set(isOver ? null : mine);
    }

    /// A claim was chosen, or none.
    public void choose(@Nullable ForeignClaimRow claim) {
        chosen = claim;
        if (side.get() == Side.CLAIM) {
            showNotes();
        }
    }

    /// Stops the reading; without a file there is nothing left to show.
    public void stop() {
        if (file.get() == null) {
            close();
        } else {
            cancel();
        }
    }

    /// Closes the panel and forgets the file.
    public void close() {
        cancel();
        asked++;
        open.set(false);
        path = null;
        clear();
    }

    private void show(ForeignFile came) {
        job.set(null);
        claims.setAll(came.claims());
        reading.done(came.claims().isEmpty());
        file.set(came);
        showNotes();
    }

    private void fail(Failure failure) {
        job.set(null);
        reading.fail(failure);
    }

    private void showNotes() {
        ForeignFile shown = file.get();
        ForeignClaimRow claim = chosen;
        if (shown == null) {
            notes.clear();
        } else if (side.get() == Side.FILE) {
            notes.setAll(shown.notes());
        } else {
            notes.setAll(
                    claim == null
                            ? List.of()
                            : shown.ofClaims().stream()
                                    .filter(note -> note.claim() == claim.number())
                                    .toList());
        }
    }

    private void cancel() {
        Job running = job.get();
        job.set(null);
        if (running != null) {
            running.cancel();
        }
    }

    private void clear() {
        file.set(null);
        chosen = null;
        claims.clear();
        notes.clear();
        side.set(Side.FILE);
        reading.forget();
    }
}
