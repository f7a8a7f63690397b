package org.daysheet.billing.payments;

import static org.daysheet.store.db.Tables.DEPOSIT_ITEM;
import static org.daysheet.store.db.Tables.DEPOSIT_UNDO;

import java.util.Optional;
import org.daysheet.store.Tx;
import org.daysheet.types.id.PaymentId;

/// In which deposit a payment went to the bank.
final class DepositedQuery {
    private DepositedQuery() {}

    /// The number of the deposit that stands, empty when the payment is in none.
    static Optional<Long> deposit(Tx tx, PaymentId payment) {
        return tx.dsl()
                .select(DEPOSIT_ITEM.DEPOSIT_ID)
                .from(DEPOSIT_ITEM)
                .leftJoin(DEPOSIT_UNDO)
                .on(DEPOSIT_UNDO.DEPOSIT_ID.eq(DEPOSIT_ITEM.DEPOSIT_ID))
                .where(DEPOSIT_ITEM.PAYMENT_ID.eq(payment.value()))
                .and(DEPOSIT_UNDO.DEPOSIT_ID.isNull())
                .orderBy(DEPOSIT_ITEM.DEPOSIT_ID)
                .limit(1)
                .fetchOptional(DEPOSIT_ITEM.DEPOSIT_ID);
    }
}
