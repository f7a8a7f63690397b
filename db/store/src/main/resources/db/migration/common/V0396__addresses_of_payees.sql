-- Why: payers know the last four digits of the practice's own ZIP code, and claims need them: the payee's address of an
-- 835 (N3, N4 of loop 1000B) is kept, and a fix that takes the ZIP code from it says from which remittance. Empty for
-- checks that were taken, and for fixes that were done, before this was kept.
alter table remittance add column payee_line1 varchar;
alter table remittance add column payee_line2 varchar;
alter table remittance add column payee_city varchar;
alter table remittance add column payee_state varchar;
alter table remittance add column payee_zip varchar;
alter table remittance add column payee_country varchar;
alter table scrub_fix add column source_text varchar;
