package org.daysheet.billing.remittances;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.daysheet.billing.denials.DenialMove;
import org.daysheet.billing.denials.DenialStatus;
import org.daysheet.billing.denials.TrackedDenial;
import org.daysheet.types.id.ChargeId;
import org.jspecify.annotations.Nullable;

/// What becomes of denials by the decisions that stand: a denial is open as long as the decision that brought it
/// stands and no later one speaks about its charge. What a person closed stays closed. Pure.
final class DenialReview {
    private final List<Decision> decisions;
    private final List<TrackedDenial> denials;

    /// @param decisions all about the visits of the denials, older ones first
    DenialReview(List<Decision> decisions, List<TrackedDenial> denials) {
        this.decisions = decisions;
        this.denials = denials;
    }

    /// The denials that stand elsewhere than they should.
    List<DenialMove> moves() {
        List<DenialMove> moves = new ArrayList<>();
        for (TrackedDenial denial : denials) {
            int at = indexOf(denial);
            if (at >= 0 && (denial.status().isOpen() || denial.isClosedByPayer())) {
                DenialStatus due = due(denial, at);
                if (due != denial.status()) {
                    moves.add(new DenialMove(denial.id(), denial.status(), due, note(due)));
                }
            }
        }
        return moves;
    }

    private int indexOf(TrackedDenial denial) {
        for (int i = 0; i < decisions.size(); i++) {
            if (decisions.get(i).key().equals(denial.facts().decisionKey())) {
                return i;
            }
        }
        return -1;
    }

    private DenialStatus due(TrackedDenial denial, int at) {
        Decision own = decisions.get(at);
        if (!own.stands()) {
            return DenialStatus.WITHDRAWN;
        }
        ChargeId charge = denial.facts().charge();
        Set<ChargeId> about = charge == null ? own.charges() : Set.of(charge);
        Set<ChargeId> undecided = new HashSet<>(about);
        boolean refusedAgain = false;
        for (Decision later : decisions.subList(at + 1, decisions.size())) {
            boolean speaks = later.stands()
                    && later.isVerdict()
                    && later.encounter().equals(own.encounter())
                    && later.asked().equals(own.asked());
            if (speaks && later.charges().stream().anyMatch(about::contains)) {
                refusedAgain = refuses(later, charge);
                undecided.removeAll(later.charges());
            }
        }
        if (!undecided.isEmpty() || about.isEmpty()) {
            return denial.lastOpen();
        }
        return refusedAgain ? DenialStatus.UPHELD : DenialStatus.OVERTURNED;
    }

    private boolean refuses(Decision later, @Nullable ChargeId charge) {
        return denials.stream()
                .filter(denial -> denial.facts().decisionKey().equals(later.key()))
                .anyMatch(denial -> charge == null
                        || denial.facts().charge() == null
                        || charge.equals(denial.facts().charge()));
    }

    private static String note(DenialStatus due) {
        return switch (due) {
            case OPEN, CORRECTED, APPEALED -> "the decision stands again";
            case WITHDRAWN -> "remittance taken back";
            case UPHELD -> "refused again by a later remittance";
            case OVERTURNED, WRITTEN_OFF -> "decided otherwise by a later remittance";
        };
    }
}
