package org.daysheet.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daysheet.billing.Office;
import org.daysheet.billing.ledger.RecordedPosting;
import org.daysheet.billing.ledger.TransferDraft;
import org.daysheet.billing.problem.Texts;
import org.daysheet.billing.remittances.CheckPlan;
import org.daysheet.billing.remittances.ClaimCase;
import org.daysheet.billing.remittances.DoneBy;
import org.daysheet.cli.console.Converters;
import org.daysheet.cli.console.Exit;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.Document;
import org.daysheet.cli.output.Identity;
import org.daysheet.cli.output.Table;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.RemitClaimId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `daysheet remits plan ID`: every transfer that posting would record, and why a claim is held; of a check that is
/// posted, every transfer it has recorded.
@Command(
        name = "plan",
        description = {"Shows what posting a check would record, or has recorded when it is posted. Changes nothing."},
        footerHeading = "%nExamples:%n",
        footer = {
            "  daysheet --practice ~/practice remits plan 3",
            "",
            "Exit 1 when the check as a whole cannot be posted; one that is posted already exits 0."
        })
public final class RemitsPlanCommand extends OfficeCommand {
    @Parameters(paramLabel = "ID", converter = Converters.Id.class, description = "Id of the check.")
    private long id;

    /// The command of one run.
    public RemitsPlanCommand(Shell shell) {
        super(shell);
    }

    @Override
    int run(Office office) {
        RemittanceId check = new RemittanceId(id);
        shell.progress().begin("Planning the check");
        CheckPlan plan = office.remittances().plan(check, shell.progress());
        Optional<DoneBy> posted = office.remittances().postedBy(check);
        Document document = posted.map(by -> recorded(office, plan, by)).orElseGet(() -> planned(plan));
        RemitsCommands.addFindings(document, office, check);
        shell.print(document);
        return posted.isPresent() || plan.refusal() == null ? Exit.DONE : Exit.REFUSED;
    }

    private static Document planned(CheckPlan plan) {
        Map<RemitClaimId, List<TransferDraft>> transfers = plan.transfers();
        List<Document> claims = new ArrayList<>();
        plan.claims()
                .forEach(claim -> claims.add(
                        planned(claim, transfers.getOrDefault(claim.stated().id(), List.of()))));
        List<TransferDraft> others = plan.otherPostings().stream()
                .flatMap(posting -> posting.transfers().stream())
                .toList();
        Document document = RemitsCommands.header(plan.check()).fact("clean", "Clean", plan.isClean());
        addHints(document, plan.refusal(), plan.caution())
                .fact("cashCents", "Cash", plan.cash())
                .parts("claims", "Claims", claims)
                .table("otherTransfers", others.isEmpty() ? "" : "Transfers of no claim", table(others));
        return withAdjustments(document, plan);
    }

    private static Document recorded(Office office, CheckPlan plan, DoneBy posted) {
        List<RecordedPosting> postings =
                office.remittances().recorded(plan.check().id());
        Map<Optional<RemitClaimId>, List<TransferDraft>> byClaim = transfers(postings);
        List<Document> claims = new ArrayList<>();
        plan.claims().forEach(claim -> {
            List<TransferDraft> transfers =
                    byClaim.getOrDefault(Optional.of(claim.stated().id()), List.of());
            claims.add(stated(claim)
                    .fact("outcome", "Outcome", "posted")
                    .table("transfers", "Transfers", table(transfers)));
        });
        List<TransferDraft> others = byClaim.getOrDefault(Optional.empty(), List.of());
        Document document = new Document()
                .line("Check " + plan.check().trace() + " of " + plan.check().payerName() + " was posted on "
                        + Texts.day(posted.on()) + " by " + posted.by() + ". This is what it recorded.");
        RemitsCommands.addHeader(document, plan.check())
                .data("postedOn", posted.on())
                .data("postedBy", posted.by())
                .data("clean", false);
        addHints(document, null, null)
                .fact("cashCents", "Cash", Money.sum(postings.stream().map(RecordedPosting::cash)))
                .parts("claims", "Claims, as posted", claims)
                .table("otherTransfers", others.isEmpty() ? "" : "Transfers of no claim, as posted", table(others));
        return withAdjustments(document, plan);
    }

    private static Document addHints(
            Document document, CheckPlan.@Nullable Refusal refusal, CheckPlan.@Nullable Refusal caution) {
        return document.data("refusalKey", refusal == null ? null : refusal.key())
                .fact("refusal", refusal == null ? "" : "Cannot be posted", refusal == null ? null : refusal.words())
                .fact("caution", caution == null ? "" : "Beware", caution == null ? null : caution.words());
    }

    /// What was recorded, by the claim of the check it was recorded for, if it was for one.
    private static Map<Optional<RemitClaimId>, List<TransferDraft>> transfers(List<RecordedPosting> postings) {
        return postings.stream()
                .collect(Collectors.groupingBy(
                        posting -> Optional.ofNullable(posting.remitClaim()),
                        Collectors.flatMapping(posting -> posting.transfers().stream(), Collectors.toList())));
    }

    private static Document withAdjustments(Document document, CheckPlan plan) {
        Table adjustments = Table.of("reason", "Reason", "reference", "Reference", "amountCents", "Amount as sent");
        plan.providerAdjustments()
                .forEach(adjustment ->
                        adjustments.row(adjustment.reason(), adjustment.reference(), adjustment.amount()));
        return document.table("providerAdjustments", adjustments.isEmpty() ? "" : "Provider adjustments", adjustments);
    }

    private static Document stated(CheckPlan.PlannedClaim claim) {
        ClaimCase matched = claim.matched();
        @Nullable ClaimId ours = matched == null ? null : matched.claim();
        return new Document()
                .data("id", new Identity(claim.stated().id().value()))
                .fact("control", "Claim", claim.stated().controlNumber())
                .data("claim", ours == null ? null : new Identity(ours.value()))
                .fact("claimStatus", "Decided", claim.stated().status())
                .fact("chargeCents", "Charged", claim.stated().charge())
                .fact("paidCents", "Paid", claim.stated().paid());
    }

    private static Document planned(CheckPlan.PlannedClaim claim, List<TransferDraft> transfers) {
        Document document = stated(claim);
        RemitsCommands.addOutcome(document, claim.plan())
                .ifPresent(posting -> document.data("kind", posting.kind())
                        .data("denials", posting.denials().size()));
        if (!claim.unapplied().isZero()) {
            document.fact("unappliedCents", "Waits unapplied", claim.unapplied());
        }
        return document.table("transfers", transfers.isEmpty() ? "" : "Transfers", table(transfers));
    }

    private static Table table(List<TransferDraft> transfers) {
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
