package org.daysheet.cli.command;

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
import org.daysheet.reports.kpi.Reading;
import org.daysheet.types.money.Money;
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
    private final Shell shell;

    /// The command of one run.
    public KpiCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return shell.withOffice(office -> {
            KpiSheet sheet = Kpis.compute(
                    office.session().database().transactions(), office.session().today());
            shell.print(new Document()
                    .fact("practice", "Practice", sheet.practiceName())
                    .fact("asOf", "As of", sheet.asOf())
                    .fact("from", "Window from", sheet.window().from())
                    .parts(
                            "figures",
                            "",
                            sheet.figures().stream().map(KpiCommand::figure).toList())
                    .table("", "Figures", readings(sheet))
                    .parts("aging", "Open balances", List.of(aging(sheet.aging(AgingClock.RESPONSIBILITY)))));
            return Exit.DONE;
        });
    }

    /// A figure for programs: the value is in the unit that its field names.
    private static Document figure(KpiFigure figure) {
        Reading reading = figure.reading();
        @Nullable Long value = reading.value().isPresent() ? reading.value().getAsLong() : null;
        Document document = new Document()
                .data("key", figure.kpi().key())
                .data("title", figure.kpi().title())
                .data("display", reading.display())
                .data("formula", figure.kpi().formula())
                .data("basis", figure.basis())
                .data("target", figure.kpi().target().words())
                .data("offTarget", figure.isOffTarget());
        return switch (reading) {
            case Reading.Amount amount -> document.data("valueCents", amount.money());
            case Reading.Percent _ -> document.data("valueBasisPoints", value);
            case Reading.Days _ -> document.data("valueHundredthDays", value);
            case Reading.Count _ -> document.data("valueCount", value);
            case Reading.NotAvailable none -> document.data("notAvailable", none.why());
        };
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
        Table table = Table.of(
                "owner", "Owed by",
                "days0To30Cents", "0-30",
                "days31To60Cents", "31-60",
                "days61To90Cents", "61-90",
                "days91To120Cents", "91-120",
                "days121Cents", "121+",
                "unbilledCents", "Unbilled",
                "creditsCents", "Credits");
        aged.rows().forEach(row -> add(table, row));
        add(table, aged.total());
        return new Document().fact("clock", "Aged by", aged.clock().words()).table("rows", "By age", table);
    }

    private static void add(Table table, AgedRow row) {
        List<Money> ages = row.buckets();
        table.row(
                row.owner(),
                ages.get(0),
                ages.get(1),
                ages.get(2),
                ages.get(3),
                ages.get(4),
                row.unbilled(),
                row.credits());
    }
}
