package org.daysheet.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.daysheet.cli.console.Exit;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.Document;
import org.daysheet.cli.output.Table;
import org.daysheet.reports.kpi.AgedReceivables;
import org.daysheet.reports.kpi.AgedRow;
import org.daysheet.reports.kpi.AgingClock;
import org.daysheet.reports.kpi.KpiFigure;
import org.daysheet.reports.kpi.KpiSheet;
import org.daysheet.reports.kpi.Kpis;
import org.daysheet.reports.kpi.PayerFigures;
import org.daysheet.reports.kpi.Reading;
import org.daysheet.reports.kpi.RollForward;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/// `daysheet kpi`: the key figures as of a day; nothing changes.
@Command(
        name = "kpi",
        description = "Prints the key figures of the practice as of a day.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  daysheet --practice ~/practice kpi",
            "  daysheet --practice ~/practice --json kpi --as-of 2026-06-30"
        })
public final class KpiCommand implements Callable<Integer> {
    /// The clock that says who pays too late comes first.
    private static final List<AgingClock> CLOCKS =
            List.of(AgingClock.RESPONSIBILITY, AgingClock.SERVICE, AgingClock.FIRST_BILL);

    private final Shell shell;

    /// The command of one run.
    public KpiCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return shell.withOffice(office -> {
            shell.progress().begin("Working out the key figures");
            KpiSheet sheet = Kpis.compute(
                    office.session().database().transactions(), office.session().today());
            shell.print(document(sheet));
            return Exit.DONE;
        });
    }

    private static Document document(KpiSheet sheet) {
        return new Document()
                .fact("practice", "Practice", sheet.practiceName())
                .fact("asOf", "As of", sheet.asOf())
                .fact("from", "Window from", sheet.window().from())
                .fact("to", "Window to", sheet.window().to())
                .parts(
                        "figures",
                        "",
                        sheet.figures().stream().map(KpiCommand::figure).toList())
                .table("", "Figures", readings(sheet))
                .parts(
                        "payers",
                        "",
                        sheet.payers().stream().map(KpiCommand::payer).toList())
                .table("", "Payer by payer", payers(sheet))
                .parts(
                        "aging",
                        "Open balances",
                        CLOCKS.stream().map(clock -> aging(sheet.aging(clock))).toList())
                .fact(
                        "agencyCents",
                        "At agency",
                        sheet.aging(AgingClock.SERVICE).agency())
                .part("rollForward", "How A/R came to be what it is", rollForward(sheet.rollForward()));
    }

    /// A figure for programs: the value is in the unit that its field names, and null when there is none.
    private static Document figure(KpiFigure figure) {
        Document document = new Document()
                .data("key", figure.kpi().key())
                .data("title", figure.kpi().title())
                .data("display", figure.reading().display())
                .data("formula", figure.kpi().formula())
                .data("basis", figure.basis())
                .data("target", figure.kpi().target().words())
                .data("offTarget", figure.isOffTarget());
        document = switch (figure.kpi().unit()) {
            case MONEY -> document.data("valueCents", value(figure.reading()));
            case PERCENT -> document.data("valueBasisPoints", value(figure.reading()));
            case DAYS -> document.data("valueHundredthDays", value(figure.reading()));
            case COUNT -> document.data("valueCount", value(figure.reading()));
        };
        return figure.reading() instanceof Reading.NotAvailable none
                ? document.data("notAvailable", none.why())
                : document;
    }

    private static @Nullable Long value(Reading reading) {
        return reading.value().isPresent() ? reading.value().getAsLong() : null;
    }

    private static Document payer(PayerFigures payer) {
        return new Document()
                .data("owner", payer.owner())
                .data("openCents", payer.open().positive())
                .data("creditsCents", payer.open().credits())
                .data("netCents", payer.open().net())
                .data("chargesCents", payer.charges())
                .data("daysInArHundredthDays", value(payer.daysInReceivables()))
                .data("turnaroundHundredthDays", value(payer.turnaround()))
                .data("denialRateBasisPoints", value(payer.denialRate()));
    }

    private static Table payers(KpiSheet sheet) {
        Table table = Table.of(
                "owner", "Owed by",
                "open", "Open",
                "credits", "Credits",
                "net", "Net",
                "charges", "Charges",
                "days", "Days in A/R",
                "turnaround", "Turnaround",
                "denied", "Denied");
        for (PayerFigures payer : sheet.payers()) {
            table.row(
                    payer.owner(),
                    payer.open().positive(),
                    payer.open().credits(),
                    payer.open().net(),
                    payer.charges(),
                    payer.daysInReceivables().display(),
                    payer.turnaround().display(),
                    payer.denialRate().display());
        }
        return table;
    }

    private static Document rollForward(RollForward roll) {
        Table steps = Table.of("step", "Step", "amountCents", "Amount");
        roll.steps().forEach(step -> steps.row(step.words(), step.amount()));
        return new Document()
                .fact("openingCents", "A/R before", roll.opening())
                .table("steps", "What changed it", steps)
                .fact("closingCents", "A/R now", roll.closing())
                .fact("differenceCents", "Difference", roll.difference());
    }

    private static Table readings(KpiSheet sheet) {
        Table table = Table.of("title", "Figure", "display", "Reading", "target", "Target", "basis", "Made of");
        for (KpiFigure figure : sheet.figures()) {
            table.row(
                    figure.kpi().title(),
                    figure.reading().display() + (figure.isOffTarget() ? " !" : ""),
                    figure.kpi().target().words(),
                    figure.basis());
        }
        return table;
    }

    private static Document aging(AgedReceivables aged) {
        Table table = ages("class", "Class", "owner", "Owed by");
        aged.rows().forEach(row -> add(table, row, row.groupWords(), row.owner()));
        add(table, aged.total(), "", aged.total().owner());
        Table classes = ages("class", "Class");
        aged.classes().forEach(row -> add(classes, row, row.owner()));
        List<String> shares = aged.total().shares();
        Table parts = Table.of(
                "days0To30", "0-30",
                "days31To60", "31-60",
                "days61To90", "61-90",
                "days91To120", "91-120",
                "days121", "121+");
        parts.row(shares.get(0), shares.get(1), shares.get(2), shares.get(3), shares.get(4));
        return new Document()
                .fact("clock", "Aged by", aged.clock().words())
                .table("rows", "By age", table)
                .table("classes", "By class", classes)
                .table("shares", "Shares of what is open", parts);
    }

    /// A table of ages, with columns before them.
    private static Table ages(String... first) {
        List<String> columns = new ArrayList<>(List.of(first));
        columns.addAll(List.of(
                "days0To30Cents", "0-30",
                "days31To60Cents", "31-60",
                "days61To90Cents", "61-90",
                "days91To120Cents", "91-120",
                "days121Cents", "121+",
                "unbilledCents", "Unbilled",
                "creditsCents", "Credits",
                "netCents", "Net"));
        return Table.of(columns.toArray(String[]::new));
    }

    private static void add(Table table, AgedRow row, String... names) {
        List<@Nullable Object> cells = new ArrayList<>(List.of(names));
        cells.addAll(row.buckets());
        cells.addAll(List.of(row.unbilled(), row.credits(), row.net()));
        table.row(cells.toArray());
    }
}
