package org.daysheet.billing.claims;

import java.util.Collection;
import java.util.List;
import org.daysheet.types.day.DaySpan;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.ProviderId;
import org.jspecify.annotations.Nullable;

/// Which claims a list shows; everything that is asked for must hold.
///
/// @param statuses where they stand, empty for anywhere
/// @param steps where they wait today, empty for anywhere
/// @param payer who is asked to pay, null for anybody
/// @param provider who treated, null for anybody
/// @param owner who has what is to be done next, null for anybody and for nothing to be done
/// @param served by the first day of service
/// @param sent by the day they were first sent; claims that never were have none
/// @param text patient, payer or claim number begins so; empty for all
public record ClaimSearch(
        List<ClaimStatus> statuses,
        List<ClaimStep> steps,
        @Nullable PayerId payer,
        @Nullable ProviderId provider,
        @Nullable TaskOwner owner,
        DaySpan served,
        DaySpan sent,
        String text) {
    public ClaimSearch {
        statuses = List.copyOf(statuses);
        steps = List.copyOf(steps);
        text = text.strip();
    }

    /// Claims whoever has what is to be done next about them.
    public ClaimSearch(
            List<ClaimStatus> statuses,
            List<ClaimStep> steps,
            @Nullable PayerId payer,
            @Nullable ProviderId provider,
            DaySpan served,
            DaySpan sent,
            String text) {
        this(statuses, steps, payer, provider, null, served, sent, text);
    }

    /// Claims in some statuses (all when empty) whose patient, payer or number begins with a text.
    public static ClaimSearch of(Collection<ClaimStatus> statuses, String text) {
        return new ClaimSearch(List.copyOf(statuses), List.of(), null, null, DaySpan.ANY, DaySpan.ANY, text);
    }

    /// Claims in a status, all when none is named.
    static ClaimSearch in(@Nullable ClaimStatus status) {
        return of(status == null ? List.of() : List.of(status), "");
    }

    /// Claims that wait today at some steps (anywhere when empty).
    public static ClaimSearch at(Collection<ClaimStep> steps) {
        return new ClaimSearch(List.of(), List.copyOf(steps), null, null, DaySpan.ANY, DaySpan.ANY, "");
    }
}
