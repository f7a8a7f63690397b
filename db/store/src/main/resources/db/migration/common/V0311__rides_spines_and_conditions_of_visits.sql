-- Why: payers of ambulances, of care of the spine, of screenings of children, of visits to the homebound and of glasses
-- ask for more about a visit. Each fact is of one visit and may be missing.
alter table encounter add column ambulance_reason_code varchar;
alter table encounter add column ambulance_miles varchar;
alter table encounter add column ambulance_pounds varchar;
alter table encounter add column ambulance_round_trip varchar;
alter table encounter add column ambulance_stretcher varchar;
alter table encounter add column ambulance_conditions varchar;
alter table encounter add column pick_up_line1 varchar;
alter table encounter add column pick_up_city varchar;
alter table encounter add column pick_up_state_code varchar;
alter table encounter add column pick_up_zip_code varchar;
alter table encounter add column drop_off_name varchar;
alter table encounter add column drop_off_line1 varchar;
alter table encounter add column drop_off_city varchar;
alter table encounter add column drop_off_state_code varchar;
alter table encounter add column drop_off_zip_code varchar;
alter table encounter add column spine_condition_code varchar;
alter table encounter add column spine_description varchar;
alter table encounter add column epsdt_referral_code varchar;
alter table encounter add column is_homebound boolean;
alter table encounter add column lens_conditions varchar;
alter table encounter add column contact_lens_conditions varchar;
alter table encounter add column frame_conditions varchar;
alter table encounter add column prescribed_on date;
alter table encounter add column first_contact_on date;
alter table encounter add column care_assumed_on date;
alter table encounter add column care_relinquished_on date;
