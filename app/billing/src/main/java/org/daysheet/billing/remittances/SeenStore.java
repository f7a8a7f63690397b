package org.daysheet.billing.remittances;

import static org.daysheet.store.db.Tables.APP_USER;
import static org.daysheet.store.db.Tables.REMITTANCE_STATE;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daysheet.store.Tx;
import org.daysheet.types.id.RemittanceId;

/// Which checks that were voided or do not add up nobody needs to look at any more, because somebody has said so.
final class SeenStore {
    private static final Set<RemittanceStatus> MAY_BE_SEEN =
            Set.of(RemittanceStatus.VOIDED, RemittanceStatus.OUT_OF_BALANCE);

    private SeenStore() {}

    /// Who said so of which checks; the others are absent.
    static Map<RemittanceId, DoneBy> of(Tx tx, Collection<Check> checks) {
        List<Long> waiting = checks.stream()
                .filter(check -> MAY_BE_SEEN.contains(check.status()))
                .map(check -> check.id().value())
                .toList();
        return waiting.isEmpty()
                ? Map.of()
                : tx.dsl()
                        .select(REMITTANCE_STATE.REMITTANCE_ID, REMITTANCE_STATE.SEEN_ON, APP_USER.DISPLAY_NAME)
                        .from(REMITTANCE_STATE)
                        .join(APP_USER)
                        .on(APP_USER.USER_ID.eq(REMITTANCE_STATE.SEEN_BY))
                        .where(REMITTANCE_STATE.REMITTANCE_ID.in(waiting))
                        .fetchMap(row -> new RemittanceId(row.value1()), row -> new DoneBy(row.value2(), row.value3()));
    }

    static void note(Tx tx, RemittanceId id) {
        tx.dsl()
                .update(REMITTANCE_STATE)
                .set(REMITTANCE_STATE.SEEN_ON, tx.today())
                .set(REMITTANCE_STATE.SEEN_AT, tx.now())
                .set(REMITTANCE_STATE.SEEN_BY, tx.user().value())
                .set(REMITTANCE_STATE.ROW_VERSION, REMITTANCE_STATE.ROW_VERSION.plus(1))
                .where(REMITTANCE_STATE.REMITTANCE_ID.eq(id.value()))
                .execute();
    }

    static void takeBack(Tx tx, RemittanceId id) {
        tx.dsl()
                .update(REMITTANCE_STATE)
                .setNull(REMITTANCE_STATE.SEEN_ON)
                .setNull(REMITTANCE_STATE.SEEN_AT)
                .setNull(REMITTANCE_STATE.SEEN_BY)
                .set(REMITTANCE_STATE.ROW_VERSION, REMITTANCE_STATE.ROW_VERSION.plus(1))
                .where(REMITTANCE_STATE.REMITTANCE_ID.eq(id.value()))
                .execute();
    }
}
