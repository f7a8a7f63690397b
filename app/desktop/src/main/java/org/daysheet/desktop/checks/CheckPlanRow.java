package org.daysheet.desktop.checks;

import java.util.List;
import java.util.stream.Stream;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// What posting a check does, as a whole.
///
/// @param check the check
/// @param isPostable whether anything can be posted now
/// @param digest what the plan is known by, so that nothing else is posted
/// @param hold why nothing of the check can be posted, or what to look at before it is; empty when all is well
/// @param claimsPaid sum of what the payer pays on claims
/// @param providerAdjustments money of the check that belongs to no claim; positive lowers the payment
/// @param rows claims in the order of the file
/// @param others money of the check that belongs to no claim: provider adjustments, credits of patients
public record CheckPlanRow(
        CheckRow check,
        boolean isPostable,
        String digest,
        String hold,
        Money claimsPaid,
        Money providerAdjustments,
        List<PlanRow> rows,
        List<PlanRow> others) {
    public CheckPlanRow {
        rows = List.copyOf(rows);
        others = List.copyOf(others);
    }

    /// Everything the check moves: claims, then what belongs to none.
    List<PlanRow> all() {
        return Stream.concat(rows.stream(), others.stream()).toList();
    }

    /// How many of the claims have a verdict.
    public long count(PlanRow.Verdict verdict) {
        return rows.stream().filter(row -> row.verdict() == verdict).count();
    }

    /// Why no claim of the shown check can be matched by hand, empty when one can.
    static String whyNoMatch(@Nullable CheckPlanRow shown) {
        if (shown == null) {
            return Texts.of("checks.match.no-check");
        }
        return shown.count(PlanRow.Verdict.HELD) > 0 ? "" : Texts.of("checks.match.none-held");
    }

    /// Which claim is held and why, when any is; the first one in words, further ones by their number.
    String heldHint() {
        List<PlanRow> held = rows.stream()
                .filter(row -> row.verdict() == PlanRow.Verdict.HELD)
                .toList();
        return held.isEmpty()
                ? ""
                : Texts.of(
                        "checks.plan.held",
                        held.getFirst().control(),
                        held.getFirst().reason(),
                        held.size() - 1);
    }
}
