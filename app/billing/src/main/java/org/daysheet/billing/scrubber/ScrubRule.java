package org.daysheet.billing.scrubber;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
    DAY_AFTER_SERVICE(ScrubSeverity.STOPS),
    DISABILITY_REVERSED(ScrubSeverity.STOPS),
    WORK_REVERSED(ScrubSeverity.STOPS),
    DISCHARGE_BEFORE_ADMISSION(ScrubSeverity.STOPS),
    INITIAL_TREATMENT_MISSING(ScrubSeverity.WARNS),
    LAST_SEEN_MISSING(ScrubSeverity.WARNS),
    WORK_ACCIDENT_MISSING(ScrubSeverity.WARNS),
    CASE_NUMBER_MISSING(ScrubSeverity.WARNS),
    CLIA_WRONG(ScrubSeverity.STOPS),
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
    SUPERVISING_NPI_WRONG(ScrubSeverity.STOPS),
    ORDERING_NPI_WRONG(ScrubSeverity.STOPS),
    ORDERING_ADDRESS_INCOMPLETE(ScrubSeverity.STOPS),
    ORDERING_MISSING(ScrubSeverity.WARNS),
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
    DRUG_NEEDED(ScrubSeverity.STOPS),
    ENROLMENT_REFUSED(ScrubSeverity.STOPS),
    ENROLMENT_ENDED(ScrubSeverity.STOPS),
    ENROLMENT_WAITS(ScrubSeverity.WARNS),
    ENROLMENT_MISSING(ScrubSeverity.WARNS),
    ENROLMENT_NOT_YET(ScrubSeverity.WARNS),
    AUTHORIZATION_NOT_YET(ScrubSeverity.STOPS),
    AUTHORIZATION_OVER(ScrubSeverity.STOPS),
    AUTHORIZATION_NOT_FOR(ScrubSeverity.WARNS),
    AUTHORIZATION_VISITS_USED(ScrubSeverity.STOPS),
    AUTHORIZATION_FEW_VISITS(ScrubSeverity.WARNS),
    AUTHORIZATION_UNITS_USED(ScrubSeverity.STOPS),
    AUTHORIZATION_FEW_UNITS(ScrubSeverity.WARNS),
    AUTHORIZATION_MISSING(ScrubSeverity.STOPS),
    REFERRAL_MISSING(ScrubSeverity.STOPS),
    AUTHORIZATION_OR_REFERRAL_MISSING(ScrubSeverity.STOPS),
    DIAGNOSIS_UNKNOWN(ScrubSeverity.STOPS),
    DIAGNOSIS_NOT_BILLABLE(ScrubSeverity.STOPS),
    DIAGNOSIS_OTHER_YEAR(ScrubSeverity.STOPS),
    PROCEDURE_UNKNOWN(ScrubSeverity.STOPS),
    PROCEDURE_OTHER_VERSION(ScrubSeverity.STOPS),
    PROCEDURE_ENDED(ScrubSeverity.STOPS),
    PROCEDURE_NOT_YET(ScrubSeverity.STOPS),
    PAIR_NEVER(ScrubSeverity.STOPS),
    PAIR_NEEDS_MODIFIER(ScrubSeverity.WARNS),
    PAIR_NEVER_ELSEWHERE(ScrubSeverity.STOPS),
    PAIR_ELSEWHERE(ScrubSeverity.WARNS),
    UNITS_ABOVE_LINE(ScrubSeverity.WARNS),
    UNITS_ABOVE_DAY(ScrubSeverity.WARNS),
    UNITS_ABOVE_DAY_ALWAYS(ScrubSeverity.STOPS),
    CHARGED_BEFORE(ScrubSeverity.WARNS),
    CLIA_MISSING(ScrubSeverity.WARNS),
    ANESTHESIA_MINUTES(ScrubSeverity.WARNS),
    TEXT_CUT(ScrubSeverity.WARNS),
    NOT_WRITABLE(ScrubSeverity.STOPS),
    TIMELY_FILING_PASSED(ScrubSeverity.STOPS),
    TIMELY_FILING_NEAR(ScrubSeverity.WARNS),
    CORRECTION_LATE(ScrubSeverity.WARNS),
    CORRECTION_NEAR(ScrubSeverity.WARNS),
    DIAGNOSIS_OTHER_SEX(ScrubSeverity.WARNS),
    DIAGNOSIS_OTHER_AGE(ScrubSeverity.WARNS),
    PROCEDURE_OTHER_SEX(ScrubSeverity.WARNS),
    PROCEDURE_OTHER_AGE(ScrubSeverity.WARNS),
    MODIFIER_OTHER_PLACE(ScrubSeverity.WARNS),
    MODIFIERS_EXCLUDE(ScrubSeverity.STOPS),
    ASSIGNMENT_DEMANDED(ScrubSeverity.STOPS),
    ASSIGNMENT_DEMANDED_FOR(ScrubSeverity.STOPS),
    ASSIGNMENT_REFUSED(ScrubSeverity.WARNS),
    BENEFITS_NOT_ASSIGNED(ScrubSeverity.WARNS);

    private static final Map<String, ScrubRule> BY_ID =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(ScrubRule::id, Function.identity()));

    private final ScrubSeverity severity;

    ScrubRule(ScrubSeverity severity) {
        this.severity = severity;
    }

    ScrubSeverity severity() {
        return severity;
    }

    /// The rule of a stable name, null for one that is none of ours, such as a rule of the practice's own.
    static @Nullable ScrubRule of(String id) {
        return BY_ID.get(id);
    }

    /// Stable name: `billing-zip-short`.
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
