package org.daysheet.billing.remittances;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /// The rules every practice starts with: group, reason, first day, treatment, class.
    static final Set<String> DELIVERED = Set.of(
            "CO 45 1900-01-01 CONTRACTUAL CONTRACTUAL",
            "CO 42 1900-01-01 CONTRACTUAL CONTRACTUAL",
            "CO 59 1900-01-01 CONTRACTUAL CONTRACTUAL",
            "CO 131 1900-01-01 CONTRACTUAL CONTRACTUAL",
            "CO 24 1900-01-01 CONTRACTUAL CAPITATION",
            "CO 253 1900-01-01 CONTRACTUAL SEQUESTRATION",
            "CO 104 1900-01-01 CONTRACTUAL WITHHOLD",
            "OA 23 1900-01-01 INFORMATION null",
            "OA 94 1900-01-01 PAIRED null",
            "CO 94 1900-01-01 PAIRED null",
            "CO 97 1900-01-01 PAIRED null",
            "OA 97 1900-01-01 PAIRED null");

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
