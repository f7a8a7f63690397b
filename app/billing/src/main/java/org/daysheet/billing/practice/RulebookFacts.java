package org.daysheet.billing.practice;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.daysheet.billing.practice.PayerWishes.Authorization;
import org.daysheet.billing.practice.PayerWishes.DrugCodes;
import org.daysheet.types.id.PayerId;
import org.jspecify.annotations.Nullable;

/// What a payer says holds from a day on. What is null stays as it was before. Days are calendar days.
///
/// @param payer whose rules they are
/// @param effectiveOn first day: of service for filing and wishes, of the decision for appeals, of today for asking
/// @param timelyFilingDays from service to the last day a claim is taken
/// @param correctedClaimDays from service to the last day a replacement of a claim is taken
/// @param appealDays from a decision to the last day an appeal is taken
/// @param followUpDays from a denial to the day somebody works it
/// @param followsPairEdits whether it refuses pairs of procedures and units that the public lists refuse
/// @param drugCodes whether it wants the NDC of drugs
/// @param authorization whether it wants a number for whatever is done
/// @param gates what it wants to be known before
/// @param note where that was said, empty when nobody noted it
public record RulebookFacts(
        PayerId payer,
        LocalDate effectiveOn,
        @Nullable Integer timelyFilingDays,
        @Nullable Integer correctedClaimDays,
        @Nullable Integer appealDays,
        @Nullable Integer followUpDays,
        @Nullable Boolean followsPairEdits,
        @Nullable DrugCodes drugCodes,
        @Nullable Authorization authorization,
        GatesSaid gates,
        String note) {
    static final int MOST_DAYS = 3_660;
    static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    public RulebookFacts {
        note = note.strip();
        boolean isEachADay =
                isADay(timelyFilingDays) && isADay(correctedClaimDays) && isADay(appealDays) && isADay(followUpDays);
        if (!isEachADay) {
            throw new IllegalArgumentException("a payer takes at least a day");
        }
    }

    /// With nothing said about gates.
    public RulebookFacts(
            PayerId payer,
            LocalDate effectiveOn,
            @Nullable Integer timelyFilingDays,
            @Nullable Integer correctedClaimDays,
            @Nullable Integer appealDays,
            @Nullable Integer followUpDays,
            @Nullable Boolean followsPairEdits,
            @Nullable DrugCodes drugCodes,
            @Nullable Authorization authorization,
            String note) {
        this(
                payer,
                effectiveOn,
                timelyFilingDays,
                correctedClaimDays,
                appealDays,
                followUpDays,
                followsPairEdits,
                drugCodes,
                authorization,
                GatesSaid.NOTHING,
                note);
    }

    /// Whether no limit is longer than ten years, and nothing is said of days long past.
    boolean isReasonable() {
        return !effectiveOn.isBefore(EARLIEST)
                && Stream.of(timelyFilingDays, correctedClaimDays, appealDays, followUpDays)
                        .allMatch(days -> days == null || days <= MOST_DAYS);
    }

    private static boolean isADay(@Nullable Integer days) {
        return days == null || days > 0;
    }

    /// Whether it says nothing.
    public boolean isEmpty() {
        return timelyFilingDays == null
                && correctedClaimDays == null
                && appealDays == null
                && followUpDays == null
                && followsPairEdits == null
                && drugCodes == null
                && authorization == null
                && gates.equals(GatesSaid.NOTHING);
    }
}
