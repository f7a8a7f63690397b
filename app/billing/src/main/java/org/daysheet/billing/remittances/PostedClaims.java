package org.daysheet.billing.remittances;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daysheet.billing.claims.Adjudication;
import org.daysheet.billing.claims.Adjudication.Verdict;
import org.daysheet.billing.claims.ClaimMoves;
import org.daysheet.billing.claims.Claims;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;

/// Tells the claims what was posted. A claim that its payer sent on gets its claim to the next payer, so that the
/// answer finds it.
public final class PostedClaims implements ClaimBook {
    private final Claims claims;
    private final ClaimMoves moves;

    public PostedClaims(Claims claims, ClaimMoves moves) {
        this.claims = claims;
        this.moves = moves;
    }

    @Override
    public void adjudicated(Tx tx, List<ClaimNews> news) {
        List<Adjudication> decisions = news.stream()
                .flatMap(item -> verdict(item.outcome())
                        .map(verdict -> new Adjudication(
                                item.claim(),
                                item.number(),
                                verdict,
                                isDecision(verdict) && item.payerControl() != null ? item.payerControl() : "",
                                item.rawFile(),
                                item.detail()))
                        .stream())
                .toList();
        if (!decisions.isEmpty()) {
            moves.adjudicated(tx, decisions, PostedClaims::standing);
        }
        for (ClaimNews item : news) {
            if (item.crossover() != null && !claims.isWithdrawn(tx, item.claim())) {
                ClaimId _ = claims.createNext(tx, item.claim(), item.crossover(), item.detail());
            }
        }
    }

    private static boolean isDecision(Verdict verdict) {
        return verdict == Verdict.PAID || verdict == Verdict.DENIED;
    }

    private static Map<ClaimId, Verdict> standing(Tx tx, Collection<ClaimId> claims) {
        Map<ClaimId, Verdict> standing = new HashMap<>();
        new DecisionQuery(tx)
                .standing(claims)
                .forEach((claim, outcome) -> verdict(outcome).ifPresent(verdict -> standing.put(claim, verdict)));
        return standing;
    }

    private static Optional<Verdict> verdict(ClaimOutcome outcome) {
        return switch (outcome) {
            case PAID -> Optional.of(Verdict.PAID);
            case DENIED -> Optional.of(Verdict.DENIED);
            case FORWARDED -> Optional.of(Verdict.FORWARDED);
            case REVERSED -> Optional.of(Verdict.WITHDRAWN);
            case TOLD -> Optional.empty();
        };
    }
}
