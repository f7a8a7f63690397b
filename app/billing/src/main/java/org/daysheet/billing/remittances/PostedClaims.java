package org.daysheet.billing.remittances;

import java.util.ArrayList;
import java.util.List;
import org.daysheet.billing.claims.Adjudication;
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
        List<Adjudication> decisions = new ArrayList<>();
        for (ClaimNews item : news) {
            switch (item.outcome()) {
                case PAID, DENIED ->
                    decisions.add(new Adjudication(
                            item.claim(),
                            item.outcome() == ClaimOutcome.DENIED,
                            item.payerControl() == null ? "" : item.payerControl(),
                            item.rawFile(),
                            item.detail()));
                case REVERSED -> {
                    tell(tx, decisions);
                    moves.adjudicationWithdrawn(tx, item.claim(), item.rawFile(), item.detail());
                }
                case FORWARDED -> {
                    tell(tx, decisions);
                    moves.forwarded(tx, item.claim(), item.detail());
                }
                case TOLD -> {}
            }
        }
        tell(tx, decisions);
        for (ClaimNews item : news) {
            if (item.crossover() != null) {
                ClaimId _ = claims.createNext(tx, item.claim(), item.crossover(), item.detail());
            }
        }
    }

    private void tell(Tx tx, List<Adjudication> decisions) {
        if (!decisions.isEmpty()) {
            moves.adjudicated(tx, List.copyOf(decisions));
            decisions.clear();
        }
    }
}
