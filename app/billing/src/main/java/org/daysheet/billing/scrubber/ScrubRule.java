package org.daysheet.billing.scrubber;

import java.util.Locale;

/// Every rule, with what it means for the claim. The words stand in `messages.properties`.
enum ScrubRule {
    SUBMITTER_MISSING(ScrubSeverity.STOPS),
    SUBMITTER_LONG(ScrubSeverity.STOPS),
    SUBMITTER_CONTACT_MISSING(ScrubSeverity.STOPS),
    RECEIVER_MISSING(ScrubSeverity.STOPS),
    RECEIVER_LONG(ScrubSeverity.STOPS),
    BILLING_NPI_WRONG(ScrubSeverity.STOPS),
    BILLING_NAME_MISSING(ScrubSeverity.STOPS),
    BILLING_ADDRESS_MISSING(ScrubSeverity.STOPS),
    BILLING_PO_BOX(ScrubSeverity.STOPS),
    BILLING_ZIP_SHORT(ScrubSeverity.STOPS),
    PAY_TO_INCOMPLETE(ScrubSeverity.STOPS),
    BILLING_TAX_ID_WRONG(ScrubSeverity.STOPS),
    TAXONOMY_WRONG(ScrubSeverity.STOPS),
    TAXONOMY_MISSING(ScrubSeverity.WARNS),
    STATE_UNKNOWN(ScrubSeverity.STOPS),
    ZIP_WRONG(ScrubSeverity.STOPS),
    SEQUENCE_UNKNOWN(ScrubSeverity.STOPS),
    EARLIER_PAYER_MISSING(ScrubSeverity.STOPS),
    EARLIER_DECISION_MISSING(ScrubSeverity.STOPS),
    EARLIER_LINE_WRONG(ScrubSeverity.STOPS),
    EARLIER_PAID_WRONG(ScrubSeverity.STOPS),
    EARLIER_TOTAL_WRONG(ScrubSeverity.STOPS),
    OTHER_PAYERS_ALIKE(ScrubSeverity.STOPS),
    FILING_INDICATOR_UNKNOWN(ScrubSeverity.STOPS),
    MSP_REASON_MISSING(ScrubSeverity.STOPS),
    MEMBER_NUMBER_WRONG(ScrubSeverity.STOPS),
    SUBSCRIBER_NAME_MISSING(ScrubSeverity.STOPS),
    SUBSCRIBER_ADDRESS_MISSING(ScrubSeverity.STOPS),
    SUBSCRIBER_BIRTH_MISSING(ScrubSeverity.STOPS),
    RELATIONSHIP_WRONG(ScrubSeverity.STOPS),
    PATIENT_NAME_MISSING(ScrubSeverity.STOPS),
    PATIENT_ADDRESS_MISSING(ScrubSeverity.STOPS),
    PATIENT_BIRTH_MISSING(ScrubSeverity.STOPS),
    SERVICE_BEFORE_BIRTH(ScrubSeverity.STOPS),
    PAYER_CODE_MISSING(ScrubSeverity.STOPS),
    PAYER_ADDRESS_INCOMPLETE(ScrubSeverity.STOPS),
    CONTROL_NUMBER_WRONG(ScrubSeverity.STOPS),
    TOTAL_WRONG(ScrubSeverity.STOPS),
    TOTAL_ZERO(ScrubSeverity.WARNS),
    PAID_ABOVE_TOTAL(ScrubSeverity.STOPS),
    PLACE_UNKNOWN(ScrubSeverity.STOPS),
    FREQUENCY_UNKNOWN(ScrubSeverity.STOPS),
    PAYER_NUMBER_MISSING(ScrubSeverity.STOPS),
    ACCIDENT_DATE_MISSING(ScrubSeverity.STOPS),
    ACCIDENT_STATE_MISSING(ScrubSeverity.STOPS),
    ACCIDENT_AFTER_SERVICE(ScrubSeverity.STOPS),
    ONSET_AFTER_SERVICE(ScrubSeverity.STOPS),
    ADMISSION_DATE_MISSING(ScrubSeverity.STOPS),
    ADMISSION_AFTER_SERVICE(ScrubSeverity.STOPS),
    NOTE_TOO_LONG(ScrubSeverity.STOPS),
    DIAGNOSIS_MISSING(ScrubSeverity.STOPS),
    DIAGNOSES_TOO_MANY(ScrubSeverity.STOPS),
    DIAGNOSIS_WRONG(ScrubSeverity.STOPS),
    DIAGNOSIS_TWICE(ScrubSeverity.STOPS),
    DIAGNOSIS_NOT_PRINCIPAL(ScrubSeverity.STOPS),
    DIAGNOSIS_REVISION(ScrubSeverity.STOPS),
    RENDERING_MISSING(ScrubSeverity.STOPS),
    RENDERING_ORGANIZATION(ScrubSeverity.STOPS),
    RENDERING_NPI_WRONG(ScrubSeverity.STOPS),
    REFERRING_NPI_WRONG(ScrubSeverity.STOPS),
    FACILITY_MISSING(ScrubSeverity.STOPS),
    FACILITY_ADDRESS_MISSING(ScrubSeverity.STOPS),
    FACILITY_ZIP_SHORT(ScrubSeverity.STOPS),
    FACILITY_AT_HOME(ScrubSeverity.WARNS),
    LINES_MISSING(ScrubSeverity.STOPS),
    LINES_TOO_MANY(ScrubSeverity.STOPS),
    LINE_NUMBER_WRONG(ScrubSeverity.STOPS),
    LINE_TWICE(ScrubSeverity.WARNS),
    PROCEDURE_WRONG(ScrubSeverity.STOPS),
    DESCRIPTION_MISSING(ScrubSeverity.STOPS),
    MODIFIERS_TOO_MANY(ScrubSeverity.STOPS),
    MODIFIER_WRONG(ScrubSeverity.STOPS),
    MODIFIER_TWICE(ScrubSeverity.STOPS),
    CHARGE_NEGATIVE(ScrubSeverity.STOPS),
    CHARGE_ZERO(ScrubSeverity.WARNS),
    UNITS_WRONG(ScrubSeverity.STOPS),
    MINUTES_FRACTION(ScrubSeverity.STOPS),
    POINTER_MISSING(ScrubSeverity.STOPS),
    POINTER_BEYOND(ScrubSeverity.STOPS),
    POINTER_TWICE(ScrubSeverity.STOPS),
    SERVICE_IN_FUTURE(ScrubSeverity.STOPS),
    SERVICE_DATES_REVERSED(ScrubSeverity.STOPS),
    DRUG_WRONG(ScrubSeverity.STOPS),
    DRUG_MISSING(ScrubSeverity.WARNS),
    TEXT_CUT(ScrubSeverity.WARNS),
    NOT_WRITABLE(ScrubSeverity.STOPS),
    TIMELY_FILING_PASSED(ScrubSeverity.STOPS),
    TIMELY_FILING_NEAR(ScrubSeverity.WARNS);

    private final ScrubSeverity severity;

    ScrubRule(ScrubSeverity severity) {
        this.severity = severity;
    }

    ScrubSeverity severity() {
        return severity;
    }

    /// Stable name: `billing-zip-short`.
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
