-- Why: a contract may be told by a percent, a discount for paying early and a version beside its amount and its code
-- (837P TR3 CN103, CN105, CN106), of a visit, of a single line and of a line that a template keeps.
alter table encounter add column contract_percent varchar;
alter table encounter add column contract_discount varchar;
alter table encounter add column contract_version varchar;
alter table encounter_line add column contract_percent varchar;
alter table encounter_line add column contract_discount varchar;
alter table encounter_line add column contract_version varchar;
alter table charge_template_line add column contract_percent varchar;
alter table charge_template_line add column contract_discount varchar;
alter table charge_template_line add column contract_version varchar;
