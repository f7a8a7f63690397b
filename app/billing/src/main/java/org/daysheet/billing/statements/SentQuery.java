package org.daysheet.billing.statements;

import static org.daysheet.store.db.Tables.CLAIM_EVENT;
import static org.jooq.impl.DSL.max;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.daysheet.billing.statements.ClaimedChargeQuery.Claimed;
import org.daysheet.billing.statements.HistoryQuery.AtPayer;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.jooq.Condition;

/// How charges reached their payers, by what happened to their claims: in a file, on paper or in a portal, or through
/// the payer before.
final class SentQuery {
    private SentQuery() {}

    /// When the practice last billed charges to each payer.
    static Map<AtPayer, LocalDate> billedOn(Tx tx, List<Claimed> claimed, LocalDate cutoff) {
        return last(tx, claimed, cutoff, CLAIM_EVENT.EVENT_KIND.eq("SUBMITTED"));
    }

    /// When the payer before last passed charges on to each payer by itself.
    static Map<AtPayer, LocalDate> forwardedOn(Tx tx, List<Claimed> claimed, LocalDate cutoff) {
        return last(tx, claimed, cutoff, CLAIM_EVENT.TO_STATUS.eq("FORWARDED"));
    }

    private static Map<AtPayer, LocalDate> last(Tx tx, List<Claimed> claimed, LocalDate cutoff, Condition event) {
        TreeSet<Long> claims = new TreeSet<>();
        claimed.forEach(one -> claims.add(one.claimId()));
        Map<Long, LocalDate> byVersion = new HashMap<>();
        for (List<Long> portion : Chunks.of(claims)) {
            tx.dsl()
                    .select(CLAIM_EVENT.CLAIM_VERSION_ID, max(CLAIM_EVENT.HAPPENED_ON))
                    .from(CLAIM_EVENT)
                    .where(CLAIM_EVENT.CLAIM_ID.in(portion))
                    .and(CLAIM_EVENT.CLAIM_VERSION_ID.isNotNull())
                    .and(event)
                    .and(CLAIM_EVENT.HAPPENED_ON.le(cutoff))
                    .groupBy(CLAIM_EVENT.CLAIM_VERSION_ID)
                    .forEach(row -> byVersion.put(row.value1(), row.value2()));
        }
        Map<AtPayer, LocalDate> days = new HashMap<>();
        for (Claimed one : claimed) {
            LocalDate day = byVersion.get(one.versionId());
            if (day != null) {
                days.merge(one.atPayer(), day, (before, now) -> before.isAfter(now) ? before : now);
            }
        }
        return days;
    }
}
