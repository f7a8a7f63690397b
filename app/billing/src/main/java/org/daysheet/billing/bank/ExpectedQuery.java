package org.daysheet.billing.bank;

import static org.daysheet.store.db.Tables.DEPOSIT;
import static org.daysheet.store.db.Tables.DEPOSIT_UNDO;
import static org.daysheet.store.db.Tables.REMITTANCE;
import static org.daysheet.store.db.Tables.REMITTANCE_STATE;

import java.util.ArrayList;
import java.util.List;
import org.daysheet.store.Tx;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;

/// Deposits that stand, and what payers sent by EFT (835 BPR04 ACH, FWT, BOP), oldest first.
final class ExpectedQuery {
    private static final List<String> SENT = List.of("ACH", "FWT", "BOP");
    private static final List<String> RECEIVED = List.of("TAKEN", "OUT_OF_BALANCE", "POSTED");

    private ExpectedQuery() {}

    static List<Expected> of(Tx tx) {
        List<Expected> expected = new ArrayList<>();
        tx.dsl()
                .select(DEPOSIT.fields())
                .from(DEPOSIT)
                .leftJoin(DEPOSIT_UNDO)
                .on(DEPOSIT_UNDO.DEPOSIT_ID.eq(DEPOSIT.DEPOSIT_ID))
                .where(DEPOSIT_UNDO.DEPOSIT_ID.isNull())
                .orderBy(DEPOSIT.DEPOSITED_ON, DEPOSIT.DEPOSIT_ID)
                .forEach(row -> expected.add(new Expected(
                        row.get(DEPOSIT.DEPOSIT_ID),
                        null,
                        row.get(DEPOSIT.DEPOSITED_ON),
                        Money.ofCents(row.get(DEPOSIT.TOTAL_CENTS)),
                        row.get(DEPOSIT.DEPOSIT_ID).toString(),
                        row.get(DEPOSIT.DEPOSIT_KIND))));
        tx.dsl()
                .select(REMITTANCE.fields())
                .from(REMITTANCE)
                .join(REMITTANCE_STATE)
                .on(REMITTANCE_STATE.REMITTANCE_ID.eq(REMITTANCE.REMITTANCE_ID))
                .where(REMITTANCE.PAYMENT_METHOD.in(SENT))
                .and(REMITTANCE_STATE.STATUS.in(RECEIVED))
                .and(REMITTANCE.PAYMENT_CENTS.gt(0L))
                .orderBy(REMITTANCE.PAYMENT_ON, REMITTANCE.REMITTANCE_ID)
                .forEach(row -> expected.add(new Expected(
                        null,
                        new RemittanceId(row.get(REMITTANCE.REMITTANCE_ID)),
                        row.get(REMITTANCE.PAYMENT_ON),
                        Money.ofCents(row.get(REMITTANCE.PAYMENT_CENTS)),
                        row.get(REMITTANCE.TRACE_NUMBER),
                        row.get(REMITTANCE.PAYER_NAME))));
        return expected;
    }
}
