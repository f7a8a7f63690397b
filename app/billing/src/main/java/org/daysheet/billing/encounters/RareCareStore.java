package org.daysheet.billing.encounters;

import static org.daysheet.store.db.Tables.ENCOUNTER;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.daysheet.store.db.tables.records.EncounterRecord;
import org.jooq.TableField;

/// Columns of what only some kinds of care tell. Codes stand beside one another, divided by blanks; what is not told is
/// null.
final class RareCareStore {
    private static final Map<Eyewear, TableField<EncounterRecord, String>> EYEWEAR = Map.of(
            Eyewear.LENSES, ENCOUNTER.LENS_CONDITIONS,
            Eyewear.CONTACT_LENSES, ENCOUNTER.CONTACT_LENS_CONDITIONS,
            Eyewear.FRAMES, ENCOUNTER.FRAME_CONDITIONS);

    private static final Map<TripFact, TableField<EncounterRecord, String>> TRIP = Map.ofEntries(
            Map.entry(TripFact.RIDE_REASON, ENCOUNTER.AMBULANCE_REASON_CODE),
            Map.entry(TripFact.RIDE_MILES, ENCOUNTER.AMBULANCE_MILES),
            Map.entry(TripFact.RIDE_POUNDS, ENCOUNTER.AMBULANCE_POUNDS),
            Map.entry(TripFact.ROUND_TRIP, ENCOUNTER.AMBULANCE_ROUND_TRIP),
            Map.entry(TripFact.STRETCHER, ENCOUNTER.AMBULANCE_STRETCHER),
            Map.entry(TripFact.RIDE_NEEDED, ENCOUNTER.AMBULANCE_CONDITIONS),
            Map.entry(TripFact.PICK_UP, ENCOUNTER.PICK_UP_LINE1),
            Map.entry(TripFact.PICK_UP_CITY, ENCOUNTER.PICK_UP_CITY),
            Map.entry(TripFact.PICK_UP_STATE, ENCOUNTER.PICK_UP_STATE_CODE),
            Map.entry(TripFact.PICK_UP_ZIP, ENCOUNTER.PICK_UP_ZIP_CODE),
            Map.entry(TripFact.DROP_OFF_NAME, ENCOUNTER.DROP_OFF_NAME),
            Map.entry(TripFact.DROP_OFF, ENCOUNTER.DROP_OFF_LINE1),
            Map.entry(TripFact.DROP_OFF_CITY, ENCOUNTER.DROP_OFF_CITY),
            Map.entry(TripFact.DROP_OFF_STATE, ENCOUNTER.DROP_OFF_STATE_CODE),
            Map.entry(TripFact.DROP_OFF_ZIP, ENCOUNTER.DROP_OFF_ZIP_CODE));

    private RareCareStore() {}

    static void fill(EncounterRecord row, RareCare care) {
        RowFactsStore.fill(row, TRIP, care.ambulance().facts());
        row.setSpineConditionCode(RowFactsStore.told(care.spine().condition()));
        row.setSpineDescription(RowFactsStore.told(care.spine().description()));
        row.setEpsdtReferralCode(RowFactsStore.told(care.screening()));
        row.setIsHomebound(care.isHomebound() ? true : null);
        ParticularsStore.fill(row, care.particulars());
        EYEWEAR.forEach((kind, column) -> row.set(
                column, RowFactsStore.told(String.join(" ", care.eyewear().getOrDefault(kind, List.of())))));
    }

    static RareCare read(EncounterRecord row) {
        Map<Eyewear, List<String>> eyewear = new EnumMap<>(Eyewear.class);
        EYEWEAR.forEach((kind, column) -> eyewear.put(kind, RowFactsStore.codes(row, column)));
        return new RareCare(
                AmbulanceTrip.of(RowFactsStore.told(TripFact.class, TRIP, row)),
                new SpineTreatment(
                        RowFactsStore.text(row, ENCOUNTER.SPINE_CONDITION_CODE),
                        RowFactsStore.text(row, ENCOUNTER.SPINE_DESCRIPTION)),
                RowFactsStore.text(row, ENCOUNTER.EPSDT_REFERRAL_CODE),
                Boolean.TRUE.equals(row.getIsHomebound()),
                eyewear,
                ParticularsStore.read(row));
    }
}
