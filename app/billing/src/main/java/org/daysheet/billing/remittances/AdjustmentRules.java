package org.daysheet.billing.remittances;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How adjustments are treated on one day. What no rule names stays with the payer.
public final class AdjustmentRules {
    /// One rule.
    ///
    /// @param className class of the contractual account, null for other treatments
    public record Rule(
            String group,
            String reason,
            Treatment treatment,
            @Nullable String className) {}

    private static final String DEFAULT_CLASS = "CONTRACTUAL";

    private final Map<String, Rule> rules = new HashMap<>();

    /// @param inForce rules in force on the day, oldest first: a later one replaces an earlier one of the same code
    public AdjustmentRules(List<Rule> inForce) {
        inForce.forEach(rule -> rules.put(rule.group() + "-" + rule.reason(), rule));
    }

    public Treatment treatment(String group, String reason) {
        Rule rule = rules.get(group + "-" + reason);
        return rule == null ? Treatment.STAYS : rule.treatment();
    }

    /// Class of the account a contractual adjustment goes to.
    public String className(String group, String reason) {
        Rule rule = rules.get(group + "-" + reason);
        return rule == null || rule.className() == null ? DEFAULT_CLASS : rule.className();
    }
}
