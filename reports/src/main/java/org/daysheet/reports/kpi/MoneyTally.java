package org.daysheet.reports.kpi;

import static org.daysheet.store.db.Tables.PAYMENT;
import static org.daysheet.store.db.Tables.REMITTANCE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Adds money up by where it came from.
final class MoneyTally {
    private final Map<MoneySource, Long> bySource = new HashMap<>();
    private final Map<Long, Long> byCharge = new HashMap<>();

    private record Sum(MoneySource source, Money amount) {}

    private record Receipt(long patientId, String number) {}

    /// @param charge what it was used for; its patient counts where the posting names no source
    void add(MoneySource source, @Nullable Long charge, long cents) {
        if (source.equals(MoneySource.UNKNOWN) && charge != null) {
            byCharge.merge(charge, cents, Math::addExact);
        } else {
            bySource.merge(source, cents, Math::addExact);
        }
    }

    /// The sources, the largest amount first, whether it came in or went back.
    Parts parts(Tx tx) {
        Map<Long, Long> patients = PatientNameQuery.ofCharges(tx, byCharge.keySet());
        byCharge.forEach((charge, cents) ->
                bySource.merge(MoneySource.of(null, null, patients.get(charge)), cents, Math::addExact));
        byCharge.clear();
        List<Sum> sums = bySource.entrySet().stream()
                .filter(entry -> entry.getValue() != 0)
                .map(entry -> new Sum(entry.getKey(), Money.ofCents(entry.getValue())))
                .toList();
        Comparator<Sum> largestFirst = Comparator.<Sum, Money>comparing(sum -> sum.amount.abs())
                .reversed()
                .thenComparing(sum -> sum.source.toString());
        return Parts.worst(sums, largestFirst, worst -> named(tx, worst));
    }

    private static List<Part> named(Tx tx, List<Sum> worst) {
        Map<Long, Part.Check> checks = checks(tx, ids(worst, MoneySource::remittance));
        Map<Long, Receipt> receipts = receipts(tx, ids(worst, MoneySource::payment));
        Set<Long> patients = ids(worst, MoneySource::patient);
        receipts.values().forEach(receipt -> patients.add(receipt.patientId));
        Map<Long, PatientName> names = PatientNameQuery.of(tx, patients);
        Map<Long, String> payers = PayerQuery.names(tx);
        List<Part> parts = new ArrayList<>();
        for (Sum sum : worst) {
            Part.Check check = checks.get(sum.source.remittance());
            Receipt receipt = receipts.get(sum.source.payment());
            Long patient = sum.source.patient();
            if (check != null) {
                parts.add(new Part.Check(check.remittanceId(), check.payer(), check.trace(), check.on(), sum.amount));
            } else if (receipt != null) {
                PatientName name = PatientNameQuery.in(names, receipt.patientId);
                parts.add(new Part.FromPatient(name, receipt.number, sum.amount));
            } else if (patient != null) {
                parts.add(new Part.FromPatient(PatientNameQuery.in(names, patient), "", sum.amount));
            } else {
                String payer = payers.getOrDefault(sum.source.payer(), "Unknown payer");
                parts.add(new Part.FromPayer(payer, sum.amount));
            }
        }
        return parts;
    }

    private static Set<Long> ids(List<Sum> sums, Function<MoneySource, @Nullable Long> id) {
        return sums.stream()
                .map(sum -> id.apply(sum.source))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Map<Long, Part.Check> checks(Tx tx, Set<Long> remittances) {
        Map<Long, Part.Check> checks = new HashMap<>();
        for (List<Long> chunk : Chunks.of(remittances)) {
            tx.dsl()
                    .select(
                            REMITTANCE.REMITTANCE_ID,
                            REMITTANCE.PAYER_NAME,
                            REMITTANCE.TRACE_NUMBER,
                            REMITTANCE.PAYMENT_ON)
                    .from(REMITTANCE)
                    .where(REMITTANCE.REMITTANCE_ID.in(chunk))
                    .forEach(row -> checks.put(
                            row.value1(),
                            new Part.Check(row.value1(), row.value2(), row.value3(), row.value4(), Money.ZERO)));
        }
        return checks;
    }

    private static Map<Long, Receipt> receipts(Tx tx, Set<Long> payments) {
        Map<Long, Receipt> receipts = new HashMap<>();
        for (List<Long> chunk : Chunks.of(payments)) {
            tx.dsl()
                    .select(PAYMENT.PAYMENT_ID, PAYMENT.PATIENT_ID, PAYMENT.RECEIPT_NUMBER)
                    .from(PAYMENT)
                    .where(PAYMENT.PAYMENT_ID.in(chunk))
                    .forEach(row -> receipts.put(row.value1(), new Receipt(row.value2(), row.value3())));
        }
        return receipts;
    }
}
