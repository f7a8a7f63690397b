package org.daysheet.cli.command;

import java.util.List;
import java.util.stream.Collectors;
import org.daysheet.billing.Office;
import org.daysheet.billing.encounters.ChargeDraft;
import org.daysheet.billing.encounters.Encounter;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.Document;
import org.daysheet.cli.output.Identity;
import org.daysheet.cli.output.Table;
import org.daysheet.types.code.Icd10;
import org.daysheet.types.code.Modifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `daysheet encounters show ENCOUNTER`: a visit as it was entered, with what few of its lines tell.
@Command(
        name = "show",
        description = "Shows a visit as it was entered: its lines, and what few lines tell beside them.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  daysheet --practice ~/practice encounters show 12",
            "  daysheet --practice ~/practice encounters show V1042"
        })
public final class EncountersShowCommand extends OfficeCommand {
    @Parameters(
            paramLabel = "ENCOUNTER",
            description = "Its key in the system it came from, or its id, as `claims create --encounter` takes it.")
    private String encounter = "";

    /// The command of one run.
    public EncountersShowCommand(Shell shell) {
        super(shell);
    }

    @Override
    int run(Office office) {
        Encounter visit = office.chargeEntry().show(EncounterLookup.find(office, encounter));
        EncounterDraft facts = visit.facts();
        List<ChargeDraft> told = visit.isClosed()
                ? visit.charges().stream().map(charge -> charge.facts()).toList()
                : facts.lines();
        return done(new Document()
                .fact("id", "Id", new Identity(visit.id().value()))
                .fact("key", "Key", facts.externalKey())
                .fact(
                        "patient",
                        "Patient",
                        office.patients().patient(facts.patient()).facts().accountNumber())
                .fact("service", "Service", facts.serviceOn())
                .fact("place", "Place", facts.place().value())
                .fact("charged", "Charged", visit.isClosed())
                .fact("selfPay", "Patient pays alone", facts.isSelfPay())
                .fact(
                        "diagnoses",
                        "Diagnoses",
                        facts.diagnoses().stream().map(Icd10::display).collect(Collectors.joining(" ")))
                .table("lines", "Lines", lines(told))
                .table("facts", "Told of lines", EnteredFacts.of(told)));
    }

    private static Table lines(List<ChargeDraft> told) {
        Table lines = Table.of(
                "number", "Line",
                "procedure", "Procedure",
                "modifiers", "Modifiers",
                "pointers", "For",
                "units", "Units",
                "from", "From",
                "to", "To",
                "chargeCents", "Charged");
        for (int i = 0; i < told.size(); i++) {
            ChargeDraft line = told.get(i);
            lines.row(
                    i + 1,
                    line.procedure().value(),
                    line.modifiers().stream().map(Modifier::value).collect(Collectors.joining(" ")),
                    line.pointers().stream().map(String::valueOf).collect(Collectors.joining(" ")),
                    line.units().text(),
                    line.from(),
                    line.to(),
                    line.amount());
        }
        return lines;
    }
}
