-- Why: an ambulance that went more than once in a visit tells each ride with its line: how far, why, from where to
-- where. Empty is as in the visit.
alter table encounter_line add column ambulance_reason_code varchar;
alter table encounter_line add column ambulance_miles varchar;
alter table encounter_line add column ambulance_pounds varchar;
alter table encounter_line add column ambulance_round_trip varchar;
alter table encounter_line add column ambulance_stretcher varchar;
alter table encounter_line add column ambulance_conditions varchar;
alter table encounter_line add column pick_up_line1 varchar;
alter table encounter_line add column pick_up_city varchar;
alter table encounter_line add column pick_up_state_code varchar;
alter table encounter_line add column pick_up_zip_code varchar;
alter table encounter_line add column drop_off_name varchar;
alter table encounter_line add column drop_off_line1 varchar;
alter table encounter_line add column drop_off_city varchar;
alter table encounter_line add column drop_off_state_code varchar;
alter table encounter_line add column drop_off_zip_code varchar;
