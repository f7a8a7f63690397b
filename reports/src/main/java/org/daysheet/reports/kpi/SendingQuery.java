package org.daysheet.reports.kpi;

import static org.daysheet.store.db.Tables.ACKNOWLEDGMENT;
import static org.daysheet.store.db.Tables.CHARGE;
import static org.daysheet.store.db.Tables.CLAIM;
import static org.daysheet.store.db.Tables.CLAIM_VERSION;
import static org.daysheet.store.db.Tables.SUBMISSION;
import static org.daysheet.store.db.Tables.SUBMISSION_CLAIM;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daysheet.store.Tx;
import org.daysheet.types.money.Money;
import org.jooq.Condition;

/// Claims at their first sending.
final class SendingQuery {
    private SendingQuery() {}

    /// Claims first sent in a window, with the answer of the payer's front end up to its end.
    static List<SentClaim> firstSent(Tx tx, Window window) {
        Map<Long, LocalDate> entered = chargedOn(tx, window);
        Set<Long> seen = new HashSet<>();
        List<SentClaim> sent = new ArrayList<>();
        tx.dsl()
                .select(
                        CLAIM.CLAIM_ID,
                        SUBMISSION.SUBMITTED_ON,
                        CLAIM.ENCOUNTER_ID,
                        CLAIM_VERSION.TOTAL_CENTS,
                        field(isAccepted(window.to())))
                .from(SUBMISSION)
                .join(SUBMISSION_CLAIM)
                .on(SUBMISSION_CLAIM.SUBMISSION_ID.eq(SUBMISSION.SUBMISSION_ID))
                .join(CLAIM_VERSION)
                .on(CLAIM_VERSION.CLAIM_VERSION_ID.eq(SUBMISSION_CLAIM.CLAIM_VERSION_ID))
                .join(CLAIM)
                .on(CLAIM.CLAIM_ID.eq(CLAIM_VERSION.CLAIM_ID))
                .where(SUBMISSION.SUBMITTED_ON.between(window.from(), window.to()))
                .and(notSentBefore(window.from()))
                .orderBy(SUBMISSION.SUBMISSION_ID, SUBMISSION_CLAIM.ORDINAL)
                .forEach(row -> {
                    if (seen.add(row.value1())) {
                        LocalDate chargedOn = entered.getOrDefault(row.value3(), row.value2());
                        sent.add(new SentClaim(
                                row.value1(), row.value2(), chargedOn, Money.ofCents(row.value4()), row.value5()));
                    }
                });
        return sent;
    }

    /// First day each of these claims was sent, up to a day.
    static Map<Long, LocalDate> firstDays(Tx tx, Collection<Long> claims, LocalDate asOf) {
        Map<Long, LocalDate> days = new HashMap<>();
        for (List<Long> chunk : Columns.chunks(claims)) {
            tx.dsl()
                    .select(CLAIM_VERSION.CLAIM_ID, min(SUBMISSION.SUBMITTED_ON))
                    .from(CLAIM_VERSION)
                    .join(SUBMISSION_CLAIM)
                    .on(SUBMISSION_CLAIM.CLAIM_VERSION_ID.eq(CLAIM_VERSION.CLAIM_VERSION_ID))
                    .join(SUBMISSION)
                    .on(SUBMISSION.SUBMISSION_ID.eq(SUBMISSION_CLAIM.SUBMISSION_ID))
                    .where(CLAIM_VERSION.CLAIM_ID.in(chunk))
                    .and(SUBMISSION.SUBMITTED_ON.le(asOf))
                    .groupBy(CLAIM_VERSION.CLAIM_ID)
                    .forEach(row -> days.put(row.value1(), row.value2()));
        }
        return days;
    }

    private static Condition isAccepted(LocalDate asOf) {
        return exists(selectOne()
                .from(ACKNOWLEDGMENT)
                .where(ACKNOWLEDGMENT.CLAIM_VERSION_ID.eq(CLAIM_VERSION.CLAIM_VERSION_ID))
                .and(ACKNOWLEDGMENT.ACKNOWLEDGMENT_KIND.eq("277CA"))
                .and(ACKNOWLEDGMENT.IS_ACCEPTED)
                .and(ACKNOWLEDGMENT.RECEIVED_ON.le(asOf)));
    }

    private static Condition notSentBefore(LocalDate day) {
        var version = CLAIM_VERSION.as("earlier_version");
        var entry = SUBMISSION_CLAIM.as("earlier_entry");
        var batch = SUBMISSION.as("earlier_batch");
        return notExists(select(version.CLAIM_VERSION_ID)
                .from(version)
                .join(entry)
                .on(entry.CLAIM_VERSION_ID.eq(version.CLAIM_VERSION_ID))
                .join(batch)
                .on(batch.SUBMISSION_ID.eq(entry.SUBMISSION_ID))
                .where(version.CLAIM_ID.eq(CLAIM_VERSION.CLAIM_ID))
                .and(batch.SUBMITTED_ON.lt(day)));
    }

    /// Day the charges of each encounter were entered, for claims sent in the window.
    private static Map<Long, LocalDate> chargedOn(Tx tx, Window window) {
        return tx.dsl()
                .select(CLAIM.ENCOUNTER_ID, min(CHARGE.CHARGED_ON))
                .from(SUBMISSION)
                .join(SUBMISSION_CLAIM)
                .on(SUBMISSION_CLAIM.SUBMISSION_ID.eq(SUBMISSION.SUBMISSION_ID))
                .join(CLAIM_VERSION)
                .on(CLAIM_VERSION.CLAIM_VERSION_ID.eq(SUBMISSION_CLAIM.CLAIM_VERSION_ID))
                .join(CLAIM)
                .on(CLAIM.CLAIM_ID.eq(CLAIM_VERSION.CLAIM_ID))
                .join(CHARGE)
                .on(CHARGE.ENCOUNTER_ID.eq(CLAIM.ENCOUNTER_ID))
                .where(SUBMISSION.SUBMITTED_ON.between(window.from(), window.to()))
                .groupBy(CLAIM.ENCOUNTER_ID)
                .fetchMap(row -> row.value1(), row -> row.value2());
    }
}
