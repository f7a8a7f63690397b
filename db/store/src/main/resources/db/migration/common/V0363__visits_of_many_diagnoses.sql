-- Why: a visit may be about more than the twelve diagnoses a claim has room for; it is asked for by several claims then.
alter table encounter_diagnosis drop constraint encounter_diagnosis_twelve;
alter table encounter_diagnosis add constraint encounter_diagnosis_twenty_four check (ordinal between 1 and 24);
alter table charge_template_diagnosis drop constraint charge_template_diagnosis_twelve;
alter table charge_template_diagnosis
  add constraint charge_template_diagnosis_twenty_four check (ordinal between 1 and 24);
