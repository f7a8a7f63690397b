package org.daysheet.reports.kpi;

import static org.daysheet.store.db.Tables.ACKNOWLEDGMENT;
import static org.daysheet.store.db.Tables.ACKNOWLEDGMENT_MATCH;
import static org.daysheet.store.db.Tables.CHARGE;
import static org.daysheet.store.db.Tables.CLAIM;
import static org.daysheet.store.db.Tables.CLAIM_EVENT;
import static org.daysheet.store.db.Tables.CLAIM_VERSION;
import static org.daysheet.store.db.Tables.SCRUB;
import static org.daysheet.store.db.Tables.SCRUB_FINDING;
import static org.daysheet.store.db.Tables.SUBMISSION_CLAIM;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daysheet.reports.kpi.SentClaim.FrontEnd;
import org.daysheet.store.Tx;
import org.daysheet.types.money.Money;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/// Claims at their first sending.
final class SendingQuery {
    /// Kind of the event that a version of a claim left the practice, by file or by hand.
    static final String SENT = "SUBMITTED";

    private static final String REJECTED = "REJECTED";
    private static final String REFUSAL_WITHDRAWN = "REFUSAL_WITHDRAWN";
    private static final String FIRST_PAYER = "P";

    /// What the check calls a claim without the number its payer asks for.
    private static final List<String> WITHOUT_NUMBER =
            List.of("authorization-missing", "referral-missing", "authorization-or-referral-missing");

    private SendingQuery() {}

    /// Claims first sent in a window, however they were sent, with the last word of the payer's front end up to its
    /// end. A claim that the payer before passed on was never sent by the practice and is not among them.
    static List<SentClaim> firstSent(Tx tx, Window window) {
        Map<Long, LocalDate> entered = chargedOn(tx, window);
        Map<Long, Long> held = HoldDaysQuery.ofSent(tx, window);
        Map<Long, Boolean> words = lastWords(tx, window);
        Set<Long> seen = new HashSet<>();
        List<SentClaim> sent = new ArrayList<>();
        tx.dsl()
                .select(
                        CLAIM.CLAIM_ID,
                        CLAIM.SEQUENCE_CODE,
                        CLAIM.FIRST_SUBMITTED_ON,
                        CLAIM.ENCOUNTER_ID,
                        CLAIM_VERSION.TOTAL_CENTS,
                        isByFile(),
                        CLAIM_VERSION.CLAIM_VERSION_ID,
                        isSentBack(window.to()),
                        isWithoutNumber())
                .from(CLAIM)
                .join(CLAIM_EVENT)
                .on(CLAIM_EVENT.CLAIM_ID.eq(CLAIM.CLAIM_ID))
                .and(CLAIM_EVENT.EVENT_KIND.eq(SENT))
                .join(CLAIM_VERSION)
                .on(CLAIM_VERSION.CLAIM_VERSION_ID.eq(CLAIM_EVENT.CLAIM_VERSION_ID))
                .where(CLAIM.FIRST_SUBMITTED_ON.between(window.from(), window.to()))
                .orderBy(CLAIM_EVENT.CLAIM_EVENT_ID)
                .forEach(row -> {
                    if (seen.add(row.value1())) {
                        sent.add(new SentClaim(
                                row.value1(),
                                row.value2().equals(FIRST_PAYER),
                                row.value3(),
                                entered.getOrDefault(row.value4(), row.value3()),
                                held.getOrDefault(row.value1(), 0L),
                                Money.ofCents(row.value5()),
                                row.value9(),
                                frontEnd(row.value6(), words.get(row.value7()), row.value8())));
                    }
                });
        return sent;
    }

    private static FrontEnd frontEnd(boolean isByFile, @Nullable Boolean lastWord, boolean isSentBack) {
        if (!isByFile) {
            return FrontEnd.NOT_ASKED;
        }
        if (lastWord != null) {
            return lastWord ? FrontEnd.ACCEPTED : FrontEnd.REJECTED;
        }
        return isSentBack ? FrontEnd.REJECTED : FrontEnd.UNDECIDED;
    }

    /// Whether the version came back unprocessed, by whatever answer said so, and not all of that was a mistake.
    private static Field<Boolean> isSentBack(LocalDate asOf) {
        return field(times(REJECTED, asOf).gt(times(REFUSAL_WITHDRAWN, asOf)));
    }

    private static Field<Integer> times(String kind, LocalDate asOf) {
        var back = CLAIM_EVENT.as("back");
        return field(selectCount()
                .from(back)
                .where(back.CLAIM_ID.eq(CLAIM.CLAIM_ID))
                .and(back.CLAIM_VERSION_ID.eq(CLAIM_VERSION.CLAIM_VERSION_ID))
                .and(back.EVENT_KIND.eq(kind))
                .and(back.HAPPENED_ON.le(asOf)));
    }

    /// Whether the last check of the version missed a number that its payer asks for.
    private static Field<Boolean> isWithoutNumber() {
        var later = SCRUB.as("later_check");
        return field(exists(selectOne()
                .from(SCRUB)
                .join(SCRUB_FINDING)
                .on(SCRUB_FINDING.SCRUB_ID.eq(SCRUB.SCRUB_ID))
                .where(SCRUB.SCRUB_ID.eq(select(max(later.SCRUB_ID))
                        .from(later)
                        .where(later.CLAIM_VERSION_ID.eq(CLAIM_VERSION.CLAIM_VERSION_ID))))
                .and(SCRUB_FINDING.RULE_NAME.in(WITHOUT_NUMBER))));
    }

    private static Field<Boolean> isByFile() {
        return field(exists(selectOne()
                .from(SUBMISSION_CLAIM)
                .where(SUBMISSION_CLAIM.CLAIM_VERSION_ID.eq(CLAIM_VERSION.CLAIM_VERSION_ID))));
    }

    /// Whether the newest answer to each version takes it in, found by its number or later; versions to which none says
    /// yes or no are absent.
    private static Map<Long, Boolean> lastWords(Tx tx, Window window) {
        Map<Long, Boolean> words = new HashMap<>();
        tx.dsl()
                .select(
                        ACKNOWLEDGMENT.CLAIM_VERSION_ID,
                        ACKNOWLEDGMENT.IS_ACCEPTED,
                        ACKNOWLEDGMENT.RECEIVED_ON,
                        ACKNOWLEDGMENT.ACKNOWLEDGMENT_ID)
                .from(ACKNOWLEDGMENT)
                .join(CLAIM_VERSION)
                .on(CLAIM_VERSION.CLAIM_VERSION_ID.eq(ACKNOWLEDGMENT.CLAIM_VERSION_ID))
                .join(CLAIM)
                .on(CLAIM.CLAIM_ID.eq(CLAIM_VERSION.CLAIM_ID))
                .where(isWord(window))
                .unionAll(select(
                                ACKNOWLEDGMENT_MATCH.CLAIM_VERSION_ID,
                                ACKNOWLEDGMENT.IS_ACCEPTED,
                                ACKNOWLEDGMENT.RECEIVED_ON,
                                ACKNOWLEDGMENT.ACKNOWLEDGMENT_ID)
                        .from(ACKNOWLEDGMENT_MATCH)
                        .join(ACKNOWLEDGMENT)
                        .on(ACKNOWLEDGMENT.ACKNOWLEDGMENT_ID.eq(ACKNOWLEDGMENT_MATCH.ACKNOWLEDGMENT_ID))
                        .join(CLAIM_VERSION)
                        .on(CLAIM_VERSION.CLAIM_VERSION_ID.eq(ACKNOWLEDGMENT_MATCH.CLAIM_VERSION_ID))
                        .join(CLAIM)
                        .on(CLAIM.CLAIM_ID.eq(CLAIM_VERSION.CLAIM_ID))
                        .where(isWord(window))
                        .and(ACKNOWLEDGMENT_MATCH.MATCHED_ON.le(window.to())))
                .orderBy(inline(3), inline(4))
                .forEach(row -> words.put(row.value1(), row.value2()));
        return words;
    }

    /// A 277CA that decides about a claim first sent in the window, and had come by its end.
    private static Condition isWord(Window window) {
        return CLAIM.FIRST_SUBMITTED_ON
                .between(window.from(), window.to())
                .and(ACKNOWLEDGMENT.ACKNOWLEDGMENT_KIND.eq("277CA"))
                .and(ACKNOWLEDGMENT.IS_ACCEPTED.isNotNull())
                .and(ACKNOWLEDGMENT.RECEIVED_ON.le(window.to()));
    }

    /// Day the charges of each encounter were entered, for claims first sent in the window.
    private static Map<Long, LocalDate> chargedOn(Tx tx, Window window) {
        return tx.dsl()
                .select(CLAIM.ENCOUNTER_ID, min(CHARGE.CHARGED_ON))
                .from(CLAIM)
                .join(CHARGE)
                .on(CHARGE.ENCOUNTER_ID.eq(CLAIM.ENCOUNTER_ID))
                .where(CLAIM.FIRST_SUBMITTED_ON.between(window.from(), window.to()))
                .groupBy(CLAIM.ENCOUNTER_ID)
                .fetchMap(row -> row.value1(), row -> row.value2());
    }
}
