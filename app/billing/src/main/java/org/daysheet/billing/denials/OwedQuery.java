package org.daysheet.billing.denials;

import static org.daysheet.store.db.Tables.CLAIM;
import static org.daysheet.store.db.Tables.CLAIM_LINE;
import static org.daysheet.store.db.Tables.CLAIM_VERSION;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daysheet.billing.ledger.Account;
import org.daysheet.billing.ledger.Balances;
import org.daysheet.billing.ledger.OpenItem;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.money.Money;

/// What the payer that denied a claim still owes.
final class OwedQuery {
    private OwedQuery() {}

    /// A denied claim.
    ///
    /// @param payer the account of the payer that decided
    /// @param charges open there, by charge in order
    record Owed(PatientId patient, EncounterId encounter, Account payer, Map<ChargeId, Money> charges) {}

    static Owed of(Tx tx, Denial denial) {
        var claim = tx.dsl().fetchSingle(CLAIM, CLAIM.CLAIM_ID.eq(denial.claim().value()));
        Account payer = Account.insuranceReceivable(DenialStore.coverage(tx, denial.id()));
        List<ChargeId> charges =
                Optional.ofNullable(denial.charge()).map(List::of).orElseGet(() -> charges(tx, denial));
        Map<ChargeId, List<OpenItem>> items = new Balances().ofCharges(tx, charges);
        Map<ChargeId, Money> open = new LinkedHashMap<>();
        for (ChargeId charge : charges) {
            for (OpenItem item : items.getOrDefault(charge, List.of())) {
                if (item.account().equals(payer) && item.balance().isPositive()) {
                    open.put(charge, item.balance());
                }
            }
        }
        return new Owed(
                new PatientId(claim.getPatientId()),
                new EncounterId(claim.getEncounterId()),
                payer,
                Collections.unmodifiableMap(open));
    }

    private static List<ChargeId> charges(Tx tx, Denial denial) {
        return tx.dsl()
                .selectDistinct(CLAIM_LINE.CHARGE_ID)
                .from(CLAIM_LINE)
                .join(CLAIM_VERSION)
                .on(CLAIM_VERSION.CLAIM_VERSION_ID.eq(CLAIM_LINE.CLAIM_VERSION_ID))
                .where(CLAIM_VERSION.CLAIM_ID.eq(denial.claim().value()))
                .orderBy(CLAIM_LINE.CHARGE_ID)
                .fetch(row -> new ChargeId(row.value1()));
    }
}
