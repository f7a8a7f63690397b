package org.daysheet.desktop;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.daysheet.desktop.claims.ClaimPlace;
import org.daysheet.desktop.claims.PlaceRow;
import org.daysheet.types.money.Money;

/// Claims at every place but the first two, for tests that need no practice.
final class PretendPlaces {
    private PretendPlaces() {}

    static List<PlaceRow> all() {
        return Arrays.stream(ClaimPlace.values())
                .filter(place -> place != ClaimPlace.ANY)
                .map(PretendPlaces::row)
                .toList();
    }

    private static PlaceRow row(ClaimPlace place) {
        int number = place.ordinal();
        if (number <= 2) {
            return new PlaceRow(place, 0, Money.ZERO, null, 0);
        }
        int claims = number * number * 3;
        return new PlaceRow(
                place,
                claims,
                Money.ofCents(claims * 12_345L),
                LocalDate.of(2026, 6, 26).minusDays(7L * number),
                7L * number);
    }
}
