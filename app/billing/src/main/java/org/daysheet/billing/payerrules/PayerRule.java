package org.daysheet.billing.payerrules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A rule in one of its versions. Pure: the same claim always gives the same answer.
///
/// @param id key
/// @param version from 1; a changed rule is a new version
/// @param retiredOn day it was taken out of use, null while it is in use
/// @param definition what a person wrote
public record PayerRule(long id, int version, @Nullable LocalDate retiredOn, RuleDefinition definition) {
    private static final String NAME = "payer-rule-";

    /// Whether claims are checked by it on a day.
    public boolean isInForce(LocalDate day) {
        return retiredOn == null && definition.isInForce(day);
    }

    /// Whether it speaks about a claim.
    ///
    /// @param payerNumbers what else the claim's payer goes by
    public boolean matches(ClaimFacts claim, Collection<String> payerNumbers) {
        return !definition.when().matches(claim, payerNumbers).isEmpty();
    }

    /// Where in the claim's document it speaks; none when it does not.
    ///
    /// @param payerNumbers what else the claim's payer goes by
    public List<String> paths(ClaimFacts claim, Collection<String> payerNumbers) {
        return definition.when().matches(claim, payerNumbers).stream()
                .map(line -> definition.says().path(line))
                .distinct()
                .toList();
    }

    /// What findings call it: `payer-rule-3-v2`.
    public String findingName() {
        return stem(id) + version;
    }

    /// What the findings of all its versions begin with.
    static String stem(long id) {
        return NAME + id + "-v";
    }

    /// The key of the rule that a finding names.
    static long idOf(String findingName) {
        return Long.parseLong(findingName.substring(NAME.length(), findingName.lastIndexOf("-v")));
    }

    /// What the findings of every rule begin with.
    static String everyStem() {
        return NAME;
    }
}
