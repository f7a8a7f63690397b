package org.daysheet.billing.encounters;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.daysheet.billing.practice.PostalAddress;

/// One thing that is told of a ride in an ambulance, as it is typed and kept: of a visit, or of a line of its own.
public enum TripFact {
    /// Why it went where it went (CR104).
    RIDE_REASON(
            trip -> trip.ride().reason(),
            typed -> Optional.of(capitals(typed)).filter(AmbulanceTrip.REASONS::contains)),
    /// How far, in miles (CR106).
    RIDE_MILES(trip -> trip.ride().miles(), typed -> Optional.of(typed).filter(AmbulanceTrip.Ride::isMiles)),
    /// What the patient weighs (CR102).
    RIDE_POUNDS(trip -> trip.ride().pounds(), typed -> Optional.of(typed).filter(AmbulanceTrip.Ride::isPounds)),
    /// Why it went both ways (CR109).
    ROUND_TRIP(trip -> trip.ride().roundTrip(), Optional::of),
    /// Why a stretcher was needed (CR110).
    STRETCHER(trip -> trip.ride().stretcher(), Optional::of),
    /// What made an ambulance necessary (CRC*07), codes divided by blanks.
    RIDE_NEEDED(trip -> String.join(" ", trip.conditions()), TripFact::conditions),
    /// Street where the patient was picked up.
    PICK_UP(trip -> trip.from().line1(), Optional::of),
    /// City of that.
    PICK_UP_CITY(trip -> trip.from().city(), Optional::of),
    /// State of that.
    PICK_UP_STATE(trip -> trip.from().state(), TripFact::state),
    /// ZIP code of that.
    PICK_UP_ZIP(trip -> trip.from().zip(), TripFact::zip),
    /// Name of where the patient was taken.
    DROP_OFF_NAME(AmbulanceTrip::place, Optional::of),
    /// Street of that.
    DROP_OFF(trip -> trip.to().line1(), Optional::of),
    /// City of that.
    DROP_OFF_CITY(trip -> trip.to().city(), Optional::of),
    /// State of that.
    DROP_OFF_STATE(trip -> trip.to().state(), TripFact::state),
    /// ZIP code of that.
    DROP_OFF_ZIP(trip -> trip.to().zip(), TripFact::zip);

    private final Function<AmbulanceTrip, String> told;
    private final Function<String, Optional<String>> reading;

    TripFact(Function<AmbulanceTrip, String> told, Function<String, Optional<String>> reading) {
        this.told = told;
        this.reading = reading;
    }

    /// What a ride tells, empty when it does not.
    public String of(AmbulanceTrip trip) {
        return told.apply(trip);
    }

    /// As it is kept; empty when what was typed cannot be it.
    ///
    /// @param typed not empty
    public Optional<String> read(String typed) {
        return reading.apply(typed.strip());
    }

    private static Optional<String> conditions(String typed) {
        List<String> codes = Stream.of(capitals(typed).split("[\\s,;]+", -1))
                .filter(code -> !code.isEmpty())
                .toList();
        return Optional.of(String.join(" ", codes)).filter(_ -> RareCare.areCodes(codes, AmbulanceTrip.CONDITIONS));
    }

    private static Optional<String> state(String typed) {
        return Optional.of(capitals(typed)).filter(PostalAddress::isState);
    }

    private static Optional<String> zip(String typed) {
        return Optional.of(typed).filter(PostalAddress::isZip);
    }

    private static String capitals(String typed) {
        return typed.toUpperCase(Locale.ROOT);
    }
}
