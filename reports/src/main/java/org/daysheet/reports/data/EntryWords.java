package org.daysheet.reports.data;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Words for the names the ledger stores.
public final class EntryWords {
    private EntryWords() {}

    /// "PAYER_PAYMENT" as "Payer payment".
    public static String of(String name) {
        String words = name.replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /// What a payer told without moving money.
    ///
    /// @param status CLP02, null when no payer said it
    /// @param isDenied whether a service or the whole was refused
    static String ofAnswer(@Nullable String status, boolean isDenied) {
        return switch (status) {
            case null -> "Information";
            case "4" -> "Denial";
            case "23" -> "Forwarded";
            case "25" -> "Predetermination";
            default -> isDenied ? "Denial" : "No payment";
        };
    }
}
