package org.daysheet.billing.periods;

import java.util.Locale;
import java.util.Optional;

/// In which form a journal goes to the bookkeeping.
public enum JournalForm {
    /// One line for each account and day, with debit and credit.
    CSV,
    /// General journal entries as QuickBooks takes them in, one for each day.
    IIF;

    /// Reads the word in any case.
    public static Optional<JournalForm> parse(String text) {
        for (JournalForm form : values()) {
            if (form.name().equals(text.strip().toUpperCase(Locale.ROOT))) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }
}
