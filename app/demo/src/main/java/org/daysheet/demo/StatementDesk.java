package org.daysheet.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.daysheet.billing.Office;
import org.daysheet.billing.ledger.ResponsibleParty;
import org.daysheet.billing.patients.Patient;
import org.daysheet.billing.statements.StatementRow;
import org.daysheet.billing.statements.StatementRun;
import org.daysheet.demo.chance.Dice;
import org.daysheet.demo.practice.VisitCalendar;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.StatementRunId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;

/// Statements go out once a month; some weeks later most households pay, some in part, some not at all.
final class StatementDesk {
    private static final Money MINIMUM = Money.ofCents(500);
    private static final Money INSTALMENT = Money.ofCents(5_000);

    private final Office office;
    private final FrontDesk desk;
    private final Roster roster;
    private final DemoFiles files;
    private final StatementPrinter printer;
    private final DemoSettings settings;
    private final Map<LocalDate, List<Promise>> promises = new TreeMap<>();
    private final List<StatementRunId> runs = new ArrayList<>();
    private int statements;

    /// A patient will pay: all of what is open then, or one instalment of it.
    private record Promise(PatientId patient, boolean inFull) {}

    StatementDesk(
            Office office,
            FrontDesk desk,
            Roster roster,
            DemoFiles files,
            StatementPrinter printer,
            DemoSettings settings) {
        this.office = office;
        this.desk = desk;
        this.roster = roster;
        this.files = files;
        this.printer = printer;
        this.settings = settings;
    }

    List<StatementRunId> runs() {
        return List.copyOf(runs);
    }

    int statements() {
        return statements;
    }

    /// Whether this is the first open day from the fifth of a month on, the first month left out.
    boolean isDue(LocalDate day) {
        LocalDate fifth = day.withDayOfMonth(5);
        boolean isFirst = !day.isBefore(fifth) && fifth.datesUntil(day).noneMatch(VisitCalendar::isOpen);
        return isFirst && day.isAfter(settings.firstDay().plusDays(27));
    }

    void run(LocalDate day) {
        StatementRun run = office.statements().prepare(day, MINIMUM, Progress.SILENT);
        if (run.isEmpty()) {
            return;
        }
        runs.add(run.id());
        statements += run.count();
        printer.print(office, run.id(), files.statements());
        for (StatementRow row : office.statements().statements(run.id())) {
            for (Patient patient : office.patients().household(row.guarantor())) {
                promise(patient.id(), day);
            }
        }
    }

    /// Takes what households promised to pay by today.
    void payments(LocalDate day) {
        List<LocalDate> due =
                promises.keySet().stream().filter(date -> !date.isAfter(day)).toList();
        for (LocalDate date : due) {
            for (Promise promise : promises.getOrDefault(date, List.of())) {
                Money owed = owed(promise.patient());
                Money amount = promise.inFull() ? owed : owed.min(INSTALMENT);
                if (amount.isPositive()) {
                    desk.take(promise.patient(), amount, day);
                }
            }
            promises.remove(date);
        }
    }

    private void promise(PatientId patient, LocalDate day) {
        Dice dice = Dice.of(settings.seed(), "promise", day.toString(), patient.toString());
        if (dice.chance(roster.patient(patient).paysBills() * 4 / 5)) {
            promises.computeIfAbsent(day.plusDays(4L + dice.below(30)), date -> new ArrayList<>())
                    .add(new Promise(patient, dice.chance(820)));
        }
    }

    /// What a patient owes after the own unused money.
    private Money owed(PatientId patient) {
        Map<ResponsibleParty, Money> balances = office.session().read(about(office.balances()::ofPatient, patient));
        return balances.getOrDefault(ResponsibleParty.PATIENT, Money.ZERO)
                .plus(balances.getOrDefault(ResponsibleParty.UNAPPLIED, Money.ZERO));
    }

    /// A question about one thing, to be asked in a transaction that is opened later.
    private static <T, I, R> Function<T, R> about(BiFunction<T, I, R> question, I thing) {
        return transaction -> question.apply(transaction, thing);
    }
}
