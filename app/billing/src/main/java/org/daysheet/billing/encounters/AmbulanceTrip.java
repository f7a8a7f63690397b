package org.daysheet.billing.encounters;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daysheet.billing.practice.PostalAddress;

/// A ride in an ambulance (837P TR3 2300 CR1 and CRC*07, loops 2310E and 2310F). What is not known is empty.
///
/// @param ride why and how far
/// @param from where the patient was picked up
/// @param place name of where the ride went to
/// @param to where that is
/// @param conditions what made an ambulance necessary (CRC*07), at most five codes
public record AmbulanceTrip(Ride ride, PostalAddress from, String place, PostalAddress to, List<String> conditions) {
    /// Codes of reasons for a ride (CR104).
    public static final Set<String> REASONS = Set.of("A", "B", "C", "D", "E");

    /// Codes of what makes an ambulance necessary (CRC03).
    public static final Set<String> CONDITIONS = Set.of("01", "04", "05", "06", "07", "08", "09", "12");

    /// Nobody was carried.
    public static final AmbulanceTrip NONE =
            new AmbulanceTrip(Ride.NONE, PostalAddress.NONE, "", PostalAddress.NONE, List.of());

    public AmbulanceTrip {
        place = place.strip();
        conditions = ConditionCodes.known(conditions, CONDITIONS);
    }

    /// The ride of which this is told.
    ///
    /// @param told as {@link TripFact#read} gives it; what is missing is not known
    public static AmbulanceTrip of(Map<TripFact, String> told) {
        String conditions = told.getOrDefault(TripFact.RIDE_NEEDED, "");
        return new AmbulanceTrip(
                new Ride(
                        told.getOrDefault(TripFact.RIDE_REASON, ""),
                        told.getOrDefault(TripFact.RIDE_MILES, ""),
                        told.getOrDefault(TripFact.RIDE_POUNDS, ""),
                        told.getOrDefault(TripFact.ROUND_TRIP, ""),
                        told.getOrDefault(TripFact.STRETCHER, "")),
                address(told, TripFact.PICK_UP, TripFact.PICK_UP_CITY, TripFact.PICK_UP_STATE, TripFact.PICK_UP_ZIP),
                told.getOrDefault(TripFact.DROP_OFF_NAME, ""),
                address(
                        told,
                        TripFact.DROP_OFF,
                        TripFact.DROP_OFF_CITY,
                        TripFact.DROP_OFF_STATE,
                        TripFact.DROP_OFF_ZIP),
                conditions.isEmpty() ? List.of() : List.of(conditions.split(" ", -1)));
    }

    private static PostalAddress address(
            Map<TripFact, String> told, TripFact street, TripFact city, TripFact state, TripFact zip) {
        return new PostalAddress(
                told.getOrDefault(street, ""),
                "",
                told.getOrDefault(city, ""),
                told.getOrDefault(state, ""),
                told.getOrDefault(zip, ""));
    }

    /// What is told of it, in the order of its facts.
    public Map<TripFact, String> facts() {
        EnumMap<TripFact, String> told = new EnumMap<>(TripFact.class);
        for (TripFact fact : TripFact.values()) {
            if (!fact.of(this).isEmpty()) {
                told.put(fact, fact.of(this));
            }
        }
        return Collections.unmodifiableMap(told);
    }

    /// The ride of a line that tells only what is not as in its visit: why and how far are taken from the visit where
    /// the line is silent about a part of them. Places are told whole, and conditions all or none.
    public AmbulanceTrip within(AmbulanceTrip visit) {
        return new AmbulanceTrip(
                ride.within(visit.ride), from, place, to.isNone() && !place.isEmpty() ? visit.to : to, conditions);
    }

    /// Why and how far a patient was carried.
    ///
    /// @param reason CR104: A nearest place, B doctor of choice, C near the family, D specialist, E rehabilitation
    /// @param miles how far (CR106), at most one decimal, 0 where the distance is not charged
    /// @param pounds weight of the patient (CR102)
    /// @param roundTrip why it went both ways (CR109)
    /// @param stretcher why a stretcher was needed (CR110)
    public record Ride(String reason, String miles, String pounds, String roundTrip, String stretcher) {
        /// Nothing is known.
        public static final Ride NONE = new Ride("", "", "", "", "");

        public Ride {
            miles = miles.strip();
            pounds = pounds.strip();
            roundTrip = roundTrip.strip();
            stretcher = stretcher.strip();
            boolean isKnown = (reason.isEmpty() || REASONS.contains(reason))
                    && (miles.isEmpty() || isMiles(miles))
                    && (pounds.isEmpty() || isPounds(pounds));
            if (!isKnown) {
                throw new IllegalArgumentException("a ride has a known reason, miles and pounds in figures");
            }
        }

        private Ride within(Ride visit) {
            return equals(NONE)
                    ? NONE
                    : new Ride(
                            first(reason, visit.reason),
                            first(miles, visit.miles),
                            first(pounds, visit.pounds),
                            first(roundTrip, visit.roundTrip),
                            first(stretcher, visit.stretcher));
        }

        private static String first(String own, String ofVisit) {
            return own.isEmpty() ? ofVisit : own;
        }

        /// Whether a text is a distance: at most four digits, and one decimal.
        public static boolean isMiles(String text) {
            return text.matches("[0-9]{1,4}(\\.[0-9])?");
        }

        /// Whether a text is a weight in whole pounds.
        public static boolean isPounds(String text) {
            return text.matches("[1-9][0-9]{0,3}");
        }
    }
}
