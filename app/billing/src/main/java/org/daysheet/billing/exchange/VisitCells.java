package org.daysheet.billing.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.daysheet.billing.encounters.Accident;
import org.daysheet.billing.encounters.ChargeDraft;
import org.daysheet.billing.encounters.Circumstances;
import org.daysheet.billing.encounters.Drug;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.billing.encounters.LineParties;
import org.daysheet.billing.encounters.Units;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.types.code.Icd10;
import org.daysheet.types.code.Modifier;
import org.daysheet.types.code.PlaceOfService;
import org.daysheet.types.code.ProcedureCode;
import org.jspecify.annotations.Nullable;

/// What the cells of a visit's rows say, apart from the people in them.
final class VisitCells {
    static final PlaceOfService OFFICE = new PlaceOfService("11");

    private static final int MOST_SEVERAL = 4;

    /// What is said of an accident and of nothing else.
    private static final List<String> OF_ACCIDENTS = List.of(
            "accident_on",
            "accident_state",
            "accident_country",
            "accident_case",
            "adjuster",
            "adjuster_phone",
            "injured_contact",
            "injured_contact_phone");

    private VisitCells() {}

    static List<Icd10> diagnoses(CsvRow row) {
        List<Icd10> diagnoses = row.several("diagnoses", Icd10::parse, "exchange.csv.no-diagnosis");
        if (diagnoses.size() > EncounterDraft.MOST_DIAGNOSES) {
            row.wrong("diagnoses", "", "exchange.csv.diagnoses-too-many", diagnoses.size());
            return List.of();
        }
        return diagnoses;
    }

    static PlaceOfService place(CsvRow row) {
        return row.optional("place", PlaceOfService::parse, "exchange.csv.no-place")
                .orElse(OFFICE);
    }

    static Circumstances circumstances(CsvRow row) {
        Optional<Accident.Kind> accident =
                row.optional("accident_kind", VisitCells::accidentKind, "exchange.csv.no-accident");
        if (row.text("accident_kind").isEmpty()) {
            OF_ACCIDENTS.stream()
                    .filter(column -> !row.text(column).isEmpty())
                    .forEach(column -> row.wrong(column, row.text(column), "exchange.csv.of-no-accident"));
        }
        @Nullable LocalDate accidentOn = row.date("accident_on").orElse(null);
        String state = row.shaped("accident_state", "", PostalAddress::isState, "exchange.csv.no-state")
                .toUpperCase(Locale.ROOT);
        String country = row.country("accident_country", "");
        return new Circumstances(
                row.text("prior_authorization"),
                MoreVisitCells.note(row),
                accident.map(kind -> new Accident(kind, accidentOn, state, country, MoreVisitCells.accidentCase(row)))
                        .orElse(null),
                row.date("onset_on").orElse(null),
                row.date("admitted_on").orElse(null),
                MoreVisitCells.more(row));
    }

    /// @param first the row that describes the visit; others may leave what it says out
    /// @param parties who took part in the line, where they are not the visit's
    static ChargeDraft line(CsvRow row, CsvRow first, LocalDate serviceOn, LineParties parties) {
        LocalDate from = row.date("from_on").orElse(serviceOn);
        LocalDate to = row.date("to_on").orElse(from);
        if (to.isBefore(from)) {
            row.wrong("to_on", to.toString(), "exchange.csv.ends-before", from);
        }
        return new ChargeDraft(
                row.needed("procedure", ProcedureCode::parse, new ProcedureCode("00000"), "exchange.csv.no-procedure"),
                atMostFour(row, "modifiers", row.several("modifiers", Modifier::parse, "exchange.csv.no-modifier")),
                units(row),
                row.money("amount").orElse(null),
                pointers(row, first),
                from,
                to.isBefore(from) ? from : to,
                row.optional("line_place", PlaceOfService::parse, "exchange.csv.no-place")
                        .orElse(null),
                row.text("description"),
                drug(row),
                MoreVisitCells.line(row).by(parties));
    }

    private static Units units(CsvRow row) {
        Units.Type type = row.optional("units_type", VisitCells::unitsType, "exchange.csv.no-units-type")
                .orElse(Units.Type.UN);
        return row.optional("units", text -> Units.parse(text, type), "exchange.csv.no-units")
                .orElse(new Units(1_000, type));
    }

    /// Without pointers a line is for the first diagnosis.
    private static List<Integer> pointers(CsvRow row, CsvRow first) {
        List<Integer> pointers =
                atMostFour(row, "pointers", row.several("pointers", VisitCells::pointer, "exchange.csv.no-pointer"));
        boolean isFree = pointers.isEmpty() && !first.text("diagnoses").isEmpty();
        return isFree ? List.of(1) : pointers;
    }

    private static @Nullable Drug drug(CsvRow row) {
        String ndc = row.text("ndc").replace("-", "");
        if (ndc.isEmpty()) {
            return null;
        }
        Optional<Units> quantity =
                row.optional("ndc_quantity", text -> Units.parse(text, Units.Type.UN), "exchange.csv.no-units");
        String unit = row.text("ndc_unit").toUpperCase(Locale.ROOT);
        if (!ndc.matches("[0-9]{11}") || quantity.isEmpty() || !unit.matches("F2|GR|ME|ML|UN")) {
            row.wrong("ndc", ndc, "exchange.csv.no-drug");
            return null;
        }
        return new Drug(ndc, quantity.get().thousandths(), unit);
    }

    private static <T> List<T> atMostFour(CsvRow row, String column, List<T> values) {
        if (values.size() > MOST_SEVERAL) {
            row.wrong(column, "", "exchange.csv.more-than-four", values.size());
            return values.subList(0, MOST_SEVERAL);
        }
        return values;
    }

    private static Optional<Accident.Kind> accidentKind(String text) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "AA", "AUTO" -> Optional.of(Accident.Kind.AA);
            case "EM", "EMPLOYMENT" -> Optional.of(Accident.Kind.EM);
            case "OA", "OTHER" -> Optional.of(Accident.Kind.OA);
            case "AA EM", "AUTO EMPLOYMENT" -> Optional.of(Accident.Kind.AA_EM);
            case "EM OA", "EMPLOYMENT OTHER" -> Optional.of(Accident.Kind.EM_OA);
            default -> Optional.empty();
        };
    }

    private static Optional<Units.Type> unitsType(String text) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "UN" -> Optional.of(Units.Type.UN);
            case "MJ" -> Optional.of(Units.Type.MJ);
            default -> Optional.empty();
        };
    }

    private static Optional<Integer> pointer(String text) {
        String tidy = text.toUpperCase(Locale.ROOT);
        if (tidy.matches("[A-X]")) {
            return Optional.of(tidy.charAt(0) - 'A' + 1);
        }
        return tidy.matches("[1-9]|1[0-9]|2[0-4]") ? Optional.of(Integer.valueOf(tidy)) : Optional.empty();
    }
}
