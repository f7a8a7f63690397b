package org.daysheet.reports.kpi;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.daysheet.reports.kpi.ResponsibilityQuery.Pair;
import org.daysheet.store.Tx;
import org.jspecify.annotations.Nullable;

/// What was posted after a day, to be taken back from the balances of now.
final class Later {
    private final FlowTally tally;
    private final Map<Pair, Long> changes = new HashMap<>();

    Later(Accounts accounts) {
        this.tally = new FlowTally(accounts);
    }

    static Later than(Tx tx, LocalDate asOf, Accounts accounts) {
        Later later = new Later(accounts);
        Movement.since(tx, asOf.plusDays(1), later::add);
        return later;
    }

    void add(Movement movement) {
        tally.add(movement);
        change(movement.debitCharge(), movement.debitAccount(), -movement.cents());
        change(movement.creditCharge(), movement.creditAccount(), movement.cents());
    }

    private void change(@Nullable Long charge, long account, long cents) {
        if (charge != null) {
            changes.merge(new Pair(charge, account), cents, Math::addExact);
        }
    }

    /// Cents to be added to the balance of now; null when nothing was posted later.
    @Nullable
    Long change(Pair pair) {
        return changes.get(pair);
    }

    /// Charges on which something was posted later.
    Set<Long> charges() {
        Set<Long> charges = new LinkedHashSet<>();
        changes.keySet().forEach(pair -> charges.add(pair.chargeId()));
        return charges;
    }

    Flows flows() {
        return tally.flows();
    }
}
