package org.daysheet.journeys;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.Office;
import org.daysheet.billing.claims.ClaimRow;
import org.daysheet.billing.followups.TaskFilter;
import org.daysheet.billing.ledger.AccountKind;
import org.daysheet.billing.ledger.ResponsibleParty;
import org.daysheet.billing.patients.PatientRow;
import org.daysheet.billing.remittances.Check;
import org.daysheet.reports.kpi.KpiSheet;
import org.daysheet.reports.kpi.Kpis;
import org.daysheet.types.money.Money;

/// Everything a person reads off a practice, without the numbers that rows are kept under: what two practices must
/// have in common to be called the same.
///
/// @param byKind total of every kind of account
/// @param byParty what each party owes
/// @param sheet the key figures, aged receivables included
/// @param patients every patient as listed
/// @param patientBalances what is open for each patient, by party
/// @param claims every claim as listed
/// @param checks every check with payer, trace, amount, claims and where it stands
/// @param tasks the worklist
record Figures(
        Map<AccountKind, Money> byKind,
        Map<ResponsibleParty, Money> byParty,
        KpiSheet sheet,
        List<String> patients,
        Map<String, Map<ResponsibleParty, Money>> patientBalances,
        List<String> claims,
        List<String> checks,
        List<String> tasks) {
    private static final int ALL = 100_000;

    static Figures of(Office office) {
        List<PatientRow> patients = office.patients().list("", 0, ALL);
        Map<String, Map<ResponsibleParty, Money>> balances = new LinkedHashMap<>();
        for (PatientRow patient : patients) {
            balances.put(
                    patient.accountNumber(),
                    office.session().read(tx -> office.balances().ofPatient(tx, patient.id())));
        }
        return new Figures(
                office.session().read(office.balances()::byKind),
                office.session().read(office.balances()::byParty),
                Kpis.compute(
                        office.session().database().transactions(),
                        office.session().today()),
                patients.stream().map(Figures::words).toList(),
                balances,
                office.claims().list(null, 0, ALL).stream()
                        .map(Figures::words)
                        .sorted()
                        .toList(),
                office.remittances().list().stream()
                        .map(Figures::words)
                        .sorted()
                        .toList(),
                tasks(office));
    }

    private static String words(PatientRow patient) {
        return String.join(
                " ", patient.accountNumber(), patient.name(), patient.birthOn().toString());
    }

    private static String words(ClaimRow claim) {
        return String.join(
                " ",
                claim.patientName(),
                claim.payerName(),
                claim.sequence(),
                claim.status().name(),
                claim.serviceFromOn().toString(),
                claim.total().display(),
                String.valueOf(claim.firstSubmittedOn()));
    }

    private static String words(Check check) {
        return String.join(
                " ",
                check.payerName(),
                check.trace(),
                check.paidOn().toString(),
                check.payment().display(),
                check.claimsPaid().display(),
                check.providerAdjustments().display(),
                Integer.toString(check.claimCount()),
                check.status().name());
    }

    private static List<String> tasks(Office office) {
        List<String> tasks = new ArrayList<>();
        office.followUps()
                .list(TaskFilter.ALL)
                .forEach(task -> tasks.add(String.join(
                        " ",
                        task.kind().name(),
                        task.status().name(),
                        task.dueOn().toString(),
                        task.amount().display())));
        tasks.sort(null);
        return tasks;
    }
}
