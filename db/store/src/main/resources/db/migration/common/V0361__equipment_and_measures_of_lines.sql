-- Why: what rents equipment, was measured, is taxed or came from a batch is told of a single line. The facts stand with
-- the line, as its other facts do; each may be missing.
alter table encounter_line add column equipment_days varchar;
alter table encounter_line add column equipment_rental_cents bigint;
alter table encounter_line add column equipment_purchase_cents bigint;
alter table encounter_line add column equipment_frequency_code varchar;
alter table encounter_line add column certification_code varchar;
alter table encounter_line add column certification_months varchar;
alter table encounter_line add column prescribed_on date;
alter table encounter_line add column recertified_on date;
alter table encounter_line add column therapy_began_on date;
alter table encounter_line add column certified_on date;
alter table encounter_line add column last_seen_on date;
alter table encounter_line add column blood_tested_on date;
alter table encounter_line add column creatinine_tested_on date;
alter table encounter_line add column shipped_on date;
alter table encounter_line add column last_xray_on date;
alter table encounter_line add column initial_treatment_on date;
alter table encounter_line add column ambulance_patients varchar;
alter table encounter_line add column obstetric_units varchar;
alter table encounter_line add column starting_dose varchar;
alter table encounter_line add column height_inches varchar;
alter table encounter_line add column hemoglobin varchar;
alter table encounter_line add column hematocrit varchar;
alter table encounter_line add column creatinine varchar;
alter table encounter_line add column sales_tax_cents bigint;
alter table encounter_line add column postage_cents bigint;
alter table encounter_line add column mammography_number varchar;
alter table encounter_line add column laboratory_number varchar;
alter table encounter_line add column referring_laboratory_number varchar;
alter table encounter_line add column batch_number varchar;
alter table encounter_line add constraint encounter_line_equipment_whole check (
  (equipment_days is null) = (equipment_frequency_code is null)
  and (equipment_days is null) = (equipment_rental_cents is null)
  and (equipment_days is null) = (equipment_purchase_cents is null));
alter table encounter_line add constraint encounter_line_certification_whole
  check ((certification_code is null) = (certification_months is null));
alter table encounter_line add constraint encounter_line_extras_not_negative check (
  equipment_rental_cents >= 0 and equipment_purchase_cents >= 0 and sales_tax_cents >= 0 and postage_cents >= 0);
