package org.daysheet.billing.encounters;

import static org.daysheet.store.db.Tables.ACCOUNT;
import static org.daysheet.store.db.Tables.CLAIM;
import static org.daysheet.store.db.Tables.ENCOUNTER;
import static org.daysheet.store.db.Tables.POSTING;
import static org.daysheet.store.db.Tables.TRANSFER;
import static org.daysheet.store.db.Tables.VISIT_COMBINATION;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import org.daysheet.billing.ledger.PostingKind;
import org.jooq.Condition;

/// Which visits were charged to a coverage and have no claim yet: money nobody was asked for.
public final class UnclaimedQuery {
    private UnclaimedQuery() {}

    /// Holds for such a visit. Begins with the visits, which know whether they are closed, and not with all that was
    /// ever posted.
    public static Condition isUnclaimed() {
        return ENCOUNTER
                .STATUS
                .eq("CLOSED")
                .and(notExists(selectOne().from(CLAIM).where(CLAIM.ENCOUNTER_ID.eq(ENCOUNTER.ENCOUNTER_ID))))
                .and(notExists(selectOne()
                        .from(VISIT_COMBINATION)
                        .where(VISIT_COMBINATION.ENCOUNTER_ID.eq(ENCOUNTER.ENCOUNTER_ID))
                        .and(VISIT_COMBINATION.ENDED_AT.isNull())))
                .and(exists(selectOne()
                        .from(POSTING)
                        .join(TRANSFER)
                        .on(TRANSFER.POSTING_ID.eq(POSTING.POSTING_ID))
                        .join(ACCOUNT)
                        .on(ACCOUNT.ACCOUNT_ID.eq(TRANSFER.DEBIT_ACCOUNT_ID))
                        .where(POSTING.ENCOUNTER_ID.eq(ENCOUNTER.ENCOUNTER_ID))
                        .and(POSTING.POSTING_KIND.eq(PostingKind.CHARGE.name()))
                        .and(ACCOUNT.COVERAGE_ID.isNotNull())
                        .and(WithdrawnQuery.stands(TRANSFER.DEBIT_CHARGE_ID))));
    }
}
