package org.daysheet.desktop.people;

import org.daysheet.desktop.parts.Texts;

/// A field about what a payer said about a coverage, in the order in which one asks.
public enum EligibilityField {
    COVERAGE,
    SERVICE,
    ASKED,
    CHANNEL,
    RESULT,
    PLAN,
    FROM,
    TO,
    COPAY,
    DEDUCTIBLE,
    COINSURANCE,
    VISITS,
    SPOKE_WITH,
    REFERENCE,
    NOTE;

    /// What stands over the field; an underscore marks its letter.
    public String label() {
        return Texts.of("people.eligibility." + name());
    }
}
