package org.daysheet.billing.denials;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.security.Session;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.DenialId;
import org.daysheet.types.id.RemitClaimId;

/// The denials of the practice. They open with a posted remittance and are closed by people or by a later payment.
public final class Denials {
    private final Session session;

    public Denials(Session session) {
        this.session = session;
    }

    /// Opens denials in the transaction that posts the remittance; ids in the order of the drafts.
    public List<DenialId> open(Tx tx, List<DenialDraft> drafts) {
        return drafts.isEmpty() ? List.of() : DenialStore.insert(tx, drafts);
    }

    /// Withdraws what these remittance claims had opened: the payer took its decision back, or the check was voided.
    ///
    /// @return denials withdrawn
    public List<DenialId> withdraw(Tx tx, Collection<RemitClaimId> remitClaims) {
        return DenialStore.closeOfRemitClaims(tx, remitClaims, DenialStatus.WITHDRAWN, "remittance taken back");
    }

    /// Closes open denials of charges that a payer has paid after all.
    ///
    /// @param claim the claim that was decided again; denials of other claims stay
    /// @return denials closed
    public List<DenialId> overturn(Tx tx, ClaimId claim, Collection<ChargeId> paid) {
        return DenialStore.closeOfCharges(tx, claim, paid, DenialStatus.OVERTURNED, "paid by a later remittance");
    }

    /// Those of the claims that have an open denial.
    public Set<ClaimId> openAmong(Tx tx, Collection<ClaimId> claims) {
        return DenialStore.openAmong(tx, claims);
    }

    /// Open denials, or all, newest first.
    public List<Denial> list(boolean openOnly) {
        return session.read(tx -> DenialStore.list(tx, openOnly));
    }

    public Denial show(DenialId id) {
        return session.read(tx -> DenialStore.find(tx, id))
                .orElseThrow(() -> new BillingException("denials.unknown", id));
    }

    /// Moves a denial on. A state other than OPEN, CORRECTED and APPEALED closes it and needs an outcome.
    public void move(DenialId id, DenialStatus status, Optional<String> outcome) {
        boolean closes = switch (status) {
            case OPEN, CORRECTED, APPEALED -> false;
            case OVERTURNED, UPHELD, WRITTEN_OFF, WITHDRAWN -> true;
        };
        if (closes && outcome.filter(text -> !text.isBlank()).isEmpty()) {
            throw new BillingException("denials.outcome-missing", id, status);
        }
        session.run(tx -> {
            if (DenialStore.find(tx, id).isEmpty()) {
                throw new BillingException("denials.unknown", id);
            }
            DenialStore.move(tx, id, status, closes, outcome.orElse(null));
            tx.audit("denial.moved", "denial", id.value(), status.name());
        });
    }
}
