package org.daysheet.billing.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daysheet.billing.encounters.Charge;
import org.daysheet.billing.encounters.ChargeEntry;
import org.daysheet.billing.encounters.Encounter;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.EncounterId;

/// Sets charges of a visit apart that have no room on its claim, because it would name more than twelve diagnoses, and
/// makes the claims that ask for them.
final class ClaimDividing {
    private final Claims claims;
    private final ChargeEntry chargeEntry;
    private final ClaimMoves moves;

    ClaimDividing(Claims claims, ChargeEntry chargeEntry, ClaimMoves moves) {
        this.claims = claims;
        this.chargeEntry = chargeEntry;
        this.moves = moves;
    }

    /// As {@link #divide(Tx, EncounterId, Encounter)}, with what stands charged now.
    void divide(Tx tx, EncounterId visit) {
        divide(tx, visit, chargeEntry.encounter(tx, visit));
    }

    /// Sets apart what has no room with the charges that were never set apart. What a claim asks for already stays with
    /// it.
    ///
    /// @param visit the one that is asked for
    /// @param charged what was charged at it, or at one that is asked for together with it
    void divide(Tx tx, EncounterId visit, Encounter charged) {
        if (!isDivided(charged)) {
            return;
        }
        ClaimShapes shapes = ClaimShapeStore.of(tx, List.of(visit));
        Set<ChargeId> asked = ClaimVersionStore.askedFor(
                tx, charged.charges().stream().map(Charge::id).toList());
        List<Charge> together = charged.charges().stream()
                .filter(charge -> !shapes.parts().containsKey(charge.id()))
                .sorted(Comparator.comparing(charge -> !asked.contains(charge.id())))
                .toList();
        List<List<Charge>> groups = DiagnosisRoom.divided(charged.facts().diagnoses(), together);
        int part = ClaimShapeStore.freshPart(tx, visit);
        for (Charge charge : charged.charges()) {
            part = Math.max(part, 1 + shapes.parts().getOrDefault(charge.id(), 1));
        }
        for (List<Charge> group : groups.subList(1, groups.size())) {
            ClaimShapeStore.setPart(tx, group.stream().map(Charge::id).toList(), part++);
        }
    }

    /// The charges of a visit that were set apart, in their order.
    List<SetApart> setApart(Tx tx, EncounterId visit, EncounterId head) {
        ClaimShapes shapes = ClaimShapeStore.of(tx, List.of(head));
        return chargeEntry.encounter(tx, visit).charges().stream()
                .map(charge -> new SetApart(charge, shapes.parts().getOrDefault(charge.id(), 1)))
                .filter(one -> one.part() > 1)
                .toList();
    }

    /// A charge and the part of its visit it is asked for with.
    record SetApart(Charge charge, int part) {
        private boolean isSame(Charge other) {
            return charge.facts().procedure().equals(other.facts().procedure())
                    && charge.facts().from().equals(other.facts().from());
        }
    }

    /// Leaves charges with the part of those whose place they took: of the same procedure on the same day.
    ///
    /// @param before what was set apart before the visit was corrected
    void follow(Tx tx, EncounterId visit, EncounterId head, List<SetApart> before) {
        List<Charge> now = chargeEntry.encounter(tx, visit).charges();
        Set<ChargeId> standing = now.stream().map(Charge::id).collect(Collectors.toSet());
        List<SetApart> gone = new ArrayList<>(before);
        gone.removeIf(one -> standing.contains(one.charge().id()));
        Set<ChargeId> asked = ClaimVersionStore.askedFor(tx, standing);
        ClaimShapes shapes = ClaimShapeStore.of(tx, List.of(head));
        for (Charge charge : now) {
            boolean isFresh = !asked.contains(charge.id()) && !shapes.parts().containsKey(charge.id());
            gone.stream()
                    .filter(one -> isFresh && one.isSame(charge))
                    .findFirst()
                    .ifPresent(one -> {
                        ClaimShapeStore.setPart(tx, List.of(charge.id()), one.part());
                        gone.remove(one);
                    });
        }
    }

    private static boolean isDivided(Encounter visit) {
        return visit.facts().diagnoses().size() > EncounterDraft.MOST_OF_CLAIM;
    }

    /// The claim with those that ask for what it has no room for.
    ///
    /// @return the claim itself
    ClaimId whole(Tx tx, ClaimId first, Encounter charged) {
        if (isDivided(charged)) {
            askForRest(tx, first);
        }
        return first;
    }

    /// A first claim and those of the further parts of its visit, to the same payer.
    Stream<ClaimId> parts(Tx tx, ClaimId first) {
        ClaimSubject subject = claims.claim(tx, first).subject();
        Stream<ClaimId> further = claims.ofEncounter(tx, subject.encounter()).stream()
                .filter(claim -> claim.subject().coverage().equals(subject.coverage())
                        && claim.subject().part() > 1
                        && claim.status() == ClaimStatus.DRAFT)
                .map(Claim::id);
        return Stream.concat(Stream.of(first), further);
    }

    /// A closed claim with those that were closed for other parts of the same visit which still have charges of their
    /// own, to the same payer; the visit is divided first, as it may have come to more diagnoses since.
    ///
    /// @return none when the claim is open, or its payer was left out
    List<Claim> wantedAgain(Tx tx, Claim closed, Encounter charged) {
        if (closed.status() != ClaimStatus.CLOSED || ClaimBypassing.isBypassed(tx, closed)) {
            return List.of();
        }
        EncounterId visit = closed.subject().encounter();
        divide(tx, visit, charged);
        List<Integer> parts =
                setApart(tx, visit, visit).stream().map(SetApart::part).toList();
        return claims.ofEncounter(tx, visit).stream()
                .filter(claim -> claim.status() == ClaimStatus.CLOSED && !ClaimBypassing.isBypassed(tx, claim))
                .filter(claim ->
                        claim.subject().coverage().equals(closed.subject().coverage()))
                .filter(claim -> claim.id().equals(closed.id())
                        || parts.contains(claim.subject().part()))
                .toList();
    }

    /// Makes the claims of the parts of a visit that none was made for yet, to the payer of its first claim.
    ///
    /// @return those that were made
    List<ClaimId> askForRest(Tx tx, ClaimId first) {
        Claim like = claims.claim(tx, first);
        EncounterId visit = like.subject().encounter();
        ClaimShapes shapes = ClaimShapeStore.of(tx, List.of(visit));
        List<Integer> asked = claims.ofEncounter(tx, visit).stream()
                .filter(claim ->
                        claim.subject().coverage().equals(like.subject().coverage()))
                .map(claim -> claim.subject().part())
                .toList();
        TreeSet<Integer> parts = new TreeSet<>();
        chargeEntry.encounter(tx, visit).charges().stream()
                .map(charge -> shapes.parts().get(charge.id()))
                .filter(Objects::nonNull)
                .filter(part -> !asked.contains(part))
                .forEach(parts::add);
        List<ClaimId> made = new ArrayList<>();
        for (int part : parts) {
            ClaimId claim = claims.insertPart(tx, like, part);
            moves.shaped(tx, like, ClaimEventKind.SPLIT, claims.claim(tx, claim).controlNumber());
            made.add(claim);
        }
        if (!made.isEmpty()) {
            ClaimHolds.share(tx, List.of(first), made);
        }
        return made;
    }
}
