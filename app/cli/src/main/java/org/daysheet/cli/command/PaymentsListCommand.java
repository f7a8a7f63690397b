package org.daysheet.cli.command;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.billing.Office;
import org.daysheet.billing.payments.PaymentFilter;
import org.daysheet.billing.payments.PaymentRow;
import org.daysheet.billing.payments.PaymentStanding;
import org.daysheet.cli.console.Refusal;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.Document;
import org.daysheet.cli.output.Table;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `daysheet payments list`: what patients paid and what of it nothing has used yet.
@Command(
        name = "list",
        description = {
            "Lists what patients paid, newest first, and what is left of it.",
            "Of a patient's money the oldest is used first; money kept for later waits for payments use."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  daysheet --practice ~/practice payments list --from 2026-01-01 --to 2026-01-31",
            "  daysheet --practice ~/practice payments list --patient P10001",
            "  daysheet --practice ~/practice payments list --unapplied --json"
        })
public final class PaymentsListCommand extends OfficeCommand {
    @Option(names = "--patient", paramLabel = "ACCOUNT", description = "Of the patient with this account number.")
    private @Nullable String patient;

    @Option(names = "--from", paramLabel = "DATE", description = "Received on that day or later.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "Received on that day or before.")
    private @Nullable LocalDate to;

    @Option(names = "--unapplied", description = "Only payments something is left of.")
    private boolean isUnapplied;

    /// The command of one run.
    public PaymentsListCommand(Shell shell) {
        super(shell);
    }

    @Override
    public Integer call() {
        if (from != null && to != null && from.isAfter(to)) {
            throw Refusal.usage("--from " + from + " lies after --to " + to + ". Exchange them.");
        }
        return super.call();
    }

    @Override
    int run(Office office) {
        PatientId who = patient == null ? null : PatientLookup.byAccount(office, patient);
        return done(document(office.payments().list(new PaymentFilter(who, from, to, isUnapplied))));
    }

    private static Document document(List<PaymentRow> rows) {
        Table table = Table.of(
                "receipt", "Receipt",
                "receivedOn", "Received",
                "patient", "Account",
                "patientName", "Patient",
                "method", "Method",
                "reference", "Reference",
                "amountCents", "Amount",
                "appliedCents", "Applied",
                "unappliedCents", "Left",
                "forLater", "For later",
                "standing", "Standing");
        rows.forEach(row -> add(table, row));
        return new Document()
                .table("payments", "Payments", table)
                .fact("count", "Payments", rows.size())
                .fact(
                        "amountCents",
                        "Amount",
                        Money.sum(rows.stream()
                                .filter(row -> row.standing() == PaymentStanding.STANDS)
                                .map(row -> row.payment().amount())))
                .fact("appliedCents", "Applied", Money.sum(rows.stream().map(PaymentRow::applied)))
                .fact("unappliedCents", "Left", Money.sum(rows.stream().map(PaymentRow::unapplied)));
    }

    private static void add(Table table, PaymentRow row) {
        table.row(
                row.payment().receiptNumber(),
                row.payment().receivedOn(),
                row.accountNumber(),
                row.patientName(),
                row.payment().method(),
                row.payment().reference(),
                row.payment().amount(),
                row.applied(),
                row.unapplied(),
                row.isForLater(),
                row.standing());
    }
}
