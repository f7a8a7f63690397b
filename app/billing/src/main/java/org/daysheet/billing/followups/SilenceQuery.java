package org.daysheet.billing.followups;

import static org.daysheet.store.db.Tables.ACKNOWLEDGMENT;
import static org.daysheet.store.db.Tables.ACKNOWLEDGMENT_MATCH;
import static org.daysheet.store.db.Tables.CLAIM;
import static org.daysheet.store.db.Tables.CLAIM_EVENT;
import static org.daysheet.store.db.Tables.CLAIM_VERSION;
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
import java.util.Map;
import java.util.Optional;
import org.daysheet.billing.claims.ClaimEventKind;
import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.money.Money;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// Sent claims whose answer is overdue.
final class SilenceQuery {
    private SilenceQuery() {}

    /// How a claim came to wait for its payer.
    enum Way {
        SENT,
        /// By the payer before.
        FORWARDED,
        /// It was decided before.
        TAKEN_BACK
    }

    /// A claim that waits too long.
    ///
    /// @param file ISA13 of the file it was sent in, null when it was billed another way
    /// @param since the day it was sent, passed on, or its decision was taken back
    /// @param way which of these
    record Silence(
            TaskKind kind,
            ClaimId claim,
            PatientId patient,
            PayerId payer,
            String controlNumber,
            @Nullable String file,
            LocalDate since,
            Way way,
            LocalDate dueOn,
            Money amount) {}

    /// Each undecided claim whose next answer is overdue today: to its newest sending, to the paper or portal it was
    /// billed on, or since a decision was taken back.
    static List<Silence> find(Tx tx) {
        Field<Boolean> fileAnswered = fileAnswered();
        Field<Boolean> claimAnswered = claimAnswered();
        Field<LocalDate> byHandOn = lastOn(ClaimEventKind.SUBMITTED);
        Field<LocalDate> withdrawnOn = lastOn(ClaimEventKind.ADJUDICATION_WITHDRAWN);
        Field<LocalDate> forwardedOn = forwardedOn();
        var newest = CLAIM_VERSION.as("newest");
        Map<PayerId, AnswerDays> days = AnswerDaysQuery.all(tx);
        List<Silence> found = new ArrayList<>();
        for (Record row : tx.dsl()
                .select(
                        CLAIM.CLAIM_ID,
                        CLAIM.PATIENT_ID,
                        CLAIM.PAYER_ID,
                        CLAIM.TOTAL_CENTS,
                        CLAIM.STATUS,
                        CLAIM_VERSION.PATIENT_CONTROL_NUMBER,
                        SUBMISSION.SUBMITTED_ON,
                        SUBMISSION.INTERCHANGE_CONTROL,
                        fileAnswered,
                        claimAnswered,
                        byHandOn,
                        withdrawnOn,
                        forwardedOn)
                .from(CLAIM)
                .join(CLAIM_VERSION)
                .on(CLAIM_VERSION.CLAIM_ID.eq(CLAIM.CLAIM_ID))
                .leftJoin(SUBMISSION_CLAIM)
                .on(SUBMISSION_CLAIM.CLAIM_VERSION_ID.eq(CLAIM_VERSION.CLAIM_VERSION_ID))
                .leftJoin(SUBMISSION)
                .on(SUBMISSION.SUBMISSION_ID.eq(SUBMISSION_CLAIM.SUBMISSION_ID))
                .where(CLAIM.STATUS.in("SUBMITTED", "ACCEPTED", "FORWARDED"))
                .and(CLAIM_VERSION.VERSION_NUMBER.eq(
                        select(max(newest.VERSION_NUMBER)).from(newest).where(newest.CLAIM_ID.eq(CLAIM.CLAIM_ID))))
                .orderBy(CLAIM.CLAIM_ID)
                .fetch()) {
            AnswerDays usual = days.getOrDefault(new PayerId(row.get(CLAIM.PAYER_ID)), AnswerDays.USUAL);
            Answers answers = new Answers(row.get(fileAnswered), row.get(claimAnswered), row.get(withdrawnOn), usual);
            if (row.get(CLAIM.STATUS).equals(ClaimStatus.FORWARDED.name())) {
                forwarded(row, tx.today(), row.get(forwardedOn), usual).ifPresent(found::add);
                continue;
            }
            LocalDate sent =
                    Optional.ofNullable(row.get(SUBMISSION.SUBMITTED_ON)).orElse(row.get(byHandOn));
            if (sent != null) {
                silence(row, tx.today(), sent, answers).ifPresent(found::add);
            }
        }
        return found;
    }

    /// Whether somebody said what became of the claim's set of the file: a 999 about it or about the whole file, or
    /// a 277CA. A TA1 only says that the envelope arrived.
    private static Field<Boolean> fileAnswered() {
        return field(exists(selectOne()
                .from(ACKNOWLEDGMENT)
                .where(ACKNOWLEDGMENT.SUBMISSION_ID.eq(SUBMISSION.SUBMISSION_ID))
                .and(ACKNOWLEDGMENT.ACKNOWLEDGMENT_KIND.ne("TA1"))
                .and(ACKNOWLEDGMENT
                        .TRANSACTION_CONTROL
                        .isNull()
                        .or(ACKNOWLEDGMENT.TRANSACTION_CONTROL.eq(SUBMISSION_CLAIM.TRANSACTION_CONTROL)))));
    }

    /// Whether a 277CA spoke of the sending, by its number or as was found later.
    private static Field<Boolean> claimAnswered() {
        return field(exists(selectOne()
                        .from(ACKNOWLEDGMENT)
                        .where(ACKNOWLEDGMENT.CLAIM_VERSION_ID.eq(CLAIM_VERSION.CLAIM_VERSION_ID))
                        .and(ACKNOWLEDGMENT.ACKNOWLEDGMENT_KIND.eq("277CA")))
                .or(exists(selectOne()
                        .from(ACKNOWLEDGMENT_MATCH)
                        .join(ACKNOWLEDGMENT)
                        .on(ACKNOWLEDGMENT.ACKNOWLEDGMENT_ID.eq(ACKNOWLEDGMENT_MATCH.ACKNOWLEDGMENT_ID))
                        .where(ACKNOWLEDGMENT_MATCH.CLAIM_VERSION_ID.eq(CLAIM_VERSION.CLAIM_VERSION_ID))
                        .and(ACKNOWLEDGMENT.ACKNOWLEDGMENT_KIND.eq("277CA")))));
    }

    /// @param days after how many each answer of the payer is missed
    private record Answers(
            boolean toFile, boolean toClaim, @Nullable LocalDate withdrawnOn, AnswerDays days) {}

    private static Field<LocalDate> lastOn(ClaimEventKind kind) {
        return field(select(max(CLAIM_EVENT.HAPPENED_ON))
                .from(CLAIM_EVENT)
                .where(CLAIM_EVENT.CLAIM_ID.eq(CLAIM.CLAIM_ID))
                .and(CLAIM_EVENT.EVENT_KIND.eq(kind.name())));
    }

    /// The day the payer before last passed a claim on.
    private static Field<LocalDate> forwardedOn() {
        return field(select(max(CLAIM_EVENT.HAPPENED_ON))
                .from(CLAIM_EVENT)
                .where(CLAIM_EVENT.CLAIM_ID.eq(CLAIM.CLAIM_ID))
                .and(CLAIM_EVENT.TO_STATUS.eq(ClaimStatus.FORWARDED.name())));
    }

    private static Optional<Silence> forwarded(
            Record row, LocalDate today, @Nullable LocalDate since, AnswerDays days) {
        if (since == null) {
            return Optional.empty();
        }
        LocalDate due = since.plusDays(days.payment().days());
        return due.isBefore(today)
                ? Optional.of(of(row, TaskKind.SILENT_PAYMENT, since, Way.FORWARDED, due))
                : Optional.empty();
    }

    private static Optional<Silence> silence(Record row, LocalDate today, LocalDate sent, Answers answers) {
        LocalDate withdrawn = Optional.ofNullable(answers.withdrawnOn()).orElse(LocalDate.MIN);
        boolean isAgain = !withdrawn.isBefore(sent);
        LocalDate since = isAgain ? withdrawn : sent;
        boolean isFile = row.get(SUBMISSION.SUBMITTED_ON) != null && !isAgain;
        LocalDate payment = since.plusDays(answers.days().payment().days());
        LocalDate status = since.plusDays(answers.days().status().days());
        LocalDate ack = since.plusDays(answers.days().syntax().days());
        if (payment.isBefore(today)) {
            return Optional.of(of(row, TaskKind.SILENT_PAYMENT, since, isAgain ? Way.TAKEN_BACK : Way.SENT, payment));
        }
        if (isFile && !answers.toClaim() && status.isBefore(today)) {
            return Optional.of(of(row, TaskKind.SILENT_CLAIM, since, Way.SENT, status));
        }
        if (isFile && !answers.toFile() && !answers.toClaim() && ack.isBefore(today)) {
            return Optional.of(of(row, TaskKind.SILENT_FILE, since, Way.SENT, ack));
        }
        return Optional.empty();
    }

    private static Silence of(Record row, TaskKind kind, LocalDate since, Way way, LocalDate due) {
        return new Silence(
                kind,
                new ClaimId(row.get(CLAIM.CLAIM_ID)),
                new PatientId(row.get(CLAIM.PATIENT_ID)),
                new PayerId(row.get(CLAIM.PAYER_ID)),
                row.get(CLAIM_VERSION.PATIENT_CONTROL_NUMBER),
                row.get(SUBMISSION.INTERCHANGE_CONTROL),
                since,
                way,
                due,
                Money.ofCents(row.get(CLAIM.TOTAL_CENTS)));
    }
}
