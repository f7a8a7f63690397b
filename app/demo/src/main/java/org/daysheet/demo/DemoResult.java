package org.daysheet.demo;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.types.id.StatementRunId;
import org.daysheet.types.money.Money;

/// What a demo practice has lived through, in figures a person can check.
///
/// @param files folder with everything sent, received and printed
/// @param people who there is
/// @param work what was done
/// @param money where the ledger stands
/// @param claims claims by status, those without any left out
public record DemoResult(Path files, People people, Work work, Standing money, Map<ClaimStatus, Integer> claims) {
    public DemoResult {
        claims = Map.copyOf(claims);
    }

    /// Who there is, and since when.
    ///
    /// @param patients patients entered
    /// @param visits visits entered, closed or not
    /// @param from first day of the history
    /// @param to last day of the history
    public record People(int patients, int visits, LocalDate from, LocalDate to) {}

    /// What was done, and what waits.
    ///
    /// @param filesSent 837P files
    /// @param checks checks received, by where they stand
    /// @param openDenials denials nobody has decided about
    /// @param openTasks tasks to be done
    /// @param statements statements printed or frozen
    /// @param statementRuns keys of the statement runs, oldest first
    public record Work(
            int filesSent,
            Map<String, Integer> checks,
            int openDenials,
            int openTasks,
            int statements,
            List<StatementRunId> statementRuns) {
        public Work {
            checks = Map.copyOf(checks);
            statementRuns = List.copyOf(statementRuns);
        }
    }

    /// Where the money is. Debits are positive: receivables and cash owed to or held by the practice.
    ///
    /// @param charged all charges
    /// @param cash all money received, payers' and patients'
    /// @param contractual adjusted by contract
    /// @param payersOwe open at payers
    /// @param patientsOwe open at patients
    /// @param unapplied received and not yet used
    public record Standing(
            Money charged, Money cash, Money contractual, Money payersOwe, Money patientsOwe, Money unapplied) {}

    /// The figures as lines of text, amounts in dollars.
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(line("History", people.from() + " to " + people.to()));
        lines.add(line("Patients", count(people.patients())));
        lines.add(line("Visits", count(people.visits())));
        lines.add(line("Charged", money.charged().display()));
        lines.add(line("Claim files sent", count(work.filesSent())));
        for (ClaimStatus status : ClaimStatus.values()) {
            if (claims.containsKey(status)) {
                lines.add(line("Claims " + words(status.name()), count(claims.getOrDefault(status, 0))));
            }
        }
        work.checks().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> lines.add(line("Checks " + words(entry.getKey()), count(entry.getValue()))));
        lines.add(line("Money received", money.cash().display()));
        lines.add(line("Adjusted by contract", money.contractual().display()));
        lines.add(line("Payers owe", money.payersOwe().display()));
        lines.add(line("Patients owe", money.patientsOwe().display()));
        lines.add(line("Not yet used", money.unapplied().display()));
        lines.add(line("Open denials", count(work.openDenials())));
        lines.add(line("Open tasks", count(work.openTasks())));
        lines.add(line("Statements", count(work.statements())));
        lines.add(line("Files", files.toString()));
        return lines;
    }

    private static String line(String label, String value) {
        return String.format(Locale.ROOT, "%-24s %s", label, value);
    }

    private static String words(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String count(long number) {
        return String.format(Locale.US, "%,d", number);
    }
}
