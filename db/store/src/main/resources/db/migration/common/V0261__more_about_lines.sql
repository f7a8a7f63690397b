-- Why: payers ask for facts of a line that are no money. A charge never changes and is bound into the ledger, so they
-- stand with the line, which says which charge it became.
alter table encounter_line add column is_emergency boolean;
alter table encounter_line add column is_epsdt boolean;
alter table encounter_line add column is_family_planning boolean;
alter table encounter_line add column is_copay_exempt boolean;
alter table encounter_line add column line_note varchar;
alter table encounter_line add column prescription_number varchar;
alter table encounter_line add column charge_id bigint;
alter table encounter_line add constraint encounter_line_charge_fk foreign key (charge_id) references charge (charge_id);
alter table encounter_line add constraint encounter_line_charge_unique unique (charge_id);
