-- Why: a check made out to somebody else (835 N1*PE) must not be posted as if it were this practice's. Empty for checks
-- that were taken before this was kept.
alter table remittance add column payee_name varchar;
alter table remittance add column payee_npi varchar;
alter table remittance add column payee_tax_id varchar;
