-- Why: what is filled in again and again is also marked and noted again and again: a screening stays a screening.
alter table charge_template_line add column is_emergency boolean;
alter table charge_template_line add column is_epsdt boolean;
alter table charge_template_line add column is_family_planning boolean;
alter table charge_template_line add column is_copay_exempt boolean;
alter table charge_template_line add column line_note varchar;
