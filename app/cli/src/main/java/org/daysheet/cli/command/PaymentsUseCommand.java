package org.daysheet.cli.command;

import org.daysheet.billing.Office;
import org.daysheet.billing.ledger.ResponsibleParty;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.Document;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.money.Money;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `daysheet payments use`: pays what a patient owes from the patient's credit, what was kept for later too.
@Command(
        name = "use",
        description = {
            "Uses a patient's credit, such as a deposit kept for later, for what the patient owes, oldest service",
            "first. Once nothing is left or nothing is owed, it changes nothing."
        },
        footerHeading = "%nExamples:%n",
        footer = "  daysheet --practice ~/practice payments use --patient P10001")
public final class PaymentsUseCommand extends OfficeCommand {
    @Option(
            names = "--patient",
            required = true,
            paramLabel = "ACCOUNT",
            description = "Account number of the patient.")
    private String patient = "";

    /// The command of one run.
    public PaymentsUseCommand(Shell shell) {
        super(shell);
    }

    @Override
    int run(Office office) {
        shell.mayPost(office);
        PatientId who = PatientLookup.byAccount(office, patient);
        Money used = office.payments().applyCredit(who);
        Money credit = office.session().read(tx -> office.payments().credit(tx, who));
        return done(new Document()
                .line(words(used, credit))
                .fact("patient", "Patient", patient)
                .fact("appliedCents", "Applied", used)
                .fact("creditCents", "Credit", credit)
                .fact("owedCents", "Still owed", owed(office, who)));
    }

    private static Money owed(Office office, PatientId patient) {
        return office.session()
                .read(tx -> office.balances().ofPatient(tx, patient))
                .getOrDefault(ResponsibleParty.PATIENT, Money.ZERO);
    }

    private String words(Money used, Money credit) {
        if (used.isPositive()) {
            return used.display() + " of " + patient + "'s credit is used for what " + patient + " owed.";
        }
        String why = credit.isZero()
                ? patient + " has no credit."
                : patient + " owes nothing now; the credit of " + credit.display() + " stays.";
        return "Nothing was changed: " + why;
    }
}
