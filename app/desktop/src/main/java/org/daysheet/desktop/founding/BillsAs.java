package org.daysheet.desktop.founding;

/// Whom claims name as billing provider.
public enum BillsAs {
    /// The practice, under an NPI of its own.
    ORGANIZATION,
    /// The provider, who alone is the practice and bills under the own NPI.
    PERSON
}
