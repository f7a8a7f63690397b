package org.daysheet.desktop.checks;

import java.util.List;
import org.daysheet.billing.remittances.SeenPlan;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;

/// What posting all clean checks would do now; exactly these are posted, each as it was looked at.
///
/// @param clean the checks that are clean
/// @param sum what they pay
/// @param left the others that wait, each with its reason
public record CleanPlan(List<SeenPlan> clean, Money sum, List<LeftRow> left) {
    /// A check that needs a person.
    ///
    /// @param reason why, in words that say what to do
    public record LeftRow(RemittanceId id, String payer, String trace, Money amount, String reason) {}

    public CleanPlan {
        clean = List.copyOf(clean);
        left = List.copyOf(left);
    }

    /// How many are clean.
    public int count() {
        return clean.size();
    }

    /// Whether a check was looked at.
    boolean knows(RemittanceId check) {
        return clean.stream().anyMatch(seen -> seen.check().equals(check))
                || left.stream().anyMatch(row -> row.id().equals(check));
    }
}
