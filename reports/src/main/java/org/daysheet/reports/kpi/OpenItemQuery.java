package org.daysheet.reports.kpi;

import static org.daysheet.store.db.Tables.CHARGE;
import static org.daysheet.store.db.Tables.CHARGE_BALANCE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daysheet.reports.kpi.ResponsibilityQuery.Pair;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.daysheet.types.money.Money;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;

/// What was open at the end of a day: the running balances of charges with every transfer posted later taken back.
/// Since when is kept with the balance and counts wherever nothing was posted later; only the others are replayed. The
/// work grows with the pairs that have a balance and with what was posted since, not with the postings.
///
/// Balances are added up here and not by the database: once a practice has more open than H2 keeps in memory for one
/// question, it writes what it groups to the disk.
final class OpenItemQuery {
    private static final Comparator<Open> BY_CHARGE = Comparator.<Open>comparingLong(open -> open.pair.chargeId())
            .thenComparingLong(open -> open.pair.accountId());

    private OpenItemQuery() {}

    /// One pair of charge and account with what it has open.
    ///
    /// @param since null when something was posted later, so that it has to be replayed
    private record Open(
            Pair pair,
            Accounts.Owner account,
            long cents,
            @Nullable LocalDate since,
            long patientId,
            LocalDate serviceOn,
            long visitId) {}

    static List<OpenItem> at(Tx tx, LocalDate asOf) {
        Accounts accounts = Accounts.read(tx);
        return at(tx, asOf, accounts, Later.than(tx, asOf, accounts));
    }

    /// @param later what was posted after the day
    static List<OpenItem> at(Tx tx, LocalDate asOf, Accounts accounts, Later later) {
        List<Open> open = open(tx, accounts, later);
        Set<Long> charges = new LinkedHashSet<>();
        Set<Long> replayed = new LinkedHashSet<>();
        for (Open one : open) {
            charges.add(one.pair.chargeId());
            if (one.since == null) {
                replayed.add(one.pair.chargeId());
            }
        }
        Map<Long, LocalDate> billed = FirstBillQuery.days(tx, charges, asOf);
        CaseQuery cases = CaseQuery.read(tx, asOf);
        Map<Pair, LocalDate> starts = ResponsibilityQuery.starts(tx, replayed, asOf);
        List<OpenItem> items = new ArrayList<>(open.size());
        for (Open one : open) {
            items.add(new OpenItem(
                    one.pair.chargeId(),
                    one.pair.accountId(),
                    one.account.kind(),
                    one.account.payer(),
                    one.patientId,
                    cases.of(one.account, one.visitId),
                    one.serviceOn,
                    billed.get(one.pair.chargeId()),
                    since(one, starts),
                    Money.ofCents(one.cents)));
        }
        return items;
    }

    private static LocalDate since(Open one, Map<Pair, LocalDate> starts) {
        LocalDate since = one.since == null ? starts.get(one.pair) : one.since;
        if (since == null) {
            throw new IllegalStateException("the balance of charge " + one.pair.chargeId() + " on account "
                    + one.pair.accountId() + " does not follow from its transfers; run check");
        }
        return since;
    }

    private static List<Open> open(Tx tx, Accounts accounts, Later later) {
        List<Open> open = new ArrayList<>();
        balances(tx, CHARGE_BALANCE.BALANCE_CENTS.ne(0L), accounts, later, open);
        for (List<Long> chunk : Chunks.of(later.charges())) {
            Condition settled = CHARGE_BALANCE.BALANCE_CENTS.eq(0L).and(CHARGE_BALANCE.CHARGE_ID.in(chunk));
            balances(tx, settled, accounts, later, open);
        }
        open.sort(BY_CHARGE);
        return open;
    }

    private static void balances(Tx tx, Condition which, Accounts accounts, Later later, Collection<Open> open) {
        tx.dsl()
                .select(
                        CHARGE_BALANCE.CHARGE_ID,
                        CHARGE_BALANCE.ACCOUNT_ID,
                        CHARGE_BALANCE.BALANCE_CENTS,
                        CHARGE_BALANCE.SINCE_ON,
                        CHARGE.PATIENT_ID,
                        CHARGE.SERVICE_FROM_ON,
                        CHARGE.ENCOUNTER_ID)
                .from(CHARGE_BALANCE)
                .join(CHARGE)
                .on(CHARGE.CHARGE_ID.eq(CHARGE_BALANCE.CHARGE_ID))
                .where(which)
                .forEach(row -> {
                    Accounts.Owner account = accounts.owner(row.value2());
                    Pair pair = new Pair(row.value1(), row.value2());
                    Long change = later.change(pair);
                    long cents = change == null ? row.value3() : Math.addExact(row.value3(), change);
                    if (cents != 0 && LedgerKind.RECEIVABLE.contains(account.kind())) {
                        LocalDate since = change == null ? row.value4() : null;
                        open.add(new Open(pair, account, cents, since, row.value5(), row.value6(), row.value7()));
                    }
                });
    }
}
