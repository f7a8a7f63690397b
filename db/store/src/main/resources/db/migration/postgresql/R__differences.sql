-- Why: PostgreSQL gives every role rights on the schema by default; the program's roles get to use it and no more.
revoke create on schema public from public;
grant usage on schema public to daysheet_app;
grant usage on schema public to daysheet_reader;

-- H2 indexes every foreign key by itself; these are the ones that queries need.
create index if not exists posting_encounter_ix on posting (encounter_id);
create index if not exists denial_remit_claim_ix on denial (remit_claim_id);
create index if not exists acknowledgment_submission_ix on acknowledgment (submission_id);
create index if not exists task_patient_ix on task (patient_id);
create index if not exists patient_note_patient_ix on patient_note (patient_id);
create index if not exists posting_payment_ix on posting (payment_id);
create index if not exists encounter_rendering_ix on encounter (rendering_provider_id);
create index if not exists remittance_payer_ix on remittance (payer_id);
