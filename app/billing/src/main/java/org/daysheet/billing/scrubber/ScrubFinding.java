package org.daysheet.billing.scrubber;

import org.jspecify.annotations.Nullable;

/// Something on a claim that a payer would not like.
///
/// @param rule stable name of the rule
/// @param severity whether it keeps the claim back
/// @param fieldPath where in the document, such as `billingProvider.address.zip` or `lines[2].pointers` (from 1)
/// @param message what is wrong
/// @param advice what to do
/// @param fix what the program can do about it, null when a person has to
public record ScrubFinding(
        String rule,
        ScrubSeverity severity,
        String fieldPath,
        String message,
        String advice,
        @Nullable ScrubFix fix) {
    /// One that a person has to do something about.
    public ScrubFinding(String rule, ScrubSeverity severity, String fieldPath, String message, String advice) {
        this(rule, severity, fieldPath, message, advice, null);
    }

    public boolean stops() {
        return severity == ScrubSeverity.STOPS;
    }

    /// The same with what the program can do about it.
    ScrubFinding with(@Nullable ScrubFix offered) {
        return new ScrubFinding(rule, severity, fieldPath, message, advice, offered);
    }

    /// Whether another one is about the same place of the same claim.
    boolean isSame(ScrubFinding other) {
        return rule.equals(other.rule) && fieldPath.equals(other.fieldPath);
    }
}
