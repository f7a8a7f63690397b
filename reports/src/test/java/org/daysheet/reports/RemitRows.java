package org.daysheet.reports;

import static org.daysheet.store.db.Tables.ACKNOWLEDGMENT;
import static org.daysheet.store.db.Tables.ACKNOWLEDGMENT_MATCH;
import static org.daysheet.store.db.Tables.DENIAL;
import static org.daysheet.store.db.Tables.REMITTANCE;
import static org.daysheet.store.db.Tables.REMIT_ADJUSTMENT;
import static org.daysheet.store.db.Tables.REMIT_CLAIM;
import static org.daysheet.store.db.Tables.REMIT_LINE;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes rows of payers' answers for tests.
public final class RemitRows {
    private final LedgerRows rows;

    public RemitRows(LedgerRows rows) {
        this.rows = rows;
    }

    /// One answered claim on a check of its own.
    ///
    /// @return id of the remit claim
    public long answer(String status, LocalDate on, long charge, long paid) {
        long remittance = rows.insert(
                REMITTANCE,
                REMITTANCE.REMITTANCE_ID,
                Map.ofEntries(
                        Map.entry("raw_file_id", rows.file("IN", "835")),
                        Map.entry("ordinal", 1),
                        Map.entry("source_kind", "835"),
                        Map.entry("interchange_control", "1"),
                        Map.entry("group_control", "1"),
                        Map.entry("transaction_control", "1"),
                        Map.entry("payer_name", "P"),
                        Map.entry("payer_code", "P"),
                        Map.entry("trace_number", "T" + rows.next()),
                        Map.entry("handling_code", "I"),
                        Map.entry("payment_method", "ACH"),
                        Map.entry("payment_on", on),
                        Map.entry("payment_cents", paid),
                        Map.entry("claims_paid_cents", paid),
                        Map.entry("provider_adjustments_cents", 0L),
                        Map.entry("is_line_balanced", true),
                        Map.entry("is_claim_balanced", true),
                        Map.entry("is_transaction_balanced", true),
                        Map.entry("check_key", "C" + rows.next()),
                        Map.entry("byte_offset", 0L),
                        Map.entry("segment_number", 1),
                        Map.entry("taken_on", on)));
        return rows.insert(
                REMIT_CLAIM,
                REMIT_CLAIM.REMIT_CLAIM_ID,
                Map.ofEntries(
                        Map.entry("remittance_id", remittance),
                        Map.entry("ordinal", 1),
                        Map.entry("patient_control_number", "X"),
                        Map.entry("status_code", status),
                        Map.entry("charge_cents", charge),
                        Map.entry("paid_cents", paid),
                        Map.entry("is_balanced", true),
                        Map.entry("is_readable", true),
                        Map.entry("claim_key", "C" + rows.next()),
                        Map.entry("byte_offset", 0L),
                        Map.entry("byte_end", 1L),
                        Map.entry("segment_number", 1)));
    }

    public long line(long remitClaim, long charge, long paid) {
        return rows.insert(
                REMIT_LINE,
                REMIT_LINE.REMIT_LINE_ID,
                Map.of(
                        "remit_claim_id",
                        remitClaim,
                        "ordinal",
                        (int) rows.next(),
                        "procedure_qualifier",
                        "HC",
                        "procedure_code",
                        "G0402",
                        "charge_cents",
                        charge,
                        "paid_cents",
                        paid,
                        "byte_offset",
                        0L,
                        "segment_number",
                        1));
    }

    public void adjustment(long remitClaim, @Nullable Long line, String group, String carc, long cents) {
        var values = new java.util.HashMap<String, Object>(Map.of(
                "remit_claim_id",
                remitClaim,
                "ordinal",
                (int) rows.next(),
                "cas_ordinal",
                1,
                "triplet_ordinal",
                1,
                "group_code",
                group,
                "carc",
                carc,
                "amount_cents",
                cents,
                "byte_offset",
                0L,
                "segment_number",
                1));
        if (line != null) {
            values.put("remit_line_id", line);
        }
        rows.insert(REMIT_ADJUSTMENT, REMIT_ADJUSTMENT.REMIT_ADJUSTMENT_ID, values);
    }

    /// Posting opened a denial of a line.
    public void denial(long claim, long remitClaim, long line, String group, String carc, long cents) {
        rows.insert(
                DENIAL,
                DENIAL.DENIAL_ID,
                Map.ofEntries(
                        Map.entry("claim_id", claim),
                        Map.entry("remit_claim_id", remitClaim),
                        Map.entry("remit_line_id", line),
                        Map.entry("denial_kind", "DENIAL"),
                        Map.entry("group_code", group),
                        Map.entry("carc", carc),
                        Map.entry("remarks", ""),
                        Map.entry("category", "OTHER"),
                        Map.entry("amount_cents", cents),
                        Map.entry("status", "OPEN"),
                        Map.entry("opened_on", LocalDate.of(2026, 3, 1))));
    }

    /// The payer's front end accepts or rejects the newest version of a claim, or neither (277CA).
    public void acknowledge(long claim, @Nullable Boolean isAccepted, LocalDate on) {
        Map<String, Object> values = word(isAccepted, on);
        values.put("claim_version_id", rows.version(claim));
        rows.insert(ACKNOWLEDGMENT, ACKNOWLEDGMENT.ACKNOWLEDGMENT_ID, values);
    }

    /// The same under a number nobody knew; somebody said later which claim was meant.
    public void acknowledgeLater(long claim, boolean isAccepted, LocalDate on, LocalDate matchedOn) {
        long word = rows.insert(ACKNOWLEDGMENT, ACKNOWLEDGMENT.ACKNOWLEDGMENT_ID, word(isAccepted, on));
        rows.insert(
                ACKNOWLEDGMENT_MATCH,
                ACKNOWLEDGMENT_MATCH.ACKNOWLEDGMENT_MATCH_ID,
                Map.of(
                        "acknowledgment_id",
                        word,
                        "claim_version_id",
                        rows.version(claim),
                        "is_by_hand",
                        true,
                        "matched_on",
                        matchedOn,
                        "matched_at",
                        rows.tx().now(),
                        "matched_by",
                        rows.tx().user().value()));
    }

    private Map<String, Object> word(@Nullable Boolean isAccepted, LocalDate on) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "raw_file_id",
                rows.file("IN", "277CA"),
                "ordinal",
                1,
                "acknowledgment_kind",
                "277CA",
                "outcome_code",
                isAccepted == null ? "P1" : isAccepted ? "A1" : "A3",
                "detail",
                "",
                "received_on",
                on));
        if (isAccepted != null) {
            values.put("is_accepted", isAccepted);
        }
        return values;
    }
}
