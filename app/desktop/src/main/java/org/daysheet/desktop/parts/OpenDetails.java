package org.daysheet.desktop.parts;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Failure;
import org.daysheet.desktop.background.Latest;
import org.jspecify.annotations.Nullable;

/// The details of the row that is open, read beside the screen; once open they follow the row that is chosen.
public final class OpenDetails<R> {
    private final Function<R, Details> read;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<@Nullable Details> shown = new ReadOnlyObjectWrapper<>();
    private boolean isOpen;

    public OpenDetails(Function<R, Details> read, Background background) {
        this.read = read;
        this.latest = new Latest(background);
    }

    /// What is shown, null when nothing is open.
    public ReadOnlyObjectProperty<@Nullable Details> shown() {
        return shown.getReadOnlyProperty();
    }

    /// Opens the details of a row.
    public void open(R row) {
        isOpen = true;
        latest.fetch(() -> read.apply(row), shown::set, this::fail);
    }

    /// Another row was chosen: shows its details when details are open.
    public void follow(R row) {
        if (isOpen) {
            open(row);
        }
    }

    /// Closes them.
    public void close() {
        isOpen = false;
        latest.forget();
        shown.set(null);
    }

    private void fail(Failure failure) {
        shown.set(new Details(
                Texts.of("parts.details.failed"),
                List.of(new Details.Part(failure.message(), List.of(Details.Line.words("", ""))))));
    }
}
