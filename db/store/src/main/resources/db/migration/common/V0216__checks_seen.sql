-- Why: a voided check that is not to be posted again would wait for a person for ever. Somebody can say that nobody
-- needs to look at it any more; empty where nobody has, and again once the check moves on.
alter table remittance_state add column seen_on date;
alter table remittance_state add column seen_at timestamp with time zone;
alter table remittance_state add column seen_by bigint;
