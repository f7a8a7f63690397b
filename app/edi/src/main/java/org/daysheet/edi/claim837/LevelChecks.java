package org.daysheet.edi.claim837;

import org.daysheet.edi.x12.Place;
import org.daysheet.edi.x12.Segment;
import org.jspecify.annotations.Nullable;

/// Checks that the levels above a claim hold what the guide requires (837P TR3 loops 2000A to 2010CA, usage R). Each
/// level is checked once, when its first claim begins, and its findings come with that claim.
final class LevelChecks {
    private static final String PATIENT_IS_SUBSCRIBER = "18";

    private final LevelGatherer levels;
    private final Notes837 notes;
    private @Nullable Place billing;
    private @Nullable Place subscriber;
    private @Nullable Place patient;

    LevelChecks(LevelGatherer levels, Notes837 notes) {
        this.levels = levels;
        this.notes = notes;
    }

    void begin(Segment hl) {
        switch (hl.text(3)) {
            case "20" -> {
                billing = hl.place();
                subscriber = null;
                patient = null;
            }
            case "22" -> {
                subscriber = hl.place();
                patient = null;
            }
            case "23" -> patient = hl.place();
            default -> {}
        }
    }

    /// A claim begins below the levels read last.
    void claimBegins() {
        if (billing != null) {
            billing(billing);
            billing = null;
        }
        if (subscriber != null) {
            subscriber(subscriber);
            subscriber = null;
        }
        if (patient != null) {
            patient(patient);
            patient = null;
        }
    }

    private void billing(Place place) {
        BillingProvider provider = levels.billingProvider();
        require(place, !provider.name().last().isEmpty(), "billing-name-missing", "billing provider", "NM1*85");
        require(
                place,
                !provider.address().line1().isEmpty(),
                "billing-street-missing",
                "billing provider's street",
                "N3");
        require(place, !provider.address().city().isEmpty(), "billing-city-missing", "billing provider's city", "N4");
        require(
                place,
                !provider.taxId().isEmpty(),
                "billing-tax-id-missing",
                "billing provider's tax number",
                "REF*EI or REF*SY");
    }

    private void subscriber(Place place) {
        require(place, levels.hasSubscription(), "subscription-missing", "subscription", "SBR");
        require(place, levels.hasSubscriber(), "subscriber-missing", "subscriber", "NM1*IL");
        require(place, levels.hasPayer(), "payer-missing", "payer", "NM1*PR");
        if (!levels.hasSubscription()) {
            return;
        }
        String expected = levels.isDependent() ? "" : PATIENT_IS_SUBSCRIBER;
        if (!levels.relation().equals(expected)) {
            notes.error(
                    levels.relationPlace(),
                    "SBR02",
                    "subscriber-relation",
                    levels.isDependent()
                            ? "The subscriber is said to be the patient, but a patient of another name follows."
                            : "It is not said that the subscriber is the patient, and no other patient follows.",
                    levels.relation(),
                    expected);
        }
        if (!levels.isDependent()) {
            Subscriber self = levels.subscriber();
            born(place);
            require(place, !self.address().line1().isEmpty(), "patient-street-missing", "patient's street", "N3");
            require(place, !self.address().city().isEmpty(), "patient-city-missing", "patient's city", "N4");
        }
    }

    private void patient(Place place) {
        Dependent dependent = levels.dependent();
        if (dependent == null) {
            return;
        }
        require(place, !dependent.relationship().isEmpty(), "relationship-missing", "patient's relationship", "PAT");
        require(place, !dependent.name().last().isEmpty(), "patient-name-missing", "patient's name", "NM1*QC");
        born(place);
        require(place, !dependent.address().line1().isEmpty(), "patient-street-missing", "patient's street", "N3");
        require(place, !dependent.address().city().isEmpty(), "patient-city-missing", "patient's city", "N4");
    }

    private void born(Place place) {
        require(place, levels.hasBirth(), "birth-date-missing", "patient's date of birth", "DMG");
    }

    private void require(Place place, boolean there, String code, String what, String expected) {
        if (!there) {
            notes.error(place, "HL", code, "The " + what + " is missing.", "", expected);
        }
    }
}
