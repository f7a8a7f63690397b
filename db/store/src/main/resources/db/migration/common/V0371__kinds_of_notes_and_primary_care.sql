-- Why: a claim says what its note is about, and may name the patient's primary care provider beside the one who sent
-- the patient. A note without a kind is about anything, as all were before.
alter table encounter add column claim_note_kind varchar;
alter table encounter add column primary_care_provider_id bigint;
alter table encounter add constraint encounter_claim_note_kind_known
  check (claim_note_kind in ('CER', 'DCP', 'DGN', 'TPO'));
alter table encounter add constraint encounter_primary_care_fk
  foreign key (primary_care_provider_id) references provider (provider_id);
