package org.daysheet.desktop.checks;

import java.util.List;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;

/// What posting all clean checks would do now.
///
/// @param count how many are clean
/// @param sum what they pay
/// @param left the others that wait, each with its reason
public record CleanPlan(int count, Money sum, List<LeftRow> left) {
    /// A check that needs a person.
    ///
    /// @param reason why, in words that say what to do
    public record LeftRow(RemittanceId id, String payer, String trace, Money amount, String reason) {}

    public CleanPlan {
        left = List.copyOf(left);
    }
}
