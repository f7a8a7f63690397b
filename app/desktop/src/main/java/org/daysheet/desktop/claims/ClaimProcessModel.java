package org.daysheet.desktop.claims;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.daysheet.desktop.background.Latest;
import org.jspecify.annotations.Nullable;

/// Where every claim waits, in place of the list while it is open.
public final class ClaimProcessModel {
    private final ClaimDesk desk;
    private final Latest reads;
    private final Consumer<ClaimPlace> chosen;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable List<PlaceRow>> places = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");

    /// @param chosen lists the claims of a place
    ClaimProcessModel(ClaimDesk desk, Latest reads, Consumer<ClaimPlace> chosen) {
        this.desk = desk;
        this.reads = reads;
        this.chosen = chosen;
    }

    /// Whether it is shown.
    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /// The places in order, null until they are read.
    public ReadOnlyObjectProperty<@Nullable List<PlaceRow>> places() {
        return places.getReadOnlyProperty();
    }

    /// Why they could not be read, empty when they could.
    public ReadOnlyStringProperty failure() {
        return failure.getReadOnlyProperty();
    }

    /// Shows it, or the list again.
    public void turn() {
        if (open.get()) {
            close();
        } else {
            places.set(null);
            open.set(true);
            read();
        }
    }

    /// Shows the list again.
    public void close() {
        open.set(false);
        reads.forget();
    }

    /// Reads anew, while it is shown.
    public void read() {
        if (open.get()) {
            failure.set("");
            reads.fetch(desk::process, places::set, problem -> failure.set(problem.message()));
        }
    }

    /// Lists the claims of a place.
    public void list(ClaimPlace place) {
        close();
        chosen.accept(place);
    }
}
