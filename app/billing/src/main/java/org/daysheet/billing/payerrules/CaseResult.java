package org.daysheet.billing.payerrules;

/// How a case of a rule came out.
///
/// @param title of the case
/// @param expected whether the rule had to speak
/// @param hit whether it spoke; false too when the past claim is gone
/// @param isKnown whether the claim was found
public record CaseResult(String title, boolean expected, boolean hit, boolean isKnown) {
    public boolean passed() {
        return isKnown && expected == hit;
    }
}
