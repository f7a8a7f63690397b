package org.daysheet.billing.claims;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.daysheet.billing.claims.EarlierDecisions.EarlierDecision;
import org.daysheet.billing.claims.EarlierDecisions.EarlierLine;
import org.daysheet.billing.encounters.Charge;
import org.daysheet.edi.claim837.DecisionAdjustment;
import org.daysheet.types.id.ChargeId;

/// Into which line a payer bundled another one, for the payer after (837P TR3 2430 SVD06): it names the procedure of
/// that line (835 SVC01 differs from SVC06), or gave it what it took from this one (CARC 94 and 97). Pure.
final class BundledLines {
    private static final String TAKEN = "97";
    private static final String GIVEN = "94";

    private BundledLines() {}

    /// Number of the line (LX01), 0 when the line stood for itself.
    static int into(ClaimSources sources, EarlierDecision decision, EarlierLine line) {
        List<Charge> charges = sources.encounter().charges();
        return byProcedure(charges, line)
                .or(() -> byPair(decision, line))
                .map(charge -> number(charges, charge))
                .orElse(0);
    }

    private static Optional<ChargeId> byProcedure(List<Charge> charges, EarlierLine line) {
        String paidAs = line.procedure().code();
        boolean isOwn = charges.stream()
                .filter(charge -> charge.id().equals(line.charge()))
                .anyMatch(charge -> charge.facts().procedure().value().equals(paidAs));
        return isOwn
                ? Optional.empty()
                : charges.stream()
                        .filter(charge -> charge.facts().procedure().value().equals(paidAs))
                        .map(Charge::id)
                        .findFirst();
    }

    private static Optional<ChargeId> byPair(EarlierDecision decision, EarlierLine line) {
        return line.adjustments().stream()
                .filter(taken -> taken.reason().equals(TAKEN) && taken.amount().isPositive())
                .flatMap(taken -> decision.lines().stream()
                        .filter(other -> !other.charge().equals(line.charge()))
                        .filter(other -> other.adjustments().stream().anyMatch(given -> isPair(given, taken))))
                .map(EarlierLine::charge)
                .findFirst();
    }

    private static boolean isPair(DecisionAdjustment given, DecisionAdjustment taken) {
        return given.reason().equals(GIVEN) && given.amount().negated().equals(taken.amount());
    }

    private static int number(List<Charge> charges, ChargeId id) {
        return IntStream.range(0, charges.size())
                .filter(index -> charges.get(index).id().equals(id))
                .map(index -> index + 1)
                .findFirst()
                .orElse(0);
    }
}
