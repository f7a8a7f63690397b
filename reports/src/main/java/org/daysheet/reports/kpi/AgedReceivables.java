package org.daysheet.reports.kpi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daysheet.store.Transactions;
import org.daysheet.types.money.AgeBuckets;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Open balances by party and age at the end of a day, on one clock. Credits stand apart and are never netted into a
/// bucket; balances at a collection agency are outside.
///
/// @param asOf the day
/// @param clock from which day balances age
/// @param rows payers by name, patients last
/// @param total all rows together
/// @param agency balances at a collection agency, in no row
public record AgedReceivables(LocalDate asOf, AgingClock clock, List<AgedRow> rows, AgedRow total, Money agency) {
    /// The buckets in words.
    public static final List<String> BUCKETS = AgeBuckets.WORDS;

    /// Name of the row of all patients.
    public static final String PATIENTS = "Patients";

    public AgedReceivables {
        rows = List.copyOf(rows);
    }

    /// Reads the balances of a day from the postings up to it.
    public static AgedReceivables compute(Transactions transactions, LocalDate asOf, AgingClock clock) {
        return transactions.read(tx -> of(OpenItemQuery.at(tx, asOf), PayerQuery.names(tx), asOf, clock));
    }

    static AgedReceivables of(List<OpenItem> items, Map<Long, String> payers, LocalDate asOf, AgingClock clock) {
        SortedMap<Owner, Tally> tallies = new TreeMap<>();
        tallies.put(Owner.PATIENTS_TOGETHER, new Tally());
        Tally total = new Tally();
        Money agency = Money.ZERO;
        for (OpenItem item : items) {
            if (!item.isActive()) {
                agency = agency.plus(item.balance());
                continue;
            }
            tallies.computeIfAbsent(Owner.of(item, payers), owner -> new Tally())
                    .add(item, asOf, clock);
            total.add(item, asOf, clock);
        }
        List<AgedRow> rows = new ArrayList<>();
        tallies.forEach((owner, tally) -> rows.add(tally.row(owner.name)));
        return new AgedReceivables(asOf, clock, rows, total.row("Total"), agency);
    }

    /// How much of the open balances of all parties is older than 120 days.
    public OldShare oldShare() {
        return OldShare.of(total.buckets());
    }

    /// Name of the row a balance of a payer or patient is in.
    static String owner(OpenItem item, Map<Long, String> payers) {
        return item.kind() == LedgerKind.PATIENT_RECEIVABLE
                ? PATIENTS
                : payers.getOrDefault(item.payerId(), "Unknown payer");
    }

    /// Who owes, payers by name and patients last. All tallies live in the map: when one was chosen between a local
    /// and the map, the just-in-time compiler of JDK 25.0.3 now and then lost the local one.
    private record Owner(boolean isPatients, String name) implements Comparable<Owner> {
        static final Owner PATIENTS_TOGETHER = new Owner(true, PATIENTS);
        private static final Comparator<Owner> ORDER =
                Comparator.comparing(Owner::isPatients).thenComparing(Owner::name);

        static Owner of(OpenItem item, Map<Long, String> payers) {
            return item.kind() == LedgerKind.PATIENT_RECEIVABLE
                    ? PATIENTS_TOGETHER
                    : new Owner(false, owner(item, payers));
        }

        @Override
        public int compareTo(Owner other) {
            return ORDER.compare(this, other);
        }
    }

    private static final class Tally {
        private final long[] buckets = new long[BUCKETS.size()];
        private long unbilled;
        private long credits;

        void add(OpenItem item, LocalDate asOf, AgingClock clock) {
            long cents = item.balance().cents();
            @Nullable LocalDate start = item.start(clock);
            if (cents < 0) {
                credits = Math.subtractExact(credits, cents);
            } else if (start == null) {
                unbilled = Math.addExact(unbilled, cents);
            } else {
                int bucket = AgeBuckets.of(start, asOf);
                buckets[bucket] = Math.addExact(buckets[bucket], cents);
            }
        }

        AgedRow row(String name) {
            List<Money> amounts = new ArrayList<>();
            for (long cents : buckets) {
                amounts.add(Money.ofCents(cents));
            }
            return new AgedRow(name, amounts, Money.ofCents(unbilled), Money.ofCents(credits));
        }
    }
}
