-- Why: whether the practice takes a payer's price, whether the payer pays the practice, and what the patient signed
-- differ from payer to payer; claims said the same for all of them. Payers are sealed, so what is empty is told by
-- accepts_assignment, as before.
alter table payer add column assignment_code varchar;
alter table payer add column benefits_code varchar;
alter table payer add column release_code varchar;
alter table payer add column provider_signs boolean;
alter table payer add constraint payer_assignment_code_known check (assignment_code in ('A', 'B', 'C'));
alter table payer add constraint payer_benefits_code_known check (benefits_code in ('Y', 'N', 'W'));
alter table payer add constraint payer_release_code_known check (release_code in ('Y', 'I'));
