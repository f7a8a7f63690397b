-- Why: a run may be made of some households only, by the first and the last of the last names it looked at, so that
-- statements go out in parts. Empty for a run that looked at all, as all runs did before.
alter table statement_run add column names_from varchar default '' not null;
alter table statement_run add column names_to varchar default '' not null;
