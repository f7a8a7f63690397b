package org.daysheet.billing.payments;

import static org.daysheet.store.db.Tables.CHARGE;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.ledger.OpenItem;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.money.Money;

/// Looks what a patient owes for; changes nothing.
final class OwedQuery {
    private OwedQuery() {}

    private record Name(String procedure, LocalDate serviceOn) {}

    /// @param open what is open with the patient, oldest service first
    static Owed of(Tx tx, PatientId patient, Money credit, List<OpenItem> open) {
        List<OpenItem> owed =
                open.stream().filter(item -> item.balance().isPositive()).toList();
        Map<Long, Name> names = names(tx, owed);
        return new Owed(
                patient,
                credit,
                owed.stream()
                        .map(item ->
                                charge(item, names.getOrDefault(item.charge().value(), new Name("", item.since()))))
                        .toList());
    }

    private static Owed.Charge charge(OpenItem item, Name name) {
        return new Owed.Charge(item.charge(), name.procedure(), name.serviceOn(), item.balance());
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
