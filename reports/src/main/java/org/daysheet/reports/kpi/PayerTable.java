package org.daysheet.reports.kpi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daysheet.reports.kpi.Activity.Judged;
import org.daysheet.types.money.Money;

/// The figures payer by payer.
final class PayerTable {
    private PayerTable() {}

    static List<PayerFigures> of(Standing standing, Activity activity) {
        Map<Long, String> names = standing.payers();
        Set<Long> payers = new HashSet<>(standing.chargesByPayer().keySet());
        standing.items().forEach(item -> {
            if (item.payerId() != null) {
                payers.add(item.payerId());
            }
        });
        activity.answers().forEach(judged -> payers.add(judged.answer().payerId()));
        List<PayerFigures> rows = new ArrayList<>();
        for (Long payer : payers) {
            rows.add(payer(payer, names.getOrDefault(payer, "Unknown payer"), standing, activity));
        }
        rows.sort(Comparator.comparing(PayerFigures::owner));
        rows.add(patients(standing));
        return rows;
    }

    private static PayerFigures payer(Long payer, String name, Standing standing, Activity activity) {
        OpenBalances open = OpenBalances.of(standing.items().stream()
                .filter(item -> item.kind() == LedgerKind.INSURANCE_RECEIVABLE && payer.equals(item.payerId()))
                .map(OpenItem::balance)
                .toList());
        Money charges = standing.chargesByPayer().getOrDefault(payer, Money.ZERO);
        List<Judged> answers = activity.answers().stream()
                .filter(judged -> judged.answer().payerId() == payer)
                .toList();
        long denied = answers.stream()
                .filter(judged -> judged.verdict().isUnpaidDenial())
                .count();
        return new PayerFigures(
                name,
                open,
                charges,
                Formulas.daysInReceivables(open, charges, standing.window().days()),
                Formulas.mean(Activity.turnaround(answers)),
                Formulas.rate(denied, answers.size()));
    }

    private static PayerFigures patients(Standing standing) {
        OpenBalances open = OpenBalances.of(standing.items().stream()
                .filter(item -> item.kind() == LedgerKind.PATIENT_RECEIVABLE)
                .map(OpenItem::balance)
                .toList());
        Money charges = standing.flows().charges();
        Reading none = new Reading.NotAvailable("patients");
        return new PayerFigures(
                AgedReceivables.PATIENTS,
                open,
                charges,
                Formulas.daysInReceivables(open, charges, standing.window().days()),
                none,
                none);
    }
}
