package org.daysheet.reports.kpi;

import static org.daysheet.store.db.Tables.CHARGE;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.daysheet.store.Tx;
import org.jspecify.annotations.Nullable;

/// The charges of some days of service, and what was posted on them. Moves between two receivables are left out, they
/// change nobody's total.
final class Cohort {
    private final Accounts accounts;
    private final FlowTally tally;
    private final Set<Long> charges = new HashSet<>();
    private @Nullable LocalDate first;

    private Cohort(Accounts accounts) {
        this.accounts = accounts;
        this.tally = new FlowTally(accounts);
    }

    static Cohort read(Tx tx, Window services, Accounts accounts) {
        Cohort cohort = new Cohort(accounts);
        tx.dsl()
                .select(CHARGE.CHARGE_ID, CHARGE.CHARGED_ON)
                .from(CHARGE)
                .where(CHARGE.SERVICE_FROM_ON.between(services.from(), services.to()))
                .forEach(row -> cohort.put(row.value1(), row.value2()));
        return cohort;
    }

    private void put(long charge, LocalDate chargedOn) {
        charges.add(charge);
        if (first == null || chargedOn.isBefore(first)) {
            first = chargedOn;
        }
    }

    /// The day the first of them was charged, or another one that is earlier: nothing was posted on them before.
    LocalDate first(LocalDate other) {
        LocalDate own = first;
        return own == null || other.isBefore(own) ? other : own;
    }

    void add(Movement movement) {
        if (charge(movement) != null) {
            tally.add(movement);
        }
    }

    /// The charge of these days whose balance a transfer changes, null when it changes none.
    @Nullable
    Long charge(Movement movement) {
        boolean raises = isActive(movement.debitAccount());
        boolean lowers = isActive(movement.creditAccount());
        if (raises == lowers) {
            return null;
        }
        Long charge = raises ? movement.debitCharge() : movement.creditCharge();
        return charge != null && charges.contains(charge) ? charge : null;
    }

    Flows flows() {
        return tally.flows();
    }

    private boolean isActive(long account) {
        return LedgerKind.ACTIVE.contains(accounts.owner(account).kind());
    }
}
