package org.daysheet.billing;

import org.daysheet.billing.accounts.Explanations;
import org.daysheet.billing.bank.Bank;
import org.daysheet.billing.deposits.Deposits;
import org.daysheet.billing.ledger.Balances;
import org.daysheet.billing.ledger.Ledger;
import org.daysheet.billing.payments.PaymentUndo;
import org.daysheet.billing.periods.Periods;
import org.daysheet.billing.remittances.Offsets;
import org.daysheet.billing.remittances.Waiting;
import org.daysheet.billing.security.Session;

/// The services around money that is in: each made when it is asked for, without state of its own. The ledger is the
/// one door of all of them.
public final class MoneyRooms {
    private final Office office;

    MoneyRooms(Office office) {
        this.office = office;
    }

    /// Why any balance is what it is.
    public Explanations explanations() {
        return new Explanations(session(), balances());
    }

    /// Takes back payments of patients that were a mistake, or that a bank returned.
    public PaymentUndo paymentUndo() {
        return new PaymentUndo(session(), ledger(), office.payments(), office.followUps()::withdrawUsedCredits);
    }

    /// Closes months and opens them again.
    public Periods periods() {
        return new Periods(session());
    }

    /// Compares statements of the bank with deposits and EFTs.
    public Bank bank() {
        return new Bank(session());
    }

    /// Makes deposits, and says where a day's money is.
    public Deposits deposits() {
        return new Deposits(session());
    }

    /// Everything in remittances that waits for a person.
    public Waiting waiting() {
        return new Waiting(session());
    }

    /// What payers moved on checks for no claim, and what of it is open.
    public Offsets offsets() {
        return new Offsets(session());
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
