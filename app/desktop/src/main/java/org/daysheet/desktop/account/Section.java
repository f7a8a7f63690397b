package org.daysheet.desktop.account;

import org.daysheet.desktop.parts.Texts;

/// A part of an account that is looked at by itself.
public enum Section {
    CHARGES,
    WHY,
    PAYMENTS,
    CLAIMS,
    STATEMENTS,
    TASKS,
    COVERAGES,
    ELIGIBILITY,
    AUTHORIZATIONS,
    NOTES;

    /// Its words on the button.
    public String words() {
        return Texts.of("account.section." + name());
    }
}
