-- Why: that a payer agreed is believed when its letter can be shown. The letter is kept like every file that came in, and
-- belongs to the step it proves.
alter table payer_enrolment add column proof_file_id bigint;
alter table payer_enrolment add constraint payer_enrolment_proof_fk
  foreign key (proof_file_id) references raw_file (raw_file_id);
