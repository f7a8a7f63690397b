package org.daysheet.cli.command;

import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.daysheet.billing.payments.NewPayment;
import org.daysheet.billing.payments.PaymentMethod;
import org.daysheet.billing.payments.Receipt;
import org.daysheet.cli.console.Exit;
import org.daysheet.cli.console.Refusal;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.Document;
import org.daysheet.cli.output.Identity;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `daysheet payments add`: money a patient hands over; what is open is paid oldest first, the rest stays a
/// credit.
@Command(
        name = "add",
        description = "Takes a patient's payment and prints the receipt.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  daysheet --practice ~/practice payments add --patient P10001 --amount 25.00 --method card",
            "  daysheet --practice ~/practice payments add --patient P10001 --amount 40 --method check --reference 1201"
        })
public final class PaymentsAddCommand implements Callable<Integer> {
    private final Shell shell;

    @Option(
            names = "--patient",
            required = true,
            paramLabel = "ACCOUNT",
            description = "Account number of the patient.")
    private String patient = "";

    @Option(names = "--amount", required = true, paramLabel = "DOLLARS", description = "Such as 25 or 25.00.")
    private String amount = "";

    @Option(names = "--method", required = true, description = "One of: ${COMPLETION-CANDIDATES}.")
    private PaymentMethod method = PaymentMethod.OTHER;

    @Option(names = "--received", paramLabel = "DATE", description = "Day it was received; the business date else.")
    private @Nullable LocalDate received;

    @Option(names = "--reference", paramLabel = "TEXT", description = "Check or card slip number.")
    private String reference = "";

    @Option(names = "--for-later", description = "Keep all of it as a credit, such as a deposit.")
    private boolean isForLater;

    /// The command of one run.
    public PaymentsAddCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Money money = Money.parse(amount)
                .orElseThrow(() -> Refusal.usage("The amount " + amount + " is not one. Write it as 25 or 25.00."));
        return shell.withOffice(office -> {
            shell.mayPost(office);
            PatientId who = PatientLookup.byAccount(office, patient);
            LocalDate on = Objects.requireNonNullElseGet(
                    received, () -> office.session().today());
            Receipt receipt = office.payments().add(new NewPayment(who, method, money, on, reference, "", isForLater));
            shell.print(new Document()
                    .fact("receipt", "Receipt", receipt.number())
                    .data("payment", new Identity(receipt.payment().value()))
                    .fact("patient", "Patient", patient)
                    .fact("receivedOn", "Received", receipt.receivedOn())
                    .fact("amountCents", "Amount", receipt.amount())
                    .fact("appliedCents", "Applied", receipt.applied())
                    .fact("creditCents", "Credit", receipt.credit()));
            return Exit.DONE;
        });
    }
}
