package org.daysheet.reports.kpi;

import static org.daysheet.store.db.Tables.CHARGE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daysheet.reports.kpi.Flows.Move;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.daysheet.types.money.Money;

/// The charges that keep the collection rate of a cohort from being whole: those of which less came in than charged
/// less what was given up by contract.
final class CohortParts {
    private final Accounts accounts;
    private final Cohort cohort;
    private final Map<Long, Sums> sums = new HashMap<>();

    private record Sums(long charge, Money expected, Money paid) {
        Money missing() {
            return expected.minus(paid);
        }

        Sums and(Sums other) {
            return new Sums(charge, expected.plus(other.expected), paid.plus(other.paid));
        }
    }

    private record Service(long patientId, LocalDate on) {}

    private CohortParts(Accounts accounts, Cohort cohort) {
        this.accounts = accounts;
        this.cohort = cohort;
    }

    /// Those with the most money missing first.
    static Parts of(Tx tx, LocalDate asOf) {
        Accounts accounts = Accounts.read(tx);
        Cohort cohort = Cohort.read(tx, Window.cohort(asOf), accounts);
        CohortParts parts = new CohortParts(accounts, cohort);
        Movement.between(tx, new Window(cohort.first(asOf), asOf), parts::add);
        List<Sums> missing = parts.sums.values().stream()
                .filter(sum -> sum.missing().isPositive())
                .toList();
        Comparator<Sums> mostFirst =
                Comparator.comparing(Sums::missing).reversed().thenComparing(Sums::charge);
        return Parts.worst(missing, mostFirst, worst -> named(tx, worst));
    }

    private void add(Movement movement) {
        Long charge = cohort.charge(movement);
        if (charge == null) {
            return;
        }
        Move move = new Move(
                accounts.owner(movement.debitAccount()).kind(),
                accounts.owner(movement.creditAccount()).kind(),
                Money.ofCents(movement.cents()));
        switch (move.effect()) {
            case CHARGE, CONTRACTUAL -> sums.merge(charge, new Sums(charge, move.change(), Money.ZERO), Sums::and);
            case PAYMENT, CREDIT_MOVED_OUT ->
                sums.merge(charge, new Sums(charge, Money.ZERO, move.change().negated()), Sums::and);
            case WRITE_OFF, AGENCY, OTHER, PARTY, NONE -> {}
        }
    }

    private static List<Part> named(Tx tx, List<Sums> worst) {
        Map<Long, Service> services =
                services(tx, worst.stream().map(Sums::charge).toList());
        Map<Long, PatientName> names = PatientNameQuery.of(
                tx, services.values().stream().map(Service::patientId).toList());
        List<Part> parts = new ArrayList<>();
        for (Sums sum : worst) {
            Service service = services.get(sum.charge);
            if (service != null) {
                PatientName patient = PatientNameQuery.in(names, service.patientId);
                parts.add(new Part.Uncollected(patient, service.on, sum.expected, sum.paid));
            }
        }
        return parts;
    }

    private static Map<Long, Service> services(Tx tx, List<Long> charges) {
        Map<Long, Service> services = new HashMap<>();
        for (List<Long> chunk : Chunks.of(charges)) {
            tx.dsl()
                    .select(CHARGE.CHARGE_ID, CHARGE.PATIENT_ID, CHARGE.SERVICE_FROM_ON)
                    .from(CHARGE)
                    .where(CHARGE.CHARGE_ID.in(chunk))
                    .forEach(row -> services.put(row.value1(), new Service(row.value2(), row.value3())));
        }
        return services;
    }
}
