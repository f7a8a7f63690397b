package org.daysheet.billing.followups;

import static org.daysheet.store.db.Tables.PAYER;
import static org.daysheet.store.db.Tables.PAYER_ENROLMENT;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.store.Tx;
import org.daysheet.types.id.PayerId;

/// Enrolments that were asked for and that nobody has answered for long.
final class EnrolmentQuery {
    private EnrolmentQuery() {}

    /// An enrolment that waits.
    ///
    /// @param key what makes this waiting and no other
    /// @param kind CLAIMS, ERA or EFT
    /// @param appliedOn since when
    record Waiting(String key, PayerId payer, String payerName, String kind, LocalDate appliedOn) {}

    /// Those that were asked for on this day or before.
    static List<Waiting> since(Tx tx, LocalDate last) {
        return tx.dsl()
                .select(
                        PAYER_ENROLMENT.PAYER_ENROLMENT_ID,
                        PAYER.PAYER_ID,
                        PAYER.PAYER_NAME,
                        PAYER_ENROLMENT.ENROLMENT_KIND,
                        PAYER_ENROLMENT.STATUS_ON)
                .from(PAYER_ENROLMENT)
                .join(PAYER)
                .on(PAYER.PAYER_ID.eq(PAYER_ENROLMENT.PAYER_ID))
                .where(PAYER_ENROLMENT.ENROLMENT_STATUS.eq("APPLIED"))
                .and(PAYER_ENROLMENT.STATUS_ON.le(last))
                .and(PAYER.IS_ACTIVE)
                .and(PAYER_ENROLMENT.PAYER_ENROLMENT_ID.in(select(max(PAYER_ENROLMENT.PAYER_ENROLMENT_ID))
                        .from(PAYER_ENROLMENT)
                        .groupBy(
                                PAYER_ENROLMENT.PAYER_ID,
                                PAYER_ENROLMENT.SUBMISSION_PROFILE_ID,
                                PAYER_ENROLMENT.ENROLMENT_KIND)))
                .orderBy(PAYER_ENROLMENT.PAYER_ENROLMENT_ID)
                .fetch(row -> new Waiting(
                        "enrolment:" + row.value1(),
                        new PayerId(row.value2()),
                        row.value3(),
                        row.value4(),
                        row.value5()));
    }
}
