-- Why: every payer sets its own last day for an appeal, and some are worth asking sooner than others; the work on a
-- denial goes by both.
alter table payer add column appeal_days integer default 180 not null;
alter table payer add column follow_up_days integer default 7 not null;
alter table payer add constraint payer_appeal_days_positive check (appeal_days > 0);
alter table payer add constraint payer_follow_up_days_positive check (follow_up_days > 0);
