package org.daysheet.reports.kpi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.daysheet.store.Tx;
import org.daysheet.types.money.Money;

/// Where the money stands at the end of a day, and the figures made of it.
///
/// @param asOf the day
/// @param window days of the averages
/// @param items everything open
/// @param payers payer names
/// @param flows what was posted in the window
/// @param cohort what was posted on services of the cohort
/// @param opening A/R before the window
/// @param unapplied money no charge has used, without sign
/// @param chargesByPayer gross charges of the window by the payer billed first
record Standing(
        LocalDate asOf,
        Window window,
        List<OpenItem> items,
        Map<Long, String> payers,
        Flows flows,
        Flows cohort,
        Money opening,
        Money unapplied,
        Map<Long, Money> chargesByPayer) {

    /// The transfers of the window, of the cohort and after the day are read together.
    static Standing read(Tx tx, LocalDate asOf, Window window) {
        Accounts accounts = Accounts.read(tx);
        Cohort cohort = Cohort.read(tx, Window.cohort(asOf), accounts);
        FlowTally posted = new FlowTally(accounts);
        Later later = new Later(accounts);
        Movement.since(tx, cohort.first(window.from()), movement -> {
            if (movement.on().isAfter(asOf)) {
                later.add(movement);
                return;
            }
            cohort.add(movement);
            if (!movement.on().isBefore(window.from())) {
                posted.add(movement);
            }
        });
        Map<LedgerKind, Money> now = FlowQuery.before(FlowQuery.now(tx), later.flows());
        Flows flows = posted.flows();
        Map<LedgerKind, Money> before = FlowQuery.before(now, flows);
        return new Standing(
                asOf,
                window,
                OpenItemQuery.at(tx, asOf, accounts, later),
                PayerQuery.names(tx),
                flows,
                cohort.flows(),
                sum(before, LedgerKind.INSURANCE_RECEIVABLE, LedgerKind.PATIENT_RECEIVABLE),
                sum(now, LedgerKind.UNAPPLIED_PATIENT, LedgerKind.UNAPPLIED_PAYER)
                        .negated(),
                posted.chargesByFirstPayer());
    }

    private static Money sum(Map<LedgerKind, Money> totals, LedgerKind one, LedgerKind other) {
        return totals.getOrDefault(one, Money.ZERO).plus(totals.getOrDefault(other, Money.ZERO));
    }

    OpenBalances active() {
        return OpenBalances.of(
                items.stream().filter(OpenItem::isActive).map(OpenItem::balance).toList());
    }

    List<AgedReceivables> aging() {
        List<AgedReceivables> tables = new ArrayList<>();
        for (AgingClock clock : AgingClock.values()) {
            tables.add(AgedReceivables.of(items, payers, asOf, clock));
        }
        return tables;
    }

    RollForward rollForward() {
        return RollForward.of(opening, flows, active().net());
    }

    List<KpiFigure> figures() {
        OpenBalances active = active();
        OpenBalances all = OpenBalances.of(items.stream().map(OpenItem::balance).toList());
        List<KpiFigure> figures = new ArrayList<>();
        figures.add(days(Kpi.DAYS_IN_AR, active));
        figures.add(days(Kpi.DAYS_IN_AR_WITH_AGENCY, all));
        AgedReceivables aged = AgedReceivables.of(items, payers, asOf, AgingClock.SERVICE);
        figures.add(old(Kpi.OLDER_THAN_60, aged, 2));
        figures.add(old(Kpi.OLDER_THAN_90, aged, 3));
        figures.add(old(Kpi.OLDER_THAN_120, aged, 4));
        figures.add(net(Kpi.NET_COLLECTION_COHORT, cohort, "services " + Window.cohort(asOf)));
        figures.add(net(Kpi.NET_COLLECTION_CASH, flows, "posted " + window));
        figures.add(new KpiFigure(
                Kpi.GROSS_COLLECTION,
                Formulas.share(flows.payments(), flows.charges(), "no charges"),
                flows.payments().display() + " of " + flows.charges().display()));
        figures.add(new KpiFigure(
                Kpi.CREDIT_BALANCES, new Reading.Amount(active.credits()), credits() + " balances below zero"));
        figures.add(new KpiFigure(Kpi.UNAPPLIED, new Reading.Amount(unapplied), "payers and patients"));
        Money difference = rollForward().difference();
        figures.add(new KpiFigure(
                Kpi.ROLL_FORWARD_DIFFERENCE,
                new Reading.Amount(difference.abs()),
                "A/R " + active.net().display() + " on " + Days.words(asOf)));
        return figures;
    }

    private KpiFigure days(Kpi kpi, OpenBalances open) {
        return new KpiFigure(
                kpi,
                Formulas.daysInReceivables(open, flows.charges(), window.days()),
                "(" + open.positive().display() + " - " + open.credits().display() + ") / ("
                        + flows.charges().display() + " / " + window.days() + ")");
    }

    private static KpiFigure old(Kpi kpi, AgedReceivables aged, int firstOldBucket) {
        List<Money> buckets = aged.total().buckets();
        return new KpiFigure(
                kpi,
                Formulas.olderThan(buckets, firstOldBucket),
                Money.sum(buckets.subList(firstOldBucket, buckets.size())).display() + " of "
                        + Money.sum(buckets).display());
    }

    private static KpiFigure net(Kpi kpi, Flows flows, String words) {
        return new KpiFigure(
                kpi,
                Formulas.netCollection(flows.payments(), Money.ZERO, flows.charges(), flows.contractual()),
                flows.payments().display() + " / (" + flows.charges().display() + " - "
                        + flows.contractual().display() + "), " + words);
    }

    private long credits() {
        return items.stream()
                .filter(item -> item.isActive() && item.balance().isNegative())
                .count();
    }
}
