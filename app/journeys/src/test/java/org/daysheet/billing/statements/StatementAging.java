package org.daysheet.billing.statements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daysheet.billing.statements.OpenChargeQuery.OpenPart;
import org.daysheet.store.Tx;
import org.daysheet.types.money.AgeBuckets;

/// What statements would age, asked of the queries that statements are made with.
public final class StatementAging {
    private StatementAging() {}

    /// Balances of patients by age, then their credits without a sign, in cents.
    public static List<Long> ofPatients(Tx tx, LocalDate cutoff) {
        Map<Long, List<OpenPart>> parts = OpenChargeQuery.parts(tx, cutoff);
        Set<Long> charges = parts.keySet();
        Map<Long, LocalDate> since = HistoryQuery.dueSince(tx, charges, cutoff);
        long[] cents = new long[AgeBuckets.WORDS.size() + 1];
        parts.forEach((charge, open) -> {
            for (OpenPart part : open) {
                long balance = part.balance().cents();
                LocalDate start = since.get(charge);
                if (part.kind().equals("PATIENT_RECEIVABLE") && start != null) {
                    int place = balance < 0 ? cents.length - 1 : AgeBuckets.of(start, cutoff);
                    cents[place] += Math.abs(balance);
                }
            }
        });
        List<Long> row = new ArrayList<>();
        for (long amount : cents) {
            row.add(amount);
        }
        return row;
    }
}
