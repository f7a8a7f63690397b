package org.daysheet.desktop.encounters;

import java.util.ArrayList;
import java.util.List;
import org.daysheet.billing.encounters.Charge;
import org.daysheet.billing.encounters.Encounter;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.desktop.parts.Details;
import org.daysheet.desktop.parts.Details.Line;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.code.Modifier;

/// Says everything about a charged visit for the panel beside the list.
final class EncounterDetails {
    private EncounterDetails() {}

    static Details of(EncounterRow row, Encounter encounter) {
        return new Details(
                row.patient(),
                List.of(
                        new Details.Part(Texts.of("encounters.details.visit"), visit(row, encounter.facts())),
                        new Details.Part(Texts.of("encounters.details.diagnoses"), diagnoses(encounter.facts())),
                        new Details.Part(Texts.of("encounters.details.charges"), charges(row, encounter))));
    }

    private static List<Line> visit(EncounterRow row, EncounterDraft facts) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.words(Texts.of("encounters.column.service"), Formats.date(row.serviceOn())));
        lines.add(Line.words(Texts.of("encounters.column.account"), row.account()));
        lines.add(Line.words(Texts.of("encounters.column.provider"), row.provider()));
        lines.add(Line.words(Texts.of("encounters.details.place"), facts.place().value()));
        if (!facts.circumstances().priorAuthorization().isEmpty()) {
            lines.add(Line.words(
                    Texts.of("encounters.details.authorization"),
                    facts.circumstances().priorAuthorization()));
        }
        return lines;
    }

    private static List<Line> diagnoses(EncounterDraft facts) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < facts.diagnoses().size(); i++) {
            lines.add(Line.words(
                    Texts.of("encounters.diagnosis", String.valueOf(VisitReading.letter(i + 1))),
                    facts.diagnoses().get(i).display()));
        }
        return lines;
    }

    private static List<Line> charges(EncounterRow row, Encounter encounter) {
        List<Line> lines = new ArrayList<>();
        for (Charge charge : encounter.charges()) {
            String modifiers = String.join(
                    " ",
                    charge.facts().modifiers().stream().map(Modifier::value).toList());
            String what = (charge.facts().procedure() + " " + modifiers).strip();
            lines.add(Line.figure(
                    Texts.of(
                            "encounters.details.charge",
                            what,
                            charge.facts().units().text()),
                    Formats.amount(charge.amount())));
        }
        lines.add(Line.figure(Texts.of("encounters.column.total"), Formats.amount(row.total())));
        return lines;
    }
}
