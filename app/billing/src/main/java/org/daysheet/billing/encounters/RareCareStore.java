package org.daysheet.billing.encounters;

import static org.daysheet.store.db.Tables.ENCOUNTER;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.store.db.tables.records.EncounterRecord;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/// Columns of what only some kinds of care tell. Codes stand beside one another, divided by blanks; what is not told is
/// null.
final class RareCareStore {
    private static final Map<Eyewear, TableField<EncounterRecord, String>> EYEWEAR = Map.of(
            Eyewear.LENSES, ENCOUNTER.LENS_CONDITIONS,
            Eyewear.CONTACT_LENSES, ENCOUNTER.CONTACT_LENS_CONDITIONS,
            Eyewear.FRAMES, ENCOUNTER.FRAME_CONDITIONS);

    private RareCareStore() {}

    static void fill(EncounterRecord row, RareCare care) {
        ride(row, care.ambulance());
        stops(row, care.ambulance());
        row.setSpineConditionCode(told(care.spine().condition()));
        row.setSpineDescription(told(care.spine().description()));
        row.setEpsdtReferralCode(told(care.screening()));
        row.setIsHomebound(care.isHomebound() ? true : null);
        ParticularsStore.fill(row, care.particulars());
        EYEWEAR.forEach((kind, column) ->
                row.set(column, told(String.join(" ", care.eyewear().getOrDefault(kind, List.of())))));
    }

    private static void ride(EncounterRecord row, AmbulanceTrip trip) {
        row.setAmbulanceReasonCode(told(trip.ride().reason()));
        row.setAmbulanceMiles(told(trip.ride().miles()));
        row.setAmbulancePounds(told(trip.ride().pounds()));
        row.setAmbulanceRoundTrip(told(trip.ride().roundTrip()));
        row.setAmbulanceStretcher(told(trip.ride().stretcher()));
        row.setAmbulanceConditions(told(String.join(" ", trip.conditions())));
    }

    private static void stops(EncounterRecord row, AmbulanceTrip trip) {
        row.setPickUpLine1(told(trip.from().line1()));
        row.setPickUpCity(told(trip.from().city()));
        row.setPickUpStateCode(told(trip.from().state()));
        row.setPickUpZipCode(told(trip.from().zip()));
        row.setDropOffName(told(trip.place()));
        row.setDropOffLine1(told(trip.to().line1()));
        row.setDropOffCity(told(trip.to().city()));
        row.setDropOffStateCode(told(trip.to().state()));
        row.setDropOffZipCode(told(trip.to().zip()));
    }

    static RareCare read(EncounterRecord row) {
        Map<Eyewear, List<String>> eyewear = new EnumMap<>(Eyewear.class);
        EYEWEAR.forEach((kind, column) -> eyewear.put(kind, codes(row.get(column))));
        return new RareCare(
                trip(row),
                new SpineTreatment(text(row.getSpineConditionCode()), text(row.getSpineDescription())),
                text(row.getEpsdtReferralCode()),
                Boolean.TRUE.equals(row.getIsHomebound()),
                eyewear,
                ParticularsStore.read(row));
    }

    private static AmbulanceTrip trip(EncounterRecord row) {
        return new AmbulanceTrip(
                new AmbulanceTrip.Ride(
                        text(row.getAmbulanceReasonCode()),
                        text(row.getAmbulanceMiles()),
                        text(row.getAmbulancePounds()),
                        text(row.getAmbulanceRoundTrip()),
                        text(row.getAmbulanceStretcher())),
                new PostalAddress(
                        text(row.getPickUpLine1()),
                        "",
                        text(row.getPickUpCity()),
                        text(row.getPickUpStateCode()),
                        text(row.getPickUpZipCode())),
                text(row.getDropOffName()),
                new PostalAddress(
                        text(row.getDropOffLine1()),
                        "",
                        text(row.getDropOffCity()),
                        text(row.getDropOffStateCode()),
                        text(row.getDropOffZipCode())),
                codes(row.getAmbulanceConditions()));
    }

    private static List<String> codes(@Nullable String text) {
        return text == null ? List.of() : List.of(text.split(" ", -1));
    }

    private static @Nullable String told(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
