-- Why: claims and checks are listed by payer and by days; without these a list would read every claim ever made.
create index claim_service_ix on claim (service_from_on);
create index claim_payer_status_ix on claim (payer_id, status);
create index remittance_payment_ix on remittance (payment_on);
create index remittance_taken_ix on remittance (taken_on);
