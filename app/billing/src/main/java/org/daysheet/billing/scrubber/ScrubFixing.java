package org.daysheet.billing.scrubber;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daysheet.billing.claims.Claim;
import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.billing.claims.Claims;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.problem.Texts;
import org.daysheet.billing.security.Session;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;

/// Mends findings as the program offers it, by the same use cases a person would use, and checks the claim at once.
public final class ScrubFixing {
    private final Session session;
    private final Claims claims;
    private final Scrubbing scrubbing;
    private final Mending mending;

    ScrubFixing(Session session, Claims claims, Scrubbing scrubbing, Mending mending) {
        this.session = session;
        this.claims = claims;
        this.scrubbing = scrubbing;
        this.mending = mending;
    }

    /// What the last check of a claim found, each with what can be done about it now; nothing can while a payer has it.
    public List<ScrubFinding> offered(ClaimId id) {
        return session.read(tx -> offered(tx, claims.claim(tx, id)));
    }

    private List<ScrubFinding> offered(Tx tx, Claim claim) {
        List<ScrubFinding> found = scrubbing.last(tx, claim.id()).stream()
                .flatMap(last -> last.findings().stream())
                .toList();
        if (!isHere(claim) || found.isEmpty()) {
            return found;
        }
        var offers =
                new FixOffers(tx, claim, claims.document(tx, claim.version().id()));
        return found.stream().map(offers::offered).toList();
    }

    /// Does what is offered about a finding, and checks the claim again.
    ///
    /// @return what the check found afterwards
    /// @throws BillingException when the finding is gone, or nothing is offered for it any more
    public ScrubResult fix(ClaimId id, ScrubFinding finding) {
        return session.write(tx -> fix(tx, id, finding));
    }

    public ScrubResult fix(Tx tx, ClaimId id, ScrubFinding finding) {
        Claim claim = claims.claim(tx, id);
        ScrubFix fix = offered(tx, claim).stream()
                .filter(finding::isSame)
                .findFirst()
                .flatMap(one -> Optional.ofNullable(one.fix()))
                .orElseThrow(() -> new BillingException("scrubber.fix.gone", claim.controlNumber()));
        apply(tx, claim, finding.fieldPath(), fix);
        return scrubbing.scrub(tx, id);
    }

    /// Does whatever is offered about a claim, one after another.
    ///
    /// @return what was done, in words; empty when nothing is offered
    public List<String> fixAll(ClaimId id) {
        return session.write(tx -> {
            List<String> done = new ArrayList<>();
            List<ScrubFinding> tried = new ArrayList<>();
            Optional<ScrubFinding> next = next(tx, id, tried);
            while (next.isPresent()) {
                ScrubFix fix = next.get().fix();
                tried.add(next.get());
                if (fix != null) {
                    fix(tx, id, next.get());
                    done.add(fix.words());
                }
                next = next(tx, id, tried);
            }
            return done;
        });
    }

    private Optional<ScrubFinding> next(Tx tx, ClaimId id, List<ScrubFinding> tried) {
        return offered(tx, claims.claim(tx, id)).stream()
                .filter(one -> one.fix() != null && tried.stream().noneMatch(one::isSame))
                .findFirst();
    }

    /// What was mended at a claim and can still be taken back, the newest first; it is taken back in this order.
    public List<Mended> mended(ClaimId id) {
        return session.read(tx -> MendedStore.standing(tx, id));
    }

    /// Takes back what was mended last at a claim, and checks the claim again. The visit, the practice or the place is
    /// as it was before; a visit that was charged is corrected once more.
    ///
    /// @return what was taken back
    /// @throws BillingException when nothing is left to take back, the claim has left, or the same was changed
    ///     since
    public Mended undoLast(ClaimId id) {
        return session.write(tx -> {
            Claim claim = claims.claim(tx, id);
            Mended last = MendedStore.standing(tx, id).stream()
                    .findFirst()
                    .orElseThrow(() -> new BillingException("scrubber.fix.none", claim.controlNumber()));
            if (!isHere(claim)) {
                throw new BillingException("scrubber.fix.has-left", claim.controlNumber(), claim.status());
            }
            if (!mending.isThere(tx, last.place())
                    || !mending.text(tx, last.place(), last.fix().kind()).equals(last.after())) {
                throw new BillingException(
                        "scrubber.fix.changed-since",
                        claim.controlNumber(),
                        last.fix().words());
            }
            mending.put(
                    tx,
                    last.place(),
                    last.fix().kind(),
                    last.before(),
                    Texts.of("scrubber.fix.undo-reason", last.fix().words()));
            MendedStore.undo(tx, id, last);
            var _ = scrubbing.scrub(tx, id);
            return last;
        });
    }

    private static boolean isHere(Claim claim) {
        return claim.status().isBeforeSending() || claim.status() == ClaimStatus.REJECTED;
    }

    private void apply(Tx tx, Claim claim, String path, ScrubFix fix) {
        Mended.Place place = mending.place(tx, claim, path, fix.kind());
        String before = mending.text(tx, place, fix.kind());
        mending.put(
                tx, place, fix.kind(), mending.mended(tx, place, fix), Texts.of("scrubber.fix.reason", fix.words()));
        MendedStore.insert(tx, claim.id(), place, fix, before, mending.text(tx, place, fix.kind()));
    }
}
