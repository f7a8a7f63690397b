package org.daysheet.billing.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
import org.jspecify.annotations.Nullable;

/// Leaves out a payer that is not to be asked and asks the one after it, which is told that the charge was not covered
/// (837P TR3 2320 AMT*A8, cost avoidance). What the one owed, the other owes from then on.
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
    /// @throws BillingException when the claim or the next one has left, nobody comes after, or no reason is said
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
        requireHere(tx, claim);
        moves.bypassed(tx, id, reason.strip());
        move(tx, claim, next.id(), item -> isOf(item, claim.subject().coverage()), reason);
        ClaimId made = claims.createNext(tx, id, next.id(), null);
        return claims.refresh(tx, made).id();
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

    /// Lets the payer that was left out owe again; refused once the one after has been asked.
    void takeBack(Tx tx, Claim claim) {
        requireHere(tx, claim);
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
        for (Claim other : claims.ofEncounter(tx, claim.subject().encounter())) {
            boolean isAfter = other.subject().isAboutSame(claim.subject())
                    && other.subject().sequence().compareTo(claim.subject().sequence()) > 0;
            if (isAfter && !other.status().isBeforeSending() && other.status() != ClaimStatus.CLOSED) {
                throw new BillingException(
                        "claims.bypass.next-has-left", other.controlNumber(), other.status(), claim.controlNumber());
            }
        }
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
