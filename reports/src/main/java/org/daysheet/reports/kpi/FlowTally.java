package org.daysheet.reports.kpi;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daysheet.types.money.Money;

/// Adds transfers up by the kinds of their accounts, and charges by the payer billed first.
final class FlowTally {
    private final Accounts accounts;
    private final Map<LedgerKind, Map<LedgerKind, Long>> moves = new EnumMap<>(LedgerKind.class);
    private final Map<Long, Long> charges = new HashMap<>();

    FlowTally(Accounts accounts) {
        this.accounts = accounts;
    }

    void add(Movement movement) {
        Accounts.Owner debit = accounts.owner(movement.debitAccount());
        Accounts.Owner credit = accounts.owner(movement.creditAccount());
        long cents = movement.cents();
        moves.computeIfAbsent(debit.kind(), _ -> new EnumMap<>(LedgerKind.class))
                .merge(credit.kind(), cents, Math::addExact);
        if (credit.kind() == LedgerKind.REVENUE && debit.payer() != null) {
            charges.merge(debit.payer(), cents, Math::addExact);
        } else if (debit.kind() == LedgerKind.REVENUE && credit.payer() != null) {
            charges.merge(credit.payer(), -cents, Math::addExact);
        }
    }

    Flows flows() {
        List<Flows.Move> all = new ArrayList<>();
        moves.forEach((debit, credits) ->
                credits.forEach((credit, cents) -> all.add(new Flows.Move(debit, credit, Money.ofCents(cents)))));
        return new Flows(all);
    }

    /// Gross charges by the payer billed first, less those taken back.
    Map<Long, Money> chargesByFirstPayer() {
        Map<Long, Money> byPayer = new HashMap<>();
        charges.forEach((payer, cents) -> byPayer.put(payer, Money.ofCents(cents)));
        return byPayer;
    }
}
