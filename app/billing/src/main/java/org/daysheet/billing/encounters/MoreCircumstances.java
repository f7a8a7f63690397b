package org.daysheet.billing.encounters;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// What few payers want to know about few visits.
///
/// @param referral number of the referral (REF*9F), empty when none
/// @param clia laboratory number (REF*X4) of this visit, empty for the practice's own where a test needs one
/// @param delayReason why the claim comes late (CLM20), empty when it does not
/// @param specialProgram program that pays (CLM12), empty when none
/// @param patientPaid what the patient paid for this visit (AMT*F5), null when it is not told
/// @param dates days beside onset, accident and admission
/// @param papers what follows the claim, at most ten
/// @param care what only some kinds of care tell, {@link RareCare#NONE} for most visits
public record MoreCircumstances(
        String referral,
        String clia,
        String delayReason,
        String specialProgram,
        @Nullable Money patientPaid,
        Map<VisitDate, LocalDate> dates,
        List<Papers> papers,
        RareCare care) {
    /// As many papers as a claim can announce.
    public static final int MOST_PAPERS = 10;

    /// Codes of reasons why a claim comes late (837P TR3 CLM20).
    public static final Set<String> DELAY_REASONS =
            Set.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "15");

    /// Codes of special programs (837P TR3 CLM12).
    public static final Set<String> SPECIAL_PROGRAMS = Set.of("02", "03", "05", "09");

    /// Nothing of it.
    public static final MoreCircumstances NONE = new MoreCircumstances("", "", "", "", null, Map.of(), List.of());

    public MoreCircumstances {
        referral = referral.strip();
        clia = clia.strip();
        EnumMap<VisitDate, LocalDate> ordered = new EnumMap<>(VisitDate.class);
        ordered.putAll(dates);
        dates = Collections.unmodifiableMap(ordered);
        papers = List.copyOf(papers);
        boolean isKnown = (delayReason.isEmpty() || DELAY_REASONS.contains(delayReason))
                && (specialProgram.isEmpty() || SPECIAL_PROGRAMS.contains(specialProgram));
        if (!isKnown || papers.size() > MOST_PAPERS || (patientPaid != null && patientPaid.isNegative())) {
            throw new IllegalArgumentException(
                    "a visit has known reasons and programs, at most ten papers, and no negative payment");
        }
    }

    /// Those of no rare kind of care.
    public MoreCircumstances(
            String referral,
            String clia,
            String delayReason,
            String specialProgram,
            @Nullable Money patientPaid,
            Map<VisitDate, LocalDate> dates,
            List<Papers> papers) {
        this(referral, clia, delayReason, specialProgram, patientPaid, dates, papers, RareCare.NONE);
    }

    /// A day, when it is known.
    public Optional<LocalDate> date(VisitDate kind) {
        return Optional.ofNullable(dates.get(kind));
    }
}
