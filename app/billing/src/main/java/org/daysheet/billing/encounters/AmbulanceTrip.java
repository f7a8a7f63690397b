package org.daysheet.billing.encounters;

import java.util.List;
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
