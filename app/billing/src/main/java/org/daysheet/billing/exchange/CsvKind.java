package org.daysheet.billing.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The tables a practice can be filled from. A file says what it is by the columns of its header; the product's
/// page on these files describes every column.
public enum CsvKind {
    PRACTICE(
            "practice",
            "practice_name practice_npi tax_id",
            "sole_last_name sole_first_name taxonomy clia_number mammography_number mammography_procedures address1 address2 city state zip "
                    + "pay_to_address1 pay_to_address2 pay_to_city pay_to_state pay_to_zip contact_name "
                    + "phone email submitter_code receiver_name receiver_code test"),
    PROVIDERS(
            "providers",
            "provider_npi role last_name",
            "first_name middle_name taxonomy organization address1 address2 city state zip active"),
    PAYERS(
            "payers",
            "payer_code payer_name filing_indicator",
            "address1 address2 city state zip phone timely_filing_days acknowledgment_days "
                    + "status_days payment_days appeal_days follow_up_days accepts_assignment "
                    + "assigns_benefits release signed_by_provider copay_stays_with_patient follows_pair_edits wants_ndc wants_number "
                    + "second_number payer_tax_id claim_office naic provider_number location_number "
                    + "without_number wants_eligibility eligibility_days aliases active "
                    + "usual_profile usual_number spare_profile spare_number claims_enrolment "
                    + "claims_enrolment_on claims_enrolled_from era_enrolment era_enrolment_on "
                    + "era_enrolled_from eft_enrolment eft_enrolment_on eft_enrolled_from"),
    FEES("fees", "procedure fee effective_on", "modifier schedule payer_code short_name"),
    PATIENTS(
            "patients",
            "patient_account last_name first_name birth_on sex",
            "middle_name suffix died_on address1 address2 city state zip country phone guarantor_account "
                    + "guarantor_last_name guarantor_first_name guarantor_address1 guarantor_address2 "
                    + "guarantor_city guarantor_state guarantor_zip guarantor_country guarantor_phone"),
    COVERAGES(
            "coverages",
            "patient_account payer_code order member_number effective_on",
            "ends_on group_number plan_name relationship copay msp_reason msp_asked_on subscriber_last_name "
                    + "subscriber_first_name subscriber_middle_name subscriber_birth_on subscriber_sex "
                    + "subscriber_address1 subscriber_address2 subscriber_city subscriber_state "
                    + "subscriber_zip subscriber_country"),
    ENCOUNTERS(
            "encounters",
            "encounter_key patient_account service_on rendering_npi procedure",
            "referring_npi primary_care_npi facility_npi supervising_npi ordering_npi place diagnoses prior_authorization "
                    + "referral clia delay_reason special_program patient_paid note note_kind papers accident_kind "
                    + "accident_on accident_state accident_country accident_case adjuster adjuster_phone injured_contact injured_contact_phone onset_on admitted_on "
                    + "discharged_on last_period_on initial_treatment_on last_seen_on acute_since_on "
                    + "disabled_from_on disabled_to_on last_worked_on back_at_work_on last_xray_on "
                    + "prescribed_on first_contact_on care_assumed_on care_relinquished_on ambulance_reason "
                    + "ambulance_miles ambulance_pounds ambulance_conditions round_trip_reason stretcher_reason "
                    + "pick_up_address1 pick_up_city pick_up_state pick_up_zip drop_off_name drop_off_address1 "
                    + "drop_off_city drop_off_state drop_off_zip spine_condition spine_description "
                    + "screening_referral homebound lenses contact_lenses frames "
                    + "patient_pounds pregnant authorization_exception medicare_crossover mammography "
                    + "device_exemption medical_record demonstration care_plan condition_codes anesthesia_for "
                    + "file_information contract_kind contract_amount contract_code "
                    + "contract_percent contract_discount contract_version "
                    + "self_pay close modifiers units "
                    + "units_type amount pointers from_on to_on line_place description ndc ndc_quantity "
                    + "ndc_unit prescription line_note emergency epsdt family_planning copay_exempt "
                    + "line_rendering_npi line_referring_npi line_supervising_npi line_ordering_npi "
                    + "line_facility_npi line_authorization line_referral line_purchased_npi "
                    + "line_purchase_price equipment_days rental_price purchase_price rental_frequency "
                    + "certification certification_months line_prescribed_on line_recertified_on "
                    + "line_therapy_began_on line_certified_on line_last_seen_on line_blood_tested_on "
                    + "line_creatinine_tested_on line_shipped_on line_last_xray_on line_initial_treatment_on "
                    + "ambulance_patients obstetric_units starting_dose height hemoglobin hematocrit creatinine "
                    + "sales_tax postage line_mammography line_laboratory line_referring_laboratory line_batch "
                    + "line_ride_reason line_ride_miles line_ride_pounds line_round_trip line_stretcher "
                    + "line_ride_needed line_pick_up line_pick_up_city line_pick_up_state line_pick_up_zip "
                    + "line_drop_off_name line_drop_off line_drop_off_city line_drop_off_state line_drop_off_zip "
                    + "line_note_kind line_third_party_note line_file_information line_contract_kind "
                    + "line_contract_amount line_contract_code "
                    + "line_contract_percent line_contract_discount line_contract_version line_papers certificate_sent hospice_employed "
                    + "equipment_condition medical_forms"),
    PAYMENTS("payments", "payment_key patient_account amount received_on", "method reference keep_as_credit");

    private final String label;
    private final String needed;
    private final String optional;

    CsvKind(String label, String needed, String optional) {
        this.label = label;
        this.needed = needed;
        this.optional = optional;
    }

    /// Name of the kind: `csv-patients`.
    public String text() {
        return "csv-" + label;
    }

    /// All columns, those that every row fills first.
    public List<String> columnNames() {
        return columns().stream().map(CsvColumn::name).toList();
    }

    /// The kind of that name, with or without "csv-".
    public static Optional<CsvKind> named(String name) {
        return Stream.of(values())
                .filter(kind -> kind.label.equalsIgnoreCase(name) || kind.text().equalsIgnoreCase(name))
                .findFirst();
    }

    /// The kind whose columns a header has; the one that asks for most when several fit.
    static Optional<CsvKind> of(Set<String> header) {
        return Stream.of(values())
                .filter(kind -> header.containsAll(kind.needed()))
                .max(Comparator.comparingInt(kind -> kind.needed().size()));
    }

    /// The kind whose columns a header comes closest to: to say which ones are missing.
    static CsvKind nearest(Set<String> header) {
        return Stream.of(values())
                .max(Comparator.comparingLong(kind -> 100
                        * kind.needed().stream().filter(header::contains).count()
                        / kind.needed().size()))
                .orElseThrow();
    }

    /// The columns without which no row is taken.
    public List<String> needed() {
        return words(needed);
    }

    List<CsvColumn> columns() {
        List<CsvColumn> columns = new ArrayList<>();
        needed().forEach(name -> columns.add(CsvColumn.needed(name)));
        words(optional).forEach(name -> columns.add(CsvColumn.optional(name)));
        return List.copyOf(columns);
    }

    private static List<String> words(String text) {
        return List.of(text.split(" ", -1));
    }
}
