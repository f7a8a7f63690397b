package org.daysheet.billing.exchange;

import java.util.Map;
import java.util.Optional;

/// In which column of a table the cause of another room's refusal stands.
final class RefusedColumns {
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("patients.birth-in-future", "birth_on"),
            Map.entry("patients.death-day-wrong", "died_on"),
            Map.entry("patients.coverage.overlap", "effective_on"),
            Map.entry("patients.coverage.other-payer", "payer_code"),
            Map.entry("practice.payer.alias-taken", "aliases"),
            Map.entry("practice.payer.code-is-alias", "payer_code"),
            Map.entry("practice.fee.other-payer", "schedule"),
            Map.entry("practice.fee.price-stands", "fee"),
            Map.entry("encounters.close.in-future", "service_on"),
            Map.entry("encounters.close.line-begins-in-future", "from_on"),
            Map.entry("encounters.close.line-ends-in-future", "to_on"),
            Map.entry("encounters.close.no-diagnosis", "diagnoses"),
            Map.entry("encounters.close.no-pointer", "pointers"),
            Map.entry("encounters.close.nothing-charged", "amount"),
            Map.entry("encounters.enter.minutes-need-amount", "amount"),
            Map.entry("encounters.enter.no-fee", "procedure"),
            Map.entry("encounters.enter.pointer-wrong", "pointers"));

    private RefusedColumns() {}

    /// The column for a text key of a refusal; empty when it is about the row as a whole.
    static Optional<String> of(String key) {
        return Optional.ofNullable(COLUMNS.get(key));
    }
}
