package org.daysheet.reports.data;

import java.util.Locale;

/// Words for the names the ledger stores.
public final class EntryWords {
    private EntryWords() {}

    /// "PAYER_PAYMENT" as "Payer payment".
    public static String of(String name) {
        String words = name.replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
