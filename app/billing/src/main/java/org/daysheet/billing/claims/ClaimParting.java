package org.daysheet.billing.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daysheet.billing.encounters.Charge;
import org.daysheet.billing.encounters.ChargeEntry;
import org.daysheet.billing.encounters.Encounter;
import org.daysheet.store.Tx;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.EncounterId;

/// Parts visits that were asked for together, once a correction has made one of them another kind of visit.
final class ClaimParting {
    private final ChargeEntry chargeEntry;

    ClaimParting(ChargeEntry chargeEntry) {
        this.chargeEntry = chargeEntry;
    }

    /// Ends the combinations of a corrected visit that do not fit any more: of itself with the one it was asked for
    /// with, or of those that were asked for with it.
    ///
    /// @return the visits that are asked for by themselves from now on
    List<EncounterId> part(Tx tx, EncounterId visit) {
        EncounterId head = ClaimShapeStore.head(tx, visit);
        List<EncounterId> guests =
                ClaimShapeStore.of(tx, List.of(head)).combined().getOrDefault(head, List.of());
        if (guests.isEmpty()) {
            return List.of();
        }
        List<EncounterId> all = new ArrayList<>(guests);
        all.addFirst(head);
        Map<EncounterId, Encounter> visits = chargeEntry.encounters(tx, all);
        List<EncounterId> parted = new ArrayList<>();
        List<Encounter> together = new ArrayList<>(List.of(known(visits, head)));
        for (EncounterId guest : guests) {
            together.add(known(visits, guest));
            boolean isLeft = fits(tx, known(visits, head), known(visits, guest)) && ClaimFit.hasRoom(together);
            if (!isLeft) {
                together.removeLast();
                ClaimShapeStore.end(tx, guest);
                ClaimShapeStore.setPart(
                        tx,
                        known(visits, guest).charges().stream().map(Charge::id).toList(),
                        1);
                parted.add(guest);
            }
        }
        return parted;
    }

    /// Whether a visit has charges that were never set apart.
    boolean hasOwnLines(Tx tx, EncounterId visit) {
        Map<EncounterId, Encounter> visits = chargeEntry.encounters(tx, List.of(visit));
        return !ClaimShapeStore.of(tx, List.of(visit))
                .asked(visits, visit, 1)
                .charges()
                .isEmpty();
    }

    /// A visit of which everything was taken back is in nobody's way.
    private static boolean fits(Tx tx, Encounter head, Encounter guest) {
        if (head.isWithdrawn() || guest.isWithdrawn()) {
            return true;
        }
        Optional<CoverageId> asked = ClaimStore.chargedCoverage(tx, head.id());
        Optional<CoverageId> own = ClaimStore.chargedCoverage(tx, guest.id());
        return asked.isPresent()
                && own.isPresent()
                && ClaimFit.differs(new ClaimFit.Asked(asked.get(), head), new ClaimFit.Asked(own.get(), guest))
                        .isEmpty();
    }

    private static Encounter known(Map<EncounterId, Encounter> visits, EncounterId id) {
        Encounter found = visits.get(id);
        if (found == null) {
            throw new IllegalStateException("visit " + id + " is gone");
        }
        return found;
    }
}
