package org.daysheet.billing.claims;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.security.Session;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;

/// Closes claims that have not left and that nobody is to be asked for, and takes that back. The charges of the visit
/// stay as they are.
public final class ClaimClosing {
    private final Session session;
    private final ClaimFreezer freezer;
    private final ClaimMoves moves;
    private final ClaimBypassing bypassing;

    ClaimClosing(Session session, Claims claims, ClaimFreezer freezer, ClaimMoves moves) {
        this.session = session;
        this.freezer = freezer;
        this.moves = moves;
        this.bypassing = new ClaimBypassing(session, claims, freezer, moves);
    }

    /// Leaves out payers that are not to be asked.
    public ClaimBypassing bypassing() {
        return bypassing;
    }

    /// Closes claims. All or none.
    ///
    /// @param reason why, for the history of the claim
    /// @throws BillingException when a claim has left, stands for one that the payer has, or no reason is said
    public void close(Collection<ClaimId> ids, String reason) {
        if (reason.isBlank()) {
            throw new BillingException("claims.close.no-reason");
        }
        session.run(tx -> {
            for (Claim claim : ClaimStore.byIds(tx, ids)) {
                if (!isClosable(claim)) {
                    throw new BillingException("claims.close.has-left", claim.controlNumber(), claim.status());
                }
                moves.closed(tx, claim.id(), reason.strip());
            }
        });
    }

    /// Whether a claim can be closed: it is here, and the payer has none that it stands for.
    public static boolean isClosable(Claim claim) {
        return claim.status().isBeforeSending() && claim.version().frequency() == Frequency.ORIGINAL;
    }

    /// Makes claims that were closed before they left drafts again, with the facts as they stand now under new numbers.
    /// All or none. A payer that was left out owes again.
    ///
    /// @throws BillingException when a claim was not closed here, or the payer after was asked already
    public void reopen(Collection<ClaimId> ids) {
        session.run(tx -> {
            Set<ClaimId> closed = closedHere(tx, ids);
            for (Claim claim : ClaimStore.byIds(tx, ids)) {
                if (!closed.contains(claim.id())) {
                    throw new BillingException("claims.close.not-closed", claim.controlNumber(), claim.status());
                }
                if (ClaimBypassing.isBypassed(tx, claim)) {
                    bypassing.takeBack(tx, claim);
                }
                freezer.freezeAnew(tx, claim, freezer.sources(tx, claim));
                moves.frozen(tx, required(tx, claim.id()));
            }
        });
    }

    /// Those of these claims that were closed before they left, and would ask for something that no other claim asks
    /// for.
    public Set<ClaimId> closedHere(Collection<ClaimId> ids) {
        return session.read(tx -> closedHere(tx, ids));
    }

    private Set<ClaimId> closedHere(Tx tx, Collection<ClaimId> ids) {
        List<Claim> closed = ClaimStore.byIds(tx, ids).stream()
                .filter(claim -> claim.status() == ClaimStatus.CLOSED)
                .toList();
        Set<ClaimId> here =
                ClaimEventStore.closedHere(tx, closed.stream().map(Claim::id).toList());
        List<Claim> own =
                closed.stream().filter(claim -> here.contains(claim.id())).toList();
        Map<ClaimId, ClaimSources> sources = freezer.sources(tx, own);
        return own.stream()
                .filter(claim -> isWanted(tx, claim, Objects.requireNonNull(sources.get(claim.id()))))
                .map(Claim::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// Whether it would not ask for what is asked for elsewhere: with another visit or part, under another coverage, or
    /// not at all any more.
    private static boolean isWanted(Tx tx, Claim claim, ClaimSources sources) {
        ClaimSubject subject = claim.subject();
        boolean isAlone = ClaimShapeStore.head(tx, subject.encounter()).equals(subject.encounter());
        boolean isElsewhere = subject.isPrimary()
                && ClaimStore.chargedCoverage(tx, subject.encounter())
                        .filter(subject.coverage()::equals)
                        .isEmpty();
        return isAlone && !isElsewhere && !sources.encounter().charges().isEmpty();
    }

    private static Claim required(Tx tx, ClaimId id) {
        return ClaimStore.byId(tx, id).orElseThrow(() -> new BillingException("claims.unknown", id));
    }
}
