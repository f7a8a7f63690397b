package org.daysheet.cli.command;

import java.util.Map;
import java.util.concurrent.Callable;
import org.daysheet.billing.ledger.AccountKind;
import org.daysheet.billing.ledger.ResponsibleParty;
import org.daysheet.cli.console.Exit;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.Document;
import org.daysheet.cli.output.Table;
import org.daysheet.types.money.Money;
import picocli.CommandLine.Command;

/// `daysheet balances`: what the ledger holds now, per kind of account and per party that owes.
@Command(
        name = "balances",
        description = {
            "Prints the total of every kind of account and what each party owes.",
            "Debits are positive: what is owed to the practice, cash, what was given up."
        },
        footerHeading = "%nExamples:%n",
        footer = "  daysheet --practice ~/practice balances")
public final class BalancesCommand implements Callable<Integer> {
    private final Shell shell;

    /// The command of one run.
    public BalancesCommand(Shell shell) {
        this.shell = shell;
    }

    private record Totals(Map<AccountKind, Money> kinds, Map<ResponsibleParty, Money> parties) {}

    @Override
    public Integer call() {
        return shell.withOffice(office -> {
            Totals totals = office.session()
                    .read(tx -> new Totals(
                            office.balances().byKind(tx), office.balances().byParty(tx)));
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
            shell.print(new Document()
                    .table("accounts", "Accounts", kinds)
                    .table("parties", "Responsible parties", parties)
                    .fact("receivableCents", "Receivable", receivable));
            return Exit.DONE;
        });
    }
}
