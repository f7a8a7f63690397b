package org.daysheet.billing.claims;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.daysheet.billing.practice.SendingWay;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;
import org.jspecify.annotations.Nullable;

/// Brings claims up to date with their visits, many at once. Claims that are with the payer are left alone, and so are
/// those that take a sent one back; a rejected one becomes a draft again when its facts changed.
final class ClaimRefreshing {
    private final ClaimFreezer freezer;
    private final ClaimMoves moves;

    ClaimRefreshing(ClaimFreezer freezer, ClaimMoves moves) {
        this.freezer = freezer;
        this.moves = moves;
    }

    /// The claims as they stand after it, in the order of the keys.
    ///
    /// @throws BillingException when one is unknown
    List<CurrentClaim> refresh(Tx tx, Collection<ClaimId> ids) {
        Map<ClaimId, Claim> claims = load(tx, ids);
        Map<ClaimId, ClaimSources> sources = freezer.sources(
                tx, claims.values().stream().filter(ClaimRefreshing::follows).toList());
        Map<ClaimId, ProfessionalClaim> documents = new HashMap<>();
        List<Claim> changed = new ArrayList<>();
        sources.forEach((id, facts) -> {
            Claim claim = Objects.requireNonNull(claims.get(id));
            ProfessionalClaim document = ClaimAssembly.assemble(facts, Sending.newest(claim));
            if (FrozenDocument.isFrozenAs(document, claim.version().documentSha256())) {
                documents.put(id, document);
            } else {
                changed.add(claim);
            }
        });
        claims.putAll(freeze(tx, changed, sources, documents));
        return ids.stream()
                .map(id -> current(tx, Objects.requireNonNull(claims.get(id)), documents.get(id), sources.get(id)))
                .toList();
    }

    /// Freezes claims anew that are with the practice, checked or not, and go another way than they were frozen for; a
    /// rejected one only when its facts were corrected, since it stays as it is otherwise.
    void direct(Tx tx, Collection<ClaimId> ids, SendingWay way) {
        List<Claim> others = ClaimStore.byIds(tx, ids).stream()
                .filter(claim -> follows(claim) && claim.version().way() != way)
                .toList();
        if (others.isEmpty()) {
            return;
        }
        Map<ClaimId, ClaimSources> sources = freezer.sources(tx, others);
        List<ClaimId> directed = new ArrayList<>();
        for (Claim claim : others) {
            ClaimSources facts = Objects.requireNonNull(sources.get(claim.id()));
            if (claim.status().isBeforeSending() || !freezer.isUnchanged(claim, facts)) {
                freezer.freezeChanged(tx, claim, facts, way);
                directed.add(claim.id());
            }
        }
        moves.frozen(tx, ClaimStore.byIds(tx, directed));
    }

    /// Freezes what changed, and notes what the new versions say.
    private Map<ClaimId, Claim> freeze(
            Tx tx, List<Claim> changed, Map<ClaimId, ClaimSources> sources, Map<ClaimId, ProfessionalClaim> documents) {
        if (changed.isEmpty()) {
            return Map.of();
        }
        List<ClaimId> ids = changed.stream().map(Claim::id).toList();
        for (Claim claim : changed) {
            freezer.freezeChanged(
                    tx,
                    claim,
                    Objects.requireNonNull(sources.get(claim.id())),
                    claim.version().way());
        }
        moves.frozen(tx, ClaimStore.byIds(tx, ids));
        Map<ClaimId, Claim> frozen = load(tx, ids);
        frozen.forEach((id, claim) -> documents.put(
                id, ClaimAssembly.assemble(Objects.requireNonNull(sources.get(id)), Sending.newest(claim))));
        return frozen;
    }

    private static CurrentClaim current(
            Tx tx, Claim claim, @Nullable ProfessionalClaim document, @Nullable ClaimSources sources) {
        return new CurrentClaim(
                claim,
                document == null
                        ? ClaimVersionStore.document(tx, claim.version().id()).claim()
                        : document,
                sources == null ? List.of() : TextLosses.of(sources));
    }

    /// Whether the claim follows its visit.
    private static boolean follows(Claim claim) {
        return ClaimCorrections.isWithUs(claim) && claim.version().frequency() != Frequency.VOID;
    }

    private static Map<ClaimId, Claim> load(Tx tx, Collection<ClaimId> ids) {
        Map<ClaimId, Claim> claims = new HashMap<>();
        ClaimStore.byIds(tx, ids).forEach(claim -> claims.put(claim.id(), claim));
        ids.stream().filter(id -> !claims.containsKey(id)).findFirst().ifPresent(id -> {
            throw new BillingException("claims.unknown", id);
        });
        return claims;
    }
}
