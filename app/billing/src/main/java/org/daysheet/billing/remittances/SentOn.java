package org.daysheet.billing.remittances;

import java.util.Optional;
import org.daysheet.billing.problem.Texts;
import org.daysheet.store.Tx;
import org.daysheet.types.id.PayerId;

/// Whether what a payer says it sent on went to the payer that comes next on file (835 CLP02 19 to 21, NM1*TT).
final class SentOn {
    private SentOn() {}

    /// A claim that was surely sent to another payer than the next one is the practice's to bill.
    static PostingPlan toNext(Tx tx, StatedClaim stated, PostingPlan plan) {
        CoverageTurn next = plan.next();
        boolean isElsewhere = plan.isCrossover()
                && next != null
                && !stated.carrier().isLike(next.payerName())
                && stated.carrier()
                        .known(tx)
                        .filter(known -> !known.equals(next.payer()))
                        .isPresent();
        return isElsewhere ? plan.notSentOn() : plan;
    }

    /// What somebody has to look at, in words: nobody is on file to whom it could have gone, or it may have gone to
    /// somebody else than who comes next.
    static Optional<String> doubt(Tx tx, StatedClaim stated, PostingPlan plan, ClaimCase matched) {
        Carrier carrier = stated.carrier();
        if (!stated.isCrossover() || plan.outcome() == ClaimOutcome.FORWARDED) {
            return Optional.empty();
        }
        Optional<CoverageTurn> following = matched.next();
        if (following.isEmpty()) {
            return Optional.of(
                    carrier.isNamed()
                            ? Texts.of(
                                    "remittances.task.sent-on-unknown",
                                    matched.number(),
                                    carrier.words(),
                                    matched.payer().payerName())
                            : Texts.of(
                                    "remittances.task.sent-on-nobody",
                                    matched.number(),
                                    matched.payer().payerName()));
        }
        return other(tx, carrier, following.get(), matched.number());
    }

    private static Optional<String> other(Tx tx, Carrier carrier, CoverageTurn next, String claim) {
        Optional<PayerId> known = carrier.known(tx);
        if (known.isPresent()) {
            String key = carrier.isLike(next.payerName())
                    ? "remittances.task.sent-on-other"
                    : "remittances.task.sent-on-known";
            return known.filter(payer -> !payer.equals(next.payer()))
                    .map(_ -> Texts.of(key, claim, carrier.words(), next.payerName()));
        }
        return carrier.isNamed() && !carrier.isLike(next.payerName())
                ? Optional.of(Texts.of("remittances.task.sent-on-other", claim, carrier.words(), next.payerName()))
                : Optional.empty();
    }
}
