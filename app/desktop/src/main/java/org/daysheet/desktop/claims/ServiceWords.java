package org.daysheet.desktop.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.ServiceLine;
import org.daysheet.edi.x12.Procedure;

/// The lines of a claim document as rows of box 24.
final class ServiceWords {
    private static final String LETTERS = "ABCDEFGHIJKL";

    private static final Set<String> UNITS = Set.of("UN", "MJ");

    private ServiceWords() {}

    static List<ServiceRow> of(ProfessionalClaim claim) {
        List<ServiceRow> rows = new ArrayList<>();
        for (ServiceLine line : claim.lines()) {
            String place = line.placeOfService().isEmpty() ? claim.terms().placeOfService() : line.placeOfService();
            LocalDate to = line.to();
            rows.add(new ServiceRow(
                    rows.size() + 1,
                    to == null ? Formats.date(line.from()) : Formats.date(line.from()) + " - " + Formats.date(to),
                    place,
                    procedure(line.procedure()),
                    line.pointers().stream().map(ServiceWords::letter).collect(Collectors.joining(" ")),
                    units(line),
                    line.charge(),
                    line.controlNumber(),
                    LineWords.of(claim, line)));
        }
        return rows;
    }

    /// The code with its modifiers; of which kind it is where that is not HCPCS.
    static String procedure(Procedure procedure) {
        return DocumentWords.joined(
                " ",
                PartyWords.number("HC", procedure.qualifier(), procedure.code()),
                String.join(" ", procedure.modifiers()));
    }

    private static String units(ServiceLine line) {
        return UNITS.contains(line.unitType())
                ? Texts.of("claims.units." + line.unitType(), line.units())
                : line.units() + " " + line.unitType();
    }

    static String letter(int number) {
        return number >= 1 && number <= LETTERS.length() ? LETTERS.substring(number - 1, number) : "?";
    }
}
