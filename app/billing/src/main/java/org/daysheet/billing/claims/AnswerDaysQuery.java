package org.daysheet.billing.claims;

import static org.daysheet.store.db.Tables.ACKNOWLEDGMENT;
import static org.daysheet.store.db.Tables.ACKNOWLEDGMENT_FILE;
import static org.daysheet.store.db.Tables.ACKNOWLEDGMENT_MATCH;
import static org.daysheet.store.db.Tables.CLAIM;
import static org.daysheet.store.db.Tables.CLAIM_EVENT;
import static org.daysheet.store.db.Tables.CLAIM_VERSION;
import static org.daysheet.store.db.Tables.PAYER;
import static org.daysheet.store.db.Tables.SUBMISSION;
import static org.daysheet.store.db.Tables.SUBMISSION_CLAIM;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.min;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.practice.PayerTimes;
import org.daysheet.billing.practice.UsualDays;
import org.daysheet.store.Tx;
import org.daysheet.types.id.PayerId;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record4;
import org.jooq.ResultQuery;
import org.jspecify.annotations.Nullable;

/// Learns from what was sent within the last year, and answered, how long answers of each payer take.
public final class AnswerDaysQuery {
    private static final int DAYS_BACK = 365;

    private static final Kind SYNTAX = new Kind(PAYER.TYPED_ACK_DAYS, PAYER.EXPECTED_ACK_DAYS, UsualDays.SYNTAX);
    private static final Kind STATUS = new Kind(PAYER.TYPED_STATUS_DAYS, PAYER.EXPECTED_STATUS_DAYS, UsualDays.STATUS);
    private static final Kind PAYMENT =
            new Kind(PAYER.TYPED_PAYMENT_DAYS, PAYER.EXPECTED_PAYMENT_DAYS, UsualDays.PAYMENT);

    private AnswerDaysQuery() {}

    /// An answer that is waited for: the days the practice typed, those of older versions, and what is usual.
    private record Kind(Field<@Nullable Integer> typed, Field<Integer> expected, int usual) {}

    /// Every payer.
    public static Map<PayerId, AnswerDays> all(Tx tx) {
        LocalDate from = tx.today().minusDays(DAYS_BACK);
        Map<Long, List<Integer>> syntax = days(syntax(tx, from));
        Map<Long, List<Integer>> status = days(status(tx, from));
        Map<Long, List<Integer>> payment = days(payment(tx, from));
        Map<PayerId, AnswerDays> found = new HashMap<>();
        for (Record row : tx.dsl().select(PAYER.fields()).from(PAYER).fetch()) {
            long payer = row.get(PAYER.PAYER_ID);
            found.put(
                    new PayerId(payer),
                    new AnswerDays(
                            stage(row, SYNTAX, syntax.get(payer)),
                            stage(row, STATUS, status.get(payer)),
                            stage(row, PAYMENT, payment.get(payer))));
        }
        return found;
    }

    private static AnswerDays.Stage stage(Record row, Kind kind, @Nullable List<Integer> measured) {
        Integer typed = row.get(kind.typed());
        int expected = row.get(kind.expected());
        int days = typed != null ? typed : expected == kind.usual() ? PayerTimes.LEARNED : expected;
        return AnswerDays.Stage.of(days, measured == null ? List.of() : measured, kind.usual());
    }

    /// Each file once for each payer of its claims: from sending to the first 999 about it, also one of which a person
    /// said so.
    private static ResultQuery<Record4<Long, Long, LocalDate, LocalDate>> syntax(Tx tx, LocalDate from) {
        var about = coalesce(ACKNOWLEDGMENT.SUBMISSION_ID, ACKNOWLEDGMENT_FILE.SUBMISSION_ID);
        return tx.dsl()
                .select(
                        CLAIM.PAYER_ID,
                        SUBMISSION.SUBMISSION_ID,
                        SUBMISSION.SUBMITTED_ON,
                        min(ACKNOWLEDGMENT.RECEIVED_ON))
                .from(ACKNOWLEDGMENT)
                .leftJoin(ACKNOWLEDGMENT_FILE)
                .on(ACKNOWLEDGMENT_FILE.ACKNOWLEDGMENT_ID.eq(ACKNOWLEDGMENT.ACKNOWLEDGMENT_ID))
                .and(FileWordQuery.stands())
                .join(SUBMISSION)
                .on(SUBMISSION.SUBMISSION_ID.eq(about))
                .join(SUBMISSION_CLAIM)
                .on(SUBMISSION_CLAIM.SUBMISSION_ID.eq(SUBMISSION.SUBMISSION_ID))
                .join(CLAIM_VERSION)
                .on(CLAIM_VERSION.CLAIM_VERSION_ID.eq(SUBMISSION_CLAIM.CLAIM_VERSION_ID))
                .join(CLAIM)
                .on(CLAIM.CLAIM_ID.eq(CLAIM_VERSION.CLAIM_ID))
                .where(SUBMISSION.SUBMITTED_ON.ge(from))
                .and(ACKNOWLEDGMENT.ACKNOWLEDGMENT_KIND.eq("999"))
                .groupBy(CLAIM.PAYER_ID, SUBMISSION.SUBMISSION_ID, SUBMISSION.SUBMITTED_ON);
    }

    /// Each sending: to the first 277CA about it.
    private static ResultQuery<Record4<Long, Long, LocalDate, LocalDate>> status(Tx tx, LocalDate from) {
        var about = coalesce(ACKNOWLEDGMENT.CLAIM_VERSION_ID, ACKNOWLEDGMENT_MATCH.CLAIM_VERSION_ID);
        return tx.dsl()
                .select(
                        CLAIM.PAYER_ID,
                        CLAIM_VERSION.CLAIM_VERSION_ID,
                        SUBMISSION.SUBMITTED_ON,
                        min(ACKNOWLEDGMENT.RECEIVED_ON))
                .from(ACKNOWLEDGMENT)
                .leftJoin(ACKNOWLEDGMENT_MATCH)
                .on(ACKNOWLEDGMENT_MATCH.ACKNOWLEDGMENT_ID.eq(ACKNOWLEDGMENT.ACKNOWLEDGMENT_ID))
                .join(SUBMISSION_CLAIM)
                .on(SUBMISSION_CLAIM.CLAIM_VERSION_ID.eq(about))
                .join(SUBMISSION)
                .on(SUBMISSION.SUBMISSION_ID.eq(SUBMISSION_CLAIM.SUBMISSION_ID))
                .join(CLAIM_VERSION)
                .on(CLAIM_VERSION.CLAIM_VERSION_ID.eq(SUBMISSION_CLAIM.CLAIM_VERSION_ID))
                .join(CLAIM)
                .on(CLAIM.CLAIM_ID.eq(CLAIM_VERSION.CLAIM_ID))
                .where(SUBMISSION.SUBMITTED_ON.ge(from))
                .and(ACKNOWLEDGMENT.ACKNOWLEDGMENT_KIND.eq("277CA"))
                .groupBy(CLAIM.PAYER_ID, CLAIM_VERSION.CLAIM_VERSION_ID, SUBMISSION.SUBMITTED_ON);
    }

    /// Each sending: to the first decision about it that was posted.
    private static ResultQuery<Record4<Long, Long, LocalDate, LocalDate>> payment(Tx tx, LocalDate from) {
        return tx.dsl()
                .select(
                        CLAIM.PAYER_ID,
                        CLAIM_EVENT.CLAIM_VERSION_ID,
                        SUBMISSION.SUBMITTED_ON,
                        min(CLAIM_EVENT.HAPPENED_ON))
                .from(CLAIM_EVENT)
                .join(SUBMISSION_CLAIM)
                .on(SUBMISSION_CLAIM.CLAIM_VERSION_ID.eq(CLAIM_EVENT.CLAIM_VERSION_ID))
                .join(SUBMISSION)
                .on(SUBMISSION.SUBMISSION_ID.eq(SUBMISSION_CLAIM.SUBMISSION_ID))
                .join(CLAIM)
                .on(CLAIM.CLAIM_ID.eq(CLAIM_EVENT.CLAIM_ID))
                .where(SUBMISSION.SUBMITTED_ON.ge(from))
                .and(CLAIM_EVENT.EVENT_KIND.in(ClaimEventKind.ADJUDICATED.name(), ClaimEventKind.FORWARDED.name()))
                .groupBy(CLAIM.PAYER_ID, CLAIM_EVENT.CLAIM_VERSION_ID, SUBMISSION.SUBMITTED_ON);
    }

    private static Map<Long, List<Integer>> days(ResultQuery<Record4<Long, Long, LocalDate, LocalDate>> answers) {
        Map<Long, List<Integer>> days = new HashMap<>();
        answers.forEach(row -> days.computeIfAbsent(row.value1(), _ -> new ArrayList<>())
                .add(Math.max(0, (int) ChronoUnit.DAYS.between(row.value3(), row.value4()))));
        return days;
    }
}
