package org.daysheet.cli.command;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.daysheet.billing.Office;
import org.daysheet.cli.console.Refusal;
import org.daysheet.cli.output.Document;
import org.daysheet.cli.output.Table;
import org.daysheet.reports.kpi.FigureParts;
import org.daysheet.reports.kpi.Kpi;
import org.daysheet.reports.kpi.KpiFigure;
import org.daysheet.reports.kpi.KpiSheet;
import org.daysheet.reports.kpi.Kpis;
import org.daysheet.reports.kpi.Part;
import org.daysheet.reports.kpi.Parts;
import org.daysheet.store.Transactions;
import org.daysheet.types.id.ClaimId;

/// What a key figure is made of; each part names what can be explained further.
final class ToldFigure {
    private ToldFigure() {}

    static Document document(Office office, String key) {
        Kpi kpi = Arrays.stream(Kpi.values())
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Refusal.refused("There is no figure " + key + ". The figures are "
                        + Arrays.stream(Kpi.values()).map(Kpi::key).collect(Collectors.joining(", ")) + "."));
        Transactions books = office.session().database().transactions();
        KpiSheet sheet = Kpis.compute(books, office.session().today());
        KpiFigure figure = sheet.figures().stream()
                .filter(one -> one.kpi() == kpi)
                .findFirst()
                .orElseThrow();
        Parts parts = FigureParts.of(books, kpi, sheet.asOf());
        Table table = Table.of("what", "Made of", "about", "", "amountCents", "Amount", "explain", "Explain by");
        figure.claims().forEach(claim -> claim(office, new ClaimId(claim), table));
        parts.items().forEach(part -> part(office, part, table));
        return new Document()
                .fact("key", "Figure", kpi.key())
                .fact("title", "Title", kpi.title())
                .fact("asOf", "As of", sheet.asOf())
                .fact("display", "Reading", figure.reading().display())
                .fact("formula", "Formula", kpi.formula())
                .fact("counted", "What counts", kpi.counted())
                .fact("basis", "Made of", figure.basis())
                .fact("count", "Parts", Math.max(parts.count(), figure.claims().size()))
                .table("parts", "Parts", table);
    }

    private static void claim(Office office, ClaimId id, Table table) {
        var claim = office.session().read(tx -> office.claims().claim(tx, id));
        table.row("claim " + claim.controlNumber(), claim.status(), claim.total(), "claim " + claim.controlNumber());
    }

    private static void part(Office office, Part part, Table table) {
        switch (part) {
            case Part.Balance one ->
                table.row(
                        "patient " + one.patient().account(),
                        one.owner() + ", service of " + one.serviceOn() + ", " + one.days() + " days",
                        one.amount(),
                        "patient " + one.patient().account());
            case Part.Uncollected one ->
                table.row(
                        "patient " + one.patient().account(),
                        "service of " + one.serviceOn() + ", expected "
                                + one.expected().display() + ", paid "
                                + one.paid().display(),
                        one.amount(),
                        "patient " + one.patient().account());
            case Part.Entered one ->
                table.row(
                        "patient " + one.patient().account(),
                        "service of " + one.serviceOn() + ", entered on " + one.enteredOn(),
                        one.amount(),
                        "patient " + one.patient().account());
            case Part.Waited one -> {
                String number = office.session()
                        .read(tx -> office.claims().claim(tx, new ClaimId(one.claimId())))
                        .controlNumber();
                table.row("claim " + number, one.days() + " days", one.amount(), "claim " + number);
            }
            case Part.Check one ->
                table.row(
                        "check " + one.trace(),
                        one.payer() + ", " + one.on(),
                        one.amount(),
                        "remits show " + one.remittanceId());
            case Part.FromPatient one ->
                table.row(
                        "patient " + one.patient().account(),
                        one.receipt(),
                        one.amount(),
                        "patient " + one.patient().account());
            case Part.FromPayer one -> table.row(one.payer(), "", one.amount(), "account unapplied-payer");
        }
    }
}
