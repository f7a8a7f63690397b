package org.daysheet.billing.followups;

import java.time.LocalDate;
import org.daysheet.billing.practice.PayerRulebook;
import org.daysheet.billing.practice.PayerRulebooks;
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
        PayerRulebook book = PayerRulebooks.book(tx, payer);
        return DenialDays.of(tx.today(), decidedOn, book.appealDays(decidedOn), book.followUpDays(tx.today()));
    }
}
