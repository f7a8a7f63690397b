package org.daysheet.desktop.claims;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Latest;

/// How many visits have no claim yet, and how many claims came back before anybody decided.
public final class ClaimCounts {
    private final ClaimDesk desk;
    private final Latest reads;
    private final ReadOnlyIntegerWrapper unclaimed = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper rejected = new ReadOnlyIntegerWrapper();

    ClaimCounts(ClaimDesk desk, Background background) {
        this.desk = desk;
        this.reads = new Latest(background);
    }

    /// Visits that have no claim yet and could have one.
    public ReadOnlyIntegerProperty unclaimed() {
        return unclaimed.getReadOnlyProperty();
    }

    /// Claims that came back before anybody decided.
    public ReadOnlyIntegerProperty rejected() {
        return rejected.getReadOnlyProperty();
    }

    void read() {
        reads.fetch(
                desk::counts,
                now -> {
                    unclaimed.set(now.unclaimed());
                    rejected.set(now.rejected());
                },
                _ -> {});
    }

    void forget() {
        reads.forget();
    }
}
