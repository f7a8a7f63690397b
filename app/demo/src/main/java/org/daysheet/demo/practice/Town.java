package org.daysheet.demo.practice;

import java.util.List;
import java.util.Locale;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.demo.chance.Dice;

/// Invented places and telephone numbers set aside for fiction.
final class Town {
    private static final List<String> STREETS = List.of(
            "Alder Ln",
            "Birchwood Ave",
            "Cedar St",
            "Chapel Rd",
            "Depot St",
            "Elm St",
            "Ferry Rd",
            "Garden Ct",
            "Harvest Way",
            "Hickory Dr",
            "Juniper Pl",
            "Laurel St",
            "Linden Ave",
            "Maple St",
            "Meadow Ln",
            "Mill Rd",
            "Oak St",
            "Orchard Ave",
            "Pine St",
            "Quarry Rd",
            "River Rd",
            "Spruce St",
            "Station Rd",
            "Sycamore Dr",
            "Valley View Rd",
            "Walnut St",
            "Willow Ct",
            "Woodland Dr");
    private static final List<String> PLACES =
            List.of("Fairhollow", "Fairhollow", "Fairhollow", "Eastmere", "Stonebrook");
    private static final List<String> ZIPS = List.of("45990", "45990", "45990", "45991", "45992");

    private Town() {}

    static PostalAddress home(Dice dice) {
        int place = dice.below(PLACES.size());
        String unit = dice.chance(180) ? "Apt " + dice.between(1, 48) : "";
        return new PostalAddress(
                dice.between(2, 980) + " " + dice.pick(STREETS), unit, PLACES.get(place), "OH", ZIPS.get(place));
    }

    static PostalAddress office() {
        return new PostalAddress("120 Mill Rd", "Suite 2", "Fairhollow", "OH", "459900120");
    }

    static String phone(Dice dice) {
        return "555-555-" + String.format(Locale.ROOT, "%04d", 100 + dice.below(100));
    }
}
