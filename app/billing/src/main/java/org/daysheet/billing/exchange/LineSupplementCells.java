package org.daysheet.billing.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daysheet.billing.encounters.AmbulanceTrip;
import org.daysheet.billing.encounters.EquipmentForms;
import org.daysheet.billing.encounters.LinePapers;
import org.daysheet.billing.encounters.LineRemarks;
import org.daysheet.billing.encounters.LineSupplement;
import org.daysheet.billing.encounters.MedicalForm;
import org.daysheet.billing.encounters.Papers;
import org.daysheet.billing.encounters.TripFact;

/// What the cells of a line say of a ride of its own, of words, papers and forms. Each fact of a ride has a column
/// of its
/// name: `line_ride_miles`.
final class LineSupplementCells {
    private static final int LONGEST_FORMS = 4_000;
    private static final Set<String> NOTE_KINDS = Set.of("ADD", "DCP");

    private LineSupplementCells() {}

    static LineSupplement read(CsvRow row) {
        return new LineSupplement(ride(row), remarks(row), papers(row), forms(row));
    }

    private static AmbulanceTrip ride(CsvRow row) {
        Map<TripFact, String> told = new EnumMap<>(TripFact.class);
        for (TripFact fact : TripFact.values()) {
            row.optional("line_" + fact.name().toLowerCase(Locale.ROOT), text -> read(fact, text), expected(fact))
                    .ifPresent(value -> told.put(fact, value));
        }
        return AmbulanceTrip.of(told);
    }

    /// Also without the zeros that spreadsheets drop.
    private static Optional<String> read(TripFact fact, String text) {
        return fact.read(fact == TripFact.RIDE_NEEDED ? text.replaceAll("\\b([0-9])\\b", "0$1") : text);
    }

    private static String expected(TripFact fact) {
        return switch (fact) {
            case RIDE_MILES -> "exchange.csv.no-miles";
            case RIDE_POUNDS -> "exchange.csv.no-pounds";
            case RIDE_NEEDED -> "exchange.csv.conditions-wrong";
            case PICK_UP_STATE, DROP_OFF_STATE -> "exchange.csv.no-state";
            case PICK_UP_ZIP, DROP_OFF_ZIP -> "exchange.csv.no-zip";
            case RIDE_REASON, ROUND_TRIP, STRETCHER, PICK_UP, PICK_UP_CITY, DROP_OFF_NAME, DROP_OFF, DROP_OFF_CITY ->
                "exchange.csv.no-code-of-claim";
        };
    }

    private static LineRemarks remarks(CsvRow row) {
        boolean isPlan = ParticularCells.known(row, "line_note_kind", NOTE_KINDS)
                .filter("DCP"::equals)
                .isPresent();
        if (isPlan && row.text("line_note").isEmpty()) {
            row.wrong("line_note", "", "exchange.csv.empty");
        }
        return new LineRemarks(
                isPlan,
                row.text("line_third_party_note"),
                ParticularCells.fileInformation(row, "line_file_information"),
                ParticularCells.contract(row, "line_contract_"));
    }

    private static LinePapers papers(CsvRow row) {
        List<Papers> papers = row.several("line_papers", Papers::parse, "exchange.csv.no-papers");
        if (papers.size() > LinePapers.MOST) {
            row.wrong("line_papers", "", "exchange.csv.papers-too-many", papers.size());
        }
        return new LinePapers(
                papers.size() > LinePapers.MOST ? List.of() : papers,
                ParticularCells.known(row, "certificate_sent", LinePapers.CERTIFICATES)
                        .orElse(""));
    }

    private static EquipmentForms forms(CsvRow row) {
        return new EquipmentForms(
                ParticularCells.known(row, "hospice_employed", EquipmentForms.HOSPICE)
                        .orElse(""),
                ParticularCells.known(row, "equipment_condition", EquipmentForms.CONDITIONS)
                        .orElse(""),
                row.optional("medical_forms", LONGEST_FORMS, MedicalForm::parse, "exchange.csv.no-forms")
                        .orElse(List.of()));
    }
}
