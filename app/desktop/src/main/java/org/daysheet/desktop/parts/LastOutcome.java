package org.daysheet.desktop.parts;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What came of the last act, until it is closed or other rows are chosen than it is about. One with details stays:
/// they are worked off along the list.
public final class LastOutcome {
    private final ReadOnlyObjectWrapper<@Nullable Outcome> told = new ReadOnlyObjectWrapper<>();
    private Set<Object> chosen = Set.of();
    private Set<Object> about = Set.of();
    private boolean isGoingOn;

    /// What is told now, null for nothing.
    public ReadOnlyObjectProperty<@Nullable Outcome> told() {
        return told.getReadOnlyProperty();
    }

    /// Tells what came of an act with the rows that are chosen.
    public void tell(Outcome outcome) {
        about = chosen;
        told.set(outcome);
    }

    /// As [#tell(Outcome)], where the act was also about a row that is chosen by it.
    public void tell(Outcome outcome, Object also) {
        Set<Object> both = new HashSet<>(chosen);
        both.add(also);
        about = both;
        told.set(outcome);
    }

    /// The list is about to choose the next row itself, because the one that was chosen is gone: that ends nothing.
    public void goOn() {
        isGoingOn = true;
    }

    /// Rows are chosen; none for the moment changes nothing.
    ///
    /// @param now what tells them apart
    public void choose(Collection<?> now) {
        if (now.isEmpty()) {
            return;
        }
        chosen = Set.copyOf(now);
        if (isGoingOn) {
            isGoingOn = false;
            about = Stream.concat(about.stream(), now.stream()).collect(Collectors.toSet());
        }
        Outcome outcome = told.get();
        if (outcome != null && outcome.details().isEmpty() && !about.containsAll(chosen)) {
            close();
        }
    }

    /// It was read.
    public void close() {
        told.set(null);
    }
}
