package org.daysheet.reports;

import static org.daysheet.store.db.Tables.CLAIM;
import static org.daysheet.store.db.Tables.CLAIM_EVENT;
import static org.daysheet.store.db.Tables.CLAIM_HOLD;
import static org.daysheet.store.db.Tables.CLAIM_VERSION;
import static org.daysheet.store.db.Tables.SCRUB;
import static org.daysheet.store.db.Tables.SCRUB_FINDING;
import static org.daysheet.store.db.Tables.STATEMENT;
import static org.daysheet.store.db.Tables.STATEMENT_LINE;
import static org.daysheet.store.db.Tables.STATEMENT_RUN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes rows of what happened to claims and who was asked to pay, for tests.
public final class ClaimRows {
    private final LedgerRows rows;

    public ClaimRows(LedgerRows rows) {
        this.rows = rows;
    }

    /// Something happened to the newest version of a claim.
    public void event(long claim, String kind, String toStatus, LocalDate on) {
        rows.insert(
                CLAIM_EVENT,
                CLAIM_EVENT.CLAIM_EVENT_ID,
                Map.of(
                        "claim_id",
                        claim,
                        "claim_version_id",
                        rows.version(claim),
                        "event_kind",
                        kind,
                        "to_status",
                        toStatus,
                        "detail",
                        "",
                        "happened_on",
                        on,
                        "happened_at",
                        rows.tx().now(),
                        "happened_by",
                        rows.tx().user().value()));
    }

    /// Somebody kept a claim back.
    ///
    /// @param releaseOn the day on which it is free by itself, null for none
    public void hold(long claim, LocalDate on, @Nullable LocalDate releaseOn) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "claim_id",
                claim,
                "is_hold",
                true,
                "reason",
                "A note is missing.",
                "happened_on",
                on,
                "happened_at",
                rows.tx().now(),
                "happened_by",
                rows.tx().user().value()));
        if (releaseOn != null) {
            values.put("release_on", releaseOn);
        }
        rows.insert(CLAIM_HOLD, CLAIM_HOLD.CLAIM_HOLD_ID, values);
    }

    /// A check of the newest version of a claim found something.
    public void found(long claim, String rule) {
        long check = rows.insert(
                SCRUB,
                SCRUB.SCRUB_ID,
                Map.of(
                        "claim_version_id",
                        rows.version(claim),
                        "scrubbed_at",
                        rows.tx().now(),
                        "scrubbed_by",
                        rows.tx().user().value(),
                        "is_clean",
                        true));
        rows.tx()
                .dsl()
                .insertInto(SCRUB_FINDING)
                .set(SCRUB_FINDING.SCRUB_ID, check)
                .set(SCRUB_FINDING.ORDINAL, 1)
                .set(SCRUB_FINDING.RULE_NAME, rule)
                .set(SCRUB_FINDING.SEVERITY, "WARNS")
                .set(SCRUB_FINDING.FIELD_PATH, "references[G1]")
                .set(SCRUB_FINDING.MESSAGE, "")
                .set(SCRUB_FINDING.ADVICE, "")
                .execute();
    }

    /// A claim was written anew to go the payer's other way, before it was noted why versions are written.
    public void turned(long claim, LocalDate on) {
        anew(claim, on, "sending_way", "SPARE");
    }

    /// A claim was written anew, because a person corrected it or by itself.
    public void written(long claim, boolean isCorrected, LocalDate on) {
        anew(claim, on, "is_corrected", isCorrected);
    }

    private void anew(long claim, LocalDate on, String column, Object value) {
        rows.insert(
                CLAIM_VERSION,
                CLAIM_VERSION.CLAIM_VERSION_ID,
                Map.ofEntries(
                        Map.entry("claim_id", claim),
                        Map.entry("version_number", 2),
                        Map.entry("frequency_code", "1"),
                        Map.entry("patient_control_number", "DS" + claim + "-2"),
                        Map.entry("total_cents", 0L),
                        Map.entry("document", "{}"),
                        Map.entry("document_sha256", "1"),
                        Map.entry(column, value),
                        Map.entry("created_at", rows.tx().now()),
                        Map.entry("created_by", rows.tx().user().value())));
        event(claim, "FROZEN", "DRAFT", on);
    }

    /// The newest version of a claim left the practice: on paper, in a portal, or with the file written beside it.
    public void sent(long claim, LocalDate on) {
        event(claim, "SUBMITTED", "SUBMITTED", on);
        rows.tx()
                .dsl()
                .update(CLAIM)
                .set(CLAIM.FIRST_SUBMITTED_ON, on)
                .where(CLAIM.CLAIM_ID.eq(claim))
                .and(CLAIM.FIRST_SUBMITTED_ON.isNull())
                .execute();
    }

    /// Makes a claim one to a second payer.
    public void second(long claim) {
        rows.tx()
                .dsl()
                .update(CLAIM)
                .set(CLAIM.SEQUENCE_CODE, "S")
                .where(CLAIM.CLAIM_ID.eq(claim))
                .execute();
    }

    /// A statement made at a moment for a cutoff, which asks a guarantor for one charge.
    public void statement(long guarantor, long charge, LocalDate cutoff, Instant preparedAt) {
        var run = rows.tx().dsl().newRecord(STATEMENT_RUN);
        run.setCutoffOn(cutoff);
        run.setMinimumCents(0L);
        run.setPreparedAt(preparedAt);
        run.setPreparedBy(rows.tx().user().value());
        run.setStatementCount(1);
        run.setDueCents(0L);
        run.insert();
        var statement = rows.tx().dsl().newRecord(STATEMENT);
        statement.setStatementRunId(run.getStatementRunId());
        statement.setGuarantorId(guarantor);
        statement.setStatementNumber("S" + rows.next());
        statement.setCutoffOn(cutoff);
        for (var text : java.util.List.of(
                STATEMENT.PRACTICE_NAME,
                STATEMENT.PRACTICE_ADDRESS,
                STATEMENT.PRACTICE_PHONE,
                STATEMENT.GUARANTOR_ACCOUNT,
                STATEMENT.GUARANTOR_NAME,
                STATEMENT.GUARANTOR_ADDRESS,
                STATEMENT.MESSAGE)) {
            statement.set(text, "");
        }
        for (var field : STATEMENT.fields()) {
            if (field.getName().toLowerCase(java.util.Locale.ROOT).endsWith("_cents")) {
                statement.set(field.coerce(Long.class), 0L);
            }
        }
        statement.insert();
        rows.tx()
                .dsl()
                .insertInto(STATEMENT_LINE)
                .set(STATEMENT_LINE.STATEMENT_ID, statement.getStatementId())
                .set(STATEMENT_LINE.ORDINAL, 1)
                .set(STATEMENT_LINE.LINE_KIND, "DUE")
                .set(STATEMENT_LINE.CHARGE_ID, charge)
                .set(STATEMENT_LINE.PATIENT_NAME, "")
                .set(STATEMENT_LINE.SERVICE_ON, cutoff)
                .set(STATEMENT_LINE.DESCRIPTION, "")
                .set(STATEMENT_LINE.EXPLANATION, "")
                .set(STATEMENT_LINE.CHARGED_CENTS, 0L)
                .set(STATEMENT_LINE.INSURANCE_PAID_CENTS, 0L)
                .set(STATEMENT_LINE.ADJUSTED_CENTS, 0L)
                .set(STATEMENT_LINE.PATIENT_PAID_CENTS, 0L)
                .set(STATEMENT_LINE.PENDING_CENTS, 0L)
                .set(STATEMENT_LINE.DUE_CENTS, 0L)
                .execute();
    }
}
