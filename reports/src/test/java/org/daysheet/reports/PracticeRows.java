package org.daysheet.reports;

import static org.daysheet.store.db.Tables.PAYER;
import static org.daysheet.store.db.Tables.PRACTICE;
import static org.daysheet.store.db.Tables.PROVIDER;

import java.util.Map;

/// Rows of the practice itself and whom it deals with.
final class PracticeRows {
    private PracticeRows() {}

    static void practice(LedgerRows rows, String name) {
        rows.insert(
                PRACTICE,
                PRACTICE.PRACTICE_ID,
                Map.ofEntries(
                        Map.entry("practice_name", name),
                        Map.entry("is_organization", true),
                        Map.entry("npi", "1234567893"),
                        Map.entry("tax_id", "123456789"),
                        Map.entry("tax_id_kind", "EI"),
                        Map.entry("address_line1", "1200 Orchard Lane"),
                        Map.entry("city", "Springfield"),
                        Map.entry("state_code", "IL"),
                        Map.entry("zip_code", "627041234"),
                        Map.entry("phone", "2175550142"),
                        Map.entry("is_demo", false),
                        Map.entry("time_zone", "America/Chicago")));
    }

    static long payer(LedgerRows rows, String name) {
        return rows.insert(
                PAYER,
                PAYER.PAYER_ID,
                Map.ofEntries(
                        Map.entry("payer_name", name),
                        Map.entry("payer_code", "P" + rows.next()),
                        Map.entry("filing_indicator", "CI"),
                        Map.entry("timely_filing_days", 365),
                        Map.entry("expected_ack_days", 2),
                        Map.entry("expected_status_days", 5),
                        Map.entry("expected_payment_days", 30),
                        Map.entry("accepts_assignment", true),
                        Map.entry("copay_stays_with_patient", false),
                        Map.entry("is_active", true)));
    }

    static long provider(LedgerRows rows) {
        return rows.insert(
                PROVIDER,
                PROVIDER.PROVIDER_ID,
                Map.of(
                        "provider_role",
                        "RENDERING",
                        "is_organization",
                        false,
                        "last_name",
                        "Doe",
                        "npi",
                        "1234567893",
                        "is_active",
                        true));
    }
}
