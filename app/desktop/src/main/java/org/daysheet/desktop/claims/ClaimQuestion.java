package org.daysheet.desktop.claims;

import org.daysheet.billing.claims.TaskOwner;
import org.daysheet.types.day.DaySpan;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.ProviderId;
import org.jspecify.annotations.Nullable;

/// What the list of claims is asked for.
///
/// @param filter where they stand
/// @param place where they wait
/// @param payer who is asked to pay, null for anybody
/// @param provider who treated, null for anybody
/// @param owner who has what is to be done next, null for anybody
/// @param served first day of service
/// @param sent day they were first sent
/// @param text beginning of patient, payer or claim number
public record ClaimQuestion(
        ClaimFilter filter,
        ClaimPlace place,
        @Nullable PayerId payer,
        @Nullable ProviderId provider,
        @Nullable TaskOwner owner,
        DaySpan served,
        DaySpan sent,
        String text) {
    /// Claims of anybody and any day.
    public static ClaimQuestion of(ClaimFilter filter, String text) {
        return new ClaimQuestion(filter, ClaimPlace.ANY, null, null, null, DaySpan.ANY, DaySpan.ANY, text);
    }
}
