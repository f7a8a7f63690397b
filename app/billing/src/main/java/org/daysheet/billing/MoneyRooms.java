package org.daysheet.billing;

import org.daysheet.billing.ledger.Balances;
import org.daysheet.billing.ledger.Ledger;
import org.daysheet.billing.security.Session;

/// The services around money that is in: each made when it is asked for, without state of its own. The ledger is the
/// one door of all of them.
public final class MoneyRooms {
    private final Office office;

    MoneyRooms(Office office) {
        this.office = office;
    }

    Session session() {
        return office.session();
    }

    Ledger ledger() {
        return office.ledger();
    }

    Balances balances() {
        return office.balances();
    }
}
