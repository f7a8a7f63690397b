package org.daysheet.billing.followups;

import static org.daysheet.store.db.Tables.ACKNOWLEDGMENT;
import static org.daysheet.store.db.Tables.CLAIM;
import static org.daysheet.store.db.Tables.CLAIM_VERSION;
import static org.daysheet.store.db.Tables.PAYER;
import static org.daysheet.store.db.Tables.SUBMISSION;
import static org.daysheet.store.db.Tables.SUBMISSION_CLAIM;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.money.Money;
import org.jooq.Field;
import org.jooq.Record;

/// Sent claims whose answer is overdue.
final class SilenceQuery {
    private SilenceQuery() {}

    /// A claim that waits too long.
    record Silence(
            TaskKind kind,
            ClaimId claim,
            PatientId patient,
            PayerId payer,
            String controlNumber,
            LocalDate sentOn,
            LocalDate dueOn,
            Money amount) {}

    /// The newest sending of each undecided claim, when its next answer is overdue today.
    static List<Silence> find(Tx tx) {
        Field<Boolean> fileAnswered = field(exists(
                selectOne().from(ACKNOWLEDGMENT).where(ACKNOWLEDGMENT.SUBMISSION_ID.eq(SUBMISSION.SUBMISSION_ID))));
        Field<Boolean> claimAnswered = field(exists(selectOne()
                .from(ACKNOWLEDGMENT)
                .where(ACKNOWLEDGMENT.CLAIM_VERSION_ID.eq(CLAIM_VERSION.CLAIM_VERSION_ID))
                .and(ACKNOWLEDGMENT.ACKNOWLEDGMENT_KIND.eq("277CA"))));
        var newest = CLAIM_VERSION.as("newest");
        List<Silence> found = new ArrayList<>();
        for (Record row : tx.dsl()
                .select(
                        CLAIM.CLAIM_ID,
                        CLAIM.PATIENT_ID,
                        CLAIM.PAYER_ID,
                        CLAIM.TOTAL_CENTS,
                        CLAIM_VERSION.PATIENT_CONTROL_NUMBER,
                        SUBMISSION.SUBMITTED_ON,
                        PAYER.EXPECTED_ACK_DAYS,
                        PAYER.EXPECTED_STATUS_DAYS,
                        PAYER.EXPECTED_PAYMENT_DAYS,
                        fileAnswered,
                        claimAnswered)
                .from(CLAIM)
                .join(PAYER)
                .on(PAYER.PAYER_ID.eq(CLAIM.PAYER_ID))
                .join(CLAIM_VERSION)
                .on(CLAIM_VERSION.CLAIM_ID.eq(CLAIM.CLAIM_ID))
                .join(SUBMISSION_CLAIM)
                .on(SUBMISSION_CLAIM.CLAIM_VERSION_ID.eq(CLAIM_VERSION.CLAIM_VERSION_ID))
                .join(SUBMISSION)
                .on(SUBMISSION.SUBMISSION_ID.eq(SUBMISSION_CLAIM.SUBMISSION_ID))
                .where(CLAIM.STATUS.in("SUBMITTED", "ACCEPTED"))
                .and(CLAIM_VERSION.VERSION_NUMBER.eq(
                        select(max(newest.VERSION_NUMBER)).from(newest).where(newest.CLAIM_ID.eq(CLAIM.CLAIM_ID))))
                .orderBy(CLAIM.CLAIM_ID)
                .fetch()) {
            silence(row, tx.today(), row.get(fileAnswered), row.get(claimAnswered))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Silence> silence(Record row, LocalDate today, boolean file, boolean claim) {
        LocalDate sent = row.get(SUBMISSION.SUBMITTED_ON);
        LocalDate payment = sent.plusDays(row.get(PAYER.EXPECTED_PAYMENT_DAYS));
        LocalDate status = sent.plusDays(row.get(PAYER.EXPECTED_STATUS_DAYS));
        LocalDate ack = sent.plusDays(row.get(PAYER.EXPECTED_ACK_DAYS));
        if (payment.isBefore(today)) {
            return Optional.of(of(row, TaskKind.SILENT_PAYMENT, payment));
        }
        if (!claim && status.isBefore(today)) {
            return Optional.of(of(row, TaskKind.SILENT_CLAIM, status));
        }
        if (!file && !claim && ack.isBefore(today)) {
            return Optional.of(of(row, TaskKind.SILENT_FILE, ack));
        }
        return Optional.empty();
    }

    private static Silence of(Record row, TaskKind kind, LocalDate due) {
        return new Silence(
                kind,
                new ClaimId(row.get(CLAIM.CLAIM_ID)),
                new PatientId(row.get(CLAIM.PATIENT_ID)),
                new PayerId(row.get(CLAIM.PAYER_ID)),
                row.get(CLAIM_VERSION.PATIENT_CONTROL_NUMBER),
                row.get(SUBMISSION.SUBMITTED_ON),
                due,
                Money.ofCents(row.get(CLAIM.TOTAL_CENTS)));
    }
}
