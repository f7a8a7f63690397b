package org.daysheet.billing.statements;

import static org.daysheet.store.db.Tables.CLAIM;
import static org.daysheet.store.db.Tables.CLAIM_EVENT;
import static org.daysheet.store.db.Tables.CLAIM_LINE;
import static org.daysheet.store.db.Tables.CLAIM_VERSION;
import static org.jooq.impl.DSL.max;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.statements.HistoryQuery.AtPayer;
import org.daysheet.store.Tx;
import org.jooq.Condition;

/// How charges reached their payers, by what happened to their claims: in a file, on paper or in a portal, or through
/// the payer before.
final class SentQuery {
    private SentQuery() {}

    /// When the practice last billed charges to each payer.
    static Map<AtPayer, LocalDate> billedOn(Tx tx, Collection<Long> charges, LocalDate cutoff) {
        return last(tx, charges, cutoff, CLAIM_EVENT.EVENT_KIND.eq("SUBMITTED"));
    }

    /// When the payer before last passed charges on to each payer by itself.
    static Map<AtPayer, LocalDate> forwardedOn(Tx tx, Collection<Long> charges, LocalDate cutoff) {
        return last(tx, charges, cutoff, CLAIM_EVENT.TO_STATUS.eq("FORWARDED"));
    }

    private static Map<AtPayer, LocalDate> last(Tx tx, Collection<Long> charges, LocalDate cutoff, Condition event) {
        Map<AtPayer, LocalDate> days = new HashMap<>();
        for (List<Long> portion : OpenChargeQuery.portions(charges)) {
            tx.dsl()
                    .select(CLAIM_LINE.CHARGE_ID, CLAIM.PAYER_ID, max(CLAIM_EVENT.HAPPENED_ON))
                    .from(CLAIM_LINE)
                    .join(CLAIM_VERSION)
                    .on(CLAIM_VERSION.CLAIM_VERSION_ID.eq(CLAIM_LINE.CLAIM_VERSION_ID))
                    .join(CLAIM)
                    .on(CLAIM.CLAIM_ID.eq(CLAIM_VERSION.CLAIM_ID))
                    .join(CLAIM_EVENT)
                    .on(CLAIM_EVENT.CLAIM_ID.eq(CLAIM.CLAIM_ID))
                    .and(CLAIM_EVENT.CLAIM_VERSION_ID.eq(CLAIM_VERSION.CLAIM_VERSION_ID))
                    .where(CLAIM_LINE.CHARGE_ID.in(portion))
                    .and(event)
                    .and(CLAIM_EVENT.HAPPENED_ON.le(cutoff))
                    .groupBy(CLAIM_LINE.CHARGE_ID, CLAIM.PAYER_ID)
                    .forEach(row -> days.put(new AtPayer(row.value1(), row.value2()), row.value3()));
        }
        return days;
    }
}
