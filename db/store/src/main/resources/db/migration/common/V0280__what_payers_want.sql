-- Why: payers differ in what they ask of every claim: not all follow the public pair edits, some refuse a drug without
-- its NDC, some want a number for whatever is done. Payers are sealed, so nothing is written into those that are there:
-- what is empty is as it always was, and a Medicaid payer asks for the NDC.
alter table payer add column follows_pair_edits boolean;
alter table payer add column drug_code_wish varchar;
alter table payer add column authorization_wish varchar;
alter table payer add column wishes_changed_at timestamp with time zone;
alter table payer add constraint payer_drug_code_wish_known
  check (drug_code_wish in ('NOT_ASKED', 'ASKED', 'NEEDED'));
alter table payer add constraint payer_authorization_wish_known
  check (authorization_wish in ('NOT_ASKED', 'AUTHORIZATION', 'REFERRAL', 'EITHER'));
