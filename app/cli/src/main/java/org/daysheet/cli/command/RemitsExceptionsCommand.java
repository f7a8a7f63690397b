package org.daysheet.cli.command;

import java.util.List;
import java.util.stream.Collectors;
import org.daysheet.billing.Office;
import org.daysheet.billing.remittances.Remedy;
import org.daysheet.billing.remittances.StatedClaim;
import org.daysheet.billing.remittances.WaitingItem;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.Document;
import org.daysheet.cli.output.Identity;
import org.daysheet.cli.output.Table;
import picocli.CommandLine.Command;

/// `daysheet remits exceptions`: what of remittances waits for a person.
@Command(
        name = "exceptions",
        description = {
            "Lists everything of remittances that waits for a person, the longest waiting first: why, how much, since",
            "when, where it stands in its file, and the commands that solve it. Changes nothing."
        },
        footerHeading = "%nExamples:%n",
        footer = "  daysheet --practice ~/practice remits exceptions --json")
public final class RemitsExceptionsCommand extends OfficeCommand {
    /// The command of one run.
    public RemitsExceptionsCommand(Shell shell) {
        super(shell);
    }

    @Override
    int run(Office office) {
        shell.progress().begin("Looking at checks");
        List<WaitingItem> items = office.money().waiting().list(shell.progress());
        Table table = Table.of(
                "kind", "Kind",
                "remittance", "Check",
                "claim", "Claim",
                "payer", "Payer",
                "trace", "Number",
                "control", "Control",
                "cause", "",
                "amountCents", "Amount",
                "since", "Since",
                "days", "Days",
                "evidence", "File",
                "segment", "Segment",
                "tools", "Tools",
                "reason", "Why");
        items.forEach(item -> add(table, item));
        return done(new Document().fact("count", "Waiting", items.size()).table("exceptions", "Exceptions", table));
    }

    private static void add(Table table, WaitingItem item) {
        StatedClaim claim = item.claim();
        table.row(
                item.kind(),
                new Identity(item.check().id().value()),
                claim == null ? null : new Identity(claim.id().value()),
                item.check().payerName(),
                item.check().trace(),
                claim == null ? null : claim.controlNumber(),
                item.cause(),
                item.amount(),
                item.since(),
                item.days(),
                item.place().file(),
                item.place().segment(),
                item.remedies().stream().map(remedy -> command(remedy, item)).collect(Collectors.joining("; ")),
                item.reason());
    }

    /// The words of the command that does it.
    private static String command(Remedy remedy, WaitingItem item) {
        String check = item.check().id().toString();
        StatedClaim claim = item.claim();
        String stated = claim == null ? "CLAIM" : claim.id().toString();
        return switch (remedy) {
            case PLAN -> "remits plan " + check;
            case POST -> "remits post " + check;
            case MATCH -> "remits match " + stated + " --to ID";
            case ACCEPT -> "remits accept " + stated;
            case VOID -> "remits void " + check + " --reason TEXT";
            case SEEN -> "remits seen " + check;
            case PAYER_NUMBER -> "payers alias NUMBER --add " + item.check().payerCode();
        };
    }
}
