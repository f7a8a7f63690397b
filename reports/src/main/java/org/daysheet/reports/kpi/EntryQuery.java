package org.daysheet.reports.kpi;

import static org.daysheet.store.db.Tables.CHARGE;
import static org.daysheet.store.db.Tables.POSTING;
import static org.daysheet.store.db.Tables.TRANSFER;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.daysheet.store.Tx;
import org.daysheet.types.money.Money;
import org.jooq.Condition;

/// How long charges took from service to entry.
final class EntryQuery {
    private EntryQuery() {}

    private record Charge(long id, long patientId, LocalDate serviceOn, LocalDate enteredOn, Money amount) {
        long days() {
            return ChronoUnit.DAYS.between(serviceOn, enteredOn);
        }
    }

    /// Days from service to entry of the charges entered in a window.
    static DayCounts lag(Tx tx, Window window) {
        DayCounts lag = new DayCounts();
        tx.dsl()
                .select(CHARGE.SERVICE_FROM_ON, CHARGE.CHARGED_ON, count())
                .from(CHARGE)
                .where(counts(window))
                .groupBy(CHARGE.SERVICE_FROM_ON, CHARGE.CHARGED_ON)
                .forEach(row -> lag.add(row.value1(), row.value2(), row.value3()));
        return lag;
    }

    /// The same charges one by one, the slowest first.
    ///
    /// @param moreThan only those that took longer than so many days
    static Parts parts(Tx tx, Window window, long moreThan) {
        List<Charge> charges = tx
                .dsl()
                .select(
                        CHARGE.CHARGE_ID,
                        CHARGE.PATIENT_ID,
                        CHARGE.SERVICE_FROM_ON,
                        CHARGE.CHARGED_ON,
                        CHARGE.AMOUNT_CENTS)
                .from(CHARGE)
                .where(counts(window))
                .fetch(row ->
                        new Charge(row.value1(), row.value2(), row.value3(), row.value4(), Money.ofCents(row.value5())))
                .stream()
                .filter(charge -> charge.days() > moreThan)
                .toList();
        Comparator<Charge> slowestFirst = Comparator.comparingLong(Charge::days)
                .thenComparing(Charge::amount)
                .reversed()
                .thenComparing(Charge::id);
        return Parts.worst(charges, slowestFirst, worst -> {
            Map<Long, PatientName> names = PatientNameQuery.of(
                    tx, worst.stream().map(Charge::patientId).toList());
            return worst.stream()
                    .map(charge -> new Part.Entered(
                            PatientNameQuery.in(names, charge.patientId),
                            charge.serviceOn,
                            charge.enteredOn,
                            charge.amount))
                    .toList();
        });
    }

    /// Reversed charges are those whose revenue was taken back up to the end of the window.
    private static Condition counts(Window window) {
        var reversal = POSTING.as("reversal");
        var taken = TRANSFER.as("taken_back");
        return CHARGE.CHARGED_ON
                .between(window.from(), window.to())
                .and(CHARGE.AMOUNT_CENTS.gt(0L))
                .and(CHARGE.CHARGE_ID.notIn(select(taken.CREDIT_CHARGE_ID)
                        .from(reversal)
                        .join(taken)
                        .on(taken.POSTING_ID.eq(reversal.POSTING_ID))
                        .where(reversal.POSTING_KIND.eq("CHARGE_REVERSAL"))
                        .and(reversal.POSTED_ON.between(window.from(), window.to()))
                        .and(taken.CREDIT_CHARGE_ID.isNotNull())));
    }
}
