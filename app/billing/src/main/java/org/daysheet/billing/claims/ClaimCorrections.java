package org.daysheet.billing.claims;

import java.util.List;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.security.Session;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.ClaimVersionId;

/// Claims that payers have are replaced (frequency 7) or taken back (frequency 8), never changed: a new version of the
/// same claim, linked to the sending it stands for, with the payer's own number of it (REF*F8) as the last remittance
/// or acknowledgment told it.
public final class ClaimCorrections {
    private final Session session;
    private final ClaimFreezer freezer;
    private final ClaimMoves moves;

    ClaimCorrections(Session session, ClaimFreezer freezer, ClaimMoves moves) {
        this.session = session;
        this.freezer = freezer;
        this.moves = moves;
    }

    /// Makes the corrected claim a draft, with the facts as they stand now.
    ///
    /// @param payerNumber the payer's number of the claim where it told it another way; empty to take the one known
    /// @param reason why, for the history of the claim
    /// @throws BillingException when the payer does not have the claim, or no reason is given
    public Claim replace(ClaimId id, String payerNumber, String reason) {
        return session.write(tx -> replace(tx, numbered(tx, id, payerNumber), reason));
    }

    /// Makes the claim that takes a sent one back a draft, with the words the payer has.
    ///
    /// @param payerNumber the payer's number of the claim where it told it another way; empty to take the one known
    /// @param reason why, for the history of the claim
    /// @throws BillingException when the payer does not have the claim, or no reason is given
    public Claim takeBack(ClaimId id, String payerNumber, String reason) {
        return session.write(tx -> takeBack(tx, numbered(tx, id, payerNumber), reason));
    }

    /// Whether a replacement asks for nothing else than the sending it stands for, so that it would be sent for
    /// nothing.
    public boolean saysTheSame(Claim replacement) {
        ClaimVersionId sent = replacement.version().replaces();
        return sent != null
                && replacement.version().frequency() == Frequency.REPLACEMENT
                && session.read(tx -> SameClaim.is(
                        ClaimVersionStore.document(tx, sent).claim(),
                        ClaimVersionStore.document(tx, replacement.version().id())
                                .claim()));
    }

    Claim replace(Tx tx, Claim claim, String reason) {
        requireWithPayer(claim);
        moves.corrected(tx, claim, ClaimEventKind.REPLACED, said(reason));
        ClaimSources sources = freezer.sources(tx, claim);
        freezer.freeze(
                tx,
                claim.id(),
                sources,
                Sending.instead(claim, Frequency.REPLACEMENT, claim.version().id()));
        freezer.retotal(tx, claim.id(), sources);
        return frozen(tx, claim.id());
    }

    /// A taking back that was not sent gives way to the replacement of what the payer has.
    Claim replaceAfterAll(Tx tx, Claim claim, String reason) {
        moves.corrected(tx, claim, ClaimEventKind.REPLACED, said(reason));
        ClaimSources sources = freezer.sources(tx, claim);
        freezer.freeze(tx, claim.id(), sources, Sending.instead(claim, Frequency.REPLACEMENT, standsFor(claim)));
        freezer.retotal(tx, claim.id(), sources);
        return frozen(tx, claim.id());
    }

    /// A replacement that was not sent gives way to the taking back of what the payer has.
    Claim takeBack(Tx tx, Claim claim, String reason) {
        boolean isReplacing = claim.version().frequency() == Frequency.REPLACEMENT && isWithUs(claim);
        if (!isReplacing) {
            requireWithPayer(claim);
        }
        moves.corrected(tx, claim, ClaimEventKind.TAKEN_BACK, said(reason));
        freeze(tx, claim, isReplacing ? standsFor(claim) : claim.version().id());
        return frozen(tx, claim.id());
    }

    /// The same once more under new numbers, after it was rejected; or what the payer before passed on in vain.
    Claim reopen(Tx tx, Claim claim) {
        if (claim.status() != ClaimStatus.REJECTED && claim.status() != ClaimStatus.FORWARDED) {
            throw new BillingException("claims.reopen.not-rejected", claim.controlNumber(), claim.status());
        }
        if (claim.version().frequency() == Frequency.VOID) {
            freeze(tx, claim, standsFor(claim));
        } else {
            freezer.freezeNext(tx, claim, freezer.sources(tx, claim));
        }
        return frozen(tx, claim.id());
    }

    private static ClaimVersionId standsFor(Claim claim) {
        ClaimVersionId sent = claim.version().replaces();
        if (sent == null) {
            throw new IllegalStateException("claim " + claim.id() + " stands for no other sending");
        }
        return sent;
    }

    private static void freeze(Tx tx, Claim claim, ClaimVersionId sent) {
        ProfessionalClaim document = ClaimVersionStore.document(tx, sent).claim();
        List<ClaimLine> lines = ClaimVersionStore.lines(tx, List.of(sent)).getOrDefault(sent, List.of());
        Sending sending = Sending.instead(claim, Frequency.VOID, sent);
        ClaimVersionStore.insert(
                tx,
                claim.id(),
                sending,
                ClaimWithdrawal.of(document, lines, sending),
                lines.stream().map(ClaimLine::charge).toList());
        ClaimStore.setTerms(tx, claim.id(), document.terms().total(), claim.serviceFromOn());
    }

    private Claim frozen(Tx tx, ClaimId id) {
        moves.frozen(tx, claim(tx, id));
        return claim(tx, id);
    }

    private Claim numbered(Tx tx, ClaimId id, String payerNumber) {
        moves.payerNumber(tx, claim(tx, id), payerNumber);
        return claim(tx, id);
    }

    static boolean isWithPayer(Claim claim) {
        return switch (claim.status()) {
            case SUBMITTED, ACCEPTED, PAID, DENIED -> true;
            case DRAFT, NEEDS_FIX, READY, REJECTED, FORWARDED, CLOSED -> false;
        };
    }

    static boolean isWithUs(Claim claim) {
        return claim.status().isBeforeSending() || claim.status() == ClaimStatus.REJECTED;
    }

    private static void requireWithPayer(Claim claim) {
        if (!isWithPayer(claim)) {
            throw new BillingException("claims.correct.not-with-payer", claim.controlNumber(), claim.status());
        }
    }

    private static String said(String reason) {
        if (reason.isBlank()) {
            throw new BillingException("claims.correct.no-reason");
        }
        return reason.strip();
    }

    private static Claim claim(Tx tx, ClaimId id) {
        return ClaimStore.byId(tx, id).orElseThrow(() -> new BillingException("claims.unknown", id));
    }
}
