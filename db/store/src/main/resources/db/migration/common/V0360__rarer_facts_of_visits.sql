-- Why: payers of equipment, of dialysis, of trials, of capitated and of property and casualty cases ask for facts that
-- few visits have: what the patient weighs, numbers of programs, condition codes, a contract. Each is of one visit and
-- may be missing. That a patient died is known of the patient.
alter table encounter add column patient_pounds varchar;
alter table encounter add column is_pregnant boolean;
alter table encounter add column authorization_exception_code varchar;
alter table encounter add column medicare_crossover_code varchar;
alter table encounter add column mammography_number varchar;
alter table encounter add column device_exemption_number varchar;
alter table encounter add column medical_record_number varchar;
alter table encounter add column demonstration_number varchar;
alter table encounter add column care_plan_number varchar;
alter table encounter add column condition_codes varchar;
alter table encounter add column anesthesia_procedures varchar;
alter table encounter add column file_information varchar;
alter table encounter add column contract_kind_code varchar;
alter table encounter add column contract_amount_cents bigint;
alter table encounter add column contract_code varchar;
alter table encounter add column injured_contact_name varchar;
alter table encounter add column injured_contact_phone varchar;
alter table encounter add constraint encounter_contract_not_negative check (contract_amount_cents >= 0);
alter table patient add column died_on date;
