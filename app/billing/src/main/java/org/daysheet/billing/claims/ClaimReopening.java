package org.daysheet.billing.claims;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.daysheet.billing.claims.ClaimEventStore.Reopened;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.security.Session;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;
import org.jspecify.annotations.Nullable;

/// Takes back that claims were made drafts again: each stands where it stood before, closed for the reason it was
/// closed for, rejected, or with the payer that was told of it. The number it was given as a draft stays unused.
public final class ClaimReopening {
    private final Session session;
    private final ClaimMoves moves;

    ClaimReopening(Session session, ClaimMoves moves) {
        this.session = session;
        this.moves = moves;
    }

    /// Those of these claims that were made drafts again, with nothing happening since but checks.
    public Set<ClaimId> undoable(Collection<ClaimId> ids) {
        return session.read(tx -> ClaimEventStore.reopened(tx, ids)).keySet();
    }

    /// All or none.
    ///
    /// @throws BillingException when a claim was not made a draft again, or something happened to it since
    public void undo(Collection<ClaimId> ids) {
        session.run(tx -> {
            Map<ClaimId, Reopened> reopened = ClaimEventStore.reopened(tx, ids);
            for (Claim claim : ClaimStore.byIds(tx, ids)) {
                undo(tx, claim, reopened.get(claim.id()));
            }
        });
    }

    private void undo(Tx tx, Claim claim, @Nullable Reopened reopened) {
        ClaimStatus before = reopened == null ? null : reopened.from();
        if (reopened == null || before == null || !claim.status().isBeforeSending()) {
            throw new BillingException("claims.reopen.not-undone", claim.controlNumber(), claim.status());
        }
        if (before == ClaimStatus.CLOSED) {
            moves.closed(tx, claim.id(), reopened.reason());
        } else {
            moves.reopeningUndone(tx, claim, before);
        }
    }
}
