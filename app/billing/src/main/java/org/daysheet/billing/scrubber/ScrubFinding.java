package org.daysheet.billing.scrubber;

/// Something on a claim that a payer would not like.
///
/// @param rule stable name of the rule
/// @param severity whether it keeps the claim back
/// @param fieldPath where in the document, such as `billingProvider.address.zip` or `lines[2].pointers` (from 1)
/// @param message what is wrong
/// @param advice what to do
public record ScrubFinding(String rule, ScrubSeverity severity, String fieldPath, String message, String advice) {
    public boolean stops() {
        return severity == ScrubSeverity.STOPS;
    }
}
