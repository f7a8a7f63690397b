package org.daysheet.billing.denials;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.daysheet.billing.claims.ClaimNumberQuery;
import org.daysheet.billing.encounters.ChargeClearing;
import org.daysheet.billing.ledger.Account;
import org.daysheet.billing.ledger.Ledger;
import org.daysheet.billing.ledger.PostingDraft;
import org.daysheet.billing.ledger.PostingKind;
import org.daysheet.billing.ledger.TransferDraft;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.problem.Texts;
import org.daysheet.billing.security.Session;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.DenialId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// The denials of the practice. They open with a posted decision of a payer, follow it when it is taken back, stands
/// again or is replaced, and are closed by people in between. How each moved is kept.
public final class Denials {
    private static final String WRITE_OFF_CLASS = "DENIAL";

    private final Session session;
    private final Ledger ledger;
    private final DenialListener listener;

    /// @param listener hears what people decide
    public Denials(Session session, Ledger ledger, DenialListener listener) {
        this.session = session;
        this.ledger = ledger;
        this.listener = listener;
    }

    /// Opens denials in the transaction that posts the remittance; ids in the order of the drafts.
    public List<DenialId> open(Tx tx, List<DenialDraft> drafts) {
        return drafts.isEmpty() ? List.of() : DenialStore.insert(tx, drafts);
    }

    /// The denials of these visits, open and closed, oldest first.
    public List<TrackedDenial> ofEncounters(Tx tx, Collection<EncounterId> encounters) {
        return DenialStore.ofEncounters(tx, encounters);
    }

    /// Moves denials because of what their payers decided.
    public void follow(Tx tx, List<DenialMove> moves) {
        DenialStore.moveAll(tx, moves);
    }

    /// Ends the denials of a visit's charges that a correction has taken back: nothing of them is owed any more.
    public void chargesTakenBack(Tx tx, EncounterId visit) {
        for (TrackedDenial denial : DenialStore.ofEncounters(tx, List.of(visit))) {
            ChargeId charge = denial.facts().charge();
            boolean isGone = charge == null ? ChargeClearing.isWithdrawn(tx, visit) : isTakenBack(tx, charge);
            if (denial.status().isOpen() && isGone) {
                DenialStore.move(
                        tx,
                        new DenialMove(denial.id(), denial.status(), DenialStatus.WITHDRAWN, "charge taken back"),
                        false);
                listener.moved(tx, denial.id(), false, Texts.of("denials.charge-taken-back"));
                tx.audit("denial.moved", "denial", denial.id().value(), DenialStatus.WITHDRAWN.name());
            }
        }
    }

    private static boolean isTakenBack(Tx tx, @Nullable ChargeId charge) {
        return charge != null && !ChargeClearing.withdrawn(tx, List.of(charge)).isEmpty();
    }

    /// Open denials, or all, newest first.
    public List<Denial> list(boolean openOnly) {
        return session.read(tx -> DenialStore.list(tx, openOnly));
    }

    public Denial show(DenialId id) {
        return session.read(tx -> denial(tx, id));
    }

    /// Moves a denial on. A state other than OPEN, CORRECTED and APPEALED closes it and needs an outcome; one that is
    /// closed can only be opened again. WRITTEN_OFF writes off what the payer still owes of it; opening it again
    /// takes that back.
    public void move(DenialId id, DenialStatus status, Optional<String> outcome) {
        String words = outcome.map(String::strip).orElse("");
        if (!status.isOpen() && words.isEmpty()) {
            throw new BillingException("denials.outcome-missing", status);
        }
        session.run(tx -> {
            Denial denial = denial(tx, id);
            if (!denial.status().isOpen() && status != DenialStatus.OPEN) {
                throw new BillingException("denials.closed", name(tx, denial), denial.status());
            }
            if (status.isOpen() && isTakenBack(tx, denial.charge())) {
                throw new BillingException("denials.charge-gone", name(tx, denial));
            }
            if (status == DenialStatus.WRITTEN_OFF) {
                writeOff(tx, denial, words);
            } else if (denial.status() == DenialStatus.WRITTEN_OFF) {
                takeBack(tx, denial);
            }
            DenialStore.move(tx, new DenialMove(id, denial.status(), status, words), false);
            listener.moved(tx, id, status.isOpen(), words);
            tx.audit("denial.moved", "denial", id.value(), status.name());
        });
    }

    private void writeOff(Tx tx, Denial denial, String reason) {
        OwedQuery.Owed owed = OwedQuery.of(tx, denial);
        Money left = denial.amount();
        List<TransferDraft> transfers = new ArrayList<>();
        for (var open : owed.charges().entrySet()) {
            Money part = open.getValue().min(left);
            if (part.isPositive()) {
                transfers.add(TransferDraft.plain(
                        Account.writeOff(WRITE_OFF_CLASS), null, owed.payer(), open.getKey(), part));
                left = left.minus(part);
            }
        }
        if (transfers.isEmpty()) {
            throw new BillingException("denials.nothing-owed", name(tx, denial));
        }
        ledger.record(
                tx,
                new PostingDraft(
                        PostingKind.WRITE_OFF,
                        tx.today(),
                        owed.patient(),
                        owed.encounter(),
                        denial.claim(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        key(denial, 1 + DenialStore.timesAt(tx, denial.id(), DenialStatus.WRITTEN_OFF)),
                        "denial " + denial.id(),
                        null,
                        reason,
                        transfers));
    }

    private void takeBack(Tx tx, Denial denial) {
        String key = key(denial, DenialStore.timesAt(tx, denial.id(), DenialStatus.WRITTEN_OFF));
        ledger.find(tx, key)
                .ifPresent(posting -> ledger.reverse(
                        tx,
                        posting,
                        PostingKind.WRITE_OFF_REVERSAL,
                        tx.today(),
                        key + ":undone",
                        "denial " + denial.id() + " opened again"));
    }

    private static String name(Tx tx, Denial denial) {
        return Texts.of("denials.name", denial.group() + "-" + denial.carc(), ClaimNumberQuery.of(tx, denial.claim()));
    }

    private static String key(Denial denial, int time) {
        return "write-off:denial:" + denial.id() + "#" + time;
    }

    private static Denial denial(Tx tx, DenialId id) {
        return DenialStore.find(tx, id).orElseThrow(() -> new BillingException("denials.unknown", id));
    }
}
