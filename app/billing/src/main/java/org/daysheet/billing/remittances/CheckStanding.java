package org.daysheet.billing.remittances;

/// Checks by what is left to do with them.
public enum CheckStanding {
    ANY,
    /// Taken in; also those that do not add up, until somebody says that nobody needs to look at them.
    TO_POST,
    /// With something that a person has to look at: out of balance, a claim not found here, one held, or all it
    /// posted undone, unless somebody has said that it need not be looked at.
    FOR_A_PERSON,
    POSTED
}
