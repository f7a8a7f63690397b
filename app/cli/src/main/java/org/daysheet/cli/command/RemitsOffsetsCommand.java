package org.daysheet.cli.command;

import java.util.List;
import org.daysheet.billing.Office;
import org.daysheet.billing.remittances.Offset;
import org.daysheet.billing.remittances.Offset.OffsetClaim;
import org.daysheet.billing.remittances.PayerOffsets;
import org.daysheet.billing.remittances.WaitingItem.Place;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.Document;
import org.daysheet.cli.output.Identity;
import org.daysheet.cli.output.Table;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `daysheet remits offsets`: what payers moved on checks for no claim.
@Command(
        name = "offsets",
        description = {
            "Lists what payers moved on checks for no claim (PLB), payer by payer in the order in which it was posted,",
            "with what is open after each: negative is what the payer may still take. Changes nothing."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  daysheet --practice ~/practice remits offsets",
            "  daysheet --practice ~/practice remits offsets --payer ACME1"
        })
public final class RemitsOffsetsCommand extends OfficeCommand {
    @Option(names = "--payer", paramLabel = "NUMBER", description = "Only this payer, by a number it goes by.")
    private @Nullable String payer;

    /// The command of one run.
    public RemitsOffsetsCommand(Shell shell) {
        super(shell);
    }

    @Override
    int run(Office office) {
        PayerId only = payer == null ? null : PayersCommands.find(office, payer).id();
        List<PayerOffsets> payers = office.money().offsets().list(only);
        return done(new Document()
                .fact("openCents", "Open", Money.sum(payers.stream().map(PayerOffsets::open)))
                .parts(
                        "payers",
                        "Payers",
                        payers.stream().map(RemitsOffsetsCommand::told).toList()));
    }

    private static Document told(PayerOffsets payer) {
        Table table = Table.of(
                "posting", "",
                "remittance", "Check",
                "trace", "Number",
                "on", "On",
                "code", "Code",
                "meaning", "Meaning",
                "reference", "Reference",
                "claim", "",
                "claimNumber", "Claim",
                "amountCents", "Amount as sent",
                "openCents", "Open after",
                "undone", "Undone",
                "evidence", "File",
                "segment", "Segment");
        payer.offsets().forEach(offset -> add(table, offset));
        return new Document()
                .fact("payer", "Number", payer.code())
                .fact("name", "Payer", payer.name())
                .fact("openCents", "Open", payer.open())
                .table("offsets", "Offsets", table);
    }

    private static void add(Table table, Offset offset) {
        RemittanceId check = offset.check();
        OffsetClaim claim = offset.claim();
        Place place = offset.place();
        table.row(
                new Identity(offset.posting()),
                check == null ? null : new Identity(check.value()),
                offset.trace(),
                offset.on(),
                offset.sent(),
                offset.code().words(),
                offset.reference(),
                claim == null ? null : new Identity(claim.id().value()),
                claim == null ? null : claim.number(),
                offset.amount(),
                offset.open(),
                offset.isUndone(),
                place == null ? null : place.file(),
                place == null ? null : place.segment());
    }
}
