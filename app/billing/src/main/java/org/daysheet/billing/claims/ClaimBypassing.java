package org.daysheet.billing.claims;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daysheet.billing.encounters.Charge;
import org.daysheet.billing.ledger.Account;
import org.daysheet.billing.ledger.AccountKind;
import org.daysheet.billing.ledger.Balances;
import org.daysheet.billing.ledger.Ledger;
import org.daysheet.billing.ledger.OpenItem;
import org.daysheet.billing.ledger.PostingDraft;
import org.daysheet.billing.ledger.PostingKind;
import org.daysheet.billing.ledger.TransferDraft;
import org.daysheet.billing.patients.Coverage;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.security.Session;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.EncounterId;
import org.jspecify.annotations.Nullable;

/// Leaves out the first payer where it is not to be asked and asks the one after it, which is told that the charge was
/// not covered (837P TR3 2320 AMT*A8, cost avoidance). What the one owed, the other owes from then on. Only a claim
/// that
/// is all of one visit: of a part, or of several visits, nobody could tell later who owes what.
public final class ClaimBypassing {
    private final Session session;
    private final Claims claims;
    private final ClaimFreezer freezer;
    private final ClaimMoves moves;
    private final Ledger ledger = new Ledger();
    private final Balances balances = new Balances();

    ClaimBypassing(Session session, Claims claims, ClaimFreezer freezer, ClaimMoves moves) {
        this.session = session;
        this.claims = claims;
        this.freezer = freezer;
        this.moves = moves;
    }

    /// Closes a claim that has not left and makes the one to the coverage after it.
    ///
    /// @param reason why its payer is not asked; stays in the history of the claim
    /// @return the claim to the payer after
    /// @throws BillingException when the claim or the next one has left, it is not all of one visit to the first
    ///     payer, nobody comes after, or no reason is said
    public ClaimId bypass(ClaimId id, String reason) {
        return session.write(tx -> bypass(tx, id, reason));
    }

    private ClaimId bypass(Tx tx, ClaimId id, String reason) {
        Claim claim = claims.claim(tx, id);
        if (reason.isBlank()) {
            throw new BillingException("claims.close.no-reason");
        }
        if (!ClaimClosing.isClosable(claim)) {
            throw new BillingException("claims.close.has-left", claim.controlNumber(), claim.status());
        }
        Coverage next = after(tx, claim)
                .orElseThrow(() -> new BillingException("claims.next.no-coverage", claim.controlNumber()));
        if (!isWhole(tx, claim)) {
            throw new BillingException("claims.bypass.not-whole", claim.controlNumber());
        }
        requireHere(tx, claim);
        moves.bypassed(tx, id, reason.strip());
        move(tx, claim, next.id(), item -> isOf(item, claim.subject().coverage()), reason);
        Claim made = claims.claim(tx, claims.createNext(tx, id, next.id(), null));
        if (made.status() == ClaimStatus.CLOSED) {
            freezer.freezeAnew(tx, made, freezer.sources(tx, made));
            moves.frozen(tx, claims.claim(tx, made.id()));
        }
        return claims.refresh(tx, made.id()).id();
    }

    /// Those of these claims whose payer can be left out now.
    public Set<ClaimId> fit(Collection<ClaimId> ids) {
        return session.read(tx -> claims.claims(tx, ids).stream()
                .filter(claim -> ClaimClosing.isClosable(claim)
                        && after(tx, claim).isPresent()
                        && isWhole(tx, claim)
                        && asked(tx, claim).isEmpty())
                .map(Claim::id)
                .collect(Collectors.toSet()));
    }

    /// Whether a claim is to the first payer, and asks for all of one visit.
    private boolean isWhole(Tx tx, Claim claim) {
        EncounterId visit = claim.subject().encounter();
        ClaimShapes shapes = ClaimShapeStore.of(tx, List.of(visit));
        return claim.subject().isPrimary()
                && claim.subject().part() == 1
                && shapes.parts().isEmpty()
                && shapes.combined().isEmpty()
                && ClaimShapeStore.head(tx, visit).equals(visit);
    }

    /// What a correction charged anew is owed by the payer that is asked instead, too.
    void follow(Tx tx, Claim claim, String reason) {
        after(tx, claim)
                .ifPresent(coverage -> move(
                        tx,
                        claim,
                        coverage.id(),
                        item -> isOf(item, claim.subject().coverage()),
                        reason));
    }

    /// Lets the payer that was left out owe again; refused once the one after has been asked. The claim to that one is
    /// closed.
    void takeBack(Tx tx, Claim claim) {
        requireHere(tx, claim);
        later(tx, claim)
                .filter(other -> other.status().isBeforeSending())
                .forEach(other -> moves.closed(tx, other.id(), claim.controlNumber()));
        move(
                tx,
                claim,
                claim.subject().coverage(),
                item -> item.account().kind() == AccountKind.INSURANCE_RECEIVABLE
                        && !isOf(item, claim.subject().coverage()),
                claim.controlNumber());
    }

    static boolean isBypassed(Tx tx, Claim claim) {
        return claim.status() == ClaimStatus.CLOSED && ClaimEventStore.isBypassed(tx, claim.id());
    }

    /// No payer after may have its claim.
    private void requireHere(Tx tx, Claim claim) {
        asked(tx, claim).ifPresent(other -> {
            throw new BillingException(
                    "claims.bypass.next-has-left", other.controlNumber(), other.status(), claim.controlNumber());
        });
    }

    /// A claim to a payer after that has left.
    private Optional<Claim> asked(Tx tx, Claim claim) {
        return later(tx, claim)
                .filter(other -> !other.status().isBeforeSending() && other.status() != ClaimStatus.CLOSED)
                .findFirst();
    }

    /// The claims about the same to payers after.
    private Stream<Claim> later(Tx tx, Claim claim) {
        return claims.ofEncounter(tx, claim.subject().encounter()).stream()
                .filter(other -> other.subject().isAboutSame(claim.subject())
                        && other.subject().sequence().compareTo(claim.subject().sequence()) > 0);
    }

    private Optional<Coverage> after(Tx tx, Claim claim) {
        return claims.coveragesAfter(tx, claim).stream().findFirst();
    }

    private static boolean isOf(OpenItem item, CoverageId coverage) {
        return item.account().equals(Account.insuranceReceivable(coverage));
    }

    private void move(Tx tx, Claim claim, CoverageId to, Predicate<OpenItem> which, String reason) {
        List<TransferDraft> transfers = new ArrayList<>();
        Account target = Account.insuranceReceivable(to);
        balances
                .ofCharges(
                        tx,
                        freezer.sources(tx, claim).encounter().charges().stream()
                                .map(Charge::id)
                                .toList())
                .values()
                .stream()
                .flatMap(List::stream)
                .filter(which)
                .map(item -> transfer(item, target))
                .forEach(draft -> Optional.ofNullable(draft).ifPresent(transfers::add));
        if (!transfers.isEmpty()) {
            var _ = ledger.record(tx, draft(tx, claim, reason, transfers));
        }
    }

    private static @Nullable TransferDraft transfer(OpenItem item, Account target) {
        if (item.balance().isZero()) {
            return null;
        }
        boolean isOwed = item.balance().isPositive();
        return TransferDraft.plain(
                isOwed ? target : item.account(),
                item.charge(),
                isOwed ? item.account() : target,
                item.charge(),
                item.balance().abs());
    }

    private PostingDraft draft(Tx tx, Claim claim, String reason, List<TransferDraft> transfers) {
        String key = "bypass " + claim.id() + " ";
        return new PostingDraft(
                PostingKind.RESPONSIBILITY,
                tx.today(),
                claim.subject().patient(),
                claim.subject().encounter(),
                claim.id(),
                null,
                null,
                null,
                null,
                null,
                key + (ledger.recordedUnder(tx, key).size() + 1),
                "claim " + claim.controlNumber(),
                null,
                reason.strip(),
                transfers);
    }
}
