-- Why: payers ask for more about a visit than what was done: who supervised or ordered it, numbers, dates and reasons,
-- and the case of an accident. Each fact is of one visit and may be missing.
alter table practice add column clia_number varchar;
alter table encounter add column supervising_provider_id bigint;
alter table encounter add column ordering_provider_id bigint;
alter table encounter add column referral_number varchar;
alter table encounter add column clia_number varchar;
alter table encounter add column delay_reason_code varchar;
alter table encounter add column special_program_code varchar;
alter table encounter add column patient_paid_cents bigint;
alter table encounter add column last_period_on date;
alter table encounter add column initial_treatment_on date;
alter table encounter add column last_seen_on date;
alter table encounter add column acute_since_on date;
alter table encounter add column disabled_from_on date;
alter table encounter add column disabled_to_on date;
alter table encounter add column last_worked_on date;
alter table encounter add column back_at_work_on date;
alter table encounter add column discharged_on date;
alter table encounter add column last_xray_on date;
alter table encounter add column accident_case_number varchar;
alter table encounter add column adjuster_name varchar;
alter table encounter add column adjuster_phone varchar;
alter table encounter add constraint encounter_supervising_fk
  foreign key (supervising_provider_id) references provider (provider_id);
alter table encounter add constraint encounter_ordering_fk
  foreign key (ordering_provider_id) references provider (provider_id);
alter table encounter add constraint encounter_patient_paid_not_negative check (patient_paid_cents >= 0);
