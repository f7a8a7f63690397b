-- Why: payers of equipment want the answers of the form that prescribes it, whether the certificate is on file, and
-- whether who treated is employed by a hospice. Forms stand as people write them, with bars between.
alter table encounter_line add column medical_forms varchar;
alter table encounter_line add column equipment_condition_code varchar;
alter table encounter_line add column hospice_employed_code varchar;
