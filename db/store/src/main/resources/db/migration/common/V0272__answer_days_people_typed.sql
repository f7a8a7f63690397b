-- Why: how long answers of a payer usually take is learned from the practice's own history, unless somebody typed it.
-- 0 says that nobody did; empty, from before this was told apart, means typed when it differs from what was usual.
alter table payer add column typed_ack_days integer;
alter table payer add column typed_status_days integer;
alter table payer add column typed_payment_days integer;
