package org.daysheet.billing.claims;

import static org.daysheet.store.db.Tables.ACKNOWLEDGMENT;
import static org.daysheet.store.db.Tables.ACKNOWLEDGMENT_FILE;
import static org.daysheet.store.db.Tables.ACKNOWLEDGMENT_MATCH;
import static org.daysheet.store.db.Tables.CLAIM;
import static org.daysheet.store.db.Tables.CLAIM_EVENT;
import static org.daysheet.store.db.Tables.CLAIM_VERSION;
import static org.daysheet.store.db.Tables.SUBMISSION;
import static org.daysheet.store.db.Tables.SUBMISSION_CLAIM;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.localDateAdd;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.daysheet.store.Tx;
import org.daysheet.store.db.tables.Claim;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.money.Money;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.SelectConditionStep;
import org.jooq.SelectField;
import org.jooq.SelectSelectStep;
import org.jooq.impl.DSL;

/// Undecided claims whose next answer is overdue: to the newest sending, to the paper or portal it was billed on, since
/// the payer before passed it on, or since a decision was taken back. After how many days an answer of a payer is
/// missed is typed, learned or usual, as {@link AnswerDays} says.
public final class SilenceQuery {
    private static final Claim WAITS = CLAIM.as("waits");
    private static final List<String> WAITING =
            List.of(ClaimStatus.SUBMITTED.name(), ClaimStatus.ACCEPTED.name(), ClaimStatus.FORWARDED.name());

    private final Map<PayerId, AnswerDays> days;
    private final LocalDate today;
    private final Field<LocalDate> sentOn =
            coalesce(SUBMISSION.SUBMITTED_ON, lastOn(CLAIM_EVENT.EVENT_KIND.eq(ClaimEventKind.SUBMITTED.name())));
    private final Field<LocalDate> takenBackOn =
            lastOn(CLAIM_EVENT.EVENT_KIND.eq(ClaimEventKind.ADJUDICATION_WITHDRAWN.name()));
    private final Condition isForwarded = WAITS.STATUS.eq(ClaimStatus.FORWARDED.name());
    private final Condition isAgain =
            coalesce(takenBackOn, LocalDate.of(1, 1, 1)).ge(sentOn);
    private final Field<String> way = when(isForwarded, inline(Silence.Way.FORWARDED.name()))
            .when(isAgain, inline(Silence.Way.TAKEN_BACK.name()))
            .otherwise(inline(Silence.Way.SENT.name()));
    private final Field<LocalDate> since = when(
                    isForwarded, lastOn(CLAIM_EVENT.TO_STATUS.eq(ClaimStatus.FORWARDED.name())))
            .when(isAgain, takenBackOn)
            .otherwise(sentOn);

    private SilenceQuery(Map<PayerId, AnswerDays> days, LocalDate today) {
        this.days = days;
        this.today = today;
    }

    /// Each of them, in the order of their keys.
    public static List<Silence> find(Tx tx) {
        return new SilenceQuery(AnswerDaysQuery.all(tx), tx.today()).all(tx);
    }

    /// Keys of the same claims.
    static Select<Record1<Long>> ids(Tx tx) {
        SilenceQuery query = new SilenceQuery(AnswerDaysQuery.all(tx), tx.today());
        return query.from(DSL.selectDistinct(WAITS.CLAIM_ID));
    }

    private List<Silence> all(Tx tx) {
        Field<String> missed = missed();
        return tx.dsl()
                .fetch(from(select(List.<SelectField<?>>of(
                                WAITS.CLAIM_ID,
                                WAITS.PATIENT_ID,
                                WAITS.PAYER_ID,
                                WAITS.TOTAL_CENTS,
                                CLAIM_VERSION.PATIENT_CONTROL_NUMBER,
                                SUBMISSION.INTERCHANGE_CONTROL,
                                missed,
                                way,
                                since)))
                        .orderBy(WAITS.CLAIM_ID))
                .map(row -> of(row, Silence.Missed.valueOf(row.get(missed))));
    }

    private Silence of(Record row, Silence.Missed missed) {
        PayerId payer = new PayerId(row.get(WAITS.PAYER_ID));
        LocalDate from = row.get(since);
        return new Silence(
                missed,
                new ClaimId(row.get(WAITS.CLAIM_ID)),
                new PatientId(row.get(WAITS.PATIENT_ID)),
                payer,
                row.get(CLAIM_VERSION.PATIENT_CONTROL_NUMBER),
                row.get(SUBMISSION.INTERCHANGE_CONTROL),
                from,
                Silence.Way.valueOf(row.get(way)),
                from.plusDays(stage(days.getOrDefault(payer, AnswerDays.USUAL), missed)
                        .days()),
                Money.ofCents(row.get(WAITS.TOTAL_CENTS)));
    }

    private static AnswerDays.Stage stage(AnswerDays days, Silence.Missed missed) {
        return switch (missed) {
            case SYNTAX -> days.syntax();
            case STATUS -> days.status();
            case PAYMENT -> days.payment();
        };
    }

    private <R extends Record> SelectConditionStep<R> from(SelectSelectStep<R> selected) {
        var newer = CLAIM_VERSION.as("newer");
        return selected.from(WAITS)
                .join(CLAIM_VERSION)
                .on(CLAIM_VERSION.CLAIM_ID.eq(WAITS.CLAIM_ID))
                .leftJoin(SUBMISSION_CLAIM)
                .on(SUBMISSION_CLAIM.CLAIM_VERSION_ID.eq(CLAIM_VERSION.CLAIM_VERSION_ID))
                .leftJoin(SUBMISSION)
                .on(SUBMISSION.SUBMISSION_ID.eq(SUBMISSION_CLAIM.SUBMISSION_ID))
                .where(WAITS.STATUS.in(WAITING))
                .and(notExists(selectOne()
                        .from(newer)
                        .where(newer.CLAIM_ID.eq(WAITS.CLAIM_ID))
                        .and(newer.VERSION_NUMBER.gt(CLAIM_VERSION.VERSION_NUMBER))))
                .and(missed().isNotNull());
    }

    /// The answer that is overdue, the last one first; null when none is.
    private Field<String> missed() {
        Condition isOfFile = SUBMISSION
                .SUBMITTED_ON
                .isNotNull()
                .and(not(isForwarded))
                .and(not(isAgain))
                .and(not(claimAnswered()));
        return when(isPast(since, Silence.Missed.PAYMENT), inline(Silence.Missed.PAYMENT.name()))
                .when(isOfFile.and(isPast(sentOn, Silence.Missed.STATUS)), inline(Silence.Missed.STATUS.name()))
                .when(
                        isOfFile.and(isPast(sentOn, Silence.Missed.SYNTAX)).and(not(fileAnswered())),
                        inline(Silence.Missed.SYNTAX.name()));
    }

    private Condition isPast(Field<LocalDate> from, Silence.Missed missed) {
        return localDateAdd(from, within(missed)).lt(today);
    }

    /// Days within which the payer of a claim gives an answer; only payers that differ from most are listed.
    private Field<Integer> within(Silence.Missed missed) {
        int usual = stage(AnswerDays.USUAL, missed).days();
        Map<Long, Integer> others = days.entrySet().stream()
                .collect(Collectors.toMap(
                        one -> one.getKey().value(),
                        one -> stage(one.getValue(), missed).days()));
        others.values().removeIf(Integer.valueOf(usual)::equals);
        return others.isEmpty()
                ? inline(usual)
                : DSL.choose(WAITS.PAYER_ID)
                        .mapFields(others.entrySet().stream()
                                .collect(Collectors.toMap(one -> inline(one.getKey()), one -> inline(one.getValue()))))
                        .otherwise(inline(usual));
    }

    private static Field<LocalDate> lastOn(Condition kind) {
        return field(select(max(CLAIM_EVENT.HAPPENED_ON))
                .from(CLAIM_EVENT)
                .where(CLAIM_EVENT.CLAIM_ID.eq(WAITS.CLAIM_ID))
                .and(kind));
    }

    /// Whether somebody said what became of the claim's set of the file: a 999 about it or about the whole file, or
    /// a 277CA. A TA1 only says that the envelope arrived, and a 999 that neither takes nor refuses says nothing.
    private static Condition fileAnswered() {
        return exists(selectOne()
                        .from(ACKNOWLEDGMENT)
                        .where(ACKNOWLEDGMENT.SUBMISSION_ID.eq(SUBMISSION.SUBMISSION_ID))
                        .and(ACKNOWLEDGMENT.ACKNOWLEDGMENT_KIND.ne("TA1"))
                        .and(ACKNOWLEDGMENT.IS_ACCEPTED.isNotNull().or(ACKNOWLEDGMENT.ACKNOWLEDGMENT_KIND.eq("277CA")))
                        .and(ACKNOWLEDGMENT
                                .TRANSACTION_CONTROL
                                .isNull()
                                .or(ACKNOWLEDGMENT.TRANSACTION_CONTROL.eq(SUBMISSION_CLAIM.TRANSACTION_CONTROL))))
                .or(exists(selectOne()
                        .from(ACKNOWLEDGMENT_FILE)
                        .join(ACKNOWLEDGMENT)
                        .on(ACKNOWLEDGMENT.ACKNOWLEDGMENT_ID.eq(ACKNOWLEDGMENT_FILE.ACKNOWLEDGMENT_ID))
                        .where(ACKNOWLEDGMENT_FILE.SUBMISSION_ID.eq(SUBMISSION.SUBMISSION_ID))
                        .and(FileWordQuery.stands())
                        .and(ACKNOWLEDGMENT.ACKNOWLEDGMENT_KIND.ne("TA1"))
                        .and(ACKNOWLEDGMENT
                                .IS_ACCEPTED
                                .isNotNull()
                                .or(ACKNOWLEDGMENT.ACKNOWLEDGMENT_KIND.eq("277CA")))));
    }

    /// Whether a 277CA spoke of the sending, by its number or as was found later.
    private static Condition claimAnswered() {
        return exists(selectOne()
                        .from(ACKNOWLEDGMENT)
                        .where(ACKNOWLEDGMENT.CLAIM_VERSION_ID.eq(CLAIM_VERSION.CLAIM_VERSION_ID))
                        .and(ACKNOWLEDGMENT.ACKNOWLEDGMENT_KIND.eq("277CA")))
                .or(exists(selectOne()
                        .from(ACKNOWLEDGMENT_MATCH)
                        .join(ACKNOWLEDGMENT)
                        .on(ACKNOWLEDGMENT.ACKNOWLEDGMENT_ID.eq(ACKNOWLEDGMENT_MATCH.ACKNOWLEDGMENT_ID))
                        .where(ACKNOWLEDGMENT_MATCH.CLAIM_VERSION_ID.eq(CLAIM_VERSION.CLAIM_VERSION_ID))
                        .and(ACKNOWLEDGMENT.ACKNOWLEDGMENT_KIND.eq("277CA"))));
    }
}
