package org.daysheet.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.daysheet.billing.ledger.TransferDraft;
import org.daysheet.billing.remittances.CheckPlan;
import org.daysheet.billing.remittances.ClaimCase;
import org.daysheet.billing.remittances.Hold;
import org.daysheet.billing.remittances.PostingPlan;
import org.daysheet.cli.console.Exit;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.Document;
import org.daysheet.cli.output.Identity;
import org.daysheet.cli.output.Table;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.ClaimId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `daysheet remits plan ID`: every transfer that posting would record, and why a claim is held.
@Command(
        name = "plan",
        description = "Shows what posting a check would record. Changes nothing.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  daysheet --practice ~/practice remits plan 3",
            "",
            "Exit 1 when the check as a whole cannot be posted."
        })
public final class RemitsPlanCommand implements Callable<Integer> {
    private final Shell shell;

    @Parameters(paramLabel = "ID", description = "Id of the check.")
    private long id;

    /// The command of one run.
    public RemitsPlanCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return shell.withOffice(office -> {
            CheckPlan plan = office.remittances().plan(RemitsCommands.check(id));
            shell.print(document(plan));
            return plan.refusal() == null ? Exit.DONE : Exit.REFUSED;
        });
    }

    private static Document document(CheckPlan plan) {
        Document document = RemitsCommands.header(plan.check());
        CheckPlan.Refusal refusal = plan.refusal();
        CheckPlan.Refusal caution = plan.caution();
        document.fact("clean", "Clean", plan.isClean())
                .data("refusalKey", refusal == null ? null : refusal.key())
                .fact("refusal", refusal == null ? "" : "Cannot be posted", refusal == null ? null : refusal.words())
                .fact("caution", caution == null ? "" : "Beware", caution == null ? null : caution.words())
                .fact("cashCents", "Cash", plan.cash());
        List<Document> claims = new ArrayList<>();
        plan.claims().forEach(claim -> claims.add(claim(claim)));
        Table adjustments = Table.of("reason", "Reason", "reference", "Reference", "amountCents", "Amount as sent");
        plan.providerAdjustments()
                .forEach(adjustment ->
                        adjustments.row(adjustment.reason(), adjustment.reference(), adjustment.amount()));
        return document.parts("claims", "Claims", claims)
                .table("providerAdjustments", adjustments.isEmpty() ? "" : "Provider adjustments", adjustments);
    }

    private static Document claim(CheckPlan.PlannedClaim claim) {
        ClaimCase matched = claim.matched();
        @Nullable ClaimId ours = matched == null ? null : matched.claim();
        Document document = new Document()
                .data("id", new Identity(claim.stated().id().value()))
                .fact("control", "Claim", claim.stated().controlNumber())
                .data("claim", ours == null ? null : new Identity(ours.value()))
                .fact("claimStatus", "Decided", claim.stated().status())
                .fact("chargeCents", "Charged", claim.stated().charge())
                .fact("paidCents", "Paid", claim.stated().paid());
        switch (claim.plan()) {
            case PostingPlan posting ->
                document.fact("outcome", "Posts as", posting.outcome().name().toLowerCase(Locale.ROOT))
                        .data("kind", posting.kind())
                        .data("denials", posting.denials().size())
                        .table("transfers", "Transfers", transfers(posting.transfers()));
            case Hold hold ->
                document.fact("outcome", "Outcome", "held")
                        .data("holdReason", hold.reason())
                        .fact("hold", "Held", hold.words());
        }
        if (!claim.unapplied().isZero()) {
            document.fact("unappliedCents", "Waits unapplied", claim.unapplied());
        }
        return document;
    }

    private static Table transfers(List<TransferDraft> transfers) {
        Table table = Table.of(
                "debit", "To",
                "debitCharge", "",
                "credit", "From",
                "creditCharge", "",
                "amountCents", "Amount",
                "group", "Group",
                "reason", "Reason",
                "remarks", "Remarks");
        for (TransferDraft transfer : transfers) {
            table.row(
                    transfer.debit().key(),
                    charge(transfer.debitCharge()),
                    transfer.credit().key(),
                    charge(transfer.creditCharge()),
                    transfer.amount(),
                    transfer.groupCode(),
                    transfer.carc(),
                    transfer.remarks());
        }
        return table;
    }

    private static @Nullable Identity charge(@Nullable ChargeId charge) {
        return charge == null ? null : new Identity(charge.value());
    }
}
