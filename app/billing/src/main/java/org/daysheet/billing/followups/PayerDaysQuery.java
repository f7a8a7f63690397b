package org.daysheet.billing.followups;

import static org.daysheet.store.db.Tables.PAYER;

import java.time.LocalDate;
import org.daysheet.billing.practice.PayerTimes;
import org.daysheet.store.Tx;
import org.daysheet.types.id.PayerId;
import org.jspecify.annotations.Nullable;

/// How long a payer takes appeals, and how soon it is asked.
final class PayerDaysQuery {
    private PayerDaysQuery() {}

    /// The days of a denial.
    ///
    /// @param payer null when nobody knows who it is: then the usual days
    static DenialDays of(Tx tx, @Nullable PayerId payer, LocalDate decidedOn) {
        if (payer == null) {
            PayerTimes usual = PayerTimes.USUAL;
            return DenialDays.of(tx.today(), decidedOn, usual.appealDays(), usual.followUpDays());
        }
        return tx.dsl()
                .select(PAYER.APPEAL_DAYS, PAYER.FOLLOW_UP_DAYS)
                .from(PAYER)
                .where(PAYER.PAYER_ID.eq(payer.value()))
                .fetchSingle(row -> DenialDays.of(tx.today(), decidedOn, row.value1(), row.value2()));
    }
}
