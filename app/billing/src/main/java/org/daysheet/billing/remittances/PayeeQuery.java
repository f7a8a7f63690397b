package org.daysheet.billing.remittances;

import static org.daysheet.store.db.Tables.PRACTICE;
import static org.daysheet.store.db.Tables.PROVIDER;

import org.daysheet.billing.practice.ProviderRole;
import org.daysheet.store.Tx;

/// Whether a check is made out to this practice.
final class PayeeQuery {
    private PayeeQuery() {}

    /// Whether a payee gives numbers, and none of them is the practice's or of one who treats in it.
    static boolean isStranger(Tx tx, Payee payee) {
        boolean hasNumber = !payee.npi().isEmpty() || !payee.taxId().isEmpty();
        return hasNumber && !isPractice(tx, payee) && !isProvider(tx, payee);
    }

    private static boolean isPractice(Tx tx, Payee payee) {
        return tx.dsl().fetchExists(PRACTICE, PRACTICE.NPI.eq(payee.npi()).or(PRACTICE.TAX_ID.eq(payee.taxId())));
    }

    private static boolean isProvider(Tx tx, Payee payee) {
        return tx.dsl()
                .fetchExists(
                        PROVIDER,
                        PROVIDER.NPI.eq(payee.npi()).and(PROVIDER.PROVIDER_ROLE.eq(ProviderRole.RENDERING.name())));
    }
}
