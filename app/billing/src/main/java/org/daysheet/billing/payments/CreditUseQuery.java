package org.daysheet.billing.payments;

import static org.daysheet.store.db.Tables.CHARGE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.ledger.OpenItem;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.money.Money;

/// Looks which charges a credit would pay; changes nothing.
final class CreditUseQuery {
    private CreditUseQuery() {}

    private record Name(String procedure, LocalDate serviceOn) {}

    /// @param owed what the patient owes, oldest service first
    static CreditUse of(Tx tx, PatientId patient, Money credit, List<OpenItem> owed) {
        Money left = credit;
        List<OpenItem> paid = new ArrayList<>();
        for (OpenItem item : owed) {
            Money part = item.balance().min(left);
            if (part.isPositive()) {
                paid.add(item);
                left = left.minus(part);
            }
        }
        Map<Long, Name> names = names(tx, paid);
        List<CreditUse.Part> parts = new ArrayList<>();
        Money rest = credit;
        for (OpenItem item : paid) {
            Money part = item.balance().min(rest);
            Name name = names.getOrDefault(item.charge().value(), new Name("", item.since()));
            parts.add(new CreditUse.Part(item.charge(), name.procedure(), name.serviceOn(), item.balance(), part));
            rest = rest.minus(part);
        }
        return new CreditUse(patient, credit, parts);
    }

    private static Map<Long, Name> names(Tx tx, List<OpenItem> items) {
        Map<Long, Name> names = new HashMap<>();
        for (List<Long> chunk : Chunks.of(
                items.stream().map(item -> item.charge().value()).sorted().toList())) {
            tx.dsl()
                    .select(CHARGE.CHARGE_ID, CHARGE.PROCEDURE_CODE, CHARGE.SERVICE_FROM_ON)
                    .from(CHARGE)
                    .where(CHARGE.CHARGE_ID.in(chunk))
                    .forEach(row -> names.put(row.value1(), new Name(row.value2(), row.value3())));
        }
        return names;
    }
}
