-- Why: the note of a line may tell a plan instead of further facts, another organization may want a note of its own, a
-- regulator orders what is to be told of a line, and lines of one visit are billed under different contracts. A
-- template keeps what is the same each time.
alter table encounter_line add column note_kind_code varchar;
alter table encounter_line add column third_party_note varchar;
alter table encounter_line add column file_information varchar;
alter table encounter_line add column contract_kind_code varchar;
alter table encounter_line add column contract_amount_cents bigint;
alter table encounter_line add column contract_code varchar;
alter table encounter_line add constraint encounter_line_contract_not_negative check (contract_amount_cents >= 0);
alter table charge_template_line add column note_kind_code varchar;
alter table charge_template_line add column file_information varchar;
alter table charge_template_line add column contract_kind_code varchar;
alter table charge_template_line add column contract_amount_cents bigint;
alter table charge_template_line add column contract_code varchar;
