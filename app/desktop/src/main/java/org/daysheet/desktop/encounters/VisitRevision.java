package org.daysheet.desktop.encounters;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Whether the visit in the form was charged before, so that saving it corrects it, and why it is corrected.
public final class VisitRevision {
    private final ReadOnlyBooleanWrapper on = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper unsaid = new ReadOnlyBooleanWrapper();
    private final StringProperty reason = new SimpleStringProperty("");

    private final Runnable withdrawal;

    /// @param withdrawal takes back all that the visit charged
    VisitRevision(Runnable withdrawal) {
        this.withdrawal = withdrawal;
        reason.addListener((_, _, _) -> unsaid.set(false));
    }

    /// Whether a charged visit is in the form.
    public ReadOnlyBooleanProperty on() {
        return on.getReadOnlyProperty();
    }

    /// Whether nobody said why, and the visit cannot be corrected so.
    public ReadOnlyBooleanProperty unsaid() {
        return unsaid.getReadOnlyProperty();
    }

    /// Why it is corrected.
    public StringProperty reason() {
        return reason;
    }

    /// Takes back all that the visit charged, as if it had not been.
    public void withdraw() {
        withdrawal.run();
    }

    /// Another visit is in the form.
    void begin(boolean wasCharged) {
        reason.set("");
        unsaid.set(false);
        on.set(wasCharged);
    }

    /// Whether it is said why; marks the field when it is not.
    boolean isSaid() {
        unsaid.set(false); // marked anew, so that the cursor goes there again
        unsaid.set(reason.get().isBlank());
        return !unsaid.get();
    }
}
