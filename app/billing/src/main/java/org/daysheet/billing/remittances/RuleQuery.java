package org.daysheet.billing.remittances;

import static org.daysheet.store.db.Tables.ADJUSTMENT_RULE;

import java.time.LocalDate;
import org.daysheet.store.Tx;

/// The practice's rules for adjustments.
final class RuleQuery {
    private RuleQuery() {}

    /// Rules in force on a day.
    static AdjustmentRules on(Tx tx, LocalDate day) {
        return new AdjustmentRules(tx.dsl()
                .selectFrom(ADJUSTMENT_RULE)
                .where(ADJUSTMENT_RULE.EFFECTIVE_ON.le(day))
                .orderBy(ADJUSTMENT_RULE.EFFECTIVE_ON, ADJUSTMENT_RULE.ADJUSTMENT_RULE_ID)
                .fetch(row -> new AdjustmentRules.Rule(
                        row.getGroupCode(), row.getCarc(), Treatment.valueOf(row.getTreatment()), row.getClassName())));
    }
}
