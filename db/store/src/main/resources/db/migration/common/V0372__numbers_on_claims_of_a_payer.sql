-- Why: some payers want a number of their own on claims beside the one they are known by, or the number they gave the
-- practice or its place (837P 2010BB REF 2U, EI, FY, NF, G2, LU). Each may be missing, and no other payer is told.
alter table payer add column second_code varchar;
alter table payer add column tax_id varchar;
alter table payer add column claim_office_number varchar;
alter table payer add column naic_code varchar;
alter table payer add column provider_number varchar;
alter table payer add column location_number varchar;
