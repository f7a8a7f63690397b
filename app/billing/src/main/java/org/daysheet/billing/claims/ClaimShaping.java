package org.daysheet.billing.claims;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.daysheet.billing.encounters.Charge;
import org.daysheet.billing.encounters.ChargeEntry;
import org.daysheet.billing.encounters.Encounter;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.security.Session;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.EncounterId;

/// Claims that are not one visit each: some charges asked for apart from the others, several visits asked for
/// together. Only what no payer has seen takes another shape; the claims to the payers after follow it, and so does
/// what holds a claim.
public final class ClaimShaping {
    private final Session session;
    private final Claims claims;
    private final ChargeEntry chargeEntry;
    private final ClaimMoves moves;

    public ClaimShaping(Session session, Claims claims, ChargeEntry chargeEntry, ClaimMoves moves) {
        this.session = session;
        this.claims = claims;
        this.chargeEntry = chargeEntry;
        this.moves = moves;
    }

    /// A line of a claim that can be set apart.
    ///
    /// @param visit where it was charged
    /// @param charge the charge itself
    public record Line(EncounterId visit, Charge charge) {}

    /// A claim and the drafts that ask for other parts of its visit's charges, to the same payer.
    public List<ClaimId> parts(ClaimId id) {
        return session.read(tx -> claims.dividing().parts(tx, id).toList());
    }

    /// The numbers of a claim and of those that ask for other parts of its visit's charges, to the same payer.
    public List<String> numbers(ClaimId id) {
        return session.read(tx -> claims.dividing()
                .parts(tx, id)
                .map(one -> claims.claim(tx, one).controlNumber())
                .toList());
    }

    /// The lines a claim would ask for now, in order.
    public List<Line> lines(ClaimId id) {
        return session.read(tx -> {
            Claim claim = claims.claim(tx, id);
            List<Line> lines = new ArrayList<>();
            for (Charge charge : claims.asked(tx, claim).charges()) {
                lines.add(new Line(chargeEntry.visitOf(tx, charge.id()), charge));
            }
            return lines;
        });
    }

    /// Sets lines of a claim apart: they are asked for by a claim of their own.
    ///
    /// @param apart some of its charges, not all
    /// @return the claim that asks for them
    /// @throws BillingException when the claim was sent before, or nothing would be left on one side
    public ClaimId split(ClaimId id, Collection<ChargeId> apart) {
        return session.write(tx -> {
            Claim claim = requireShapeless(tx, claims.claim(tx, id));
            Set<ChargeId> own = charges(claims.asked(tx, claim));
            if (apart.isEmpty() || !own.containsAll(apart) || new HashSet<>(apart).size() == own.size()) {
                throw new BillingException("claims.split.lines", claim.controlNumber(), own.size());
            }
            int part = ClaimShapeStore.freshPart(tx, claim.subject().encounter());
            ClaimShapeStore.setPart(tx, new LinkedHashSet<>(apart), part);
            ClaimId made = claims.insertPart(tx, claim, part);
            String number = claims.claim(tx, made).controlNumber();
            Claim left = claims.refresh(tx, id);
            moves.shaped(tx, left, ClaimEventKind.SPLIT, number);
            moves.shaped(tx, claims.claim(tx, made), ClaimEventKind.SPLIT, left.controlNumber());
            ClaimHolds.share(tx, List.of(id), List.of(made));
            return made;
        });
    }

    /// Asks for everything of some claims by the first of them; the others are closed. They are parts of one visit, or
    /// visits of one patient to the same provider under the same coverage.
    ///
    /// @param ids at least two claims that nobody has sent
    /// @return the claim that asks for all of it
    /// @throws BillingException when they do not fit together, saying why
    public ClaimId combine(List<ClaimId> ids) {
        return session.write(tx -> {
            List<Claim> all = inOrder(tx, ids);
            Claim into = all.getFirst();
            requireFitting(tx, all);
            for (Claim other : all.subList(1, all.size())) {
                take(tx, into, other);
            }
            String numbers = all.subList(1, all.size()).stream()
                    .map(Claim::controlNumber)
                    .collect(Collectors.joining(", "));
            Claim whole = claims.refresh(tx, into.id());
            moves.shaped(tx, whole, ClaimEventKind.COMBINED, numbers);
            ClaimHolds.share(tx, all.stream().map(Claim::id).toList(), List.of(whole.id()));
            all.subList(1, all.size()).forEach(other -> moves.closed(tx, other.id(), whole.controlNumber()));
            return whole.id();
        });
    }

    /// Why claims cannot be asked for together, in words; empty when they can. Nothing is changed.
    public String whyNot(List<ClaimId> ids) {
        return session.read(tx -> {
            try {
                requireFitting(tx, inOrder(tx, ids));
                return "";
            } catch (BillingException refused) {
                return refused.getMessage();
            }
        });
    }

    /// The earliest service comes first, and gives the claim its facts.
    private List<Claim> inOrder(Tx tx, List<ClaimId> ids) {
        Set<ClaimId> distinct = new LinkedHashSet<>(ids);
        if (distinct.size() < 2) {
            throw new BillingException("claims.combine.one");
        }
        return claims.claims(tx, distinct).stream()
                .map(claim -> requireShapeless(tx, claim))
                .sorted((one, other) -> {
                    int byDay = one.serviceFromOn().compareTo(other.serviceFromOn());
                    int byVisit = Long.compare(
                            one.subject().encounter().value(),
                            other.subject().encounter().value());
                    int byPart = Integer.compare(
                            one.subject().part(), other.subject().part());
                    return byDay != 0 ? byDay : byVisit != 0 ? byVisit : byPart;
                })
                .toList();
    }

    private void take(Tx tx, Claim into, Claim other) {
        Set<ChargeId> charges = charges(claims.asked(tx, other));
        EncounterId head = into.subject().encounter();
        EncounterId visit = other.subject().encounter();
        if (!visit.equals(head)) {
            ClaimShapes shapes = ClaimShapeStore.of(tx, List.of(visit));
            shapes.combined().getOrDefault(visit, List.of()).forEach(one -> ClaimShapeStore.combine(tx, one, head));
            ClaimShapeStore.combine(tx, visit, head);
        }
        ClaimShapeStore.setPart(tx, charges, into.subject().part());
    }

    private void requireFitting(Tx tx, List<Claim> all) {
        Claim into = all.getFirst();
        var first = new ClaimFit.Asked(into.subject().coverage(), claims.asked(tx, into));
        List<Encounter> visits = new ArrayList<>();
        for (Claim claim : all) {
            var asked = new ClaimFit.Asked(claim.subject().coverage(), claims.asked(tx, claim));
            String differs = ClaimFit.differs(first, asked);
            if (!differs.isEmpty()) {
                throw new BillingException("claims.combine." + differs, into.controlNumber(), claim.controlNumber());
            }
            boolean isOther = !claim.subject().encounter().equals(into.subject().encounter());
            if (isOther && hasParts(tx, claim)) {
                throw new BillingException("claims.combine.split", claim.controlNumber());
            }
            visits.add(asked.visit());
        }
        if (ClaimFit.diagnoses(visits) > EncounterDraft.MOST_OF_CLAIM) {
            throw new BillingException("claims.combine.diagnoses", ClaimFit.diagnoses(visits));
        }
        if (!ClaimFit.hasRoom(visits)) {
            throw new BillingException("claims.combine.lines", ClaimFit.lines(visits));
        }
    }

    /// Whether another claim asks for a part of the same visits.
    private boolean hasParts(Tx tx, Claim claim) {
        return claims.ofEncounter(tx, claim.subject().encounter()).stream()
                        .filter(part -> part.status() != ClaimStatus.CLOSED)
                        .count()
                > 1;
    }

    /// Takes visits that were combined apart again: each is asked for by a claim of its own.
    ///
    /// @return the claims of the visits that were taken out
    /// @throws BillingException when nothing is combined, or the claim was sent before
    public List<ClaimId> separate(ClaimId id) {
        return session.write(tx -> {
            Claim claim = requireShapeless(tx, claims.claim(tx, id));
            EncounterId head = claim.subject().encounter();
            List<EncounterId> visits =
                    ClaimShapeStore.of(tx, List.of(head)).combined().getOrDefault(head, List.of());
            if (visits.isEmpty() || claim.subject().part() != 1) {
                throw new BillingException("claims.separate.nothing", claim.controlNumber());
            }
            if (hasParts(tx, claim)) {
                throw new BillingException("claims.combine.split", claim.controlNumber());
            }
            Map<EncounterId, Encounter> charged = chargeEntry.encounters(tx, visits);
            visits.forEach(visit -> ClaimShapeStore.end(tx, visit));
            charged.values().forEach(visit -> ClaimShapeStore.setPart(tx, charges(visit), 1));
            Claim left = claims.refresh(tx, id);
            List<ClaimId> made =
                    visits.stream().map(visit -> claims.create(tx, visit)).toList();
            made.forEach(one -> moves.shaped(tx, claims.claim(tx, one), ClaimEventKind.SPLIT, left.controlNumber()));
            moves.shaped(
                    tx,
                    left,
                    ClaimEventKind.SPLIT,
                    made.stream()
                            .map(one -> claims.claim(tx, one).controlNumber())
                            .collect(Collectors.joining(", ")));
            ClaimHolds.share(tx, List.of(id), made);
            return made;
        });
    }

    private Claim requireShapeless(Tx tx, Claim claim) {
        boolean isOnlyHere = ClaimCorrections.isWithUs(claim) && claim.version().frequency() == Frequency.ORIGINAL;
        if (!isOnlyHere) {
            throw new BillingException("claims.shape.sent", claim.controlNumber(), claim.status());
        }
        boolean hasFollower = claims.ofEncounter(tx, claim.subject().encounter()).stream()
                .filter(other -> other.status() != ClaimStatus.CLOSED)
                .anyMatch(other ->
                        !other.subject().coverage().equals(claim.subject().coverage()));
        if (hasFollower) {
            throw new BillingException("claims.shape.next-payer", claim.controlNumber());
        }
        boolean isInstead = claims.ofEncounter(tx, claim.subject().encounter()).stream()
                .anyMatch(other -> ClaimBypassing.isBypassed(tx, other));
        if (isInstead) {
            throw new BillingException("claims.shape.left-out", claim.controlNumber());
        }
        return claim;
    }

    private static Set<ChargeId> charges(Encounter visit) {
        return visit.charges().stream().map(Charge::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
