package org.daysheet.billing.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daysheet.billing.claims.CorrectedVisit.Change;
import org.daysheet.billing.claims.CorrectedVisit.ClaimChange;
import org.daysheet.billing.encounters.ChargeCorrection;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.billing.encounters.Recharged;
import org.daysheet.billing.security.Session;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.EncounterId;

/// Corrects a visit after it was charged, and with it every claim that was made of it: what has not left takes up the
/// facts, what payers have is replaced or taken back by a draft that waits to be checked and sent.
public final class VisitCorrection {
    private final Session session;
    private final ChargeCorrection charges;
    private final Claims claims;
    private final ClaimMoves moves;
    private final ChargesTakenBack listener;

    /// @param listener hears of visits whose charges were taken back
    public VisitCorrection(
            Session session, ChargeCorrection charges, Claims claims, ClaimMoves moves, ChargesTakenBack listener) {
        this.session = session;
        this.charges = charges;
        this.claims = claims;
        this.moves = moves;
        this.listener = listener;
    }

    /// Puts corrected facts in place of those a visit was charged with.
    ///
    /// @param reason why, for the books and for the claims
    public CorrectedVisit correct(EncounterId visit, EncounterDraft draft, String reason) {
        return session.write(tx -> correct(tx, visit, draft, reason));
    }

    public CorrectedVisit correct(Tx tx, EncounterId visit, EncounterDraft draft, String reason) {
        List<Claim> before = claims.ofEncounter(tx, visit);
        EncounterId head = ClaimShapeStore.head(tx, visit);
        List<ClaimDividing.SetApart> apart = claims.dividing().setApart(tx, visit, head);
        boolean isLeftOut = before.stream().anyMatch(claim -> ClaimBypassing.isBypassed(tx, claim));
        Recharged recharged = charges.correct(tx, visit, draft, reason);
        List<EncounterId> parted = claims.parting().part(tx, visit);
        if (!before.isEmpty() && !isLeftOut) {
            claims.dividing().follow(tx, visit, head, apart);
            claims.dividing().divide(tx, head);
        }
        Optional<CoverageId> charged = ClaimStore.chargedCoverage(tx, head);
        List<ClaimChange> changes = new ArrayList<>();
        for (Claim claim : before) {
            boolean isAsked = !claim.subject().isPrimary()
                    || charged.filter(claim.subject().coverage()::equals).isPresent();
            boolean isLeft = isAsked && charged.isPresent() && !claims.isWithdrawn(tx, claim.id());
            changes.add(isLeft ? follow(tx, claim, reason) : takeBack(tx, claim, reason));
        }
        for (Claim claim : before) {
            if (ClaimBypassing.isBypassed(tx, claims.claim(tx, claim.id()))) {
                claims.closing().bypassing().follow(tx, claim, reason);
            }
        }
        if (!before.isEmpty() && !isLeftOut) {
            ask(tx, head, changes);
            parted.forEach(alone -> ask(tx, alone, changes));
            askForRest(tx, head, changes);
        }
        heard(tx, visit, head);
        return new CorrectedVisit(recharged, changes);
    }

    /// Makes the claims of a visit that nobody is asked for yet under the coverage that owes it now.
    private void ask(Tx tx, EncounterId visit, List<ClaimChange> changes) {
        Optional<CoverageId> charged = ClaimStore.chargedCoverage(tx, visit);
        boolean isAskedAlready = ClaimStore.ofEncounter(tx, visit).stream()
                .anyMatch(claim -> claim.status() != ClaimStatus.CLOSED
                        && claim.subject().part() == 1
                        && charged.filter(claim.subject().coverage()::equals).isPresent());
        if (charged.isPresent() && !isAskedAlready && claims.parting().hasOwnLines(tx, visit)) {
            claims.dividing()
                    .parts(tx, claims.create(tx, visit))
                    .forEach(made -> changes.add(change(tx, made, Change.MADE)));
        }
    }

    /// Makes claims for what has no room on the claim of the visit any more.
    private void askForRest(Tx tx, EncounterId visit, List<ClaimChange> changes) {
        Optional<CoverageId> charged = ClaimStore.chargedCoverage(tx, visit);
        ClaimStore.ofEncounter(tx, visit).stream()
                .filter(claim -> claim.subject().part() == 1
                        && charged.filter(claim.subject().coverage()::equals).isPresent())
                .findFirst()
                .ifPresent(claim -> claims.dividing()
                        .askForRest(tx, claim.id())
                        .forEach(rest -> changes.add(change(tx, rest, Change.MADE))));
    }

    /// What payers said hangs on the claims of the visit it is asked for with.
    private void heard(Tx tx, EncounterId visit, EncounterId head) {
        listener.takenBack(tx, visit);
        if (!head.equals(visit)) {
            listener.takenBack(tx, head);
        }
    }

    /// Takes a charged visit back as a whole, with everything that was asked for it.
    ///
    /// @param reason why, for the books and for the claims
    public CorrectedVisit withdraw(EncounterId visit, String reason) {
        return session.write(tx -> withdraw(tx, visit, reason));
    }

    public CorrectedVisit withdraw(Tx tx, EncounterId visit, String reason) {
        Recharged recharged = charges.withdraw(tx, visit, reason);
        List<ClaimChange> changes = new ArrayList<>();
        for (Claim claim : claims.ofEncounter(tx, visit)) {
            boolean isGone = claims.isWithdrawn(tx, claim.id());
            changes.add(isGone ? takeBack(tx, claim, reason) : follow(tx, claim, reason));
        }
        heard(tx, visit, ClaimShapeStore.head(tx, visit));
        return new CorrectedVisit(recharged, changes);
    }

    /// The claim asks for what the visit charges now.
    private ClaimChange follow(Tx tx, Claim claim, String reason) {
        if (claim.version().frequency() == Frequency.VOID) {
            return followAfterAll(tx, claim, reason);
        }
        if (ClaimCorrections.isWithUs(claim)) {
            boolean isFresh = claims.refresh(tx, claim.id()).version().number()
                    != claim.version().number();
            return change(tx, claim.id(), isFresh ? Change.REFRESHED : Change.LEFT);
        }
        if (!ClaimCorrections.isWithPayer(claim) || claims.saysWhatTheVisitSays(tx, claim)) {
            return change(tx, claim.id(), Change.LEFT);
        }
        claims.corrections().replace(tx, claim, reason);
        return change(tx, claim.id(), Change.REPLACED);
    }

    /// The claim was to be taken back, and is asked for again: what has not left is turned into a replacement.
    private ClaimChange followAfterAll(Tx tx, Claim claim, String reason) {
        if (!ClaimCorrections.isWithUs(claim)) {
            return change(tx, claim.id(), Change.LEFT);
        }
        claims.corrections().replaceAfterAll(tx, claim, reason);
        return change(tx, claim.id(), Change.REPLACED);
    }

    /// Nothing is asked for any more under this coverage.
    private ClaimChange takeBack(Tx tx, Claim claim, String reason) {
        boolean isReplacing = claim.version().frequency() == Frequency.REPLACEMENT;
        if (ClaimCorrections.isWithPayer(claim) || (ClaimCorrections.isWithUs(claim) && isReplacing)) {
            claims.corrections().takeBack(tx, claim, reason);
            return change(tx, claim.id(), Change.TAKEN_BACK);
        }
        boolean isOnlyHere = ClaimCorrections.isWithUs(claim) && claim.version().frequency() == Frequency.ORIGINAL;
        if (isOnlyHere || claim.status() == ClaimStatus.FORWARDED) {
            moves.closed(tx, claim.id(), reason);
            return change(tx, claim.id(), Change.CLOSED);
        }
        return change(tx, claim.id(), Change.LEFT);
    }

    private ClaimChange change(Tx tx, ClaimId id, Change change) {
        Claim claim = claims.claim(tx, id);
        return new ClaimChange(id, claim.controlNumber(), claim.status(), change);
    }
}
