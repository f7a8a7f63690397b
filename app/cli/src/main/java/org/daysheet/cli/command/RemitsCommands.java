package org.daysheet.cli.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.daysheet.billing.Office;
import org.daysheet.billing.remittances.Check;
import org.daysheet.billing.remittances.ClaimPlan;
import org.daysheet.billing.remittances.Hold;
import org.daysheet.billing.remittances.PostResult;
import org.daysheet.billing.remittances.PostingPlan;
import org.daysheet.billing.remittances.RemitClaimView;
import org.daysheet.billing.remittances.RemittanceStatus;
import org.daysheet.cli.console.Converters;
import org.daysheet.cli.console.Exit;
import org.daysheet.cli.console.Refusal;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.Document;
import org.daysheet.cli.output.Identity;
import org.daysheet.cli.output.Table;
import org.daysheet.edi.x12.Finding;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.RemitClaimId;
import org.daysheet.types.id.RemittanceId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `daysheet remits ...` except the plan: list, show, post, match, void.
public final class RemitsCommands {
    private RemitsCommands() {}

    /// `daysheet remits list`.
    @Command(
            name = "list",
            description = "Lists checks, oldest first.",
            footerHeading = "%nExamples:%n",
            footer = {
                "  daysheet --practice ~/practice remits list",
                "  daysheet --practice ~/practice remits list --status taken"
            })
    public static final class ListCommand extends OfficeCommand {
        @Option(names = "--status", paramLabel = "STATUS", description = "One of: ${COMPLETION-CANDIDATES}.")
        private @Nullable RemittanceStatus status;

        /// The command of one run.
        public ListCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            RemittanceStatus only = status;
            List<Check> checks = only == null
                    ? office.remittances().list()
                    : office.remittances().list(only);
            Table table = Table.of(
                    "id", "Id",
                    "payer", "Payer",
                    "trace", "Check or EFT",
                    "paidOn", "Paid on",
                    "paymentCents", "Amount",
                    "claims", "Claims",
                    "balanced", "Balanced",
                    "status", "Status");
            for (Check check : checks) {
                table.row(
                        new Identity(check.id().value()),
                        check.payerName(),
                        check.trace(),
                        check.isDated() ? check.paidOn() : null,
                        check.payment(),
                        check.claimCount(),
                        check.isBalanced(),
                        check.status());
            }
            return done(new Document().table("remittances", "Checks", table));
        }
    }

    /// `daysheet remits show`.
    @Command(
            name = "show",
            description = {
                "Shows a check as the payer stated it, what was found in its file and where, and what each claim was",
                "matched to."
            },
            footerHeading = "%nExamples:%n",
            footer = "  daysheet --practice ~/practice remits show 3")
    public static final class ShowCommand extends OfficeCommand {
        @Parameters(paramLabel = "ID", converter = Converters.Id.class, description = "Id of the check.")
        private long id;

        /// The command of one run.
        public ShowCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            RemittanceId check = new RemittanceId(id);
            Document document = header(office.remittances().show(check));
            Table table = Table.of(
                    "id", "Id",
                    "control", "Claim",
                    "payerControl", "Payer's number",
                    "claimStatus", "Decided",
                    "chargeCents", "Charged",
                    "paidCents", "Paid",
                    "balanced", "Balanced",
                    "match", "Match",
                    "status", "Status",
                    "matchReason", "Why");
            office.remittances().claims(check).forEach(view -> add(table, view));
            addFindings(document, office, check);
            return done(document.table("claims", "Claims", table));
        }

        private static void add(Table table, RemitClaimView view) {
            table.row(
                    new Identity(view.stated().id().value()),
                    view.stated().controlNumber(),
                    view.stated().payerControl(),
                    view.stated().status(),
                    view.stated().charge(),
                    view.stated().paid(),
                    view.isBalanced(),
                    view.verdict(),
                    view.status(),
                    view.matchReason());
        }
    }

    /// `daysheet remits post`.
    @Command(
            name = "post",
            description = {
                "Posts a check, or every check of which nothing is held.",
                "Claims that are held leave their money unapplied, so that cash ties with the check."
            },
            footerHeading = "%nExamples:%n",
            footer = {
                "  daysheet --practice ~/practice remits post 3",
                "  daysheet --practice ~/practice remits post --clean",
                "",
                "Exit 1 when the check that was named was refused."
            })
    public static final class PostCommand extends OfficeCommand {
        @Parameters(
                arity = "0..1",
                paramLabel = "ID",
                converter = Converters.Id.class,
                description = "Id of the check.")
        private @Nullable Long id;

        @Option(names = "--clean", description = "Every check that needs no person's eye.")
        private boolean isClean;

        /// The command of one run.
        public PostCommand(Shell shell) {
            super(shell);
        }

        @Override
        public Integer call() {
            if ((id == null) != isClean) {
                throw Refusal.usage("Say either the id of a check or --clean.");
            }
            return super.call();
        }

        @Override
        int run(Office office) {
            shell.mayPost(office);
            Long one = id;
            shell.progress().begin(one == null ? "Posting checks" : "Posting the check");
            List<PostResult> results = one == null
                    ? office.remittances().postClean(shell.progress())
                    : List.of(office.remittances().post(new RemittanceId(one), shell.progress()));
            Table table = Table.of(
                    "remittance", "Check",
                    "outcome", "Outcome",
                    "postings", "Postings",
                    "held", "Held",
                    "cashCents", "Cash",
                    "key", "",
                    "reason", "Reason");
            results.forEach(result -> add(table, result));
            long posted =
                    results.stream().filter(PostResult.Posted.class::isInstance).count();
            shell.print(new Document()
                    .fact("posted", "Checks posted", posted)
                    .fact("refused", "Checks left", results.size() - posted)
                    .table("results", "Checks", table));
            return one != null && posted == 0 ? Exit.REFUSED : Exit.DONE;
        }

        private static void add(Table table, PostResult result) {
            Identity check = new Identity(result.remittance().value());
            switch (result) {
                case PostResult.Posted posted ->
                    table.row(check, "posted", posted.postings(), posted.held(), posted.cash(), null, "");
                case PostResult.Refused refused ->
                    table.row(check, "refused", null, null, null, refused.key(), refused.reason());
            }
        }
    }

    /// `daysheet remits match`.
    @Command(
            name = "match",
            description = "Says by hand which claim of ours a claim of a check is; money that waits is applied.",
            footerHeading = "%nExamples:%n",
            footer = {
                "  daysheet --practice ~/practice remits match 41 --to 17",
                "  daysheet --practice ~/practice remits match 41 --to DS17-1"
            })
    public static final class MatchCommand extends OfficeCommand {
        @Parameters(
                paramLabel = "CLAIM",
                converter = Converters.Id.class,
                description = "Id of the claim in the check, from remits show.")
        private long claim;

        @Option(names = "--to", required = true, paramLabel = "ID", description = "Our claim: its id or its number.")
        private String ours = "";

        /// The command of one run.
        public MatchCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            shell.mayPost(office);
            RemitClaimId stated = new RemitClaimId(claim);
            ClaimId target = ClaimsCommands.find(office, ours);
            return said(shell, stated, office.remittances().match(stated, target));
        }
    }

    /// `daysheet remits accept`.
    @Command(
            name = "accept",
            description = "Agrees to what a held claim of a posted check proposes, and applies its money so.",
            footerHeading = "%nExamples:%n",
            footer = "  daysheet --practice ~/practice remits accept 41")
    public static final class AcceptCommand extends OfficeCommand {
        @Parameters(
                paramLabel = "CLAIM",
                converter = Converters.Id.class,
                description = "Id of the claim in the check, from remits show.")
        private long claim;

        /// The command of one run.
        public AcceptCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            shell.mayPost(office);
            RemitClaimId stated = new RemitClaimId(claim);
            return said(shell, stated, office.remittances().acceptProposal(stated));
        }
    }

    /// `daysheet remits void`.
    @Command(
            name = "void",
            description =
                    "Undoes everything a check has posted, or sets an unposted check aside. It can be posted again.",
            footerHeading = "%nExamples:%n",
            footer = "  daysheet --practice ~/practice remits void 3 --reason \"Deposit came back\"")
    public static final class VoidCommand extends OfficeCommand {
        @Parameters(paramLabel = "ID", converter = Converters.Id.class, description = "Id of the check.")
        private long id;

        @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why, for the audit trail.")
        private String reason = "";

        /// The command of one run.
        public VoidCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            shell.mayPost(office);
            RemittanceId check = new RemittanceId(id);
            office.remittances().voidCheck(check, reason);
            return done(header(office.remittances().show(check)));
        }
    }

    /// What a check says about itself.
    static Document header(Check check) {
        return addHeader(new Document(), check);
    }

    /// As above, behind what the document says already.
    static Document addHeader(Document document, Check check) {
        return document.fact("id", "Id", new Identity(check.id().value()))
                .fact("payer", "Payer", check.payerName())
                .fact("payerCode", "Payer's number", check.payerCode())
                .fact("trace", "Check or EFT", check.trace())
                .fact("method", "Method", check.method())
                .fact("paidOn", "Paid on", check.isDated() ? check.paidOn() : null)
                .fact("paymentCents", "Amount", check.payment())
                .fact("claimsPaidCents", "Claims paid", check.claimsPaid())
                .fact("providerAdjustmentsCents", "Provider adjustments", check.providerAdjustments())
                .fact("balanced", "Balanced", check.isBalanced())
                .fact("status", "Status", check.status())
                .fact("reason", check.reason() == null ? "" : "Reason", check.reason());
    }

    /// What was found in the check's file and is about the check, each with its place.
    static void addFindings(Document document, Office office, RemittanceId check) {
        List<Finding> findings = office.remittances().findings(check);
        document.table("findings", findings.isEmpty() ? "" : "Findings", FindingTable.of(findings));
    }

    /// Says what is planned for a claim, or why it is held; answers the posting when there is one.
    static Optional<PostingPlan> addOutcome(Document document, ClaimPlan plan) {
        return switch (plan) {
            case PostingPlan posting -> {
                document.fact("outcome", "Posts as", posting.outcome().name().toLowerCase(Locale.ROOT));
                yield Optional.of(posting);
            }
            case Hold hold -> {
                document.fact("outcome", "Outcome", "held")
                        .data("holdReason", hold.reason())
                        .fact("hold", "Held", hold.words());
                yield Optional.empty();
            }
        };
    }

    private static int said(Shell shell, RemitClaimId claim, ClaimPlan plan) {
        Document document = new Document().data("claim", new Identity(claim.value()));
        boolean isPosting = addOutcome(document, plan).isPresent();
        shell.print(document);
        return isPosting ? Exit.DONE : Exit.REFUSED;
    }
}
