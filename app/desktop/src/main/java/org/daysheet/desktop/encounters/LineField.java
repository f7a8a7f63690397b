package org.daysheet.desktop.encounters;

import org.daysheet.desktop.parts.FieldLabel;
import org.daysheet.desktop.parts.Texts;

/// A field of a line of a visit.
public enum LineField {
    CODE,
    MODIFIERS,
    POINTERS,
    UNITS,
    AMOUNT,
    FROM,
    TO,
    PLACE,
    DESCRIPTION,
    NDC,
    NDC_QUANTITY,
    NDC_UNIT,
    PRESCRIPTION,
    NOTE,
    EMERGENCY,
    EPSDT,
    FAMILY_PLANNING,
    COPAY_EXEMPT,
    RENDERING,
    REFERRING,
    ORDERING,
    SUPERVISING,
    FACILITY,
    AUTHORIZATION,
    REFERRAL,
    PURCHASED_FROM,
    PURCHASE_PRICE,
    EQUIPMENT_DAYS,
    RENT_PRICE,
    RENT_FREQUENCY,
    BUY_PRICE,
    PRESCRIBED,
    SHIPPED,
    CERTIFICATION,
    CERTIFICATION_MONTHS,
    THERAPY_BEGAN,
    CERTIFIED,
    RECERTIFIED,
    HEMOGLOBIN,
    HEMATOCRIT,
    BLOOD_TESTED,
    CREATININE,
    CREATININE_TESTED,
    STARTING_DOSE,
    HEIGHT,
    LAST_SEEN,
    LAST_XRAY,
    INITIAL_TREATMENT,
    AMBULANCE_PATIENTS,
    OBSTETRIC_UNITS,
    TAX,
    POSTAGE,
    MAMMOGRAPHY,
    LABORATORY,
    REFERRING_LABORATORY,
    BATCH,
    RIDE_REASON,
    RIDE_MILES,
    RIDE_POUNDS,
    RIDE_NEEDED,
    PICK_UP,
    PICK_UP_CITY,
    PICK_UP_STATE,
    PICK_UP_ZIP,
    DROP_OFF_NAME,
    DROP_OFF,
    DROP_OFF_CITY,
    DROP_OFF_STATE,
    DROP_OFF_ZIP,
    ROUND_TRIP,
    STRETCHER,
    NOTE_KIND,
    THIRD_PARTY_NOTE,
    FILE_INFORMATION,
    CONTRACT,
    CONTRACT_AMOUNT,
    CONTRACT_CODE,
    CONTRACT_PERCENT,
    CONTRACT_DISCOUNT,
    CONTRACT_VERSION,
    PAPERS,
    CERTIFICATE,
    EQUIPMENT_CONDITION,
    HOSPICE,
    FORMS;

    /// What stands over the field; an underscore marks the letter of a rarer one.
    public String label() {
        return Texts.of("encounters.line." + name());
    }

    /// The same without a mark.
    String words() {
        return FieldLabel.plain(label());
    }

    /// Whether it stands below the lines, among the rarer ones.
    boolean isRare() {
        return ordinal() >= FROM.ordinal();
    }
}
