package org.daysheet.demo;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.daysheet.billing.Office;
import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.billing.followups.TaskFilter;
import org.daysheet.billing.ledger.AccountKind;
import org.daysheet.billing.practice.NewPractice;
import org.daysheet.demo.practice.DemoHousehold;
import org.daysheet.demo.practice.DemoOffice;
import org.daysheet.demo.practice.Population;
import org.daysheet.demo.practice.VisitCalendar;
import org.daysheet.demo.simulator.PayerSimulator;
import org.daysheet.demo.simulator.SimulatorSettings;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;

/// Builds a practice with a history by living through it: people are entered, visits closed, claims sent as real
/// files, the payers' files taken in and posted, statements made and paid, all through the same office a real
/// practice uses.
public final class DemoPractice {
    private DemoPractice() {}

    /// Makes the practice in a folder that holds none, and closes it again; its user is `owner`.
    ///
    /// @param dir folder of the practice
    /// @param out folder that keeps every file sent, received and printed
    /// @param printer prints statements, or {@link StatementPrinter#NONE}
    /// @return what it has lived through
    public static DemoResult build(
            Path dir, DemoSettings settings, char[] passphrase, Path out, StatementPrinter printer, Progress progress) {
        return build(new DemoPlace(dir, out, false), settings, passphrase, printer, progress);
    }

    /// As above, with all that is to be said about the place.
    public static DemoResult build(
            DemoPlace place, DemoSettings settings, char[] passphrase, StatementPrinter printer, Progress progress) {
        PayerSimulator payers = new PayerSimulator(SimulatorSettings.typical(settings.seed()));
        return build(place, settings, passphrase, printer, progress, payers);
    }

    /// As above with payers of one's own, to look into their books afterwards.
    static DemoResult build(
            DemoPlace place,
            DemoSettings settings,
            char[] passphrase,
            StatementPrinter printer,
            Progress progress,
            PayerSimulator payers) {
        NewPractice practice = DemoOffice.newPractice();
        MovingClock clock = new MovingClock(settings.firstDay().atTime(7, 0), practice.zone());
        Office.Created created = place.isAnywhere()
                ? Office.createAnywhere(place.practice(), practice, passphrase, clock)
                : Office.create(place.practice(), practice, passphrase, clock);
        try (Office office = created.office()) {
            DemoFiles files = new DemoFiles(place.files());
            List<DemoHousehold> households = Population.of(settings.seed(), settings.patients(), settings.firstDay());
            Roster roster = new Founding(office, payers, settings).enter(households, progress);
            VisitCalendar calendar = new VisitCalendar(
                    settings.seed(),
                    households,
                    DemoOffice.providers(settings.patients()).size());
            FrontDesk desk = new FrontDesk(office, calendar, roster, settings.seed());
            BackOffice back = new BackOffice(office, payers, files, settings.seed());
            StatementDesk statements = new StatementDesk(office, desk, roster, files, printer, settings);
            DemoHistory history = new DemoHistory(settings, clock, desk, back, statements);
            history.live(progress);
            return result(office, settings, files, history.visits(), statements);
        }
    }

    private static DemoResult result(
            Office office, DemoSettings settings, DemoFiles files, int visits, StatementDesk statements) {
        Map<ClaimStatus, Integer> claims = new EnumMap<>(ClaimStatus.class);
        for (ClaimStatus status : ClaimStatus.values()) {
            int count = office.claims().count(status);
            if (count > 0) {
                claims.put(status, count);
            }
        }
        Map<String, Integer> checks = new TreeMap<>();
        office.remittances().list().forEach(check -> checks.merge(check.status().name(), 1, Integer::sum));
        return new DemoResult(
                files.folder(),
                new DemoResult.People(settings.patients(), visits, settings.firstDay(), settings.lastDay()),
                new DemoResult.Work(
                        office.submissions().list().size(),
                        checks,
                        office.denials().list(true).size(),
                        office.followUps().list(TaskFilter.OPEN).size(),
                        statements.statements(),
                        statements.runs()),
                standing(office.session().read(office.balances()::byKind)),
                claims);
    }

    private static DemoResult.Standing standing(Map<AccountKind, Money> byKind) {
        return new DemoResult.Standing(
                of(byKind, AccountKind.REVENUE).negated(),
                of(byKind, AccountKind.CASH),
                of(byKind, AccountKind.CONTRACTUAL),
                of(byKind, AccountKind.INSURANCE_RECEIVABLE),
                of(byKind, AccountKind.PATIENT_RECEIVABLE),
                of(byKind, AccountKind.UNAPPLIED_PATIENT)
                        .plus(of(byKind, AccountKind.UNAPPLIED_PAYER))
                        .negated());
    }

    private static Money of(Map<AccountKind, Money> byKind, AccountKind kind) {
        return byKind.getOrDefault(kind, Money.ZERO);
    }
}
