package org.daysheet.billing.scrubber;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daysheet.billing.codelists.CodePair;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.ServiceLine;
import org.jspecify.annotations.Nullable;

/// Procedures that are not paid beside each other on one day (NCCI procedure-to-procedure edits), within the claim and
/// against what the same provider charged for the patient on other claims. Payers that do not follow the edits pay
/// both.
final class PairRules {
    /// Modifiers that say the second procedure was apart from the first (NCCI policy manual, chapter 1).
    private static final Set<String> APART = Set.of(
            "59", "XE", "XS", "XP", "XU", "25", "57", "24", "58", "78", "79", "91", "27", "LT", "RT", "E1", "E2", "E3",
            "E4", "FA", "F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9", "TA", "T1", "T2", "T3", "T4", "T5", "T6",
            "T7", "T8", "T9", "LC", "LD", "RC", "LM", "RI");

    /// Those that count on either of the two.
    private static final Set<String> APART_ON_EITHER = Set.of("59", "XE", "XS", "XP", "XU");

    private PairRules() {}

    /// One procedure of a day.
    ///
    /// @param path of its line, null when it is on another claim
    /// @param claim that other claim, empty when it is on none yet
    /// @param by NPI of who rendered it
    private record Done(
            String code,
            List<String> modifiers,
            LocalDate on,
            @Nullable String path,
            String claim,
            String by) {}

    static void check(ProfessionalClaim claim, ScrubContext context, ScrubReport report) {
        if (!context.wishes().followsPairEdits()) {
            return;
        }
        List<Done> all = new ArrayList<>();
        for (int i = 0; i < claim.lines().size(); i++) {
            ServiceLine line = claim.lines().get(i);
            String path = "lines[" + (i + 1) + "].procedure.modifiers";
            String by = LineRenderer.npi(claim, line);
            all.add(new Done(line.procedure().code(), line.procedure().modifiers(), line.from(), path, "", by));
        }
        for (ChargedBefore before : context.chargedBefore()) {
            all.add(new Done(before.procedure(), before.modifiers(), before.on(), null, before.claim(), before.by()));
        }
        for (Done first : all) {
            for (Done second : all) {
                boolean isOurs = first.path() != null || second.path() != null;
                boolean isBySame = first.by().equals(second.by());
                if (isOurs
                        && isBySame
                        && first.on().equals(second.on())
                        && !first.code().equals(second.code())) {
                    pair(first, second, context, report);
                }
            }
        }
    }

    private static void pair(Done first, Done second, ScrubContext context, ScrubReport report) {
        Optional<CodePair> pair = context.codes().pair(first.code(), second.code(), second.on());
        if (pair.isEmpty() || (!pair.get().isAbsolute() && isApart(first, second))) {
            return;
        }
        boolean isAbsolute = pair.get().isAbsolute();
        if (first.path() != null && second.path() != null) {
            ScrubRule rule = isAbsolute ? ScrubRule.PAIR_NEVER : ScrubRule.PAIR_NEEDS_MODIFIER;
            report.when(true, rule, second.path(), first.code(), second.code());
            return;
        }
        ScrubRule rule = isAbsolute ? ScrubRule.PAIR_NEVER_ELSEWHERE : ScrubRule.PAIR_ELSEWHERE;
        Done ours = first.path() == null ? second : first;
        Done other = first.path() == null ? first : second;
        report.when(
                true,
                rule,
                String.valueOf(ours.path()),
                first.code(),
                second.code(),
                other.code(),
                ScrubTexts.where(other.claim()));
    }

    private static boolean isApart(Done first, Done second) {
        return second.modifiers().stream().anyMatch(APART::contains)
                || first.modifiers().stream().anyMatch(APART_ON_EITHER::contains);
    }
}
