package org.daysheet.billing.encounters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// The ride of a line within that of its visit.
final class LineRideTest {
    private static final AmbulanceTrip VISIT = AmbulanceTrip.of(Map.of(
            TripFact.RIDE_REASON, "A",
            TripFact.RIDE_MILES, "12",
            TripFact.RIDE_POUNDS, "154",
            TripFact.RIDE_NEEDED, "01 04",
            TripFact.PICK_UP, "9 Oak Lane",
            TripFact.DROP_OFF_NAME, "General",
            TripFact.DROP_OFF, "1 Hill Road",
            TripFact.DROP_OFF_CITY, "Springfield"));

    @Test
    void aLineThatTellsTheMilesAloneTakesTheRestFromTheVisit() {
        assertThat(AmbulanceTrip.of(Map.of(TripFact.RIDE_MILES, "3.5"))
                        .within(VISIT)
                        .facts())
                .isEqualTo(Map.of(
                        TripFact.RIDE_REASON, "A",
                        TripFact.RIDE_MILES, "3.5",
                        TripFact.RIDE_POUNDS, "154"));
    }

    @Test
    void anotherPlaceAtTheSameAddressTakesTheAddressFromTheVisit() {
        assertThat(AmbulanceTrip.of(Map.of(TripFact.DROP_OFF_NAME, "Dialysis"))
                        .within(VISIT)
                        .facts())
                .isEqualTo(Map.of(
                        TripFact.DROP_OFF_NAME, "Dialysis",
                        TripFact.DROP_OFF, "1 Hill Road",
                        TripFact.DROP_OFF_CITY, "Springfield"));
    }

    @Test
    void aLineThatTellsNothingHasNoRideOfItsOwn() {
        assertThat(AmbulanceTrip.NONE.within(VISIT)).isEqualTo(AmbulanceTrip.NONE);
        assertThat(AmbulanceTrip.of(VISIT.facts())).isEqualTo(VISIT);
    }

    @Test
    void whatIsTypedIsReadAsItIsKept() {
        assertThat(TripFact.RIDE_NEEDED.read("04, 01")).contains("04 01");
        assertThat(TripFact.RIDE_NEEDED.read("04 04")).isEmpty();
        assertThat(TripFact.PICK_UP_STATE.read("il")).contains("IL");
        assertThat(TripFact.PICK_UP_ZIP.read("627")).isEmpty();
        assertThat(TripFact.RIDE_REASON.read("a")).contains("A");
        assertThat(TripFact.RIDE_MILES.read("far")).isEmpty();
    }
}
