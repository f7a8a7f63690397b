package org.daysheet.cli.command;

import java.time.LocalDate;
import java.util.Map;
import org.daysheet.billing.Office;
import org.daysheet.billing.ledger.AccountKind;
import org.daysheet.billing.ledger.Balances;
import org.daysheet.billing.ledger.ResponsibleParty;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.Document;
import org.daysheet.cli.output.Table;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/// `daysheet balances`: what the ledger holds now or held on a day, per kind of account and per party that owes.
@Command(
        name = "balances",
        description = {
            "Prints the total of every kind of account and what each party owes.",
            "Debits are positive: what is owed to the practice, cash, what was given up.",
            "With --as-of: as the ledger stood at the end of that day."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  daysheet --practice ~/practice balances",
            "  daysheet --practice ~/practice --as-of 2026-06-30 balances --json"
        })
public final class BalancesCommand extends OfficeCommand {
    /// The command of one run.
    public BalancesCommand(Shell shell) {
        super(shell);
    }

    private record Totals(Map<AccountKind, Money> kinds, Map<ResponsibleParty, Money> parties) {}

    @Override
    int run(Office office) {
        LocalDate on = shell.asOf().orElse(null);
        Totals totals = totals(office, on);
        Table kinds = Table.of("kind", "Account", "balanceCents", "Balance");
        for (AccountKind kind : AccountKind.values()) {
            kinds.row(kind, totals.kinds().getOrDefault(kind, Money.ZERO));
        }
        Table parties = Table.of("party", "Owed by", "balanceCents", "Balance");
        Money receivable = Money.ZERO;
        for (ResponsibleParty party : ResponsibleParty.values()) {
            Money balance = totals.parties().getOrDefault(party, Money.ZERO);
            parties.row(party, balance);
            receivable = party == ResponsibleParty.UNAPPLIED ? receivable : receivable.plus(balance);
        }
        return done(new Document()
                .fact("asOf", "At the end of", on == null ? office.session().today() : on)
                .table("accounts", "Accounts", kinds)
                .table("parties", "Responsible parties", parties)
                .fact("receivableCents", "Receivable", receivable));
    }

    private static Totals totals(Office office, @Nullable LocalDate on) {
        Balances balances = office.balances();
        return office.session()
                .read(tx -> on == null
                        ? new Totals(balances.byKind(tx), balances.byParty(tx))
                        : new Totals(balances.byKind(tx, on), balances.byParty(tx, on)));
    }
}
