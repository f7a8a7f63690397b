package org.daysheet.billing.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daysheet.billing.encounters.AmbulanceTrip;
import org.daysheet.billing.encounters.Eyewear;
import org.daysheet.billing.encounters.RareCare;
import org.daysheet.billing.encounters.SpineTreatment;
import org.daysheet.billing.practice.PostalAddress;

/// What the cells of a visit's rows say of rides, spines, screenings, the homebound and glasses.
final class RareCareCells {
    private RareCareCells() {}

    static RareCare care(CsvRow row) {
        Map<Eyewear, List<String>> eyewear = new EnumMap<>(Eyewear.class);
        eyewear.put(Eyewear.LENSES, codes(row, "lenses", RareCare.EYEWEAR_REASONS));
        eyewear.put(Eyewear.CONTACT_LENSES, codes(row, "contact_lenses", RareCare.EYEWEAR_REASONS));
        eyewear.put(Eyewear.FRAMES, codes(row, "frames", RareCare.EYEWEAR_REASONS));
        return new RareCare(
                trip(row),
                new SpineTreatment(
                        code(row, "spine_condition", SpineTreatment.CONDITIONS), row.text("spine_description")),
                code(row, "screening_referral", RareCare.SCREENINGS),
                row.flag("homebound", false),
                eyewear,
                ParticularCells.ofVisit(row));
    }

    private static AmbulanceTrip trip(CsvRow row) {
        return new AmbulanceTrip(
                new AmbulanceTrip.Ride(
                        code(row, "ambulance_reason", AmbulanceTrip.REASONS),
                        row.optional("ambulance_miles", RareCareCells::miles, "exchange.csv.no-miles")
                                .orElse(""),
                        row.optional("ambulance_pounds", RareCareCells::pounds, "exchange.csv.no-pounds")
                                .orElse(""),
                        row.text("round_trip_reason"),
                        row.text("stretcher_reason")),
                row.address("pick_up_", PostalAddress.NONE),
                row.text("drop_off_name"),
                row.address("drop_off_", PostalAddress.NONE),
                codes(row, "ambulance_conditions", AmbulanceTrip.CONDITIONS));
    }

    private static String code(CsvRow row, String column, Set<String> known) {
        return row.optional(column, text -> known(text, known), "exchange.csv.no-code-of-claim")
                .orElse("");
    }

    private static List<String> codes(CsvRow row, String column, Set<String> known) {
        List<String> codes = row.several(column, text -> known(padded(text), known), "exchange.csv.no-code-of-claim");
        if (!RareCare.areCodes(codes, known)) {
            row.wrong(column, "", "exchange.csv.conditions-wrong");
            return List.of();
        }
        return codes;
    }

    /// With the zero that spreadsheets drop.
    private static String padded(String text) {
        return text.matches("[0-9]") ? "0" + text : text;
    }

    private static Optional<String> known(String text, Set<String> known) {
        return Optional.of(text.toUpperCase(Locale.ROOT)).filter(known::contains);
    }

    private static Optional<String> miles(String text) {
        return Optional.of(text).filter(AmbulanceTrip.Ride::isMiles);
    }

    private static Optional<String> pounds(String text) {
        return Optional.of(text).filter(AmbulanceTrip.Ride::isPounds);
    }
}
