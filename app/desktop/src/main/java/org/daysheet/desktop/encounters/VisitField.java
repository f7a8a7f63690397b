package org.daysheet.desktop.encounters;

import java.util.Optional;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;

/// A field about a visit as a whole. Days that claims call by a kind have its name.
public enum VisitField {
    PATIENT(null),
    DAY(null),
    PROVIDER(null),
    PLACE(null),
    REFERRING(VisitPart.PEOPLE),
    SUPERVISING(VisitPart.PEOPLE),
    ORDERING(VisitPart.PEOPLE),
    PRIMARY_CARE(VisitPart.PEOPLE),
    FACILITY(VisitPart.PEOPLE),
    AUTHORIZATION(VisitPart.PEOPLE),
    REFERRAL(VisitPart.PEOPLE),
    CLIA(VisitPart.PEOPLE),
    NOTE_KIND(VisitPart.PEOPLE),
    NOTE(VisitPart.PEOPLE),
    ONSET(VisitPart.DATES),
    ACUTE_SINCE(VisitPart.DATES),
    INITIAL_TREATMENT(VisitPart.DATES),
    LAST_SEEN(VisitPart.DATES),
    LAST_XRAY(VisitPart.DATES),
    LAST_PERIOD(VisitPart.DATES),
    ADMITTED(VisitPart.DATES),
    DISCHARGED(VisitPart.DATES),
    DISABLED_FROM(VisitPart.DATES),
    DISABLED_TO(VisitPart.DATES),
    LAST_WORKED(VisitPart.DATES),
    BACK_AT_WORK(VisitPart.DATES),
    ACCIDENT(VisitPart.ACCIDENT),
    ACCIDENT_DAY(VisitPart.ACCIDENT),
    ACCIDENT_STATE(VisitPart.ACCIDENT),
    ACCIDENT_COUNTRY(VisitPart.ACCIDENT),
    CASE(VisitPart.ACCIDENT),
    ADJUSTER(VisitPart.ACCIDENT),
    ADJUSTER_PHONE(VisitPart.ACCIDENT),
    FIRST_CONTACT(VisitPart.ACCIDENT),
    INJURED_CONTACT(VisitPart.ACCIDENT),
    INJURED_PHONE(VisitPart.ACCIDENT),
    PATIENT_PAID(VisitPart.BILLING),
    DELAY_REASON(VisitPart.BILLING),
    SPECIAL_PROGRAM(VisitPart.BILLING),
    PAPERS(VisitPart.BILLING),
    SELF_PAY(VisitPart.BILLING),
    RIDE_REASON(VisitPart.AMBULANCE),
    RIDE_MILES(VisitPart.AMBULANCE),
    RIDE_POUNDS(VisitPart.AMBULANCE),
    RIDE_NEEDED(VisitPart.AMBULANCE),
    PICK_UP(VisitPart.AMBULANCE),
    PICK_UP_CITY(VisitPart.AMBULANCE),
    PICK_UP_STATE(VisitPart.AMBULANCE),
    PICK_UP_ZIP(VisitPart.AMBULANCE),
    DROP_OFF_NAME(VisitPart.AMBULANCE),
    DROP_OFF(VisitPart.AMBULANCE),
    DROP_OFF_CITY(VisitPart.AMBULANCE),
    DROP_OFF_STATE(VisitPart.AMBULANCE),
    DROP_OFF_ZIP(VisitPart.AMBULANCE),
    ROUND_TRIP(VisitPart.AMBULANCE),
    STRETCHER(VisitPart.AMBULANCE),
    SPINE(VisitPart.CARE),
    SPINE_WORDS(VisitPart.CARE),
    SCREENING(VisitPart.CARE),
    LENSES(VisitPart.CARE),
    CONTACT_LENSES(VisitPart.CARE),
    FRAMES(VisitPart.CARE),
    PRESCRIBED(VisitPart.CARE),
    CARE_ASSUMED(VisitPart.CARE),
    CARE_RELINQUISHED(VisitPart.CARE),
    HOMEBOUND(VisitPart.CARE),
    POUNDS(VisitPart.FURTHER),
    PREGNANT(VisitPart.FURTHER),
    MEDICAL_RECORD(VisitPart.FURTHER),
    AUTHORIZATION_EXCEPTION(VisitPart.FURTHER),
    MEDICARE_CROSSOVER(VisitPart.FURTHER),
    MAMMOGRAPHY(VisitPart.FURTHER),
    DEVICE_EXEMPTION(VisitPart.FURTHER),
    DEMONSTRATION(VisitPart.FURTHER),
    CARE_PLAN(VisitPart.FURTHER),
    CONDITION_CODES(VisitPart.FURTHER),
    ANESTHESIA_FOR(VisitPart.FURTHER),
    CONTRACT(VisitPart.FURTHER),
    CONTRACT_AMOUNT(VisitPart.FURTHER),
    CONTRACT_CODE(VisitPart.FURTHER),
    CONTRACT_PERCENT(VisitPart.FURTHER),
    CONTRACT_DISCOUNT(VisitPart.FURTHER),
    CONTRACT_VERSION(VisitPart.FURTHER),
    FILE_INFORMATION(VisitPart.FURTHER);

    private final @Nullable VisitPart part;

    VisitField(@Nullable VisitPart part) {
        this.part = part;
    }

    /// What stands over the field; an underscore marks its letter.
    public String label() {
        return Texts.of("encounters.field." + name());
    }

    /// The group of a rarer field, empty for one that is always seen.
    Optional<VisitPart> part() {
        return Optional.ofNullable(part);
    }

    /// Whether it stands among the rarer ones.
    boolean isRare() {
        return part != null;
    }
}
