package org.daysheet.reports.kpi;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.daysheet.store.Transactions;
import org.daysheet.store.Tx;
import org.daysheet.types.money.AgeBuckets;
import org.jspecify.annotations.Nullable;

/// Balances behind what is open: the charges of a part of an aging table, or of a figure.
public final class BalanceParts {
    private static final String AGENCY = "Collection agency";

    private static final Comparator<OpenItem> MOST_FIRST = Comparator.comparing(OpenItem::balance)
            .reversed()
            .thenComparing(OpenItem::serviceOn)
            .thenComparing(OpenItem::chargeId);

    private BalanceParts() {}

    /// The balances in a part of the aging table of a day, those with the most money first.
    ///
    /// @param group the class, null for all of them
    /// @param owner as the row is called, null for all of them
    /// @param bucket place of the age, null for all ages with what is not billed and the credits
    public static Parts of(
            Transactions transactions,
            LocalDate asOf,
            AgingClock clock,
            @Nullable ReceivableClass group,
            @Nullable String owner,
            @Nullable Integer bucket) {
        return transactions.read(tx -> {
            Map<Long, String> payers = PayerQuery.names(tx);
            Predicate<OpenItem> isIn = item -> item.isActive()
                    && (group == null || group == item.group())
                    && (owner == null || owner.equals(owner(item, payers)))
                    && (bucket == null || isOld(item, asOf, clock, bucket::equals));
            return parts(tx, asOf, clock, isIn, MOST_FIRST);
        });
    }

    /// All that is open with payers and patients, credits last.
    static Parts active(Tx tx, LocalDate asOf) {
        return parts(tx, asOf, AgingClock.SERVICE, OpenItem::isActive, MOST_FIRST);
    }

    /// The same with what is at a collection agency.
    static Parts all(Tx tx, LocalDate asOf) {
        return parts(tx, asOf, AgingClock.SERVICE, _ -> true, MOST_FIRST);
    }

    /// Balances above zero from a bucket on, by date of service.
    static Parts older(Tx tx, LocalDate asOf, int firstBucket) {
        Predicate<OpenItem> isOld =
                item -> item.isActive() && isOld(item, asOf, AgingClock.SERVICE, bucket -> bucket >= firstBucket);
        return parts(tx, asOf, AgingClock.SERVICE, isOld, MOST_FIRST);
    }

    /// Balances below zero, the largest credit first.
    static Parts credits(Tx tx, LocalDate asOf) {
        return parts(
                tx,
                asOf,
                AgingClock.SERVICE,
                item -> item.isActive() && item.balance().isNegative(),
                Comparator.comparing(OpenItem::balance).thenComparing(OpenItem::chargeId));
    }

    private static boolean isOld(OpenItem item, LocalDate asOf, AgingClock clock, Predicate<Integer> bucket) {
        LocalDate start = item.start(clock);
        return item.balance().isPositive() && start != null && bucket.test(AgeBuckets.of(start, asOf));
    }

    private static Parts parts(
            Tx tx, LocalDate asOf, AgingClock clock, Predicate<OpenItem> isIn, Comparator<OpenItem> worstFirst) {
        List<OpenItem> items = OpenItemQuery.at(tx, asOf).stream().filter(isIn).toList();
        Map<Long, String> payers = PayerQuery.names(tx);
        return Parts.worst(items, worstFirst, worst -> {
            Map<Long, PatientName> names = PatientNameQuery.of(
                    tx, worst.stream().map(OpenItem::patientId).toList());
            return worst.stream()
                    .map(item ->
                            part(item, PatientNameQuery.in(names, item.patientId()), owner(item, payers), asOf, clock))
                    .toList();
        });
    }

    private static Part part(OpenItem item, PatientName patient, String owner, LocalDate asOf, AgingClock clock) {
        LocalDate since = item.start(clock);
        long days = since == null ? 0 : ChronoUnit.DAYS.between(since, asOf);
        return new Part.Balance(patient, owner, item.serviceOn(), since, days, item.balance());
    }

    private static String owner(OpenItem item, Map<Long, String> payers) {
        return item.isActive() ? AgedReceivables.owner(item, payers) : AGENCY;
    }
}
