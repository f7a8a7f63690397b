package org.daysheet.billing.remittances;

import static org.daysheet.store.db.Tables.RAW_FILE;
import static org.daysheet.store.db.Tables.REMITTANCE;
import static org.daysheet.store.db.Tables.REMIT_CLAIM;
import static org.daysheet.store.db.Tables.REMIT_CLAIM_STATE;

import java.util.List;
import org.daysheet.billing.remittances.WaitingItem.Place;
import org.daysheet.store.Tx;

/// Where what waits stands in its file, and which posted checks have something that waits.
final class WaitingPlaceQuery {
    private WaitingPlaceQuery() {}

    /// Where a check begins.
    static Place ofCheck(Tx tx, Check check) {
        return tx.dsl()
                .select(RAW_FILE.FILE_NAME, REMITTANCE.SEGMENT_NUMBER)
                .from(REMITTANCE)
                .join(RAW_FILE)
                .on(RAW_FILE.RAW_FILE_ID.eq(REMITTANCE.RAW_FILE_ID))
                .where(REMITTANCE.REMITTANCE_ID.eq(check.id().value()))
                .fetchSingle(row -> new Place(row.value1(), row.value2()));
    }

    /// Posted checks with a claim that was held, oldest first.
    static List<Check> postedWithHeld(Tx tx) {
        List<Long> keys = tx.dsl()
                .selectDistinct(REMIT_CLAIM.REMITTANCE_ID)
                .from(REMIT_CLAIM_STATE)
                .join(REMIT_CLAIM)
                .on(REMIT_CLAIM.REMIT_CLAIM_ID.eq(REMIT_CLAIM_STATE.REMIT_CLAIM_ID))
                .where(REMIT_CLAIM_STATE.STATUS.in(RemitClaimStatus.HELD.name(), RemitClaimStatus.UNAPPLIED.name()))
                .orderBy(REMIT_CLAIM.REMITTANCE_ID)
                .fetch(REMIT_CLAIM.REMITTANCE_ID);
        return CheckStore.page(tx, keys);
    }
}
