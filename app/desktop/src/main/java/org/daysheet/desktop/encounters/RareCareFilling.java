package org.daysheet.desktop.encounters;

import java.util.List;
import java.util.Map;
import org.daysheet.billing.encounters.AmbulanceTrip;
import org.daysheet.billing.encounters.Eyewear;
import org.daysheet.billing.encounters.RareCare;
import org.daysheet.desktop.forms.FormGrid;

/// Puts what only some kinds of care tell into the words of the form.
final class RareCareFilling {
    private RareCareFilling() {}

    static void fill(Map<VisitField, String> texts, RareCare care) {
        ambulance(texts, care.ambulance());
        ParticularsReading.fill(texts, care.particulars());
        texts.put(VisitField.SPINE, care.spine().condition());
        texts.put(VisitField.SPINE_WORDS, care.spine().description());
        texts.put(VisitField.SCREENING, care.screening());
        texts.put(VisitField.HOMEBOUND, care.isHomebound() ? FormGrid.YES : "");
        for (Eyewear kind : Eyewear.values()) {
            texts.put(
                    VisitField.valueOf(kind.name()),
                    String.join(" ", care.eyewear().getOrDefault(kind, List.of())));
        }
    }

    private static void ambulance(Map<VisitField, String> texts, AmbulanceTrip trip) {
        texts.put(VisitField.RIDE_REASON, trip.ride().reason());
        texts.put(VisitField.RIDE_MILES, trip.ride().miles());
        texts.put(VisitField.RIDE_POUNDS, trip.ride().pounds());
        texts.put(VisitField.ROUND_TRIP, trip.ride().roundTrip());
        texts.put(VisitField.STRETCHER, trip.ride().stretcher());
        texts.put(VisitField.RIDE_NEEDED, String.join(" ", trip.conditions()));
        texts.put(VisitField.PICK_UP, trip.from().line1());
        texts.put(VisitField.PICK_UP_CITY, trip.from().city());
        texts.put(VisitField.PICK_UP_STATE, trip.from().state());
        texts.put(VisitField.PICK_UP_ZIP, trip.from().zip());
        texts.put(VisitField.DROP_OFF_NAME, trip.place());
        texts.put(VisitField.DROP_OFF, trip.to().line1());
        texts.put(VisitField.DROP_OFF_CITY, trip.to().city());
        texts.put(VisitField.DROP_OFF_STATE, trip.to().state());
        texts.put(VisitField.DROP_OFF_ZIP, trip.to().zip());
    }
}
