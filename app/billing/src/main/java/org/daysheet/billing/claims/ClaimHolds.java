package org.daysheet.billing.claims;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.security.Session;
import org.daysheet.store.AuditLine;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;
import org.jspecify.annotations.Nullable;

/// Keeps claims that have not left from leaving, for a reason that a person says, until somebody releases them or
/// until a day. A claim that is held goes into no file and is not billed by hand; everything else goes on as always.
public final class ClaimHolds {
    private final Session session;

    public ClaimHolds(Session session) {
        this.session = session;
    }

    /// Holds claims; one that is held already is held for this reason and until this day from now on. All or none.
    ///
    /// @param reason why, for the history of the claim
    /// @param releaseOn the first day on which they are not held any more, null until somebody releases them
    /// @throws BillingException when a claim has left the practice, no reason is said, or the day has come already
    public void hold(Collection<ClaimId> ids, String reason, @Nullable LocalDate releaseOn) {
        session.run(tx -> hold(tx, ids, reason, releaseOn));
    }

    static void hold(Tx tx, Collection<ClaimId> ids, String reason, @Nullable LocalDate releaseOn) {
        if (reason.isBlank()) {
            throw new BillingException("claims.hold.no-reason");
        }
        if (releaseOn != null && !releaseOn.isAfter(tx.today())) {
            throw new BillingException("claims.hold.past-day", releaseOn);
        }
        List<Claim> claims = claims(tx, ids);
        for (Claim claim : claims) {
            if (!claim.status().isBeforeSending()) {
                throw new BillingException("claims.hold.has-left", claim.controlNumber(), claim.status());
            }
        }
        keep(tx, "claim.held", claims, true, reason.strip(), releaseOn);
    }

    /// Releases claims. All or none.
    ///
    /// @throws BillingException when a claim is not held
    public void release(Collection<ClaimId> ids) {
        session.run(tx -> {
            List<Claim> claims = claims(tx, ids);
            Map<ClaimId, ClaimHold> holds = ClaimHoldStore.unreleased(tx, ids);
            for (Claim claim : claims) {
                if (!holds.containsKey(claim.id())) {
                    throw new BillingException("claims.release.not-held", claim.controlNumber());
                }
            }
            keep(tx, "claim.released", claims, false, "", null);
        });
    }

    /// The reason stays with the claim; the audit trail holds codes and days only.
    private static void keep(
            Tx tx, String action, List<Claim> claims, boolean isHold, String reason, @Nullable LocalDate releaseOn) {
        if (claims.isEmpty()) {
            return;
        }
        ClaimHoldStore.insert(tx, claims.stream().map(Claim::id).toList(), isHold, reason, releaseOn);
        String until = releaseOn == null ? "" : "until " + releaseOn;
        tx.audit(claims.stream()
                .map(claim -> new AuditLine(action, "claim", claim.id().value(), until))
                .toList());
    }

    private static List<Claim> claims(Tx tx, Collection<ClaimId> ids) {
        Map<ClaimId, Claim> found = new LinkedHashMap<>();
        ClaimStore.byIds(tx, ids).forEach(claim -> found.put(claim.id(), claim));
        ids.stream().filter(id -> !found.containsKey(id)).findFirst().ifPresent(id -> {
            throw new BillingException("claims.unknown", id);
        });
        return List.copyOf(found.values());
    }

    /// Why and until when a claim is held today; empty when it is not.
    public Optional<ClaimHold> of(ClaimId claim) {
        return session.read(
                tx -> Optional.ofNullable(current(tx, List.of(claim)).get(claim)));
    }

    /// The holds of those of these claims that are held today.
    public static Map<ClaimId, ClaimHold> current(Tx tx, Collection<ClaimId> claims) {
        return ClaimHoldStore.current(tx, claims);
    }

    /// Holds that came to their release day while their claims are still here and nobody released them, the first day
    /// first.
    public List<ClaimHold> due() {
        return session.read(ClaimHoldStore::due);
    }

    /// What holds one of some claims today holds others as well, the longest hold before all others.
    static void share(Tx tx, Collection<ClaimId> from, Collection<ClaimId> with) {
        Comparator<ClaimHold> byEnd =
                Comparator.comparing(ClaimHold::releaseOn, Comparator.nullsLast(Comparator.naturalOrder()));
        ClaimHoldStore.current(tx, from).values().stream()
                .max(byEnd)
                .ifPresent(longest -> hold(tx, with, longest.reason(), longest.releaseOn()));
    }

    /// When a claim was held and released, oldest first.
    public List<ClaimHoldEvent> history(ClaimId claim) {
        return session.read(tx -> ClaimHoldStore.history(tx, claim));
    }

    /// Refuses a claim that is held today.
    static void requireFree(Tx tx, Claim claim) {
        ClaimHold hold = ClaimHoldStore.current(tx, List.of(claim.id())).get(claim.id());
        if (hold == null) {
            return;
        }
        LocalDate releaseOn = hold.releaseOn();
        throw releaseOn == null
                ? new BillingException("claims.bill.on-hold", claim.controlNumber(), hold.reason())
                : new BillingException("claims.bill.on-hold-until", claim.controlNumber(), hold.reason(), releaseOn);
    }
}
