package org.daysheet.cli.command;

import org.daysheet.billing.Office;
import org.daysheet.billing.payments.PaymentStanding;
import org.daysheet.billing.payments.PaymentUndone;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `daysheet payments void` and `daysheet payments return`.
public final class PaymentsUndoCommands {
    private PaymentsUndoCommands() {}

    /// `daysheet payments void`.
    @Command(
            name = "void",
            description = "Undoes a payment that was entered by mistake: what it had paid is owed again.",
            footerHeading = "%nExamples:%n",
            footer = "  daysheet --practice ~/practice payments void R000012 --reason \"Entered twice\"")
    public static final class VoidCommand extends OfficeCommand {
        @Parameters(paramLabel = "RECEIPT", description = "Number of the receipt.")
        private String receipt = "";

        @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why; it stays with it.")
        private String reason = "";

        /// The command of one run.
        public VoidCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            shell.mayPost(office);
            return done(document(office.money().paymentUndo().voidPayment(receipt, reason)));
        }
    }

    /// `daysheet payments return`.
    @Command(
            name = "return",
            description = {
                "Notes that a check bounced or that a card payment was charged back: the money goes out of the books as",
                "it came in, and what it had paid is owed again."
            },
            footerHeading = "%nExamples:%n",
            footer = "  daysheet --practice ~/practice payments return R000012 --reason \"NSF, bank notice of 03/02\"")
    public static final class ReturnCommand extends OfficeCommand {
        @Parameters(paramLabel = "RECEIPT", description = "Number of the receipt.")
        private String receipt = "";

        @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why; it stays with it.")
        private String reason = "";

        /// The command of one run.
        public ReturnCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            shell.mayPost(office);
            return done(document(office.money().paymentUndo().returned(receipt, reason)));
        }
    }

    private static Document document(PaymentUndone undone) {
        String how = undone.standing() == PaymentStanding.VOIDED ? " is void: " : " was returned: ";
        return new Document()
                .line("The payment of " + undone.payment().amount().display() + " of receipt "
                        + undone.payment().receiptNumber() + how
                        + undone.reopened().minus(undone.repaid()).display() + " is owed again.")
                .fact("receipt", "Receipt", undone.payment().receiptNumber())
                .fact("standing", "Standing", undone.standing())
                .fact("amountCents", "Amount", undone.payment().amount())
                .fact("reopenedCents", "No longer paid", undone.reopened())
                .fact("repaidCents", "Paid by other credit", undone.repaid());
    }
}
