-- Why: what becomes of a claim without its number, and whether a coverage is checked before a visit, changes from a day
-- on like every other wish of a payer. Empty is as before; before the first row the payer's own columns hold. Days that
-- are empty beside a word about checking mean any.
alter table payer_rulebook add column number_wish varchar;
alter table payer_rulebook add column eligibility_wish varchar;
alter table payer_rulebook add column eligibility_days integer;
alter table payer_rulebook add constraint payer_rulebook_number_known check (number_wish in ('ASKED', 'NEEDED'));
alter table payer_rulebook add constraint payer_rulebook_eligibility_known
  check (eligibility_wish in ('NOT_ASKED', 'ASKED', 'NEEDED'));
alter table payer_rulebook add constraint payer_rulebook_eligibility_days_counted check (eligibility_days >= 0);
