package org.daysheet.billing.accounts;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daysheet.billing.ledger.AccountKind;
import org.daysheet.billing.ledger.Balances;
import org.daysheet.billing.ledger.OpenItem;
import org.daysheet.billing.security.Session;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Why any balance is what it is (F148): the chain of transfers behind it, and beside it the balance as the books keep
/// it. Every answer is one consistent state of the books.
public final class Explanations {
    private final Session session;
    private final Balances balances;

    public Explanations(Session session, Balances balances) {
        this.session = session;
        this.balances = balances;
    }

    /// What is open on a charge, whoever owes it; empty when there is no such charge.
    public Optional<Explained> ofCharge(ChargeId charge) {
        return session.read(tx -> StoryQuery.isCharge(tx, charge)
                ? Optional.of(new Explained(open(tx, Set.of(charge)), Storytelling.ofCharge(tx, charge)))
                : Optional.empty());
    }

    /// What payers, patient and agency owe for a patient, less the patient's own money that waits.
    public Explained ofPatient(PatientId patient) {
        return session.read(tx -> new Explained(
                Money.sum(balances.ofPatient(tx, patient).values()), Storytelling.ofPatient(tx, patient)));
    }

    /// What is open on the charges of a claim, whoever owes it.
    public Explained ofClaim(ClaimId claim) {
        return session.read(tx -> {
            Set<ChargeId> charges = StoryQuery.chargesOf(tx, claim);
            return new Explained(open(tx, charges), Storytelling.ofCharges(tx, charges));
        });
    }

    /// The balance of all accounts of a kind; debits are positive.
    ///
    /// @param payer only the accounts of this payer and of its coverages, null for all
    public Explained ofAccounts(AccountKind kind, @Nullable PayerId payer) {
        return session.read(tx -> {
            Set<Long> accounts = StoryQuery.accountsOf(tx, kind, payer);
            return new Explained(StoryQuery.balance(tx, accounts), Storytelling.ofAccounts(tx, accounts));
        });
    }

    /// The lines of a statement that ask for charges, in the order they are printed; empty when there is no such
    /// statement.
    public List<AskedLine> asked(String statementNumber) {
        return session.read(tx -> AskedQuery.of(tx, statementNumber));
    }

    /// Why a line of a statement asks for what it asks for: what the patient owed on the charge at the end of the day
    /// the statement speaks of.
    public Explained ofLine(AskedLine line) {
        return session.read(
                tx -> new Explained(line.due(), Storytelling.ofPatientShare(tx, line.charge(), line.askedOn())));
    }

    private Money open(Tx tx, Collection<ChargeId> charges) {
        return Money.sum(balances.ofCharges(tx, charges).values().stream()
                .flatMap(List::stream)
                .map(OpenItem::balance));
    }
}
