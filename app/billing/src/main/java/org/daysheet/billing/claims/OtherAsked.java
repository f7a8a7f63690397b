package org.daysheet.billing.claims;

import java.util.Optional;
import org.daysheet.billing.authorizations.PayerNumbers;
import org.daysheet.billing.claims.EarlierDecisions.EarlierDecision;
import org.daysheet.billing.patients.Coverage;
import org.daysheet.billing.practice.Payer;
import org.daysheet.billing.practice.PayerRoutes;
import org.jspecify.annotations.Nullable;

/// Another coverage that holds on the day of the visit: one that was asked before, or will be asked later.
///
/// @param coverage the coverage
/// @param payer its payer
/// @param routes the ways to it
/// @param numbers under which its payer allowed the visit
/// @param decision what its payer decided, null when it has not or comes later
/// @param isBypassed whether its payer was not to be asked though it comes before
record OtherAsked(
        Coverage coverage,
        Payer payer,
        PayerRoutes routes,
        PayerNumbers numbers,
        @Nullable EarlierDecision decision,
        boolean isBypassed) {
    Optional<EarlierDecision> whatItDecided() {
        return Optional.ofNullable(decision);
    }
}
