package org.daysheet.reports.kpi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daysheet.store.Transactions;
import org.daysheet.types.money.AgeBuckets;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Open balances by class, party and age at the end of a day, on one clock. Credits stand apart and are never netted
/// into a bucket; balances at a collection agency are outside.
///
/// @param asOf the day
/// @param clock from which day balances age
/// @param only the one class that is looked at, null for all
/// @param rows one for each class and party: classes in their order, payers by name, patients last
/// @param agencies balances at a collection agency by class, in no row
public record AgedReceivables(
        LocalDate asOf,
        AgingClock clock,
        @Nullable ReceivableClass only,
        List<AgedRow> rows,
        Map<ReceivableClass, Money> agencies) {
    /// The buckets in words.
    public static final List<String> BUCKETS = AgeBuckets.WORDS;

    /// Name of the rows of all patients.
    public static final String PATIENTS = "Patients";

    private static final String TOTAL = "Total";

    public AgedReceivables {
        rows = List.copyOf(rows);
        agencies = Map.copyOf(agencies);
    }

    /// Reads the balances of a day from the postings up to it.
    public static AgedReceivables compute(Transactions transactions, LocalDate asOf, AgingClock clock) {
        return transactions.read(tx -> of(OpenItemQuery.at(tx, asOf), PayerQuery.names(tx), asOf, clock));
    }

    static AgedReceivables of(List<OpenItem> items, Map<Long, String> payers, LocalDate asOf, AgingClock clock) {
        SortedMap<Owner, Tally> tallies = new TreeMap<>();
        tallies.put(Owner.PATIENTS_TOGETHER, new Tally());
        Map<ReceivableClass, Money> agencies = new EnumMap<>(ReceivableClass.class);
        for (OpenItem item : items) {
            if (!item.isActive()) {
                agencies.merge(item.group(), item.balance(), Money::plus);
                continue;
            }
            tallies.computeIfAbsent(Owner.of(item, payers), owner -> new Tally())
                    .add(item, asOf, clock);
        }
        List<AgedRow> rows = new ArrayList<>();
        tallies.forEach((owner, tally) -> rows.add(tally.row(owner)));
        return new AgedReceivables(asOf, clock, null, rows, agencies);
    }

    /// The same with the balances of one class alone.
    ///
    /// @param wanted null for all classes
    public AgedReceivables only(@Nullable ReceivableClass wanted) {
        if (wanted == null) {
            return this;
        }
        Money agency = agencies.getOrDefault(wanted, Money.ZERO);
        return new AgedReceivables(
                asOf,
                clock,
                wanted,
                rows.stream().filter(row -> row.group() == wanted).toList(),
                Map.of(wanted, agency));
    }

    /// All rows together.
    public AgedRow total() {
        return AgedRow.sum(only, TOTAL, rows);
    }

    /// One row a class that has a row, in their order.
    public List<AgedRow> classes() {
        return Arrays.stream(ReceivableClass.values())
                .map(group -> AgedRow.sum(
                        group,
                        group.words(),
                        rows.stream().filter(row -> row.group() == group).toList()))
                .filter(sum -> rows.stream().anyMatch(row -> row.group() == sum.group()))
                .toList();
    }

    /// One row a party, all classes together: payers by name, patients last.
    public List<AgedRow> parties() {
        SortedMap<String, List<AgedRow>> parties = new TreeMap<>();
        List<AgedRow> patients = new ArrayList<>();
        for (AgedRow row : rows) {
            if (row.owner().equals(PATIENTS)) {
                patients.add(row);
            } else {
                parties.computeIfAbsent(row.owner(), _ -> new ArrayList<>()).add(row);
            }
        }
        List<AgedRow> sums = new ArrayList<>();
        parties.forEach((owner, all) -> sums.add(AgedRow.sum(null, owner, all)));
        sums.add(AgedRow.sum(null, PATIENTS, patients));
        return sums;
    }

    /// What is at a collection agency, in no row.
    public Money agency() {
        return Money.sum(agencies.values());
    }

    /// How much of the open balances of all parties is older than 120 days.
    public OldShare oldShare() {
        return OldShare.of(total().buckets());
    }

    /// Name of the row a balance of a payer or patient is in.
    static String owner(OpenItem item, Map<Long, String> payers) {
        return item.kind() == LedgerKind.PATIENT_RECEIVABLE
                ? PATIENTS
                : payers.getOrDefault(item.payerId(), "Unknown payer");
    }

    /// Who owes in which class: classes in their order, payers by name and patients last. All tallies live in the
    /// map: when one was chosen between a local and the map, the just-in-time compiler of JDK 25.0.3 now and then
    /// lost the local one.
    private record Owner(ReceivableClass group, boolean isPatients, String name) implements Comparable<Owner> {
        static final Owner PATIENTS_TOGETHER = new Owner(ReceivableClass.PATIENTS, true, PATIENTS);
        private static final Comparator<Owner> ORDER = Comparator.comparing(Owner::group)
                .thenComparing(Owner::isPatients)
                .thenComparing(Owner::name);

        static Owner of(OpenItem item, Map<Long, String> payers) {
            boolean isPatients = item.kind() == LedgerKind.PATIENT_RECEIVABLE;
            return new Owner(item.group(), isPatients, owner(item, payers));
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

        AgedRow row(Owner owner) {
            List<Money> amounts = new ArrayList<>();
            for (long cents : buckets) {
                amounts.add(Money.ofCents(cents));
            }
            return new AgedRow(owner.group, owner.name, amounts, Money.ofCents(unbilled), Money.ofCents(credits));
        }
    }
}
